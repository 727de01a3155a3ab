/** A page or a document at an address, as a draft: its Samverka content, or else its headings, lists and contact lines. */
import { str } from '@lit/localize/internal/str-tag.js';
import { isExternal, safeUrl } from '../../../src/document/address.js';
import { load, type Loaded } from '../../../src/document/load.js';
import { anyPart } from '../../../src/document/parts.js';
import { SamverkaError } from '../../../src/document/problem.js';
import type { Draft } from '../document/draft.js';
import type { Read } from './blocks.js';
import { readHtml } from './read-html.js';

/** "www.varmdo.se/samverkan" is an address too, as people write it. */
const complete = (written: string): string =>
  /^(www\.|[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(se|nu|com|org|eu)(\/|$))/iu.test(written)
    ? `https://${written}`
    : written;

/** The document itself has fields that are yet to come, and may have faults: it is taken as it is. */
async function asWritten({ base }: Loaded): Promise<Draft> {
  const response = await fetch(base, { credentials: 'same-origin' });
  return (await response.json()) as Draft;
}

/** The documents that a page shows with elements (`src`) or with links whose fragment says so. */
const shownIn = (page: Document): string[] =>
  [
    ...page.querySelectorAll(
      `:is(${anyPart})[src], :is(${anyPart})[data-src], a[href*="#samverka="], a[href*="&samverka="]`,
    ),
  ].map(
    (element) =>
      element.getAttribute('src') ?? element.getAttribute('data-src') ?? element.getAttribute('href') ?? '',
  );

/** The first of these addresses that has a document. */
async function documentAmong(addresses: readonly string[], base: string): Promise<Draft | undefined> {
  for (const address of new Set(addresses.map((each) => each.split('#')[0] ?? ''))) {
    try {
      const loaded = await load(address, base);
      if ('document' in loaded) return await asWritten(loaded);
    } catch {
      continue;
    }
  }
  return undefined;
}

async function read(address: string): Promise<Read> {
  const loaded = await load(address);
  if ('document' in loaded) return { draft: await asWritten(loaded), leftovers: [] };
  const shown = await documentAmong(shownIn(loaded.page), loaded.base);
  return shown ? { draft: shown, leftovers: [] } : readHtml(loaded.page, loaded.base);
}

/**
 * Makes a draft of what stands at an address.
 * @throws {SamverkaError} with what is wrong and what to do instead.
 */
export async function readPage(address: string): Promise<Read> {
  const written = complete(address.trim());
  const url = written ? safeUrl(written) : undefined;
  if (!url?.protocol.startsWith('http'))
    throw new SamverkaError({
      path: address,
      message: (msg) =>
        msg(str`”${address}” är ingen webbadress. Skriv den som den står i webbläsarens adressfält.`),
    });
  try {
    return await read(url.href);
  } catch (error) {
    if (!isExternal(url) && error instanceof SamverkaError) throw error;
    throw new SamverkaError({
      path: address,
      message: (msg) =>
        msg(
          str`Sidan på ${url.host} gick inte att läsa härifrån. Öppna den, markera texten, kopiera den och klistra in den här i stället.`,
        ),
      cause: error,
    });
  }
}
