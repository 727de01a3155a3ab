/** The fields that are shown as rows with a label: their kind and their label. */
import type { Msg } from '../localization/messages.js';
import type { PromiseStatus } from './document.js';

type Words = (msg: Msg) => string;

/** How the value of a field is read and shown. */
export type Kind =
  | 'text'
  | 'date'
  | 'status'
  | 'period'
  | 'ids'
  | 'result'
  | 'results'
  | 'group'
  | 'phones'
  | 'hours'
  | 'activities'
  | 'parties'
  | 'address'
  | 'phone'
  | 'email'
  | 'texts'
  | 'numbers';

export interface FieldDescription {
  readonly kind: Kind;
  readonly label: Words;
}

const field = (kind: Kind, label: Words): FieldDescription => ({ kind, label });

export const fields = {
  status: field('status', (msg) => msg('Status')),
  statusDate: field('date', (msg) => msg('Bedömdes')),
  place: field('text', (msg) => msg('Plats')),
  period: field('period', (msg) => msg('Period')),
  responsible: field('text', (msg) => msg('Ansvarig')),
  areas: field('ids', (msg) => msg('Prioriterade områden')),
  target: field('result', (msg) => msg('Mål')),
  outcome: field('results', (msg) => msg('Utfall')),
  group: field('group', (msg) => msg('Hör till')),
  effect: field('text', (msg) => msg('Förväntad effekt')),
  activities: field('activities', (msg) => msg('Aktiviteter')),
  parties: field('parties', (msg) => msg('Parter')),
  signed: field('date', (msg) => msg('Undertecknad')),
  validFrom: field('date', (msg) => msg('Gäller från')),
  validThrough: field('date', (msg) => msg('Gäller till och med')),
  published: field('date', (msg) => msg('Senast publicerad')),
  updated: field('date', (msg) => msg('Senast uppdaterad')),
  reviewed: field('date', (msg) => msg('Senast granskad')),
  name: field('text', (msg) => msg('Namn')),
  role: field('text', (msg) => msg('Roll')),
  visitingAddress: field('address', (msg) => msg('Besöksadress')),
  postalAddress: field('address', (msg) => msg('Postadress')),
  phone: field('phone', (msg) => msg('Telefon')),
  phones: field('phones', (msg) => msg('Telefonnummer')),
  nextFollowUp: field('date', (msg) => msg('Nästa uppföljning')),
  email: field('email', (msg) => msg('E-post')),
  openingHours: field('hours', (msg) => msg('Öppettider')),
  emergencyNumbers: field('numbers', (msg) => msg('Akuta nummer')),
} as const satisfies Readonly<Record<string, FieldDescription>>;

export type FieldName = keyof typeof fields;

/** The rows of each kind of item, in the order in which they are shown. */
export const rows = {
  promise: [
    'status',
    'statusDate',
    'group',
    'effect',
    'place',
    'period',
    'responsible',
    'areas',
    'target',
    'outcome',
    'activities',
  ],
  agreement: ['parties', 'signed', 'validFrom', 'validThrough'],
  published: ['published', 'updated', 'reviewed', 'nextFollowUp'],
  // The order of a contact card is fixed (WCAG 3.2.6).
  contact: ['role', 'visitingAddress', 'postalAddress', 'phone', 'phones', 'email', 'openingHours'],
  contacts: ['emergencyNumbers'],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>;

/** What became of a promise, in words. */
export const statusTexts: Readonly<Record<PromiseStatus, Words>> = {
  planned: (msg) => msg('Planerat'),
  ongoing: (msg) => msg('Pågår'),
  fulfilled: (msg) => msg('Uppfyllt'),
  partly: (msg) => msg('Delvis uppfyllt'),
  'not-fulfilled': (msg) => msg('Inte uppfyllt'),
  'not-assessed': (msg) => msg('Inte bedömt'),
};
