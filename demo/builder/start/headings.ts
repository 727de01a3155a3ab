/**
 * Tells headings from paragraphs where nothing marks them: in text, and in pages that write them in bold. Each sign has its
 * weight; a line with enough of them is a heading.
 */
import type { Block } from './blocks.js';
import { isContactLine, isStreet, startsContact } from './contact-lines.js';
import type { Kind } from './cues.js';
import { isOnePromise } from './section-names.js';
import { saidByHeading, SURE } from './weigh.js';

const MOST = 90;
/** As much as the signs of a heading must weigh together. */
const ENOUGH = 3;

const isShort = ({ text }: Block): boolean => text.length <= MOST && text.split(' ').length <= 13;
const isSentence = ({ text }: Block): boolean => /[.!?;,…]["”’]?$/u.test(text);
const isQuestion = ({ text }: Block): boolean => text.endsWith('?');
const hasColonAtEnd = ({ text }: Block): boolean => text.endsWith(':');
const isLabelled = ({ text }: Block): boolean => /^[^:]{1,40}:\s*\S/.test(text) && !isOnePromise(text);
const isBold = ({ text, bold }: Block): boolean => bold >= text.length;

/** Longer than a heading, or a whole sentence. */
const isProse = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (!isShort(block) || isSentence(block) || isLabelled(block));

const isItem = (block: Block | undefined): boolean => block?.kind === 'item' && block.number === undefined;

interface Surroundings {
  readonly block: Block;
  readonly next: Block | undefined;
  /** The blocks from this one on. */
  readonly blocks: readonly Block[];
  readonly index: number;
  /** What the heading before it says that stands under it. */
  readonly current: Kind | undefined;
  /** What the line says that would stand under it. */
  readonly named: Kind | undefined;
  /** Whether lines without bold count: not on a page whose headings are marked. */
  readonly isPlain: boolean;
}

interface HeadingSign {
  readonly sign: string;
  readonly weight: number;
  readonly has: (where: Surroundings) => boolean;
}

const announcesAnother = ({ named, current }: Surroundings): boolean =>
  named !== undefined && named !== current;

export const HEADING_SIGNS: readonly HeadingSign[] = [
  { sign: 'bold', weight: 3, has: ({ block }) => isBold(block) },
  { sign: 'plain', weight: 1, has: ({ isPlain }) => isPlain },
  { sign: 'begins like one', weight: 1, has: ({ block }) => /^[\p{Lu}\p{N}"”’]/u.test(block.text) },
  { sign: 'stands before text', weight: 1, has: ({ next }) => isProse(next) },
  {
    sign: 'stands before a list',
    weight: 1,
    has: ({ next, current }) => next?.kind === 'item' && current !== 'promises',
  },
  {
    sign: 'stands apart before a list',
    weight: 1,
    has: ({ block, next, current }) =>
      isItem(next) && current === 'promises' && block.blanks > 0 && (next?.blanks ?? 0) > 0,
  },
  { sign: 'names a part', weight: 2, has: announcesAnother },
  { sign: 'too long', weight: -9, has: ({ block }) => !isShort(block) },
  {
    sign: 'a sentence',
    weight: -9,
    has: (where) => isSentence(where.block) && !(isQuestion(where.block) && announcesAnother(where)),
  },
  { sign: 'a label with a value', weight: -9, has: ({ block }) => isLabelled(block) },
  {
    sign: 'a line before a list',
    weight: -9,
    has: (where) => hasColonAtEnd(where.block) && !(announcesAnother(where) && where.named !== 'promises'),
  },
  {
    sign: 'an item of a list',
    weight: -9,
    has: ({ block, next }) =>
      block.kind === 'item' && !(block.number !== undefined && isProse(next) && !next?.isMore),
  },
  {
    sign: 'names who speaks',
    weight: -9,
    has: ({ block }) => /^(?:lokal)?polisområde(?:t)? \p{Lu}[\p{L} ]+$/iu.test(block.text),
  },
  { sign: 'goes on', weight: -9, has: ({ block }) => block.isMore === true },
  {
    sign: 'a line of a contact',
    weight: -9,
    has: ({ block, next }) => isContactLine(block) && !(isStreet(block.text) && isProse(next)),
  },
  {
    sign: 'the name of a contact',
    weight: -9,
    has: (where) => where.named === undefined && startsContact(where.blocks, where.index),
  },
  {
    sign: 'among contacts',
    weight: -2.5,
    has: (where) => where.current === 'contacts' && !announcesAnother(where) && where.isPlain,
  },
];

const weightOf = (where: Surroundings): number =>
  HEADING_SIGNS.reduce((sum, { weight, has }) => (has(where) ? sum + weight : sum), 0);

const asHeading = (block: Block, level: number): Block => ({
  ...block,
  kind: 'heading',
  level,
  isGuess: true,
});

const namedBy = (text: string): Kind | undefined =>
  isOnePromise(text) ? undefined : saidByHeading(text).best(SURE)?.kind;

/** True for the first line of a text, where it can be the title of the page. */
const isTitle = (blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index] as Block;
  return (
    blocks.slice(0, index).every(({ around }) => around !== undefined) &&
    block.kind === 'paragraph' &&
    isShort(block) &&
    (!isSentence(block) || isQuestion(block)) &&
    !hasColonAtEnd(block) &&
    !isLabelled(block) &&
    !isContactLine(block) &&
    blocks[index + 1] !== undefined &&
    !startsContact(blocks, index)
  );
};

/** Whether headings of a page are marked below its title, outside tables. */
const isMarkedUp = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, level }) => kind === 'heading' && level > 1 && level < 7);

/** The blocks with their headings: those that are marked, those in bold, and those that only stand as one. */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const isMarked = isMarkedUp(blocks);
  const isEmboldened = blocks.some(
    (block, index) =>
      block.kind === 'paragraph' &&
      isBold(block) &&
      isShort(block) &&
      !isSentence(block) &&
      !startsContact(blocks, index),
  );
  let current: Kind | undefined;
  let hasTitle = false;
  return blocks.map((block, index) => {
    if (block.around) return block;
    if (block.kind === 'heading') {
      hasTitle = true;
      current = isOnePromise(block.text)
        ? 'promises'
        : (namedBy(block.text) ?? (block.level < 4 ? undefined : current));
      return block;
    }
    if (!hasTitle && !isMarked && isTitle(blocks, index)) {
      hasTitle = true;
      return asHeading(block, 1);
    }
    const isPlain = !isMarked && !isEmboldened;
    if (!isPlain && !isBold(block)) return block;
    const named = namedBy(block.text);
    const where: Surroundings = { block, next: blocks[index + 1], blocks, index, current, named, isPlain };
    if (weightOf(where) < ENOUGH) return block;
    // "Medborgarlöfte 2025" behind those of 2026 begins anew.
    const isSection = named !== undefined && (named !== current || /(?<!\d)20\d\d(?!\d)/.test(block.text));
    if (isSection) current = named;
    else if (isOnePromise(block.text)) current = 'promises';
    return asHeading(block, isMarked ? 6 : isSection ? 2 : 3);
  });
}
