/** Form B: plain HTML with a class around each part. Complete without Samverka; with it, the elements take it over. */
import type { SamverkaDocument } from '../../../src/document/document.js';
import { sectionNames, type SectionName } from '../../../src/document/parts.js';
import { element, written, type Content } from './markup.js';
import { heading, paragraphs, sections } from './parts.js';
import { Wording } from './wording.js';

export interface HtmlOptions {
  readonly language?: string;
  /** What to show, in that order; all where none are named. */
  readonly parts?: readonly SectionName[];
  /** The level of the headings of the parts, 2 to 5; the title of the page is one above. */
  readonly headingLevel?: number;
  /** Whether the title stands first: most systems have a field of their own for the title of a page. */
  readonly isTitled?: boolean;
}

/** The places of the parts, and before them the title and the introduction of the page. */
export function placesOf(document: SamverkaDocument, options: HtmlOptions = {}): readonly Content[] {
  const { parts, headingLevel: level = 2, isTitled = false } = options;
  const wording = new Wording(document, options.language);
  const names = parts?.length ? parts : sectionNames;
  const places = names
    .filter((name) => name !== 'listen')
    .flatMap((name) =>
      sections[name](document, level, wording).map((content) =>
        element('div', { class: `samverka-${name}` }, content),
      ),
    );
  return [
    // The player comes before what it reads.
    names.includes('listen') ? element('div', { class: 'samverka-listen' }) : undefined,
    isTitled ? heading(level - 1, document.title, wording) : undefined,
    parts?.length ? undefined : paragraphs(document.intro, wording),
    ...places,
  ];
}

export const formB = (document: SamverkaDocument, options?: HtmlOptions): string =>
  written(placesOf(document, options));
