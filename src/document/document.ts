/** The Samverka document, version 1: what a municipality and its police have promised, as data. */
import {
  boolean,
  choice,
  date,
  Either,
  email,
  isRecord,
  language,
  number,
  plain,
  text,
  url,
  type Infer,
  type Schema,
  type Text,
} from './schema.js';

const texts = [text] as const;
const named = { 'text!': text, 'url!': url } as const;
const period = { from: date, through: date } as const;
const party = choice('municipality', 'police', 'region', 'other');
const outcome = { 'text!': text, value: number, date, url } as const;
const address = { street: plain, postOfficeBox: plain, postalCode: plain, city: plain } as const;

export const datesSchema = { published: date, updated: date, reviewed: date, nextFollowUp: date } as const;

export const promiseSchema = {
  'id!': plain,
  'title!': text,
  'body!': texts,
  place: text,
  group: plain,
  effect: text,
  period,
  areas: [plain],
  responsible: text,
  status: choice('planned', 'ongoing', 'fulfilled', 'partly', 'not-fulfilled', 'not-assessed'),
  statusDate: date,
  target: { 'text!': text, value: number, unit: text, goal: choice('at-least', 'at-most') },
  outcome: new Either(outcome, [outcome]),
  activities: [{ 'title!': text, when: text, done: boolean }],
} as const;

export const promisesSchema = {
  'title!': text,
  period,
  background: texts,
  intro: texts,
  lead: text,
  outro: texts,
  groups: [{ 'id!': plain, 'title!': text, intro: texts }],
  'items!': [promiseSchema],
} as const;

export const priorityAreaSchema = {
  'id!': plain,
  'title!': text,
  body: texts,
  links: [{ ...named, lang: language }],
} as const;

export const priorityAreasSchema = { 'title!': text, intro: texts, 'items!': [priorityAreaSchema] } as const;

export const agreementSchema = {
  'title!': text,
  body: texts,
  parties: [{ 'name!': text, kind: party, signatory: text, url }],
  signed: date,
  validFrom: date,
  validThrough: date,
  supersededBy: url,
  document: plain,
} as const;

const fileSchema = {
  id: plain,
  'title!': text,
  'url!': url,
  kind: text,
  format: plain,
  bytes: number,
  date,
  lang: language,
  htmlAlternative: url,
} as const;

export const documentsSchema = { 'title!': text, intro: texts, 'items!': [fileSchema] } as const;

const contactSchema = {
  'id!': plain,
  'name!': text,
  role: text,
  visitingAddress: address,
  postalAddress: address,
  phone: { 'display!': plain, e164: plain },
  phones: [{ label: text, 'display!': plain, e164: plain }],
  email,
  ask: named,
  more: named,
  openingHours: [new Either(text, { 'label!': text, 'hours!': texts })],
} as const;

export const contactsSchema = {
  'title!': text,
  'items!': [contactSchema],
  emergencyNumbers: [{ 'label!': text, 'number!': plain }],
} as const;

export const documentSchema = {
  'schemaVersion!': choice(1),
  'lang!': language,
  'title!': text,
  'publisher!': { 'name!': text, kind: party, url, organisationNumber: plain },
  intro: texts,
  lexicon: [{ 'text!': plain, 'say!': plain, lang: language }],
  dates: datesSchema,
  promises: promisesSchema,
  priorityAreas: priorityAreasSchema,
  agreement: agreementSchema,
  documents: documentsSchema,
  contacts: contactsSchema,
  relatedLinks: { 'title!': text, 'items!': [{ ...named, lang: language }] },
  recordings: [{ 'lang!': language, 'url!': url, 'captions!': url, credit: text }],
} as const;

/** The names that fields had before, by the field, with what each said by itself. */
const former = new Map<Schema, Readonly<Record<string, { readonly name: string; readonly said: object }>>>([
  [documentSchema, { publisher: { name: 'municipality', said: { kind: 'municipality' } } }],
]);

/** Returns the value that an object has for a field under the name that the field had before, with that name. */
export function formerly(
  schema: Schema,
  field: string,
  from: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly value: unknown } | undefined {
  const { name, said } = former.get(schema)?.[field] ?? {};
  const written = name !== undefined && Object.hasOwn(from, name) ? (from[name] ?? undefined) : undefined;
  if (name === undefined || written === undefined) return undefined;
  return { name, value: isRecord(written) ? { ...said, ...written } : written };
}

/** What became of a promise, the latest first. */
export const outcomesOf = ({
  outcome: written,
}: {
  readonly outcome?: PromiseItem['outcome'] | undefined;
}): readonly Outcome[] => {
  const all: readonly Outcome[] = Array.isArray(written)
    ? (written as readonly Outcome[])
    : written
      ? [written as Outcome]
      : [];
  return [...all].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
};

export type SamverkaDocument = Infer<typeof documentSchema>;
export type Dates = Infer<typeof datesSchema>;
export type Promises = Infer<typeof promisesSchema>;
/** One promise. Not called `Promise`, which is taken. */
export type PromiseItem = Infer<typeof promiseSchema>;
export type Outcome = Infer<typeof outcome>;
export type Phone = NonNullable<Contact['phones']>[number];
export type OpeningHours = NonNullable<Contact['openingHours']>[number];
export type RelatedLinks = NonNullable<SamverkaDocument['relatedLinks']>;
export type PromiseStatus = NonNullable<PromiseItem['status']>;
export type PriorityAreas = Infer<typeof priorityAreasSchema>;
export type PriorityArea = Infer<typeof priorityAreaSchema>;
export type Agreement = Infer<typeof agreementSchema>;
export type Documents = Infer<typeof documentsSchema>;
export type DocumentFile = Infer<typeof fileSchema>;
export type Contacts = Infer<typeof contactsSchema>;
export type Contact = Infer<typeof contactSchema>;
export type Address = Infer<typeof address>;

/** True for hours that hold for a season or a desk; a text of several languages is an object too. */
export const isGrouped = (hours: OpeningHours): hours is Exclude<OpeningHours, Text> =>
  typeof hours === 'object' && 'hours' in hours && Array.isArray(hours.hours);
