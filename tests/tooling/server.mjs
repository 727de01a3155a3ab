/**
 * The answers that tests need and no file gives, at /test-server/ of the server that serves the repository:
 *
 *   status/404                       that status, with a short text
 *   slow?ms=20000                    an empty document, late; `body` and `type` as below
 *   json?body=…&type=application/json   that body as that type
 *   count?key=K&body=…               as json, and counts the requests with the same key
 *   counted?key=K                    {"count": how many}
 *   large?bytes=10000000             a valid document of about so many bytes
 *   csp?page=/demo/form-c.html&policy=…  that file, with that Content-Security-Policy; addresses in it must begin with /
 *   shared/dist/samverka.js          that file, which any origin may read
 *   debian/libjs-prototype           the script of that package of Debian's, or 404 with why it cannot be had
 *   cors?body=…&type=…               as json, and any origin may read it; the others answer their own origin only
 *   folder/K/half/core.bin/NAME      NAME of dist/reserve-voice, but that file damaged: see `damages`; the key K is the test's own
 *   mend?key=K                       from now on that folder is whole
 *   unfinished?key=K                 {"count": how many answers of that folder are under way}
 *
 * The server listens on localhost and on 127.0.0.1: the one is another origin to the other.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { debianScript } from './debian.mjs';

const PREFIX = '/test-server/';

const counts = new Map();

const emptyDocument = (title) => ({ schemaVersion: 1, lang: 'sv', title, publisher: { name: 'Exempel' } });

function largeDocument(bytes) {
  const body = 'Vi lovar att polisen syns mer på torget och vid skolorna. '.repeat(20);
  const promise = (index) => ({ id: `lofte-${index}`, title: `Löfte ${index}`, body: [body] });
  const size = Buffer.byteLength(JSON.stringify(promise(10_000)));
  const items = Array.from({ length: Math.max(1, Math.round(bytes / size)) }, (_, index) => promise(index));
  return { ...emptyDocument('Ett stort dokument'), promises: { title: 'Medborgarlöften', items } };
}

function answer(context, { query }) {
  context.type = query.get('type') ?? 'application/json';
  context.body = query.get('body') ?? JSON.stringify(emptyDocument('Ett dokument'));
  context.set('Cache-Control', 'no-store');
}

/** The keys of the folders that are whole again, and how many answers of each folder are under way. */
const mended = new Set();
const unfinished = new Map();

/** Half a file, and then nothing: until the visitor goes, or, where the connection is lost, at once. */
function begun(context, bytes, isLost) {
  const body = new PassThrough();
  body.write(bytes.subarray(0, bytes.length / 2));
  if (isLost) setImmediate(() => context.res.socket?.destroy());
  return body;
}

const instead = (type, body) => (context) => {
  context.type = type;
  return body;
};

/** What can be wrong with a file: gives what is sent of it. */
const damages = {
  missing(context) {
    context.status = 404;
    return 'This file is not here.';
  },
  page: instead('text/html', '<!doctype html><title>Finns inte</title>'),
  'another-type': (context, bytes) => instead('text/csv', bytes)(context),
  half: (_, bytes) => bytes.subarray(0, bytes.length / 2),
  zeros: (_, bytes) => Buffer.alloc(bytes.length),
  'other-json': instead('application/json', '{"voices":["sv"]}'),
  throws: instead('text/javascript', 'throw new Error("Nej")'),
  'no-memory': instead(
    'text/javascript',
    'onmessage = () => postMessage({ type: "failed", fault: "memory", message: "RangeError" })',
  ),
  hangs: (context, bytes) => begun(context, bytes, false),
  'is-cut-off': (context, bytes) => begun(context, bytes, true),
};

const reserveVoice = fileURLToPath(new URL('../../dist/reserve-voice/', import.meta.url));

const answers = {
  status(context, { rest }) {
    context.status = Number(rest) || 500;
    context.type = 'text/plain';
    context.body = `This is the answer ${context.status}.`;
  },
  async slow(context, request) {
    await wait(Number(request.query.get('ms') ?? 20_000), undefined, { ref: false });
    answer(context, request);
  },
  json: answer,
  count(context, request) {
    const key = request.query.get('key');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    answer(context, request);
  },
  counted(context, { query }) {
    context.set('Cache-Control', 'no-store');
    context.body = { count: counts.get(query.get('key')) ?? 0 };
  },
  large(context, { query }) {
    context.type = 'application/json';
    context.body = JSON.stringify(largeDocument(Number(query.get('bytes') ?? 1_000_000)));
  },
  async csp(context, { query }, next) {
    context.url = query.get('page') ?? '/';
    await next();
    context.set('Content-Security-Policy', query.get('policy') ?? '');
  },
  async shared(context, { rest }, next) {
    context.path = `/${rest}`;
    await next();
    context.set('Access-Control-Allow-Origin', '*');
  },
  async debian(context, { rest }) {
    try {
      context.body = await debianScript(rest);
      context.type = 'text/javascript';
    } catch (error) {
      context.status = 404;
      context.type = 'text/plain';
      context.body = error.message;
    }
  },
  cors(context, request) {
    answer(context, request);
    context.set('Access-Control-Allow-Origin', '*');
  },
  async folder(context, { rest }) {
    const [key, damage, file, name] = rest.split('/');
    unfinished.set(key, (unfinished.get(key) ?? 0) + 1);
    context.res.once('close', () => unfinished.set(key, unfinished.get(key) - 1));
    const bytes = await readFile(reserveVoice + basename(name));
    context.type = /[^.]*$/.exec(name)[0];
    // As servers keep what has a version in its address.
    context.set('Cache-Control', 'max-age=31536000');
    context.body = name === file && !mended.has(key) ? damages[damage](context, bytes) : bytes;
  },
  mend(context, { query }) {
    mended.add(query.get('key'));
    context.body = {};
  },
  unfinished(context, { query }) {
    context.set('Cache-Control', 'no-store');
    context.body = { count: unfinished.get(query.get('key')) ?? 0 };
  },
};

/** Koa middleware for web-test-runner's server. */
export async function testServer(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  const [name, ...rest] = context.path.slice(PREFIX.length).split('/');
  const handle = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!handle) {
    context.status = 404;
    context.body = `There is no ${PREFIX}${name}. Choose among ${Object.keys(answers).join(', ')}.`;
    return undefined;
  }
  return handle(context, { rest: rest.join('/'), query: new URLSearchParams(context.querystring) }, next);
}
