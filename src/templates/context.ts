/** What a template needs to know of the place it is shown in. */
import { nothing } from 'lit';
import type { SamverkaDocument } from '../document/document.js';
import type { Text } from '../document/schema.js';
import { localeOf, type Locale, type Msg } from '../localization/messages.js';

export interface Context {
  /** Looks labels up in the language of the element. */
  readonly msg: Msg;
  readonly locale: Locale;
  /** The nearest `lang` of the element, as written. */
  readonly language: string;
  /** The language of the content, where it has one of its own. */
  readonly contentLanguage: string | undefined;
  /** What addresses in the content are relative to. */
  readonly base: string;
  /** The level of the heading, 2 to 6. */
  readonly level: number;
  /** Whether the author's headings get this level too, or keep theirs. */
  readonly relevel: boolean;
  /** The document that the part stands in, where there is one. */
  readonly document: SamverkaDocument | undefined;
  /** The items of a long list that have been shown already, and how many to show now. */
  readonly slice: { readonly from: number; readonly to: number; isCut: boolean };
}

/** All of a place that the items of a list are shown by: those that are the same, and stand in the same, look the same. */
export const lookOf = (context: Context): readonly unknown[] => [
  context.locale,
  context.language,
  context.contentLanguage,
  context.base,
  context.level,
  context.relevel,
  // Promises name areas; elements are handed down how words are said.
  context.document?.priorityAreas,
  context.document?.lexicon,
];

/** What `lang` an element needs to hold text in one language inside another. */
export type Lang = string | typeof nothing;

/** A part below another: its heading one level down, never past h6. */
export const deeper = (context: Context): Context => ({ ...context, level: Math.min(6, context.level + 1) });

/** For texts of Samverka's own: they are in the language of the labels. */
export const ours = (context: Context): Context => ({ ...context, contentLanguage: undefined });

/** The `lang` of labels inside text in a language: only where that is another one. */
export const labelLanguage = ({ language, locale }: Context, around = language): Lang =>
  localeOf(around) === locale ? nothing : locale;

/** A text of the document in the language that fits best, with the `lang` it needs where it stands. */
export function wordsOf(
  text: Text,
  { language, contentLanguage }: Context,
): { readonly words: string; readonly lang: Lang } {
  if (typeof text === 'string')
    return { words: text, lang: contentLanguage && contentLanguage !== language ? contentLanguage : nothing };
  const tags = Object.keys(text);
  const base = (tag = ''): string | undefined => tag.toLowerCase().split('-')[0];
  const [tag = ''] = [
    ...[language, contentLanguage].flatMap((wanted) => [
      ...tags.filter((each) => each === wanted),
      ...tags.filter((each) => base(each) === base(wanted)),
    ]),
    ...tags,
  ];
  return { words: text[tag] ?? '', lang: tag === language ? nothing : tag };
}
