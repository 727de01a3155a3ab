/** A complete page: a file to put on a server as it stands, readable without Samverka and without a style sheet. */
import type { SamverkaDocument } from '../../../src/document/document.js';
import { placesOf } from './form-b.js';
import { element, written } from './markup.js';
import { Wording } from './wording.js';

export interface PageOptions {
  readonly language?: string;
  /** Where Samverka's script lies. */
  readonly script?: string;
  /** Where the JSON file lies: those who open or embed the page get the whole document from it. */
  readonly json?: string;
}

/** Lines of a length that can be read, in the colours and the letters that the visitor has chosen. */
const STYLE =
  'body { max-width: 40em; margin: 0 auto; padding: 1em; line-height: 1.5; font-family: sans-serif }';

export function staticPage(document: SamverkaDocument, options: PageOptions = {}): string {
  const { language = document.lang, script = 'samverka.js', json } = options;
  const { say } = new Wording(document, language);
  const title = [say(document.title), say(document.publisher.name)].filter(Boolean).join(' – ');
  const page = element(
    'html',
    { lang: language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, title),
      json ? element('link', { rel: 'alternate', type: 'application/json', href: json }) : undefined,
      element('style', {}, STYLE),
      element('script', { src: script, defer: '' }),
    ),
    element('body', {}, element('main', {}, placesOf(document, { language, isTitled: true }))),
  );
  return `<!doctype html>\n${written(page)}\n`;
}
