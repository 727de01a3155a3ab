/** Promises: each heading below the part's begins one, or each item of a list, or each paragraph that is called "Löfte 1". */
import { rows } from '../../../src/document/fields.js';
import type { Draft } from '../document/draft.js';
import type { Block } from './blocks.js';
import { readPromise } from './promise.js';
import { defaultTitle, isOnePromise, sectionNamed } from './section-names.js';
import { listed, textOf, textsOf, withIds, type Reading } from './reading.js';
import type { Section } from './sections.js';
import { fieldsIn } from './fields-in.js';

/** What one promise is made of, before it is read. */
interface Group {
  readonly start: Block;
  readonly blocks: Block[];
}

const SUMS_UP =
  /^(syftet|målet|tillsammans|dessa|sammantaget|(medborgar)?löftena|alla löften|the aim|the purpose|together|these|the promises|all promises)(?!\p{L})/iu;

/** Items that start at some blocks; what stands before the first is no part of any. */
function grouped(
  blocks: readonly Block[],
  isStart: (block: Block) => boolean,
): { before: Block[]; groups: Group[] } {
  const before: Block[] = [];
  const groups: Group[] = [];
  for (const block of blocks) {
    if (isStart(block)) groups.push({ start: block, blocks: [] });
    else (groups.at(-1)?.blocks ?? before).push(block);
  }
  return { before, groups };
}

const isProse = ({ kind, isMore }: Block): boolean => kind === 'paragraph' && !isMore;

/**
 * Takes what follows the promises off the last one: what stands behind more empty lines than the text of a promise, or
 * sums up behind as much text as the others have.
 */
function outroOf(groups: readonly Group[]): Block[] {
  const last = groups.at(-1);
  if (!last) return [];
  const isItem = last.start.kind === 'item';
  const usual = Math.max(0, ...groups.flatMap(({ blocks }) => blocks[0]?.blanks ?? 0));
  const lengths = groups.slice(0, -1).map(({ blocks }) => blocks.filter(isProse).length);
  const most = isItem ? 0 : Math.max(1, ...lengths);
  const at = last.blocks.findIndex(
    (block, index) =>
      isProse(block) &&
      !fieldsIn(block, rows.promise) &&
      (isItem || (index > 0 && (block.blanks > usual || (index >= most && SUMS_UP.test(block.text))))),
  );
  return at < 0 ? [] : last.blocks.splice(at);
}

/** How promises are told apart in this part. */
function startOf({ heading, blocks }: Section): (block: Block) => boolean {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  if (headings.length) {
    const level = Math.min(...headings.map((each) => each.level));
    return (block) => block.kind === 'heading' && block.level <= level;
  }
  if (blocks.some((block) => block.kind !== 'item' && isOnePromise(block.text.slice(0, 30))) && heading)
    return (block) => block.kind !== 'item' && isOnePromise(block.text.slice(0, 30));
  // A list of labels is what one promise has to say.
  return (block) => block.kind === 'item' && block.level === 1 && !fieldsIn(block, rows.promise);
}

export function readPromises(section: Section, reading: Reading): Draft {
  const { heading } = section;
  // "Löfte om trafik", "Löfte om skolan" on one level: the first is a promise as well as the others.
  const isRepeated = section.blocks.some(
    (block) =>
      heading &&
      block.kind === 'heading' &&
      block.level <= heading.level &&
      heading.level < 7 &&
      sectionNamed(block.text) === 'promises',
  );
  const blocks = isRepeated && heading ? [heading, ...section.blocks] : section.blocks;
  const { before, groups } = grouped(blocks, startOf({ ...section, blocks }));
  const outro = outroOf(groups);
  const last = before.at(-1);
  const lead =
    groups.length && last?.kind === 'paragraph' && last.text.endsWith(':') && last.text.length < 160
      ? last
      : undefined;
  return {
    title: (isRepeated ? undefined : heading?.text) ?? defaultTitle('promises', reading.language),
    ...listed('intro', textsOf(lead ? before.slice(0, -1) : before, reading)),
    ...(lead && { lead: textOf(lead, reading) }),
    items: withIds(groups.map(({ start, blocks: own }) => readPromise(start, own, reading))),
    ...listed('outro', textsOf(outro, reading)),
  };
}
