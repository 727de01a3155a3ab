/**
 * Fetches a Samverka document, or a page that has Samverka content, once per address. XMLHttpRequest and not fetch:
 * it parses a page without `DOMParser`, which Trusted Types block, and it has a time limit and progress.
 */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../localization/messages.js';
import { isExternal, safeUrl } from './address.js';
import { documentSchema, type SamverkaDocument } from './document.js';
import { parse } from './parse.js';
import { Problems, SamverkaError, type Problem } from './problem.js';

/** How long a server may take, in ms. */
export const TIME_LIMIT = 10_000;
/** The largest document read, in bytes (10 MiB). */
export const SIZE_LIMIT = 10 * 1024 * 1024;

/** What an address gave; `base` is what addresses inside are relative to. */
export type Loaded = { readonly base: string } & (
  { readonly document: SamverkaDocument; readonly problems: readonly Problem[] } | { readonly page: Document }
);

interface Answer {
  /** Where the answer came from in the end. */
  readonly url: string;
  readonly base: string;
  readonly body: Document | string;
}

const allowed = new Set<string>();
const answers = new Map<string, Promise<Answer>>();
const loads = new Map<string, Promise<Loaded>>();

/** Lets documents be read from other origins than the page's own, given as addresses. */
export function allowOrigins(addresses: readonly string[]): void {
  for (const address of addresses) if (address) allowed.add(safeUrl(address)?.origin ?? '');
}

/** What `make` gave for an address before, or gives now; what failed is forgotten. */
function once<T>(
  cache: Map<string, Promise<T>>,
  address: string,
  make: (address: string) => Promise<T>,
): Promise<T> {
  let promise = cache.get(address);
  if (!promise) {
    promise = make(address);
    cache.set(address, promise);
    promise.catch(() => cache.delete(address));
  }
  return promise;
}

/** An address on this site, or on one that the page allows, without its fragment. */
function locate(address: string, base: string): string {
  const url = safeUrl(address, base);
  if (!url?.protocol.startsWith('http') || (isExternal(url) && !allowed.has(url.origin)))
    throw new SamverkaError({
      path: address,
      message: (msg) =>
        msg(
          str`${address} ligger inte på den här webbplatsen. Tillåt den med data-allow="${url?.origin ?? ''}" på script-taggen.`,
        ),
    });
  url.hash = '';
  return url.href;
}

function answerOf({ response, responseURL: url }: XMLHttpRequest): Answer {
  const body = (response ?? '') as Document | string;
  // A page may say with <base> what its addresses are relative to.
  return { url, base: typeof body === 'string' ? url : body.baseURI, body };
}

const request = (address: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const refuse = (reason: unknown): void => {
      reject(
        new SamverkaError({
          path: address,
          message: (msg) =>
            msg(
              str`${address} gick inte att hämta (${reason}). Kontrollera adressen, nätet och serverns behörigheter (CORS).`,
            ),
          cause: reason,
        }),
      );
      xhr.abort();
    };
    xhr.open('GET', address);
    xhr.timeout = TIME_LIMIT;
    xhr.onreadystatechange = () => {
      if (xhr.readyState === 2)
        xhr.responseType = /html/.test(xhr.getResponseHeader('content-type') ?? '') ? 'document' : 'text';
    };
    xhr.onprogress = ({ loaded }) => loaded > SIZE_LIMIT && refuse('> 10 MB');
    xhr.ontimeout = () => refuse(`> ${TIME_LIMIT / 1000} s`);
    xhr.onerror = () => refuse(navigator.onLine ? 'network' : 'offline');
    xhr.onload = () => (xhr.status === 200 ? resolve(answerOf(xhr)) : refuse(xhr.status));
    xhr.send();
  });

const ask = async (address: string, base: string): Promise<Answer> =>
  once(answers, locate(address, base), request);

function readDocument(text: string, base: string): Loaded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SamverkaError({
      path: base,
      message: (msg) =>
        msg(str`${base} är inte giltig JSON. Rätta den: ${(cause as Error).message.replace(/\s+/g, ' ')}`),
      cause,
    });
  }
  const problems = new Problems();
  const document = parse(documentSchema, value, problems.add);
  // A page may show several documents, so each fault says which one it is in.
  const faults = problems.list().map((fault) => ({
    ...fault,
    message: (msg: Msg) => `${base} – ${fault.message(msg)}`,
  }));
  // The first fault of the root says why nothing is left.
  if (!document) throw new SamverkaError(faults[0] as Problem);
  return { base, document, problems: faults };
}

async function read(address: string): Promise<Loaded> {
  const { url, base, body } = await ask(address, address);
  // A redirect may have led to another site.
  locate(url, url);
  if (typeof body === 'string') return readDocument(body, base);
  for (const link of body.querySelectorAll('link[rel~="alternate"][type="application/json"]')) {
    // WordPress names its own API on every page; an alternate that is no Samverka document is passed over.
    try {
      const alternate = await ask(link.getAttribute('href') ?? '', base);
      return readDocument(alternate.body as string, alternate.base);
    } catch {
      continue;
    }
  }
  return { base, page: body };
}

/**
 * What an address gives: a document, or a page to read Samverka content from. One request is made for an address
 * however many ask; one that failed is asked again the next time.
 *
 * @throws {SamverkaError} with what is wrong and how to mend it.
 */
export async function load(address: string, base: string = document.baseURI): Promise<Loaded> {
  const url = locate(address, base);
  try {
    return await once(loads, url, read);
  } catch (error) {
    // What could not be read was an answer all the same.
    answers.delete(url);
    throw error;
  }
}
