/** What a rule is given: one place of a draft after another, with what the schema says of it. */
import type { PartialDate } from '../../../src/document/partial-date.js';
import { Either, fitting, text, type Schema } from '../../../src/document/schema.js';
import { isDraft, type Draft, type Path, type Value } from '../document/draft.js';
import { typedDate } from '../take/typed.js';
import type { Finding } from './finding.js';

/** What is the same for all of a draft. */
export interface Around {
  /** The day in Sweden. */
  readonly today: PartialDate;
  readonly instant: Date;
  /** The language of the texts that are plain strings. */
  readonly language: string;
  /** All languages that texts are written in, that one first. */
  readonly languages: readonly string[];
}

/** A value, or a place for one, in a draft. */
export interface Place {
  readonly path: Path;
  /** The field it is the value of, or an item of the list in. */
  readonly field: string;
  readonly schema: Schema;
  readonly value: Value;
}

export type Found = (finding: Finding) => void;

/** Looks at one place and tells what it finds there. Most rules look at few places and pass over the others. */
export type Rule = (place: Place, around: Around, found: Found) => void;

export type Fields = Readonly<Record<string, Schema>>;

export const hasFields = (schema: Schema): schema is Fields =>
  typeof schema === 'object' && !Array.isArray(schema) && !(schema instanceof Either);

/** True where nothing has been written. */
export const isEmpty = (value: Value): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string'
    ? !value.trim()
    : typeof value === 'object' && Object.values(value as object).every((each) => isEmpty(each as Value)));

/** Shows a place and all places inside it, but for the fields in `without`, which are places of their own. */
export function visit(place: Place, see: (place: Place) => void, without: ReadonlySet<string>): void {
  if (place.schema instanceof Either) {
    visit({ ...place, schema: fitting(place.schema, place.value) }, see, without);
    return;
  }
  see(place);
  const { schema, value, path, field } = place;
  if (Array.isArray(schema)) {
    if (Array.isArray(value))
      (value as readonly Value[]).forEach((item, index) =>
        visit(
          { path: [...path, index], field, schema: (schema as readonly [Schema])[0], value: item },
          see,
          NONE,
        ),
      );
  } else if (hasFields(schema) && isDraft(value))
    for (const [written, inner] of Object.entries(schema)) {
      const name = written.replace('!', '');
      if (value[name] !== undefined && !without.has(name))
        visit({ path: [...path, name], field: name, schema: inner, value: value[name] }, see, NONE);
    }
}

const NONE: ReadonlySet<string> = new Set();

/** A text by language, with the path of each; none for a place that has no text. */
export function wordsAt(
  { schema, value, path }: Place,
  language: string,
): readonly { readonly tag: string; readonly words: string; readonly path: Path }[] {
  if (schema !== text || isEmpty(value)) return [];
  if (typeof value === 'string') return [{ tag: language, words: value, path }];
  return isDraft(value)
    ? Object.entries(value).flatMap(([tag, words]) =>
        typeof words === 'string' && words.trim() ? [{ tag, words, path: [...path, tag] }] : [],
      )
    : [];
}

/** A date as typed, or undefined where there is none that can be read. */
export const dateOf = (value: Value): PartialDate | undefined =>
  typeof value === 'string' ? typedDate(value) : undefined;

/** The object at a place, where its schema is that one. */
export const objectAt = ({ schema, value }: Place, wanted: Schema): Draft | undefined =>
  schema === wanted && isDraft(value) ? value : undefined;
