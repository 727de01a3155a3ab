/** Each part of a document as plain HTML, as an editor would write it and as src/html reads it. */
import { safeUrl } from '../../../src/document/address.js';
import type { Contact, Contacts, DocumentFile, SamverkaDocument } from '../../../src/document/document.js';
import { rows } from '../../../src/document/fields.js';
import type { SectionName } from '../../../src/document/parts.js';
import type { Text } from '../../../src/document/schema.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { contactLinks } from '../../../src/html/lines.js';
import { formatBytes, formatDate } from '../../../src/localization/format.js';
import { inEveryLocale } from '../../../src/localization/messages.js';
import { aside, linesOf } from './lines.js';
import { element, type Content } from './markup.js';
import type { Wording } from './wording.js';

type PartOf<K extends keyof SamverkaDocument> = NonNullable<SamverkaDocument[K]>;

/** A heading at a level; never past h6. */
export const heading = (level: number, text: Text, wording: Wording): Content =>
  wording.block(`h${Math.min(6, level)}`, text);

export const paragraphs = (texts: readonly Text[] | undefined, wording: Wording): Content =>
  texts?.map((text) => wording.block('p', text));

function promises(part: PartOf<'promises'>, level: number, wording: Wording): Content {
  const { title, intro, lead, items, outro } = part;
  return [
    heading(level, title, wording),
    paragraphs(intro, wording),
    lead && wording.block('p', lead, { 'data-field': 'lead' }),
    items.map((promise) => {
      const content = [
        heading(level + 1, promise.title, wording),
        paragraphs(promise.body, wording),
        linesOf(wording, [promise, rows.promise]),
      ];
      // What comes after the last promise is known by that promise's end.
      return outro?.length ? element('div', { class: 'samverka-promise' }, content) : content;
    }),
    paragraphs(outro, wording),
  ];
}

const areas = (part: PartOf<'priorityAreas'>, level: number, wording: Wording): Content => [
  heading(level, part.title, wording),
  paragraphs(part.intro, wording),
  part.items.map(({ title, body, links = [] }) => [
    heading(level + 1, title, wording),
    paragraphs(body, wording),
    links.length
      ? element(
          'ul',
          {},
          links.map(({ text, url, lang }) => element('li', {}, wording.link(text, url, '', lang))),
        )
      : undefined,
  ]),
];

const agreement = (part: PartOf<'agreement'>, level: number, wording: Wording): Content => [
  heading(level, part.title, wording),
  paragraphs(part.body, wording),
  linesOf(wording, [part, rows.agreement]),
];

/** A document in its list: its format and size are in the link (guideline R9 of webbriktlinjer.se). */
function fileLine(file: DocumentFile, wording: Wording): Content {
  const { title, url, kind, format, bytes, date, lang, htmlAlternative } = file;
  const { msg, locale } = wording;
  const extension = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv)$/i.exec(url)?.[1];
  const known = [(format ?? extension)?.toLowerCase(), bytes && formatBytes(bytes, locale)].filter(Boolean);
  return element(
    'li',
    {},
    wording.link(title, url, known.length ? ` (${known.join(', ')})` : '', lang),
    kind ? element('span', {}, ' – ', wording.inline(kind)) : undefined,
    date ? ` (${formatDate(date, locale)})` : undefined,
    htmlAlternative && safeUrl(htmlAlternative)
      ? aside(' – ', element('a', { href: htmlAlternative }, msg(str`${wording.say(title)} som webbsida`)))
      : undefined,
  );
}

const documents = (part: PartOf<'documents'>, level: number, wording: Wording): Content => [
  heading(level, part.title, wording),
  paragraphs(part.intro, wording),
  part.items.length
    ? element(
        'ul',
        {},
        part.items.map((file) => fileLine(file, wording)),
      )
    : undefined,
];

/** A link to ask or for more; marked where its words don't say which it is. */
function question(contact: Contact, field: 'ask' | 'more', wording: Wording): Content {
  const to = contact[field];
  if (!to) return undefined;
  const words = wording.say(to.text);
  const isKnown = inEveryLocale(contactLinks[field]).some((known) => words.startsWith(known));
  return element('p', isKnown ? {} : { 'data-field': field }, wording.link(to.text, to.url));
}

/** A card for each contact; the first has the title of all, and the emergency numbers that they share. */
const card = (contacts: Contacts, at: number, level: number, wording: Wording): Content => {
  const contact = contacts.items[at] as Contact;
  return [
    heading(at ? level + 1 : level, at ? contact.name : contacts.title, wording),
    at
      ? linesOf(wording, [contact, rows.contact])
      : linesOf(wording, [contact, ['name', ...rows.contact]], [contacts, rows.contacts]),
    question(contact, 'ask', wording),
    question(contact, 'more', wording),
  ];
};

type Section = (document: SamverkaDocument, level: number, wording: Wording) => readonly Content[];

/** What stands in the places of a section: mostly one, of contacts one each. */
export const sections: Readonly<Record<SectionName, Section>> = {
  listen: () => [[]],
  promises: ({ promises: part }, level, wording) => (part ? [promises(part, level, wording)] : []),
  agreement: ({ agreement: part }, level, wording) => (part ? [agreement(part, level, wording)] : []),
  'priority-areas': ({ priorityAreas: part }, level, wording) => (part ? [areas(part, level, wording)] : []),
  documents: ({ documents: part }, level, wording) => (part ? [documents(part, level, wording)] : []),
  published: ({ dates: part }, _level, wording) => {
    const lines = part && linesOf(wording, [part, rows.published]);
    return lines ? [lines] : [];
  },
  'contact-card': ({ contacts: part }, level, wording) =>
    part ? part.items.map((_, at) => card(part, at, level, wording)) : [],
};
