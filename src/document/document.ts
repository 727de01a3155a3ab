/** The Samverka document, version 1: what a municipality and its police have promised, as data. */
import { boolean, choice, date, email, language, number, plain, text, url, type Infer } from './schema.js';

const texts = [text] as const;
const named = { 'text!': text, 'url!': url } as const;
const address = { street: plain, postOfficeBox: plain, postalCode: plain, city: plain } as const;

export const datesSchema = { published: date, updated: date, reviewed: date } as const;

export const promiseSchema = {
  'id!': plain,
  'title!': text,
  'body!': texts,
  place: text,
  period: { from: date, through: date },
  areas: [plain],
  responsible: text,
  status: choice('planned', 'ongoing', 'fulfilled', 'partly', 'not-fulfilled', 'not-assessed'),
  statusDate: date,
  target: { 'text!': text, value: number, unit: text },
  outcome: { 'text!': text, value: number, date, url },
  activities: [{ 'title!': text, when: text, done: boolean }],
} as const;

export const promisesSchema = {
  'title!': text,
  intro: texts,
  lead: text,
  outro: texts,
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
  parties: [
    { 'name!': text, kind: choice('municipality', 'police', 'region', 'other'), signatory: text, url },
  ],
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
  email,
  ask: named,
  more: named,
  openingHours: texts,
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
  'municipality!': { 'name!': text, url, organisationNumber: plain },
  intro: texts,
  lexicon: [{ 'text!': plain, 'say!': plain, lang: language }],
  dates: datesSchema,
  promises: promisesSchema,
  priorityAreas: priorityAreasSchema,
  agreement: agreementSchema,
  documents: documentsSchema,
  contacts: contactsSchema,
} as const;

export type SamverkaDocument = Infer<typeof documentSchema>;
export type Dates = Infer<typeof datesSchema>;
export type Promises = Infer<typeof promisesSchema>;
/** One promise. Not called `Promise`, which is taken. */
export type PromiseItem = Infer<typeof promiseSchema>;
export type PromiseStatus = NonNullable<PromiseItem['status']>;
export type PriorityAreas = Infer<typeof priorityAreasSchema>;
export type PriorityArea = Infer<typeof priorityAreaSchema>;
export type Agreement = Infer<typeof agreementSchema>;
export type Documents = Infer<typeof documentsSchema>;
export type DocumentFile = Infer<typeof fileSchema>;
export type Contacts = Infer<typeof contactsSchema>;
export type Contact = Infer<typeof contactSchema>;
export type Address = Infer<typeof address>;
