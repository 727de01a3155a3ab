/** Blocks and sentences of a page, each with the way back to the nodes that it stands in. */

import { languageOf } from '../../localization/language.js';
import { SAYS } from './text.js';
import { alternativeOf } from './rules.js';

/** A stretch of a block's text, and the node that it came from. Offsets are in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** A text node, character by character; or an element that is read in other words. */
  readonly node: Text | Element;
}

/** What is read as a unit: a paragraph, a heading, a list item, a cell. A block ends a sentence. */
export interface Block {
  /** As shown: white space is not collapsed; "\n" is a line break that is shown. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where its own text begins, after the heads of its column. */
  readonly own: number;
  /** The element whose block it is. */
  readonly element: Element;
  /** A BCP 47 tag. */
  readonly language: string;
  /** Whether some of it is in another. */
  readonly isMixed: boolean;
}

/** The language of a node. Pages without one are in Swedish, as Samverka's elements are there. */
export const languageIn = (node: Node): string => languageOf(node).tag || 'sv';

/** The language of all that is said in a stretch of a text; undefined where there are several. */
export function languageBetween(
  { text, pieces }: Pick<Block, 'text' | 'pieces'>,
  from: number,
  to: number,
): string | undefined {
  const languages = new Set(
    pieces
      .filter(
        ({ start, end }) =>
          start < to && end > from && SAYS.test(text.slice(Math.max(start, from), Math.min(end, to))),
      )
      .map(({ node }) => languageIn(node)),
  );
  const [only] = languages;
  return languages.size > 1 ? undefined : only;
}

/** One sentence of a block; its text is that of the block between `start` and `end`. */
export interface PageSentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: string;
  /** The same for the same place in a later reading: its node and, should that be replaced, the element around it. */
  readonly key: string;
  readonly place: string;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Where a stretch of a block stands in the page: live ranges, a node each, without what has left the page. */
export function rangesOf({ pieces }: Block, start: number, end: number): Range[] {
  return pieces
    .filter((piece) => piece.end > start && piece.start < end && piece.node.isConnected)
    .map((piece) => {
      const { node } = piece;
      const range = node.ownerDocument.createRange();
      range.selectNodeContents(node);
      if (isText(node)) {
        // The page may have shortened the text since it was read.
        range.setStart(node, Math.min(node.length, Math.max(0, start - piece.start)));
        range.setEnd(node, Math.min(node.length, end - piece.start));
      }
      return range;
    });
}

/** The element whose box a node is shown in; undefined where it is shown nowhere, as what no slot takes. */
function boxOf(node: Node): Element | undefined {
  const parent = node.parentNode;
  const isSlotted = parent instanceof Element && parent.shadowRoot !== null;
  const around = isSlotted
    ? (node as Text).assignedSlot
    : parent instanceof ShadowRoot
      ? parent.host
      : (parent as Element | null);
  if (!around) return undefined;
  return getComputedStyle(around).display === 'contents' ? boxOf(around) : around;
}

/** Whether a sentence is still shown, in the words in which it was read. */
export function standing({ block, start, end }: PageSentence): 'same' | 'changed' | 'gone' {
  let result: 'same' | 'changed' = 'same';
  for (const piece of block.pieces) {
    const { node } = piece;
    if (piece.end <= start || piece.start >= end) continue;
    const box = isText(node) ? boxOf(node) : node;
    // Chrome 105, Firefox 106 and Safari 17.4 know `checkVisibility`.
    if (!node.isConnected || !box || box.checkVisibility?.({ visibilityProperty: true }) === false)
      return 'gone';
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    const now = isText(node)
      ? node.data.slice(from - piece.start, to === piece.end ? undefined : to - piece.start)
      : alternativeOf(node, true)?.slice(from - piece.start, to - piece.start);
    const isSame = now?.replace(/\s/g, ' ') === block.text.slice(from, to).replace(/\s/g, ' ');
    // The heads of a column have no alternative.
    if (!isSame && (isText(node) || now !== undefined)) result = 'changed';
  }
  return result;
}
