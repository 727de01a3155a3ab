/** From blocks to a draft: what each part says goes to its field, and what nobody understands is left over. */
import type { Draft } from '../document/draft.js';
import { assemble } from './assemble.js';
import type { Block, Decision, Piece, Read, Source } from './blocks.js';
import { blockOf } from './blocks.js';
import { decide } from './decide.js';
import { withHeadings } from './headings.js';
import { guessLanguage } from './language.js';
import { Reading } from './reading.js';
import { setAside } from './set-aside.js';

const NONE: ReadonlyMap<number, Decision> = new Map();

/** Words of a block with their place among all, in the order of the source. */
const pieceOf = (block: Block, reading: Reading): Piece => {
  const { at, text, around } = block;
  const { place, signs } =
    around && !reading.places.has(at)
      ? { place: around, signs: [] }
      : (reading.places.get(at) ?? { place: 'leftover' as const, signs: [] });
  return { at, text, place, signs };
};

/** Makes a draft of a page taken apart; `decisions` are what a reader has said of its blocks, by their places. */
export function understand(source: Source, decisions: ReadonlyMap<number, Decision> = NONE): Read {
  const { blocks: all, around = '' } = source;
  // What somebody has put somewhere is content, whatever it stood in.
  const content = all
    .filter(({ at, around: reason }) => !reason || decisions.get(at)?.kind)
    .map((block) =>
      blockOf(Object.fromEntries(Object.entries(block).filter(([name]) => name !== 'around')) as never),
    );
  const text = content.map((block) => block.text).join('\n');
  const reading = new Reading(source.language ?? guessLanguage(text));
  const { blocks, dates, agreement: said } = setAside(content, reading, decisions);
  const outline = decide(withHeadings(blocks), decisions);
  const draft: Draft = assemble(outline, reading, { text, around, dates, agreement: said, decisions });
  return {
    draft,
    leftovers: reading.leftovers.list(),
    pieces: all.filter((block) => !block.host).map((block) => pieceOf(block, reading)),
    source,
  };
}
