/**
 * The description of documents as data: objects of fields, lists of one description, and leaves that check a value.
 * A field whose name ends with `!` is required. One description gives the TypeScript type (`Infer`), the validation at
 * run time (`parse.ts`) and the published JSON Schema (`json-schema.ts`).
 */
import { safeUrl } from './address.js';
import { isPartialDate, type PartialDate } from './partial-date.js';

/** A list may have as many items as a phone can show; of a longer one the beginning is shown. */
export const MOST_ITEMS = 10_000;

/** Text in the document's language, or one text a language. */
export type Text = string | Readonly<Record<string, string>>;

/** Gives the value, cleaned, or undefined when it is wrong; `like` shows what is right. */
export interface Leaf<T> {
  (value: unknown): T | undefined;
  readonly like: string;
}

/** A value that may be written in more ways than one, told apart by their shape: a text, a list or an object. */
export class Either<const S extends readonly unknown[] = readonly Schema[]> {
  readonly of: S;
  constructor(...of: S) {
    this.of = of;
  }
}

export type Schema = Leaf<unknown> | Either | readonly [Schema] | { readonly [field: string]: Schema };

/** The names of the fields that an object must have. */
export const requiredOf = (fields: object): readonly string[] =>
  Object.keys(fields).flatMap((name) => (name.endsWith('!') ? [name.slice(0, -1)] : []));

/** The description that a value is to be held to: of an object the one that it has a required field of. */
export function fitting({ of }: Either, value: unknown): Schema {
  const isMade = (schema: Schema): boolean =>
    Array.isArray(schema)
      ? Array.isArray(value)
      : typeof schema === 'object' &&
        isRecord(value) &&
        requiredOf(schema).some((name) => Object.hasOwn(value, name));
  return of.find(isMade) ?? (of[0] as Schema);
}

/** The TypeScript type of the values that a description allows. */
export type Infer<S> =
  // Of any description nothing is known.
  Schema extends S
    ? unknown
    : S extends Leaf<infer T>
      ? T
      : S extends Either<infer O>
        ? Infer<O[number]>
        : S extends readonly [infer I]
          ? readonly Infer<I>[]
          : { readonly [K in keyof S as K extends `${infer N}!` ? N : never]: Infer<S[K]> } & {
              readonly [K in keyof S as K extends `${string}!` ? never : K]?: Infer<S[K]>;
            };

const leaf = <T>(like: string, check: (value: unknown) => unknown): Leaf<T> =>
  Object.assign(check as (value: unknown) => T | undefined, { like });

/** A string that passes a test, without the white space around it. */
const string = <T extends string = string>(like: string, test: (text: string) => unknown): Leaf<T> =>
  leaf(like, (value) => (typeof value === 'string' && test(value.trim()) ? value.trim() : undefined));

const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const plain = string('"…"', (text) => text);
export const date = string<PartialDate>('2018-07-17, 2018-07, 2018', isPartialDate);
/** Whether an address is safe does not depend on the page; in Node there is none. */
const ANY_PAGE = 'https://example.org/';
export const url = string('https:, http:, mailto:, tel:, /…', (text) => text && safeUrl(text, ANY_PAGE));
export const language = string('sv, en …', (text) => LANGUAGE.test(text));
export const email = string('namn@exempel.se', (text) => /^[^\s@:?&]+@[^\s@:?&]+$/.test(text));
export const boolean = leaf<boolean>('true, false', (value) =>
  typeof value === 'boolean' ? value : undefined,
);
export const number = leaf<number>('0, 1, 2.5 …', (value) => (Number.isFinite(value) ? value : undefined));
export const choice = <const V extends string | number>(...of: readonly V[]): Leaf<V> =>
  leaf(of.join(', '), (value) => (of.includes(value as V) ? value : undefined));

/** A text; languages without one are left out, as they are not translated yet. */
export const text = leaf<Text>('"…", {"sv": "…", "en": "…"}', (value) => {
  if (!isRecord(value)) return plain(value) && value;
  const texts = Object.entries(value).filter(([tag, words]) => LANGUAGE.test(tag) && plain(words));
  return texts.length ? Object.fromEntries(texts) : undefined;
});
