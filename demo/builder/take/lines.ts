/** Fields as a list of lines "Label: value", in words that Samverka reads back (src/html/values.ts). */
import {
  isGrouped,
  outcomesOf,
  type Agreement,
  type Contact,
  type Contacts,
  type OpeningHours,
  type Outcome,
  type Phone,
  type PromiseItem,
  type PromiseStatus,
} from '../../../src/document/document.js';
import { fields, statusTexts, type FieldName, type Kind } from '../../../src/document/fields.js';
import type { Text } from '../../../src/document/schema.js';
import { telUrl } from '../../../src/document/address.js';
import { ADDED } from '../../../src/html/text.js';
import { formatDate } from '../../../src/localization/format.js';
import { addressLine, periodWords } from '../../../src/templates/rows.js';
import { element, type Content } from './markup.js';
import type { Wording } from './wording.js';

const list = (items: readonly Content[]): Content =>
  items.length
    ? element(
        'ul',
        {},
        items.map((item) => element('li', {}, item)),
      )
    : undefined;

/** Words that people read and that are no part of the value, as in what Samverka renders. */
export const aside = (...content: readonly Content[]): Content =>
  element('span', { class: ADDED }, ...content);

const phone = (display: string, e164: string | undefined, wording: Wording): Content =>
  wording.link(display, telUrl(display, e164) ?? 'none:');

/** The link is around the words, as what it says; a date would need an element that few editors keep. */
const result = ({ text, date, url }: Outcome, wording: Wording): Content => [
  url ? wording.link(text, url) : wording.inline(text),
  date ? aside(` (${formatDate(date, wording.locale)})`) : undefined,
];

type Show = (value: never, wording: Wording) => Content;

const show: Readonly<Record<Kind, Show>> = {
  text: (text: Text, wording) => wording.inline(text),
  date: (date: string, { locale }) => formatDate(date, locale),
  status: (status: PromiseStatus, { msg }) => statusTexts[status](msg),
  period: periodWords,
  // The names: people don't read ids.
  ids: (ids: readonly string[], wording) => {
    const areas = wording.document.priorityAreas?.items;
    return ids.map((id) => wording.say(areas?.find((area) => area.id === id)?.title ?? id)).join(', ');
  },
  result: (each: Outcome, wording) => result(each, wording),
  results: (outcome: NonNullable<PromiseItem['outcome']>, wording) => {
    const all = outcomesOf({ outcome });
    return all.length > 1
      ? list(all.map((each) => result(each, wording)))
      : all.map((each) => result(each, wording));
  },
  group: (id: string, wording) =>
    wording.say(wording.document.promises?.groups?.find((group) => group.id === id)?.title ?? id),
  activities: (activities: NonNullable<PromiseItem['activities']>, wording) =>
    element(
      'ul',
      {},
      activities.map(({ title, when, done }) => {
        const { msg } = wording;
        const state = done === undefined ? '' : done ? msg('genomfört') : msg('inte gjort än');
        const notes = [when && wording.say(when), state].filter(Boolean).join(', ');
        return element(
          'li',
          {
            'data-when': when && wording.say(when),
            'data-done': done === undefined ? undefined : String(done),
          },
          wording.inline(title),
          notes ? aside(` (${notes})`) : undefined,
        );
      }),
    ),
  parties: (parties: NonNullable<Agreement['parties']>, wording) =>
    list(
      parties.map(({ name, signatory, url }) => [
        url ? wording.link(name, url) : wording.inline(name),
        signatory ? ` (${wording.say(signatory)})` : undefined,
      ]),
    ),
  address: addressLine,
  phone: ({ display, e164 }: NonNullable<Contact['phone']>, wording) => phone(display, e164, wording),
  phones: (phones: readonly Phone[], wording) =>
    list(
      phones.map(({ label, display, e164 }) => [
        label ? [wording.inline(label), ': '] : undefined,
        phone(display, e164, wording),
      ]),
    ),
  hours: (hours: readonly OpeningHours[], wording) => {
    const line = (each: OpeningHours): Content =>
      isGrouped(each)
        ? [wording.inline(each.label), list(each.hours.map((text) => wording.inline(text)))]
        : wording.inline(each);
    return hours.length > 1 || hours.some(isGrouped) ? list(hours.map(line)) : hours.map(line);
  },
  email: (email: string, wording) => wording.link(email, `mailto:${email}`),
  texts: (texts: readonly Text[], wording) =>
    texts.length > 1
      ? list(texts.map((text) => wording.inline(text)))
      : texts.map((text) => wording.inline(text)),
  numbers: (numbers: NonNullable<Contacts['emergencyNumbers']>, wording) =>
    list(
      numbers.map(({ label, number }) => [wording.inline(label), ': ', phone(number, undefined, wording)]),
    ),
};

const isNothing = (value: Content): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.every(isNothing));

/** One line; nothing for a field that has no value. */
function lineOf(part: object, name: FieldName, wording: Wording): Content {
  const given = (part as Partial<Record<FieldName, unknown>>)[name];
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return undefined;
  const { kind, label } = fields[name];
  const words = (show[kind] as (value: unknown, wording: Wording) => Content)(given, wording);
  return isNothing(words) ? undefined : element('li', {}, `${label(wording.msg)}: `, words);
}

/** The list of the fields that a part has, of those named; nothing where it has none. */
export function linesOf(
  wording: Wording,
  ...of: readonly (readonly [part: object, names: readonly FieldName[]])[]
): Content {
  const lines = of
    .flatMap(([part, names]) => names.map((name) => lineOf(part, name, wording)))
    .filter((line) => line !== undefined);
  return lines.length ? element('ul', {}, lines) : undefined;
}
