/** What stands in each element: the part of the document, as ordinary HTML. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type {
  Agreement,
  Contact,
  Contacts,
  Dates,
  DocumentFile,
  Documents,
  PriorityArea,
  PriorityAreas,
  PromiseItem,
  Promises,
} from '../document/document.js';
import { rows } from '../document/fields.js';
import type { Option } from '../document/options.js';
import type { Text } from '../document/schema.js';
import { validity } from '../document/validity.js';
import { nodesOf } from '../document/authored.js';
import { ADDED } from '../html/text.js';
import { formatBytes, formatDate } from '../localization/format.js';
import { given } from './given.js';
import { deeper, labelLanguage, ours, wordsOf, type Context } from './context.js';
import { link } from './link.js';
import { list } from './list.js';
import { meter } from './meter.js';
import { overview } from './overview.js';
import { periodWords, rowsOf, time } from './rows.js';
import { authored, heading, inline, paragraphs } from './text.js';

/** What came of a promise, and what there is to know of it besides. */
const RESULTS = ['target', 'outcome', 'activities'] as const;
const facts = rows.promise.filter((name) => name !== 'status' && !RESULTS.some((result) => result === name));

/** A promise as one thinks of it: its heading with its status, what is promised, what came of it, then where, when and who. */
export function promiseTemplate(promise: PromiseItem, context: Context): TemplateResult {
  const title = heading(promise, promise.title, context);
  const status = rowsOf(promise, ['status'], context, 'samverka-state');
  return html`<article>${
    status === nothing ? title : html`<div class="samverka-head">${title}${status}</div>`
  }${paragraphs(promise, 'body', promise.body, context)}${meter(promise)}${rowsOf(promise, RESULTS, context)}${rowsOf(promise, facts, context, 'samverka-facts')}</article>`;
}

/** The id that the author gave an item, so that links to it go on working. */
const anchorOf = (item: object): unknown =>
  (nodesOf(item, 'anchor')?.[0] as Element | undefined)?.id ?? nothing;

/** When all the promises hold, in a sentence of Samverka's own. */
function periodOf({ period }: Promises, context: Context): unknown {
  const words = period ? periodWords(period, context) : '';
  return words
    ? html`<p data-field="period" data-value=${`${period?.from ?? ''}/${period?.through ?? ''}`} lang=${labelLanguage(context)}>${context.msg(str`Löftena gäller ${words}.`)}</p>`
    : nothing;
}

/** The promises: what they build on, and a list of articles. An element that the author wrote for one stays theirs. */
export function promisesTemplate(
  promises: Promises,
  context: Context,
  option: Option = () => undefined,
): TemplateResult {
  const { title, background, intro, lead, items, outro } = promises;
  const below = deeper(context);
  return html`${heading(promises, title, context)}${
    option('overview') === 'off' ? nothing : overview(promises, context)
  }${periodOf(promises, context)}${paragraphs(promises, 'background', background, context, 'background')}${paragraphs(promises, 'intro', intro, context)}${paragraphs(promises, 'lead', lead, context, 'lead')}${list(
    items,
    context,
    (promise) => [
      nodesOf(promise, 'host') ??
        html`<samverka-promise id=${anchorOf(promise)} .given=${given(promise, below)}>${promiseTemplate(promise, below)}</samverka-promise>`,
      authored(promise, 'between', context),
    ],
  )}${paragraphs(promises, 'outro', outro, context)}`;
}

/** A priority area with its links; one that the author wrote on one line has its title there. */
export const priorityAreaTemplate = (area: PriorityArea, context: Context): TemplateResult => {
  const content = authored(area, 'content', context);
  if (content && !nodesOf(area, 'title')) return html`<div>${content}</div>`;
  return html`${heading(area, area.title, context)}${
    content ?? [
      paragraphs(area, 'body', area.body, context),
      area.links?.length
        ? html`<ul class="samverka-links" role="list">${area.links.map(({ text, url, lang }) => html`<li>${link(text, url, context, '', lang)}</li>`)}</ul>`
        : nothing,
    ]
  }`;
};

export function priorityAreasTemplate(areas: PriorityAreas, context: Context): TemplateResult {
  const below = deeper(context);
  return html`${heading(areas, areas.title, context)}${paragraphs(areas, 'intro', areas.intro, context)}${list(
    areas.items,
    context,
    (area) => [
      nodesOf(area, 'host') ??
        html`<samverka-priority-area id=${anchorOf(area)} .given=${given(area, below)}>${priorityAreaTemplate(area, below)}</samverka-priority-area>`,
      authored(area, 'between', context),
    ],
  )}${authored(areas, 'outro', context)}`;
}

/** WCAG 1.4.1 and guideline R24 of webbriktlinjer.se: in text, before the content, with a link to what replaced it. */
function notice(agreement: Agreement, context: Context): unknown {
  const { msg, locale } = context;
  const { validFrom, validThrough, supersededBy } = agreement;
  const state = validity(agreement);
  if (state !== 'expired' && state !== 'upcoming') return nothing;
  const isExpired = state === 'expired';
  const date = formatDate((isExpired ? validThrough : validFrom) ?? '', locale);
  return html`<p class="samverka-notice" data-field="notice" data-value=${supersededBy ?? nothing} lang=${labelLanguage(context)}><strong>${isExpired ? msg('Gäller inte längre.') : msg('Gäller inte än.')}</strong> ${
    isExpired
      ? msg(str`Överenskommelsen gällde till och med ${date}.`)
      : msg(str`Överenskommelsen gäller från ${date}.`)
  }${isExpired && supersededBy ? [' ', link(msg('Läs överenskommelsen som gäller nu'), supersededBy, ours(context))] : nothing}</p>`;
}

/** The agreement: when it no longer applies it says so first. */
export function agreementTemplate(agreement: Agreement, context: Context): TemplateResult {
  const file = context.document?.documents?.items.find(({ id }) => id && id === agreement.document);
  return html`${heading(agreement, agreement.title, context)}${notice(agreement, context)}${paragraphs(agreement, 'body', agreement.body, context)}${file ? html`<p data-field="document">${fileLink(file, context)}</p>` : nothing}${rowsOf(agreement, rows.agreement, context)}`;
}

/** The link to a document, which names its format and size (guideline R9 of webbriktlinjer.se): "(pdf, 213 kB)". */
function fileLink(
  { title, url, format, bytes, lang }: DocumentFile,
  context: Context,
): TemplateResult | string {
  const extension = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv)$/i.exec(url)?.[1];
  const known = [(format ?? extension)?.toLowerCase(), bytes && formatBytes(bytes, context.locale)].filter(
    Boolean,
  );
  return link(title, url, context, known.length ? `(${known.join(', ')})` : '', lang);
}

/** "Avtalet som webbsida": the title keeps its own language inside Samverka's words. */
function asPage(title: Text, context: Context): unknown {
  const [before, after] = context.msg(str`${'|'} som webbsida`).split('|');
  return [before, inline(title, context), after];
}

export const documentsTemplate = (documents: Documents, context: Context): TemplateResult =>
  html`${heading(documents, documents.title, context)}${
    authored(documents, 'content', context) ?? [
      paragraphs(documents, 'intro', documents.intro, context),
      list(documents.items, context, (file) => [
        fileLink(file, context),
        file.kind ? html`<span> – ${inline(file.kind, context)}</span>` : nothing,
        file.date
          ? html`<span class=${ADDED} lang=${labelLanguage(context)}>${[' (', time(file.date, context), ')']}</span>`
          : nothing,
        file.htmlAlternative
          ? html`<span class=${ADDED} lang=${labelLanguage(context)}> – ${link('', file.htmlAlternative, ours(context), '', undefined, asPage(file.title, context))}</span>`
          : nothing,
      ]),
    ]
  }`;

/** When the page was published, updated and reviewed: each date with what it means (guideline R23). */
export const publishedTemplate = (dates: Dates, context: Context): TemplateResult =>
  html`${authored(dates, 'title', context)}${authored(dates, 'body', context)}${rowsOf(dates, rows.published, context)}`;

const question = (contact: Contact, field: 'ask' | 'more', context: Context): unknown => {
  const to = contact[field];
  return (
    authored(contact, field, context) ??
    (to ? html`<p data-field=${field}>${link(to.text, to.url, context)}</p>` : nothing)
  );
};

/** A contact, below the title and above the emergency numbers that all contacts share. */
export function contactCardTemplate(
  contacts: Contacts,
  contact: Contact,
  context: Context,
  isFirst = true,
): TemplateResult {
  const { words, lang } = wordsOf(contact.name, context);
  const below = contacts.title ? deeper(context) : context;
  return html`${isFirst ? heading(contacts, contacts.title, context) : nothing}${heading(contact, '', below)}${
    nodesOf(contact, 'name')?.some((node) => /^H/.test(node.nodeName))
      ? heading(contact, contact.name, below, 'name')
      : words
        ? html`<p class="samverka-name" data-field="name" lang=${lang}>${authored(contact, 'name', context) ?? words}</p>`
        : nothing
  }${rowsOf(contact, rows.contact, context)}${question(contact, 'ask', context)}${question(contact, 'more', context)}${authored(contact, 'content', context)}${isFirst ? [rowsOf(contacts, rows.contacts, context), authored(contacts, 'after', context)] : nothing}`;
}
