/** Texts that lack one of the languages that the document is written in. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../../../src/localization/messages.js';
import { text } from '../../../src/document/schema.js';
import { wordsAt, type Rule } from './rule.js';

const names: Readonly<Record<string, (msg: Msg) => string>> = {
  sv: (msg) => msg('svenska'),
  en: (msg) => msg('engelska'),
  fi: (msg) => msg('finska'),
  ar: (msg) => msg('arabiska'),
  so: (msg) => msg('somaliska'),
};

/** What a language is called; its code where we have no word for it. */
export const languageName = (tag: string, msg: Msg): string => names[tag.split('-')[0] ?? '']?.(msg) ?? tag;

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
        message: (msg) => msg(str`Texten saknas på ${languageName(tag, msg)}.`),
      });
};
