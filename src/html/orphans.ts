/**
 * Content that a CMS moved out of an element: WordPress and Umbraco leave `<samverka-promises></samverka-promises>`
 * empty, often in a paragraph of its own, with what stood inside it behind it.
 */
import { anyPart } from '../document/parts.js';
import { hasMedia, isElement, isSilent, isText, textOf } from './text.js';

const isStray = (node: Node): boolean =>
  isSilent(node) ||
  (isText(node) || /^(P|BR)$/.test(node.nodeName) ? !textOf(node) && !hasMedia(node) : false);

/**
 * A player has no words of its own. WordPress puts it and the element on the line below it in one paragraph:
 * `<p><samverka-listen></samverka-listen><br /><samverka-promises></p>`.
 */
const isPlayer = (node: Node): boolean => node.nodeName === 'SAMVERKA-LISTEN';

const isEndOfParagraph = (node: Node): boolean => node.nodeName === 'P' && !node.hasChildNodes();

/** True for nodes that say nothing: none at all, or only what a CMS leaves behind. */
export const areStray = (nodes: Iterable<Node>): boolean => [...nodes].every(isStray);

/**
 * The siblings that belong to an empty element: when the first is a heading, all up to a heading of the same or a
 * higher level or another Samverka element. Looks past a paragraph or a marked div that holds no more than the element, and
 * players.
 */
export function orphansOf(element: Element): Node[] {
  let start = element;
  for (
    let parent = start.parentElement;
    parent?.matches(`p,${anyPart}`) &&
    areStray([...parent.childNodes].filter((node) => node !== start && !isPlayer(node)));
    parent = start.parentElement
  )
    start = parent;
  const orphans: Node[] = [];
  let first: string | undefined;
  for (let node = start.nextSibling; node; node = node.nextSibling) {
    if (!first && isStray(node)) continue;
    const isHeading = /^H[1-6]$/.test(node.nodeName);
    if (first ? isHeading && node.nodeName <= first : !isHeading) break;
    if (isElement(node) && (node.matches(anyPart) || node.querySelector(anyPart))) break;
    first ??= node.nodeName;
    orphans.push(node);
  }
  // Where a paragraph stood around the element and its content, a browser makes an empty one of the paragraph's end.
  const end = start.nodeName === 'P' ? orphans.map(isEndOfParagraph).lastIndexOf(true) : -1;
  return end < 0 ? orphans : orphans.slice(0, end);
}
