/** A file as a draft: a document as JSON, a page as HTML, or text. */
import { str } from '@lit/localize/internal/str-tag.js';
import { SamverkaError } from '../../../src/document/problem.js';
import { isDraft, type Draft, type Value } from '../document/draft.js';
import type { Read } from './blocks.js';
import { parseHtml } from './parse-html.js';
import { readHtml } from './read-html.js';
import { readText } from './read-text.js';

/** Text of programs that write UTF-16, UTF-8, or what Windows had before. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A document is kept as it is, with whatever fields it has. */
function readJson(text: string, name: string): Draft {
  const refuse = (cause?: unknown): never => {
    throw new SamverkaError({
      path: name,
      message: (msg) =>
        msg(
          str`${name} är ingen hel JSON-fil med ett dokument. Välj en fil som byggaren eller webbplatsen har sparat.`,
        ),
      cause,
    });
  };
  let value: Value = undefined;
  try {
    value = JSON.parse(text) as Value;
  } catch (cause) {
    refuse(cause);
  }
  return isDraft(value) ? value : refuse();
}

/** True for what is no text: Word's own files, PDF, pictures. */
const isBinary = (text: string): boolean =>
  /^(PK\u0003\u0004|%PDF-|\u00D0\u00CF\u0011)/.test(text) || text.slice(0, 4000).includes('\0');

/**
 * Makes a draft of a file, by what it holds more than by what it is called.
 * @throws {SamverkaError} for a file that cannot be read, with what to do instead.
 */
export async function readFile(file: File): Promise<Read> {
  const { name } = file;
  const text = decoded(new Uint8Array(await file.arrayBuffer())).replace(/^\uFEFF/, '');
  if (isBinary(text))
    throw new SamverkaError({
      path: name,
      message: (msg) =>
        msg(
          str`${name} går inte att läsa här. Öppna filen, markera texten, kopiera den och klistra in den i stället.`,
        ),
    });
  const begins = text.trimStart();
  if (/\.json$/i.test(name) || (begins.startsWith('{') && !/\.(txt|html?)$/i.test(name)))
    return { draft: readJson(text, name), leftovers: [] };
  if (/\.x?html?$/i.test(name) || /^<(!doctype html|html|body|!--)/i.test(begins))
    return readHtml(await parseHtml(text), document.baseURI);
  return readText(text);
}
