/**
 * What of a model is shown, and so can be read back from the page. Not shown, and so left out:
 *
 * - the ids of promises, areas, contacts and documents, which HTML derives from titles;
 * - of a text in several languages, all but the one that fits the page;
 * - `target.value`, `target.unit`, `outcome.value`, as the text says them; a party's `kind`; `e164`, which is in the address
 *   of the link; `supersededBy` as long as the agreement applies; `document`, whose link is one more paragraph;
 * - all contacts of a card but the first;
 * - the limits of the parts of an address, of a party and of an emergency number, which are one line: that line is compared;
 * - bytes beyond those that are said: 213,456 is "213 kB"; a format's capitals; that one was given which the address has too;
 * - what white space there is between words.
 */
import { validity } from '../../src/document/validity.js';
import {
  isGrouped,
  outcomesOf,
  type Address,
  type Agreement,
  type Contacts,
  type Dates,
  type DocumentFile,
  type Documents,
  type PriorityAreas,
  type Promises,
  type RelatedLinks,
} from '../../src/document/document.js';
import type { Text } from '../../src/document/schema.js';
import type { Context } from '../../src/templates/context.js';
import { wordsOf } from '../../src/templates/index.js';
import { formatBytes } from '../../src/localization/format.js';
import { addressLine } from '../../src/templates/rows.js';

type Shown = Readonly<Record<string, unknown>>;

/** An object without what is undefined or empty. */
const known = (fields: Shown): Shown =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(typeof value === 'object' && !Object.keys(value as object).length),
    ),
  );

/** Gives what is shown of each part, in a page of that language. */
export function shownIn(
  language: string,
  contentLanguage?: string,
): Readonly<Record<string, (part: never) => unknown>> {
  const one = (text: Text | undefined): string | undefined =>
    text === undefined
      ? undefined
      : wordsOf(text, { language, contentLanguage } as Context)
          .words.replace(/\s+/g, ' ')
          .trim();
  const all = (texts: readonly Text[] | undefined): readonly unknown[] | undefined => texts?.map(one);
  const line = (address: Address | undefined): string | undefined => address && one(addressLine(address));

  const promises = ({ title, period, background, intro = [], lead, items, outro = [] }: Promises): unknown =>
    known({
      title: one(title),
      period: period && known(period),
      background: all(background),
      // Without anything between them they are one text.
      intro: all(items.length || lead ? intro : [...intro, ...outro]),
      lead: one(lead),
      items: items.map(promise),
      outro: items.length || lead ? all(outro) : [],
    });
  const promise = (item: Promises['items'][number]): unknown => {
    const {
      title,
      body,
      group,
      effect,
      place,
      period,
      areas,
      responsible,
      status,
      statusDate,
      target,
      outcome,
      activities,
    } = item;
    return known({
      title: one(title),
      body: all(body),
      group: one(group),
      effect: one(effect),
      place: one(place),
      period: period && known(period),
      areas: areas?.join(' ').split(/\s+/).filter(Boolean),
      responsible: one(responsible),
      status,
      statusDate,
      target: one(target?.text),
      outcome: outcomesOf({ outcome }).map((each) =>
        known({ text: one(each.text), date: each.date, url: each.url }),
      ),
      activities: activities?.map(({ title, when, done }) =>
        known({ title: one(title), when: one(when), done }),
      ),
    });
  };
  const area = ({ title, body, links }: PriorityAreas['items'][number]): unknown =>
    known({
      title: one(title),
      body: all(body),
      links: links?.map(({ text, url, lang }) => known({ text: one(text), url, lang })),
    });
  const agreement = (part: Agreement): unknown =>
    known({
      title: one(part.title),
      body: all(part.body),
      parties: part.parties?.map(({ name, signatory, url }) =>
        known({ name: signatory ? `${one(name)} (${one(signatory)})` : one(name), url }),
      ),
      signed: part.signed,
      validFrom: part.validFrom,
      validThrough: part.validThrough,
      supersededBy: validity(part) === 'expired' ? part.supersededBy : undefined,
    });
  const file = ({ title, url, kind, format, bytes, date, lang, htmlAlternative }: DocumentFile): unknown =>
    known({
      title: one(title),
      url,
      kind: one(kind),
      format: (format ?? /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv)$/i.exec(url)?.[1])?.toLowerCase(),
      size: bytes && formatBytes(bytes, 'sv'),
      date,
      lang,
      htmlAlternative,
    });
  const contact = (item: Contacts['items'][number] | undefined): unknown =>
    item &&
    known({
      name: one(item.name),
      role: one(item.role),
      visitingAddress: line(item.visitingAddress),
      postalAddress: line(item.postalAddress),
      phone: one(item.phone?.display),
      phones: item.phones?.map(({ label, display }) => known({ label: one(label), display: one(display) })),
      email: item.email,
      openingHours: item.openingHours?.map((each) =>
        isGrouped(each) ? { label: one(each.label), hours: all(each.hours) } : one(each),
      ),
      ask: item.ask && { text: one(item.ask.text), url: item.ask.url },
      more: item.more && { text: one(item.more.text), url: item.more.url },
    });
  return {
    promises,
    promise,
    'priority-areas': ({ title, intro, items }: PriorityAreas) =>
      known({ title: one(title), intro: all(intro), items: items.map(area) }),
    'priority-area': area,
    agreement,
    documents: ({ title, intro, items }: Documents) =>
      known({ title: one(title), intro: all(intro), items: items.map(file) }),
    published: (dates: Dates) => known(dates),
    relatedLinks: ({ title, items }: RelatedLinks) =>
      known({
        title: one(title),
        items: items.map(({ text, url, lang }) => known({ text: one(text), url, lang })),
      }),
    'contact-card': ({ title, items, emergencyNumbers }: Contacts) =>
      known({
        title: one(title),
        contact: contact(items[0]),
        emergencyNumbers: emergencyNumbers?.map(({ label, number }) => `${one(label)}: ${number}`),
      }),
  };
}
