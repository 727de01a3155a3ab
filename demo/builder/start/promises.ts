/** The part with promises, gathered passage by passage: groups under headings, items, and the prose around them. */
import { rows } from '../../../src/document/fields.js';
import { idOf } from '../../../src/document/slug.js';
import type { Draft } from '../document/draft.js';
import type { Block, Decision } from './blocks.js';
import { fieldsIn } from './fields-in.js';
import { readPromise } from './promise.js';
import { defaultTitle, isOnePromise } from './section-names.js';
import { listed, textOf, withIds, type Reading } from './reading.js';
import type { Sign } from './cues.js';

/** Sentences that promise something themselves, without a list: "Polisen lovar att …", "Löfte 1: …". */
const VOW =
  /^(?:(?:vi|polisen|kommunen|\p{Lu}[\p{L} ]{1,60}?) (?:lovar|åtar sig|förbinder sig)(?: att)?(?!\p{L})|we (?:promise|pledge)(?!\p{L}))/u;

export const isVow = ({ text }: Block): boolean => VOW.test(text) || isOnePromise(text.slice(0, 30));

const isSentence = (text: string): boolean => /[.!?:]["”’)]*$/.test(text);

interface Item {
  readonly start: Block;
  readonly blocks: readonly Block[];
  readonly group: Block | undefined;
}

export class PromiseParts {
  title: Block | undefined;
  lead: Block | undefined;
  readonly items: Item[] = [];
  readonly #intro: Block[] = [];
  readonly #background: Block[] = [];
  readonly #outro: Block[] = [];
  readonly #groupIntros = new Map<Block, Block[]>();

  constructor(private readonly reading: Reading) {}

  /** Takes a promise; `group` is the heading that it stands under with others. */
  add(start: Block, blocks: readonly Block[], group: Block | undefined, signs: readonly Sign[]): void {
    this.items.push({ start, blocks, group });
    for (const block of [start, ...blocks]) this.reading.place(block, 'promises', signs);
    if (group) this.reading.place(group, 'promises', ['group']);
  }

  /** Takes prose beside promises: what comes first introduces them, or their group, what comes last sums up. */
  prose(block: Block, group?: Block): void {
    const { reading } = this;
    if (group && !this.items.some((item) => item.group === group)) {
      this.#groupIntros.set(group, [...(this.#groupIntros.get(group) ?? []), block]);
      reading.place(block, 'promises', ['intro']);
    } else if (!this.items.length) {
      this.#intro.push(block);
      reading.place(block, 'promises', ['intro']);
    } else if (isSentence(block.text) || block.text.length > 80) {
      this.#outro.push(block);
      reading.place(block, 'promises', ['outro']);
    } else reading.leftovers.block(block);
  }

  background(block: Block): void {
    this.#background.push(block);
    this.reading.place(block, 'background');
  }

  get hasIntro(): boolean {
    return this.#intro.length > 0;
  }

  /** Prose that came before it was known that promises would follow, for the introduction of the page where none did. */
  takeIntro(): Block[] {
    return [...this.#background.splice(0), ...this.#intro.splice(0)].sort((one, other) => one.at - other.at);
  }

  /** A line before the promises: the last one that ends with a colon. */
  #withLead(): Block | undefined {
    const last = this.#intro.at(-1);
    if (this.lead || !last?.text.endsWith(':') || last.text.length >= 160 || !this.items.length)
      return this.lead;
    this.#intro.pop();
    return last;
  }

  read(pageTitle: Block | undefined): Draft | undefined {
    const { reading, items, title } = this;
    if (!items.length && this.lead) {
      reading.leftovers.block(this.lead);
      this.lead = undefined;
    }
    if (!items.length && !title && !this.#intro.length) return undefined;
    const groups = [...new Set(items.map(({ group }) => group))].filter((group) => group !== undefined);
    const ids = withIds(groups.map((group) => ({ title: group.text.replace(/:$/, '') })));
    const idOfGroup = new Map(groups.map((group, index) => [group, String(ids[index]?.['id'])]));
    const lead = this.#withLead();
    const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => textOf(block, reading));
    for (const group of groups) reading.leftovers.links(group, group.links);
    return {
      title: title?.text.replace(/:$/, '') ?? pageTitle?.text ?? defaultTitle('promises', reading.language),
      ...listed('background', texts(this.#background)),
      ...listed('intro', texts(this.#intro)),
      ...(lead && { lead: textOf(lead, reading) }),
      ...listed(
        'groups',
        groups.map((group, index) => ({
          id: String(ids[index]?.['id']),
          title: group.text.replace(/:$/, ''),
          ...listed('intro', texts(this.#groupIntros.get(group) ?? [])),
        })),
      ),
      items: withIds(
        items.map(({ start, blocks, group }) => ({
          ...readPromise(start, blocks, reading),
          ...(group && { group: idOfGroup.get(group) ?? idOf(group.text) }),
        })),
      ),
      ...listed('outro', texts(this.#outro)),
    };
  }
}

/** Items that start at some blocks; what stands before the first is no part of any. */
export function grouped(
  blocks: readonly Block[],
  isStart: (block: Block) => boolean,
): { readonly before: Block[]; readonly groups: { readonly start: Block; readonly blocks: Block[] }[] } {
  const before: Block[] = [];
  const groups: { start: Block; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (isStart(block)) groups.push({ start: block, blocks: [] });
    else (groups.at(-1)?.blocks ?? before).push(block);
  }
  return { before, groups };
}

/** True for the item of a list that begins a promise: labels in a list are what one promise has to say. */
export const beginsPromise = (block: Block): boolean =>
  block.kind === 'item' && block.level <= 1 && !fieldsIn(block, rows.promise);

/** Where the text of the last promise under a heading ends: behind more empty lines than before, or where a line sums up. */
const SUMS_UP =
  /^(syftet|målet|tillsammans|dessa|sammantaget|(medborgar)?löftena|alla löften|vi följer upp|the aim|the purpose|together|these|the promises|all promises|we (?:will )?report)(?!\p{L})/iu;

export function outroOf(blocks: Block[], usual: number, most: number): Block[] {
  const at = blocks.findIndex(
    (block, index) =>
      block.kind === 'paragraph' &&
      !block.isMore &&
      !fieldsIn(block, rows.promise) &&
      index > 0 &&
      (block.blanks > usual || (index >= most && SUMS_UP.test(block.text))),
  );
  return at < 0 ? [] : blocks.splice(at);
}

/** A block as several: its lines, or else its sentences. */
export function splitBlock(block: Block, decision: Decision | undefined): readonly Block[] {
  if (!decision?.isSplit) return [block];
  const parts = block.text.match(/[^.!?;•]+(?:[.!?;•]+(?=\s|$)|$)/gu) ?? [block.text];
  return parts.flatMap((text) =>
    /[\p{L}\p{N}]/u.test(text) ? [{ ...block, text: text.trim(), bold: 0 }] : [],
  );
}
