/** Fields as rows of a description list: each says what it is, for people and for reading back. */
import { html, nothing, type TemplateResult } from 'lit';
import { telUrl } from '../document/address.js';
import {
  isGrouped,
  outcomesOf,
  type Address,
  type Agreement,
  type Contact,
  type Contacts,
  type OpeningHours,
  type Outcome,
  type Phone,
  type PromiseItem,
  type PromiseStatus,
} from '../document/document.js';
import { fields, statusTexts, type FieldName, type Kind } from '../document/fields.js';
import type { PartialDate } from '../document/partial-date.js';
import type { Text } from '../document/schema.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { nodesOf } from '../document/authored.js';
import { ADDED } from '../html/text.js';
import { formatDate } from '../localization/format.js';
import { labelLanguage, ours, wordsOf, type Context } from './context.js';
import { link } from './link.js';
import { authored, inline } from './text.js';

/** A date in words, with its machine-readable form. */
export const time = (date: PartialDate, { locale }: Context): TemplateResult =>
  html`<time datetime=${date}>${formatDate(date, locale)}</time>`;

/** Words of Samverka's own after those of the document. */
const added = (words: unknown, context: Context): TemplateResult =>
  html`<span class=${ADDED} lang=${labelLanguage(context)}>${words}</span>`;

const bullets = <T>(items: readonly T[], item: (item: T) => unknown): TemplateResult =>
  html`<ul>${items.map((each) => html`<li>${item(each)}</li>`)}</ul>`;

const phone = (display: string, e164: string | undefined, context: Context): unknown => {
  const url = telUrl(display, e164);
  return url ? link(display, url, ours(context)) : display;
};

/** "Box 1, Skogsbovägen 9–11, 134 81 Gustavsberg", as much of it as there is. */
export const addressLine = ({ street, postOfficeBox, postalCode, city }: Address): string =>
  [postOfficeBox, street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

type Period = NonNullable<PromiseItem['period']>;

/** The words of a period, as `html/dates.ts` reads them back. */
export function periodWords(
  { from, through }: Period,
  { msg, locale }: Pick<Context, 'msg' | 'locale'>,
): string {
  const start = formatDate(from ?? '', locale);
  const end = formatDate(through ?? '', locale);
  if (start === end) return start;
  if (!start) return msg(str`till och med ${end}`);
  return end ? msg(str`från ${start} till och med ${end}`) : msg(str`från ${start}`);
}

/** What is to be reached or was reached, with when, and where there is more to read. */
const result = ({ text, date, url }: Outcome, context: Context): unknown => [
  inline(text, context),
  date ? added([' (', time(date, context), ')'], context) : nothing,
  url ? added([' – ', link(context.msg('Läs uppföljningen'), url, ours(context))], context) : nothing,
];

/** A status as a tag, whose icon and colour the style gives it. */
const tag = (status: PromiseStatus, words: unknown): TemplateResult =>
  html`<span class="samverka-status" data-status=${status}>${words}</span>`;

/** How each kind of value is shown. The values have been validated, or read, as that kind. */
const show: Readonly<Record<Kind, (value: never, context: Context) => unknown>> = {
  text: inline satisfies (value: Text, context: Context) => unknown,
  date: time,
  status: (status: PromiseStatus, { msg }) => tag(status, statusTexts[status](msg)),
  period: periodWords,
  ids: (ids: readonly string[], context) => {
    const areas = context.document?.priorityAreas?.items;
    return ids.map((id, index) => [
      index ? ', ' : '',
      inline(areas?.find((area) => area.id === id)?.title ?? id, context),
    ]);
  },
  result: (each: Outcome, context) => result(each, context),
  results: (outcome: NonNullable<PromiseItem['outcome']>, context) => {
    const all = outcomesOf({ outcome });
    const [only, ...others] = all;
    if (!only) return '';
    return others.length ? bullets(all, (each) => result(each, context)) : result(only, context);
  },
  group: (id: string, context) =>
    inline(context.document?.promises?.groups?.find((group) => group.id === id)?.title ?? id, context),
  activities: (activities: NonNullable<PromiseItem['activities']>, context) =>
    html`<ul>${activities.map(({ title, when, done }) => {
      const state = done === undefined ? '' : done ? context.msg('genomfört') : context.msg('inte gjort än');
      const notes = [' (', when ? inline(when, context) : '', when && state ? ', ' : '', state, ')'];
      return html`<li data-when=${when ? wordsOf(when, context).words : nothing} data-done=${done ?? nothing}>${inline(title, context)}${when || state ? added(notes, context) : nothing}</li>`;
    })}</ul>`,
  parties: (parties: NonNullable<Agreement['parties']>, context) =>
    bullets(parties, ({ name, signatory, url }) => [
      url ? link(name, url, context) : inline(name, context),
      signatory ? [' (', inline(signatory, context), ')'] : '',
    ]),
  address: addressLine,
  phone: ({ display, e164 }: NonNullable<Contact['phone']>, context) => phone(display, e164, context),
  phones: (phones: readonly Phone[], context) =>
    bullets(phones, ({ label, display, e164 }) => [
      label ? [inline(label, context), ': '] : '',
      phone(display, e164, context),
    ]),
  hours: (hours: readonly OpeningHours[], context) =>
    hours.length > 1 || hours.some(isGrouped)
      ? bullets(hours, (each) =>
          isGrouped(each)
            ? [inline(each.label, context), bullets(each.hours, (line) => inline(line, context))]
            : inline(each, context),
        )
      : hours.map((each) => (isGrouped(each) ? nothing : inline(each, context))),
  email: (email: string, context) => link(email, `mailto:${email}`, ours(context)),
  texts: (texts: readonly Text[], context) =>
    texts.length > 1 ? bullets(texts, (text) => inline(text, context)) : inline(texts[0] ?? '', context),
  numbers: (numbers: NonNullable<Contacts['emergencyNumbers']>, context) =>
    bullets(numbers, ({ label, number }) => [
      inline(label, context),
      ': ',
      phone(number, undefined, context),
    ]),
};

/** The machine-readable form of a value, where the words cannot be read back in any language. */
const rawOf = (kind: Kind, value: unknown): unknown =>
  kind === 'period'
    ? `${(value as Period).from ?? ''}/${(value as Period).through ?? ''}`
    : kind === 'group'
      ? value
      : kind === 'ids'
        ? (value as readonly string[]).join(' ')
        : /^(date|status)$/.test(kind)
          ? value
          : nothing;

/**
 * The rows that a part has, of those named; nothing where it has none.
 * @param look a class for how they look.
 */
export function rowsOf(
  part: object,
  names: readonly FieldName[],
  context: Context,
  look = '',
): TemplateResult | typeof nothing {
  const shown = names.flatMap((name) => {
    const value = (part as Partial<Record<FieldName, unknown>>)[name];
    const { kind, label } = fields[name];
    const words =
      value === undefined
        ? ''
        : (show[kind] as (value: unknown, context: Context) => unknown)(value, context);
    if (words === '' || (Array.isArray(value) && !value.length)) return [];
    const lang = labelLanguage(context);
    // What an attribute beats: read back when the attribute goes.
    const [beaten] = nodesOf(part, `option-${name}`) ?? [];
    const isOurs = /^(date|status|period)$/.test(kind);
    const own = nodesOf(part, name) && authored(part, name, context);
    return html`<div class=${beaten ? ADDED : nothing} data-written=${beaten?.textContent || nothing} data-field=${name} data-value=${rawOf(kind, value)}><dt lang=${lang}>${label(context.msg)}:</dt> <dd lang=${isOurs ? lang : nothing}>${own && kind === 'status' ? tag(value as PromiseStatus, own) : (own ?? words)}</dd></div>`;
  });
  return shown.length
    ? html`<dl class=${look ? `samverka-rows ${look}` : 'samverka-rows'}>${shown}</dl>`
    : nothing;
}
