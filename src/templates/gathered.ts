/** What the parts that an author has put into a page say together. */
import type { SamverkaDocument } from '../document/document.js';
import { gather, type Standing } from '../document/gather.js';
import { anyPart } from '../document/parts.js';
import { linksIn } from '../html/draft.js';
import { textOf } from '../html/text.js';

/** The links to other pages, which stand last on a page that Samverka rendered. */
function relatedIn(page: Element): SamverkaDocument['relatedLinks'] {
  const section = page.querySelector('.samverka-related');
  const heading = section?.querySelector('h1,h2,h3,h4,h5,h6');
  return section && heading ? { title: textOf(heading), items: linksIn([section]) } : undefined;
}

/** The document of a page and the parts in it. */
export function gatherIn(
  page: Element,
  parts: readonly (Element & Standing)[],
  lang: string,
): SamverkaDocument | undefined {
  // The heading of the page stands before its parts.
  const heading = page.querySelector(`h1,h2,h3,h4,h5,h6,${anyPart}`);
  const whole = gather(parts, lang, heading && /^H/.test(heading.tagName) ? textOf(heading) : '');
  const relatedLinks = relatedIn(page);
  return whole && relatedLinks ? { ...whole, relatedLinks } : whole;
}
