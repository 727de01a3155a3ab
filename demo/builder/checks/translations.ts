/** Texts that lack one of the languages that the document is written in. */
import { str } from '@lit/localize/internal/str-tag.js';
import { text } from '../../../src/document/schema.js';
import { languageName } from '../texts/language-name.js';
import { wordsAt, type Rule } from './rule.js';

export const translations: Rule = (place, { language, languages }, found) => {
  // A name is the same in every language.
  if (languages.length < 2 || place.schema !== text || place.field === 'name') return;
  const written = wordsAt(place, language).map(({ tag }) => tag);
  if (written.length === 0) return;
  for (const tag of languages)
    if (!written.includes(tag))
      found({
        path: [...place.path, tag],
        kind: 'warning',
        message: (msg, locale) => msg(str`Texten saknas på ${languageName(tag, { msg, locale })}.`),
      });
};
