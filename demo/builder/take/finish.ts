/** Makes a draft ready to be taken away: what is typed becomes what a document has, and nothing that was written is lost. */
import { documentSchema, type SamverkaDocument } from '../../../src/document/document.js';
import { parse } from '../../../src/document/parse.js';
import { Problems, type Problem } from '../../../src/document/problem.js';
import { date, Either, fitting, number, text, type Schema } from '../../../src/document/schema.js';
import { idOf } from '../../../src/document/slug.js';
import { isDraft, listAt, valueAt, withValue, type Draft, type Value } from '../document/draft.js';
import { withPublisher } from '../document/modern.js';
import { typedDate, typedNumber } from './typed.js';

export interface Finished {
  /** All that was written, in the order of the schema. What is incomplete is kept: opened again, it is the same draft. */
  readonly json: Draft;
  /** What visitors get; undefined where what every document needs is missing. */
  readonly document: SamverkaDocument | undefined;
  /** What `document` had to do without, and why. */
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, Schema>>;

/** A text without empty languages: the document's own first; a string where it is the only one. */
function cleanText(value: Draft, language: string): Value {
  const texts = Object.entries(value).flatMap(([tag, words]): [string, Value][] => {
    const cleaned = typeof words === 'string' ? words.trim() : words;
    return cleaned === '' || cleaned === undefined || cleaned === null ? [] : [[tag, cleaned]];
  });
  const [first, ...others] = texts.sort(
    ([a], [b]) => Number(b === language) - Number(a === language) || (a < b ? -1 : 1),
  );
  if (!first) return undefined;
  return others.length === 0 && first[0] === language ? first[1] : Object.fromEntries(texts);
}

function cleanLeaf(schema: Schema, value: Value, language: string): Value {
  if (schema === text && isDraft(value)) return cleanText(value, language);
  if (typeof value !== 'string') return value;
  const written = value.trim();
  if (!written) return undefined;
  if (schema === date) return typedDate(written) ?? written;
  if (schema === number) return typedNumber(written) ?? written;
  return written;
}

/** The words that an item is named after. */
const nameOf = ({ title, name }: Draft, language: string): string => {
  const named = title ?? name;
  const words = isDraft(named) ? (named[language] ?? Object.values(named)[0]) : named;
  return typeof words === 'string' ? words : '';
};

/** Gives an id to each item that has a name and no id; ids that somebody has written, or linked to, stay. */
function withIds(items: readonly Value[], language: string): readonly Value[] {
  const taken = new Set(items.map((item) => (isDraft(item) ? item['id'] : undefined)));
  return items.map((item, index) => {
    if (!isDraft(item) || item['id'] !== undefined) return item;
    const name = nameOf(item, language);
    if (!name) return item;
    const wanted = idOf(name, index);
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    return { id, ...item };
  });
}

function cleanList(schema: Schema, value: readonly Value[], language: string): Value {
  const items = value.map((item) => clean(schema, item, language)).filter((item) => item !== undefined);
  return items.length === 0 ? undefined : 'id!' in schema ? withIds(items, language) : items;
}

/** An object in the order of the schema, then what the schema doesn't know of; undefined where it says nothing. */
function cleanFields(fields: Fields, value: Draft, language: string): Draft | undefined {
  const cleaned: Record<string, Value> = {};
  let says = false;
  for (const [written, schema] of Object.entries(fields)) {
    const name = written.replace('!', '');
    const given = Object.hasOwn(value, name) ? clean(schema, value[name], language) : undefined;
    // An id or a cleared box says nothing alone.
    says ||= given !== undefined && name !== 'id' && typeof given !== 'boolean';
    // A list that must be there may be empty.
    const isNeeded = written.endsWith('!') && Array.isArray(schema);
    const kept = given ?? (isNeeded ? [] : undefined);
    if (kept !== undefined) cleaned[name] = kept;
  }
  for (const [name, other] of Object.entries(value)) {
    if (name in fields || `${name}!` in fields || other === undefined || other === null) continue;
    cleaned[name] = other;
    says = true;
  }
  return says ? cleaned : undefined;
}

function clean(schema: Schema, value: Value, language: string): Value {
  if (value === undefined || value === null) return undefined;
  if (typeof schema === 'function') return cleanLeaf(schema, value, language);
  if (schema instanceof Either) return clean(fitting(schema, value), value, language);
  if (Array.isArray(schema))
    return Array.isArray(value)
      ? cleanList((schema as readonly [Schema])[0], value as readonly Value[], language)
      : value;
  return isDraft(value) ? cleanFields(schema as Fields, value, language) : value;
}

/** The language that a draft's own texts are in. */
export const languageIn = ({ lang }: Draft): string =>
  typeof lang === 'string' && lang.trim() ? lang.trim() : 'sv';

/** One outcome stands alone, as documents of before have it. */
const withOutcomes = (json: Draft): Draft =>
  listAt(json, ['promises', 'items']).reduce<Draft>((whole, promise, at) => {
    const path = ['promises', 'items', at, 'outcome'];
    const outcome = valueAt(promise, ['outcome']);
    return Array.isArray(outcome) && outcome.length === 1
      ? (withValue(whole, path, (outcome as readonly Value[])[0]) as Draft)
      : whole;
  }, json);

/** All that was written, as a file has it. */
export function tidied(draft: Draft): Draft {
  const language = languageIn(draft);
  const whole = { ...withPublisher(draft), schemaVersion: 1, lang: language };
  return withOutcomes(cleanFields(documentSchema, whole, language) ?? whole);
}

/** What visitors get of a file. */
export function published(json: Draft): Omit<Finished, 'json'> {
  const problems = new Problems();
  const document = parse(documentSchema, json, problems.add);
  return { document, problems: problems.list() };
}

export function finish(draft: Draft): Finished {
  const json = tidied(draft);
  return { json, ...published(json) };
}

/** The JSON file of what `finish` gave. */
export const jsonText = (json: Draft): string => `${JSON.stringify(json, undefined, 2)}\n`;
