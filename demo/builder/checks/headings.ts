/** The levels of the headings in the page that the document is placed in (WCAG 1.3.1). */
import { str } from '@lit/localize/internal/str-tag.js';
import { listAt, type Draft } from '../document/draft.js';
import { isEmpty, type Found } from './rule.js';

export interface HeadingOptions {
  /** The level that the document's own title gets; 2 where none is chosen. */
  readonly headingLevel?: number | undefined;
  /** The level of the last heading before it in the page: a page has its own title at 1. */
  readonly levelBefore?: number | undefined;
}

/** How many levels a document takes: its title, its parts, and what stands in them. */
export const depthOf = (draft: Draft): number =>
  (isEmpty(draft['title']) ? 0 : 1) +
  (['promises', 'priorityAreas', 'contacts'].some((list) => listAt(draft, [list, 'items']).length > 0)
    ? 2
    : 1);

export function headings(draft: Draft, options: HeadingOptions, found: Found): void {
  const { headingLevel = 2, levelBefore = 1 } = options;
  const deepest = headingLevel + depthOf(draft) - 1;
  if (deepest > 6)
    found({
      path: ['title'],
      kind: 'warning',
      message: (msg) =>
        msg(
          str`Rubrikerna börjar på nivå ${headingLevel} och skulle behöva nivå ${deepest}, men det finns bara sex. Välj en högre nivå.`,
        ),
    });
  if (headingLevel > levelBefore + 1)
    found({
      path: ['title'],
      kind: 'warning',
      message: (msg) =>
        msg(
          str`Rubriken före är på nivå ${levelBefore}, så den här ska vara på nivå ${levelBefore + 1}, inte ${headingLevel}. Ingen nivå ska hoppas över.`,
        ),
    });
}
