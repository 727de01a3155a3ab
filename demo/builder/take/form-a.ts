/** Form A: a link. Every editor keeps it, and Samverka puts what it names in its place. */
import type { SamverkaDocument } from '../../../src/document/document.js';
import type { SectionName } from '../../../src/document/parts.js';
import { element, written } from './markup.js';
import { Wording } from './wording.js';

export interface LinkOptions {
  /** Where the JSON file, or a page with the content, lies. */
  readonly address: string;
  /** The language of the text of the link and of Samverka's labels. */
  readonly language?: string;
  /** What to show; all, with the title, where none are named. */
  readonly parts?: readonly SectionName[];
  /** The level of the first heading, 2 to 5. */
  readonly headingLevel?: number;
}

/** The address with what to show behind its `#`, as `URLSearchParams` reads it. */
export function addressWith({ address, language, parts = [], headingLevel }: LinkOptions): string {
  const asked = [
    ['samverka', parts.join(',') || 'page'],
    ['lang', language],
    ['heading-level', headingLevel && headingLevel !== 2 ? String(headingLevel) : undefined],
  ].flatMap(([name, value]) =>
    name && value ? `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}` : [],
  );
  return `${address.trim().replace(/#.*$/s, '')}#${asked.join('&')}`;
}

/** A link alone in its paragraph: without Samverka it leads to the address. */
export function formA(document: SamverkaDocument, options: LinkOptions): string {
  const wording = new Wording(document, options.language);
  const asked = { language: wording.language, ...options };
  return written(element('p', {}, element('a', { href: addressWith(asked) }, wording.say(document.title))));
}
