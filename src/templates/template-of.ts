/** What stands in each element, and in the frame of a card. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Contacts } from '../document/document.js';
import type { Option } from '../document/options.js';
import type { Part, PartName } from '../document/parts.js';
import { contactIn, sectionsIn } from './choice.js';
import { labelLanguage, type Context } from './context.js';
import { pageTemplate } from './page.js';
import {
  agreementTemplate,
  contactCardTemplate,
  documentsTemplate,
  priorityAreasTemplate,
  priorityAreaTemplate,
  promisesTemplate,
  promiseTemplate,
  publishedTemplate,
} from './parts.js';

type Template<N extends PartName> = (part: Part<N>, context: Context, option: Option) => TemplateResult;

const templates: { readonly [N in PartName]: Template<N> } = {
  page: (page, context, option) => pageTemplate(page, context, sectionsIn(option)),
  promises: promisesTemplate,
  promise: promiseTemplate,
  'priority-areas': priorityAreasTemplate,
  'priority-area': priorityAreaTemplate,
  agreement: agreementTemplate,
  documents: documentsTemplate,
  published: publishedTemplate,
  'contact-card': (contacts, context, option) => {
    const contact = contactIn(contacts, option);
    return contact ? contactCardTemplate(contacts, contact, context) : html``;
  },
};

/** The template of a part, by its name. */
export const templateOf = <N extends PartName>(name: N): Template<N> => templates[name];

/** The button that saves the contact of a card; none where it has no name to save it under. */
export function saveTemplate(
  contacts: Contacts | undefined,
  context: Context,
  option: Option,
  save: (contact: Contact) => void,
): TemplateResult | typeof nothing {
  const contact = contactIn(contacts, option);
  return contact?.name
    ? html`<button type="button" part="save" lang=${labelLanguage(context)} @click=${() => save(contact)}>
        ${context.msg('Spara kontakt')}
      </button>`
    : nothing;
}
