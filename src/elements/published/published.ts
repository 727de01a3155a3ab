/** `samverka-published`: when the page was published, updated and reviewed. */
import { PartElement } from '../base/part-element.js';

/**
 * The dates of the page, each with what it means.
 *
 * @tagname samverka-published
 * @attr {string} src - The address of a document, or of a page with Samverka content.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {string} published - When the page was last published: `2018-07-17`, `2018-07` or `2018`.
 * @attr {string} updated - When it was last updated.
 * @attr {string} reviewed - When it was last reviewed.
 * @csspart frame - The frame around the dates.
 */
export class SamverkaPublished extends PartElement<'published'> {
  static override readonly partName = 'published';
  static override readonly options = ['published', 'updated', 'reviewed'];
}
