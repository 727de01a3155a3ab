/** `samverka-contact-card`: whom to ask, and the card to keep. */
import { html, type TemplateResult } from 'lit';
import type { Contact } from '../../document/document.js';
import { optionsOf } from '../../document/options.js';
import { loadVCard } from '../../on-demand/modules.js';
import { PartElement } from '../base/part-element.js';

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

  async #save(contact: Contact): Promise<void> {
    const { context, templates } = this;
    const { saveContact } = await loadVCard();
    saveContact(contact, (text) => templates?.wordsOf(text, context).words ?? '', context.base);
  }

  override render(): TemplateResult {
    return html`<div class="frame" part="frame">
      <slot></slot>
      ${this.templates?.saveTemplate(this.model, this.context, optionsOf(this), (contact) => void this.#save(contact))}
    </div>`;
  }
}
