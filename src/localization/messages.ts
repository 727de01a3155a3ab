/** Looks a text up in the catalogue of one locale: `@lit/localize`'s own `msg` knows a single locale per page. */
import type { msg } from '@lit/localize';
import { catalogues } from './catalogues/index.js';

/** Translates one text. Typed as lit-localize's `msg`, so that `lit-localize extract` finds its calls. */
export type Msg = typeof msg;

/** A locale Samverka has texts in: the source, Swedish, or one of the catalogues made from `locales/*.xlf`. */
export type Locale = 'sv' | keyof typeof catalogues;

export const sourceLocale = 'sv' satisfies Locale;
export const locales = [sourceLocale, ...Object.keys(catalogues)] as readonly Locale[];

/** A text with its places for values written as `{0}`, which is how the catalogues have it. */
const keyOf = (strings: readonly string[]): string =>
  strings.reduce((key, part, index) => `${key}{${index - 1}}${part}`);

/** Adds texts that came with a module. */
export function addTexts(more: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  for (const [locale, texts] of Object.entries(more))
    Object.assign((catalogues as Record<string, object>)[locale] ?? {}, texts);
}

/** The lookup of a locale. Only texts are looked up, never templates: `locales/localize.mjs` sees to that. */
export const msgIn = (locale: Locale): Msg =>
  ((text: string | { strings: readonly string[]; values: readonly unknown[] }) => {
    const key = typeof text === 'string' ? text : keyOf(text.strings);
    const found = (catalogues as Record<string, Record<string, string>>)[locale]?.[key] ?? key;
    return typeof text === 'string'
      ? found
      : found.replace(/\{(\d+)\}/g, (_, index: string) => String(text.values[Number(index)]));
  }) as Msg;

/** A text in every locale, for recognising what an editor wrote in any of them. */
export const inEveryLocale = (text: (msg: Msg) => string): string[] =>
  locales.map((locale) => text(msgIn(locale)));

/** The locale for a language tag, or undefined: `en-GB` and `EN` give `en`. */
export const localeOf = (language: string): Locale | undefined =>
  locales.find((locale) => locale === language.toLowerCase().split('-')[0]);
