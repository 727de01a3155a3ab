/** `samverka-priority-areas` and `samverka-priority-area`: what the municipality and the police work with first. */
import { PartElement } from '../base/part-element.js';

/**
 * The priority areas, each with its links.
 *
 * @tagname samverka-priority-areas
 * @attr {string} src - The address of a document, or of a page with Samverka content.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2, or the author's own.
 * @csspart frame - The frame around all.
 * @cssprop [--samverka-border=color-mix(in srgb, currentcolor 35%, transparent)] - The line around each area.
 * @cssprop [--samverka-surface=transparent] - The ground of each area.
 * @cssprop [--samverka-radius=0.25em] - The corners of each area.
 * @cssprop [--samverka-gap=1.25em] - The space between the areas.
 */
export class SamverkaPriorityAreas extends PartElement<'priority-areas'> {
  static override readonly partName = 'priority-areas';
}

/**
 * One priority area.
 *
 * @tagname samverka-priority-area
 * @attr {string} src - The address of a document; its fragment is the id of the area, else the first is shown.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2, or the author's own.
 * @csspart frame - The frame around the area.
 * @cssprop [--samverka-border=color-mix(in srgb, currentcolor 35%, transparent)] - The line around the area.
 * @cssprop [--samverka-surface=transparent] - Its ground.
 * @cssprop [--samverka-radius=0.25em] - Its corners.
 */
export class SamverkaPriorityArea extends PartElement<'priority-area'> {
  static override readonly partName = 'priority-area';
}
