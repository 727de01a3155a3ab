/** `samverka-documents`: the documents behind the promises. */
import { PartElement } from '../base/part-element.js';

/**
 * Documents, each a link with its format and size, its date and its HTML alternative.
 *
 * @tagname samverka-documents
 * @attr {string} src - The address of a document, or of a page with Samverka content.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2, or the author's own.
 * @csspart frame - The frame around all.
 */
export class SamverkaDocuments extends PartElement<'documents'> {
  static override readonly partName = 'documents';
}
