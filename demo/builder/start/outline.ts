/** The page as sections under headings, and in each the passages that are one thing: a list with its line, prose, a contact. */
import type { Block, Decision } from './blocks.js';
import { isContactLine, isName, startsContact } from './contact-lines.js';
import type { Kind, Sign } from './cues.js';
import { saidByHeading, saidByLine, SURE } from './weigh.js';

export interface Passage {
  readonly shape: 'list' | 'prose' | 'contact' | 'decided';
  /** The line that announces it, where it is not part of what stands before. */
  readonly line?: Block;
  /** What the line before says, announcing or not. */
  readonly before?: string;
  readonly blocks: Block[];
  kind?: Kind;
  signs: readonly Sign[];
}

export interface Section {
  readonly heading: Block | undefined;
  readonly level: number;
  readonly parent: Section | undefined;
  readonly passages: Passage[];
  readonly sections: Section[];
  /** Before the title of the page. */
  readonly isBefore?: boolean;
  kind?: Kind;
  signs: readonly Sign[];
}

export interface Outline {
  readonly title: Block | undefined;
  readonly root: Section;
}

const sectionOf = (said: Partial<Section> & Pick<Section, 'heading' | 'level' | 'parent'>): Section => ({
  passages: [],
  sections: [],
  signs: [],
  ...said,
});

/** The title of the page: the first main heading, or else the first heading that is about the page. */
export function titleOf(
  blocks: readonly Block[],
  decisions: ReadonlyMap<number, Decision>,
): Block | undefined {
  const chosen = blocks.find(({ at }) => decisions.get(at)?.kind === 'title');
  if (chosen) return chosen;
  const headings = blocks.filter(
    ({ kind, text }) => kind === 'heading' && saidByHeading(text).best(SURE)?.kind !== 'aside',
  );
  return headings.find(({ level }) => level === 1) ?? headings.find(({ level }) => level < 7);
}

const isSentence = ({ text }: Block): boolean => /[.!?]["”’]?$/.test(text);

/** How far a contact goes from where it begins: over its lines, names and short words between them. */
function contactEnd(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  for (let at = end; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (isContactLine(block)) end = at + 1;
    else if (block.kind === 'item' || block.text.length > 160 || (isSentence(block) && !isName(block))) break;
    else if (at - end >= 2) break;
  }
  return end;
}

/** Takes the blocks of a section apart into passages. */
export function passagesOf(
  written: readonly Block[],
  decisions: ReadonlyMap<number, Decision>,
  { isContacts, takesBold }: { readonly isContacts: boolean; readonly takesBold: boolean },
): Passage[] {
  return passagesIn(takesBold ? boldAsItems(written, decisions) : written, decisions, isContacts);
}

/** A paragraph that begins with a few words in bold, as an item of a list does: not with a label that says what the rest is. */
const beginsBold = ({ kind, text, bold, isMore }: Block): boolean =>
  kind === 'paragraph' &&
  !isMore &&
  bold > 2 &&
  bold <= 100 &&
  bold < text.length - 5 &&
  !/^(?:mål|syfte|bakgrund|effekt|tid|plats|ansvarig|status|utfall|resultat|aktivitet\p{L}*|åtgärd\p{L}*|så gör vi|aim|goal|status|result|outcome)[^:]{0,20}:/iu.test(
    text,
  );

/** Paragraphs with bold beginnings, one after the other, are a list. */
function boldAsItems(blocks: readonly Block[], decisions: ReadonlyMap<number, Decision>): Block[] {
  const isBegun = (block: Block | undefined): boolean =>
    block !== undefined && beginsBold(block) && !isContactLine(block) && !decisions.has(block.at);
  return blocks.map((block, index) =>
    isBegun(block) && (isBegun(blocks[index - 1]) || isBegun(blocks[index + 1]))
      ? { ...block, kind: 'item', level: 1 }
      : block,
  );
}

function passagesIn(
  blocks: readonly Block[],
  decisions: ReadonlyMap<number, Decision>,
  isContacts: boolean,
): Passage[] {
  const passages: Passage[] = [];
  const put = (passage: Omit<Passage, 'signs'>): void => void passages.push({ ...passage, signs: [] });
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at] as Block;
    const decided = decisions.get(block.at)?.kind;
    const last = passages.at(-1);
    if (decided && decided !== 'title') {
      const kind = decided === 'intro' || decided === 'leftover' ? undefined : decided;
      passages.push({
        shape: 'decided',
        blocks: [block],
        ...(kind && { kind }),
        signs: [`decided-${decided}`],
      });
      at++;
    } else if (isContacts) {
      if (last?.shape === 'contact') last.blocks.push(block);
      else put({ shape: 'contact', blocks: [block] });
      at++;
    } else if (block.kind !== 'item' && !block.isMore && startsContact(blocks, at)) {
      const end = contactEnd(blocks, at);
      put({ shape: 'contact', blocks: blocks.slice(at, end) });
      at = end;
    } else if (block.kind === 'item') {
      let end = at + 1;
      while (
        end < blocks.length &&
        (blocks[end]?.kind === 'item' || blocks[end]?.isMore) &&
        !decisions.has(blocks[end]?.at ?? -1)
      )
        end++;
      const before = last?.shape === 'prose' ? last.blocks.at(-1) : undefined;
      const isLine = before !== undefined && !/[.!?]$/.test(before.text) && before.text.length < 200;
      if (isLine) last?.blocks.pop();
      if (last && !last.blocks.length) passages.pop();
      put({
        shape: 'list',
        blocks: fromFirstLevel(blocks.slice(at, end)),
        ...(before && { before: before.text }),
        ...(isLine && { line: before }),
      });
      at = end;
    } else {
      if (last?.shape === 'prose') last.blocks.push(block);
      else put({ shape: 'prose', blocks: [block] });
      at++;
    }
  }
  return passages;
}

/** A list whose items all stand further in is as one that does not. */
function fromFirstLevel(blocks: readonly Block[]): Block[] {
  const levels = blocks.flatMap(({ kind, level }) => (kind === 'item' ? [level] : []));
  const least = Math.min(...levels);
  return blocks.map((block) =>
    block.kind === 'item' ? { ...block, level: block.level - least + 1 } : block,
  );
}

/** The sections of a page, by the levels of its headings. Passages come later, once it is known what a section is. */
export function outlineOf(
  blocks: readonly Block[],
  decisions: ReadonlyMap<number, Decision>,
): Outline & { readonly own: ReadonlyMap<Section, readonly Block[]> } {
  const title = titleOf(blocks, decisions);
  const root = sectionOf({ heading: undefined, level: 1, parent: undefined });
  const own = new Map<Section, Block[]>([[root, []]]);
  const start = title ? blocks.indexOf(title) : -1;
  let current = root;
  const begin = (heading: Block | undefined, level: number, isBefore: boolean): void => {
    let parent = current;
    while (parent.level >= level && parent.parent) parent = parent.parent;
    current = sectionOf({ heading, level, parent, isBefore });
    parent.sections.push(current);
    own.set(current, []);
  };
  for (const [index, block] of blocks.entries()) {
    // Without a main heading the first one stands for it, and what comes before belongs to the text.
    const isBefore = index < start && title?.level === 1 && !title.isGuess;
    if (block === title) {
      current = root;
      continue;
    }
    if (block.kind === 'heading' && !decisions.get(block.at)?.kind)
      begin(block, Math.max(block.level, 2), isBefore);
    else {
      if (isBefore && current === root) begin(undefined, 2, true);
      own.get(current)?.push(block);
    }
  }
  return { title, root, own };
}

/** What the heading of a section says of itself, and the line before one of its lists. */
export const headingOf = ({ heading }: Section): ReturnType<typeof saidByHeading> =>
  saidByHeading(heading?.text ?? '');
export const lineOf = ({ before = '' }: Passage): ReturnType<typeof saidByLine> => saidByLine(before);

/** All blocks of a section in their order, its heading and those of the sections in it among them. */
export const allIn = ({ heading, passages, sections }: Section): Block[] => [
  ...(heading ? [heading] : []),
  ...passages.flatMap(({ line, blocks }) => [...(line ? [line] : []), ...blocks]),
  ...sections.flatMap(allIn),
];
export const below = (section: Section): Block[] => allIn({ ...section, heading: undefined });

/** Whether a part of the page is about the agreement: then sentences elsewhere that name it stay where they are. */
export const hasAgreement = ({ kind, sections }: Section): boolean =>
  kind === 'agreement' || sections.some(hasAgreement);
