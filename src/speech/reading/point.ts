/** Which sentence the visitor points at. */
import { rangesOf, type PageSentence } from './block.js';

const isAt = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** The index of the sentence at a point of the window, in px, or else of the first one in the paragraph that was clicked; -1 for none. */
export function indexAt(sentences: readonly PageSentence[], clicked: Node, x: number, y: number): number {
  const inside = sentences.flatMap((sentence, index) => {
    const isInside = sentence.block.pieces.some(
      ({ start, end, node }) => start < sentence.end && end > sentence.start && clicked.contains(node),
    );
    return isInside ? [{ index, sentence }] : [];
  });
  // What is clicked on is the text's own parent; a click on a larger element is beside the words.
  const hit = inside.find(
    ({ sentence: { block, start, end } }) =>
      block.pieces.some(({ node }) => clicked === node || clicked === node.parentNode) &&
      rangesOf(block, start, end).some((range) => [...range.getClientRects()].some((box) => isAt(box, x, y))),
  );
  if (hit) return hit.index;
  // Beside the words of a paragraph, it is meant; between paragraphs, none of them.
  const blocks = new Set(inside.map(({ sentence }) => sentence.block));
  return blocks.size === 1 ? (inside[0]?.index ?? -1) : -1;
}
