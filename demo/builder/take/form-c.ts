/** Form C: the element itself, for systems that let any HTML through. What stands in it is what shows without Samverka. */
import type { SamverkaDocument } from '../../../src/document/document.js';
import { placesOf, type HtmlOptions } from './form-b.js';
import type { LinkOptions } from './form-a.js';
import { element, written, type Content } from './markup.js';
import { paragraphs } from './parts.js';
import { Wording } from './wording.js';

export interface ElementOptions extends LinkOptions {
  /** A page that tells the same, to read where Samverka cannot run; the address itself where there is none. */
  readonly page?: string;
}

const pageElement = (
  attributes: Readonly<Record<string, string | undefined>>,
  { language, parts, headingLevel }: Pick<ElementOptions, 'language' | 'parts' | 'headingLevel'>,
  content: Content,
): string =>
  written(
    element(
      'samverka-page',
      {
        ...attributes,
        lang: language,
        'heading-level': headingLevel && headingLevel !== 2 ? String(headingLevel) : undefined,
        parts: parts?.join(',') || undefined,
      },
      content,
    ),
  );

/** The element that fetches the document; inside it, for those whose browser doesn't, the introduction and a link. */
export function formC(document: SamverkaDocument, options: ElementOptions): string {
  const { address, page = address, parts } = options;
  const wording = new Wording(document, options.language);
  return pageElement({ src: address }, { ...options, language: wording.language }, [
    parts?.length ? undefined : paragraphs(document.intro?.slice(0, 1), wording),
    element('p', {}, wording.link(document.title, page)),
  ]);
}

export interface ContentOptions extends HtmlOptions {
  /** Where the JSON file lies, for a page that shows it as soon as it has come; without one the content is all. */
  readonly address?: string;
}

/** The element with the whole content of form B inside: complete without Samverka, and without the file. */
export function formCWithContent(document: SamverkaDocument, options: ContentOptions = {}): string {
  const { address, language = document.lang, headingLevel = 2, parts } = options;
  // The title stands at the level of the element, the parts one below; the element brings the player itself.
  const content = placesOf(document, {
    language,
    isTitled: !parts?.length,
    headingLevel: headingLevel + 1,
    ...(parts && { parts }),
  });
  const places = content.filter(
    (place) =>
      !(
        place &&
        typeof place === 'object' &&
        'name' in place &&
        place.attributes['class'] === 'samverka-listen'
      ),
  );
  return pageElement({ src: address }, { ...options, language }, places);
}
