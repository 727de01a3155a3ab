/** The whole document, in the order of the page that Samverka was made for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RelatedLinks, SamverkaDocument } from '../document/document.js';
import type { SectionName } from '../document/parts.js';
import { given } from './given.js';
import { deeper, type Context } from './context.js';
import { link } from './link.js';
import {
  agreementTemplate,
  contactCardTemplate,
  documentsTemplate,
  priorityAreasTemplate,
  promisesTemplate,
  publishedTemplate,
} from './parts.js';
import { heading, paragraphs } from './text.js';

const sections = {
  listen: () => html`<samverka-listen></samverka-listen>`,
  promises: ({ promises: part }: SamverkaDocument, context: Context) =>
    part &&
    html`<samverka-promises .given=${given(part, context)}>${promisesTemplate(part, context)}</samverka-promises>`,
  agreement: ({ agreement: part }: SamverkaDocument, context: Context) =>
    part &&
    html`<samverka-agreement .given=${given(part, context)}>${agreementTemplate(part, context)}</samverka-agreement>`,
  'priority-areas': ({ priorityAreas: part }: SamverkaDocument, context: Context) =>
    part &&
    html`<samverka-priority-areas .given=${given(part, context)}>${priorityAreasTemplate(part, context)}</samverka-priority-areas>`,
  documents: ({ documents: part }: SamverkaDocument, context: Context) =>
    part &&
    html`<samverka-documents .given=${given(part, context)}>${documentsTemplate(part, context)}</samverka-documents>`,
  published: ({ dates: part }: SamverkaDocument, context: Context) =>
    part &&
    html`<samverka-published .given=${given(part, context)}>${publishedTemplate(part, context)}</samverka-published>`,
  'contact-card': ({ contacts: part }: SamverkaDocument, context: Context) =>
    part?.items.map(
      (contact, index) =>
        html`<samverka-contact-card .given=${given({ ...part, items: [contact] }, context)}>${contactCardTemplate(part, contact, context, !index)}</samverka-contact-card>`,
    ),
} as const satisfies Record<SectionName, unknown>;

/** Links to other pages, last on the page. */
const related = (links: RelatedLinks | undefined, context: Context): unknown =>
  links?.items.length
    ? html`<section class="samverka-related">${heading(links, links.title, context)}<ul>${links.items.map(({ text, url, lang }) => html`<li>${link(text, url, context, '', lang)}</li>`)}</ul></section>`
    : nothing;

/** What stands in a `samverka-page`. */
export function pageTemplate(
  page: SamverkaDocument,
  context: Context,
  names: readonly SectionName[],
): TemplateResult {
  const below = page.title ? deeper(context) : context;
  const isHeard = names.includes('listen');
  const others = names.filter((name) => name !== 'listen');
  // The player comes before what it reads.
  return html`${isHeard ? sections.listen() : nothing}${heading(page, page.title, context)}${paragraphs(page, 'intro', page.intro, context)}${others.map((name) => sections[name](page, below) ?? nothing)}${related(page.relatedLinks, below)}`;
}
