/** `samverka-contact-card`: whom to ask, and the card to keep. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Contact, Contacts } from '../../document/document.js';
import type { Problem } from '../../document/problem.js';
import { loadVCard } from '../../on-demand/modules.js';
import { PartElement, type Templates } from '../base/part-element.js';
import type { Context } from '../../templates/context.js';
import { card } from './contact-card.styles.js';

/**
 * A contact: name, addresses, telephone, e-mail, a way to ask and more, always in that order; saved as a vCard.
 *
 * @tagname samverka-contact-card
 * @attr {string} src - The address of a document, or of a page with Samverka content.
 * @attr {string} lang - The language of the element, for its labels.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2, or the author's own.
 * @attr {string} contact - The id of the contact to show; default the first.
 * @csspart frame - The card.
 * @csspart save - The button that saves the contact.
 * @cssprop [--samverka-accent=currentcolor] - The line above the card, and the button.
 * @cssprop [--samverka-border=color-mix(in srgb, currentcolor 35%, transparent)] - The line around the card.
 * @cssprop [--samverka-surface=transparent] - Its ground.
 * @cssprop [--samverka-radius=0.25em] - Its corners.
 * @cssprop [--samverka-focus=currentcolor] - The ring of focus on the button.
 */
export class SamverkaContactCard extends PartElement<'contact-card'> {
  static override readonly partName = 'contact-card';
  static override readonly options = ['contact'];
  static override styles = [PartElement.styles, card];

  protected override refuse(contacts: Contacts): Problem | undefined {
    if (this.#contactIn(contacts)) return undefined;
    const id = this.option('contact') ?? '';
    const known = contacts.items.map((contact) => contact.id).join(', ');
    return {
      path: 'contact',
      message: (msg) => msg(str`”${id}” finns inte. Välj bland ${known}.`),
    };
  }

  protected override template(contacts: Contacts, context: Context, templates: Templates): TemplateResult {
    const contact = this.#contactIn(contacts);
    return contact ? templates.contactCardTemplate(contacts, contact, context) : html``;
  }

  #contactIn(contacts: Contacts | undefined): Contact | undefined {
    const id = this.option('contact');
    return id ? contacts?.items.find((contact) => contact.id === id) : contacts?.items[0];
  }

  async #save(contact: Contact): Promise<void> {
    const { context, templates } = this;
    const { saveContact } = await loadVCard();
    saveContact(contact, (text) => templates?.wordsOf(text, context).words ?? '', context.base);
  }

  override render(): TemplateResult {
    const contact = this.#contactIn(this.model);
    const { context } = this;
    return html`<div class="frame" part="frame">
      <slot></slot>
      ${
        contact?.name
          ? html`<button
            type="button"
            part="save"
            lang=${this.templates?.labelLanguage(context)}
            @click=${() => this.#save(contact)}
          >
            ${context.msg('Spara kontakt')}
          </button>`
          : nothing
      }
    </div>`;
  }
}
