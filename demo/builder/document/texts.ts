/** The texts of a draft in one language or two: a string in the document's own language, or one text a language. */
import { documentSchema } from '../../../src/document/document.js';
import { Either, fitting, text, type Schema } from '../../../src/document/schema.js';
import { isDraft, type Draft, type Value } from './draft.js';

/** The words of a text in a language; '' where it has none. */
export function wordsIn(text: Value, language: string, main: string): string {
  if (isDraft(text)) return typeof text[language] === 'string' ? text[language] : '';
  return language === main && text !== undefined ? String(text) : '';
}

/** A text with other words in a language; as short as it can be written, undefined where no language has words. */
export function withWords(text: Value, language: string, words: string, main: string): Value {
  const old = isDraft(text) ? text : text === undefined ? {} : { [main]: text };
  const all = Object.fromEntries(
    Object.entries({ ...old, [language]: words }).filter(([, each]) => each !== ''),
  );
  const [first, ...others] = Object.entries(all);
  return first?.[0] === main && !others.length ? first[1] : first && all;
}

/** Between the paragraphs of a text field. */
const BREAK = /\n[^\S\n]*\n\s*/;

/** The paragraphs of a list of texts, with an empty line between them. */
export const paragraphsIn = (texts: readonly Value[], language: string, main: string): string =>
  texts
    .map((text) => wordsIn(text, language, main))
    .join('\n\n')
    .trimEnd();

/** A list of texts with other paragraphs in a language; the paragraphs of the other languages keep their places. */
export function withParagraphs(
  texts: readonly Value[],
  language: string,
  written: string,
  main: string,
): Value {
  const paragraphs = written.trim() ? written.trim().split(BREAK) : [];
  const length = Math.max(paragraphs.length, texts.length);
  const next = Array.from({ length }, (_, index) =>
    withWords(texts[index], language, paragraphs[index] ?? '', main),
  );
  while (next.length && next.at(-1) === undefined) next.pop();
  // A paragraph that is missing in the middle still has its place.
  return next.length ? next.map((text) => text ?? '') : undefined;
}

/** The tags of all languages that a draft has texts in, beside its own. */
export function otherLanguages(draft: Draft): string[] {
  const main = String(draft['lang'] ?? '');
  const found = new Set<string>();
  const look = (schema: Schema, value: Value): void => {
    if (schema instanceof Either) look(fitting(schema, value), value);
    else if (schema === text) {
      if (isDraft(value)) for (const tag of Object.keys(value)) if (tag !== main) found.add(tag);
    } else if (Array.isArray(value)) {
      for (const item of value as readonly Value[]) look((schema as readonly [Schema])[0], item);
    } else if (isDraft(value) && typeof schema === 'object') {
      for (const [name, field] of Object.entries(schema as Readonly<Record<string, Schema>>))
        look(field, value[name.replace('!', '')]);
    }
  };
  look(documentSchema, draft);
  return [...found];
}

/** A text in the language that it is written in first: for headings of the builder itself. */
export const anyWords = (value: Value, main: string): string =>
  wordsIn(value, main, main) ||
  (isDraft(value) ? String(Object.values(value).find((words) => typeof words === 'string') ?? '') : '');
