/**
 * A municipality's server, for tests: serves the repository as a site does, with what headers it is told, so that browsers
 * keep the files, and remembers what it was asked for.
 * `const site = await openSite({ headers: { 'Content-Security-Policy': … }, pages: { '/page.html': '<p>…' } })`
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
};

/** Where pages send what they have recorded. */
const INBOX = '/recorded';

function deferred() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
};

/**
 * @param headers of every answer.
 * @param pages content by its path, beside the files; may be added to later.
 * @param folders what lies where: folders of the repository by the path that each is served at.
 */
export async function openSite({ headers = {}, pages = {}, folders = { '/': '' } } = {}) {
  /** What was asked for, in order: path, and the status that was answered. */
  const asked = [];
  const held = new Map();
  let inbox = deferred();

  function contentOf(path) {
    if (Object.hasOwn(pages, path)) return Buffer.from(pages[path]);
    const at = Object.keys(folders).find((each) => path.startsWith(each));
    if (at === undefined || path.includes('..')) return undefined;
    const file = join(root, folders[at], path.slice(at.length));
    return !statSync(file, { throwIfNoEntry: false })?.isFile() ? undefined : readFileSync(file);
  }

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
    if (path === INBOX) {
      inbox.resolve(await bodyOf(request));
      response.writeHead(204).end();
      return;
    }
    const content = contentOf(path);
    const entry = { path, status: content ? 200 : 404 };
    asked.push(entry);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const sent = {
      'Content-Type': TYPES[extname(path)] ?? 'text/plain',
      // Pages are asked for anew, as a CMS has it; files are kept for a while.
      'Cache-Control': extname(path) === '.html' ? 'no-store' : 'max-age=600',
      ETag: tag,
      ...headers,
    };
    if (request.headers['if-none-match'] === tag) {
      entry.status = 304;
      response.writeHead(304, sent).end();
      return;
    }
    response.writeHead(200, { ...sent, 'Content-Length': content.length });
    const hold = held.get(path);
    if (!hold) {
      response.end(content);
      return;
    }
    const half = Math.floor(content.length / 2);
    response.on('close', () => hold.closed.resolve(response.writableFinished ? 'whole' : 'cut'));
    response.write(content.subarray(0, half), () => hold.half.resolve());
    await hold.released.promise;
    response.end(content.subarray(half));
  }

  const server = createServer((request, response) =>
    answer(request, response).catch((error) => response.destroy(error)),
  );
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));

  return {
    origin: `http://localhost:${server.address().port}`,
    asked,
    /** The names of what was asked for whose path has this in it. */
    paths: (part) => asked.map(({ path }) => path).filter((path) => path.includes(part)),
    /**
     * From now on sends half of a file and then waits. `half` resolves when that has been sent, `closed` when the request
     * is over: `whole` or `cut`; `release()` sends the rest, then and for all later requests.
     */
    hold(path) {
      const hold = { half: deferred(), released: deferred(), closed: deferred() };
      held.set(path, hold);
      return {
        half: hold.half.promise,
        closed: hold.closed.promise,
        release() {
          held.delete(path);
          hold.released.resolve();
        },
      };
    },
    /** Resolves to the next that a page sends to `/recorded`. */
    receive() {
      inbox = deferred();
      return inbox.promise;
    },
    close: () =>
      new Promise((resolve) => {
        for (const { released } of held.values()) released.resolve();
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** A page of a municipality's: an author's HTML with a player first. */
export const pageOf = (
  body,
  { title = 'Löften', head = '', player = 'samverka-listen' } = {},
) => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="/demo/assets/icon.svg">
${head}<script src="/dist/samverka.js" defer></script>
</head>
<body><main><div class="${player}"></div>
${body}
</main></body>
</html>`;
