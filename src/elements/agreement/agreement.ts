/** `samverka-agreement`: the agreement behind the promises, and whether it still applies. */
import { PartElement } from '../base/part-element.js';

/**
 * The agreement: its parties, when it was signed and how long it is valid. Once it has expired it says so first.
 *
 * @tagname samverka-agreement
 * @attr {string} src - The address of a document, or of a page with Samverka content.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2, or the author's own.
 * @attr {string} signed - When it was signed: `2014-04-17`, `2014-04` or `2014`.
 * @attr {string} valid-from - The day, month or year with whose beginning it begins to apply.
 * @attr {string} valid-through - The day, month or year with whose end it ends.
 * @cssstate expired - The agreement no longer applies.
 * @csspart frame - The frame around the agreement.
 */
export class SamverkaAgreement extends PartElement<'agreement'> {
  static override readonly partName = 'agreement';
  static override readonly options = ['signed', 'valid-from', 'valid-through'];

  protected override updated(): void {
    super.updated();
    const { model, templates } = this;
    this.markState('expired', model !== undefined && templates?.validity(model) === 'expired');
  }
}
