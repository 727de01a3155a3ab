/** The parts of a page: which blocks belong to which, from its headings and what looks like a contact. */
import type { Block } from './blocks.js';
import { startsContact } from './contact-lines.js';
import { isOnePromise, sectionNamed, type SectionName } from './section-names.js';

export interface Section {
  /** Undefined for what no part is known for. */
  readonly name: SectionName | undefined;
  readonly heading: Block | undefined;
  readonly blocks: Block[];
}

export interface Sections {
  readonly title: Block | undefined;
  /** What stands before the first heading but the title. */
  readonly opening: Section;
  readonly sections: readonly Section[];
}

const isTitle = (block: Block, index: number, blocks: readonly Block[]): boolean => {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const top = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  return block.kind === 'heading' && index === (top < 0 ? first : top);
};

/** The part that a heading inside another begins; a promise named like a part is a promise. */
function partAt(block: Block, section: Section): SectionName | undefined {
  const named = sectionNamed(block.text);
  if (!named || named === section.name) return undefined;
  const isDeeper = !block.isGuess && block.level > (section.heading?.level ?? 0);
  if (named === 'promises' && isOnePromise(block.text) && section.name) return undefined;
  // "Prioriterade områden i skolan" may be a promise; "Kontakt" is none.
  return section.name === 'promises' && isDeeper && block.text.split(' ').length > 3 ? undefined : named;
}

/** True for a heading that another part begins at, which nobody knows. */
function isForeign(block: Block, { name, heading }: Section): boolean {
  if (!name || !heading) return true;
  if (block.isGuess && block.level < 6) return name === 'agreement' || name === 'documents';
  return !heading.isGuess && heading.level > 1 && block.level <= heading.level;
}

export function sectionsOf(blocks: readonly Block[]): Sections {
  const title = blocks.find(isTitle);
  const opening: Section = { name: undefined, heading: undefined, blocks: [] };
  const sections: Section[] = [];
  let section = opening;
  const begin = (name: SectionName | undefined, heading?: Block): void => {
    section = { name, heading, blocks: [] };
    sections.push(section);
  };
  const later = new Set(
    blocks
      .filter((block) => block !== title && block.kind === 'heading')
      .map(({ text }) => sectionNamed(text)),
  );
  for (const [index, block] of blocks.entries()) {
    if (block === title) {
      const named = sectionNamed(block.text);
      // "Medborgarlöften i Norrvik" is both, where no other heading begins the promises.
      const isAlone = named && !later.has(named) && !(named === 'agreement' && later.has('promises'));
      if (isAlone && !isOnePromise(block.text)) begin(named, block);
      continue;
    }
    if (block.kind === 'heading') {
      const part = partAt(block, section);
      if (part) begin(part, isOnePromise(block.text) ? undefined : block);
      else if (isForeign(block, section) && !(section.name === 'promises' && isOnePromise(block.text)))
        begin(undefined, block);
      else section.blocks.push(block);
      if (part && isOnePromise(block.text)) section.blocks.push(block);
      continue;
    }
    if (section.name !== 'contacts' && startsContact(blocks, index)) {
      const { heading: whose, name, blocks: before } = section;
      begin('contacts');
      // "Polisen", a telephone number: the heading is the name.
      if (whose && !name && !before.length && sections.splice(-2, 1)) section.blocks.push(whose);
    }
    // A text after a contact without a heading is no part of it.
    else if (section.name === 'contacts' && !section.heading && block.text.length > 160) begin(undefined);
    section.blocks.push(block);
  }
  return { title, opening, sections };
}
