/** `samverka-promises` and `samverka-promise`: the citizens' promises and what became of them. */
import { PartElement } from '../base/part-element.js';

/**
 * The promises, as a list of articles with their status and follow-up in words.
 *
 * @tagname samverka-promises
 * @attr {string} src - The address of a document, or of a page with Samverka content.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2, or the author's own.
 * @attr {'off'} overview - `off` leaves out how many promises are fulfilled, which is shown before them where they have a status.
 * @csspart frame - The frame around all.
 * @cssprop [--samverka-accent=currentcolor] - The line beside each promise.
 * @cssprop [--samverka-gap=1.25em] - The space between the promises.
 */
export class SamverkaPromises extends PartElement<'promises'> {
  static override readonly partName = 'promises';
  static override readonly options = ['overview'];
}

/**
 * One promise.
 *
 * @tagname samverka-promise
 * @attr {string} src - The address of a document; its fragment is the id of the promise, else the first is shown.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2, or the author's own.
 * @attr {'planned'|'ongoing'|'fulfilled'|'partly'|'not-fulfilled'|'not-assessed'} status - What became of it.
 * @attr {string} place - Where it applies.
 * @attr {string} period - When it applies, as `from/through`: `2017`, `2017-04/2018`.
 * @csspart frame - The frame around the promise.
 * @cssprop [--samverka-accent=currentcolor] - The line beside the promise.
 */
export class SamverkaPromise extends PartElement<'promise'> {
  static override readonly partName = 'promise';
  static override readonly options = ['status', 'place', 'period'];
}
