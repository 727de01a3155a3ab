/** Tells headings from paragraphs where nothing marks them: in text, and in pages that write them in bold. */
import type { Block } from './blocks.js';
import { isContactLine, startsContact } from './contact-lines.js';
import { isOnePromise, sectionNamed, type SectionName } from './section-names.js';

const MOST = 90;
const NUMBER = /^\d{1,2}[.)]\s+/;

const isShort = ({ text }: Block): boolean => text.length <= MOST && text.split(' ').length <= 13;
const isSentence = ({ text }: Block): boolean => /[.!?;,…]["”’]?$/u.test(text);
const hasColonAtEnd = ({ text }: Block): boolean => text.endsWith(':');
const isLabelled = ({ text }: Block): boolean => /^[^:]{1,40}:\s*\S/.test(text) && !isOnePromise(text);
const isBold = ({ text, bold }: Block): boolean => bold >= text.length;

/** Longer than a heading, or a whole sentence. */
const isProse = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (!isShort(block) || isSentence(block) || isLabelled(block));

const asHeading = (block: Block, level: number): Block => ({
  ...block,
  kind: 'heading',
  level,
  isGuess: true,
  // The number of a heading is its place.
  text: block.text.replace(NUMBER, ''),
});

/** True for a short line that announces what follows it. */
function announces(block: Block, next: Block | undefined, current: SectionName | undefined): boolean {
  const isNumbered = block.kind === 'item' && NUMBER.test(block.text);
  if ((block.kind !== 'paragraph' && !isNumbered) || block.isMore) return false;
  if (!isShort(block) || isSentence(block) || isLabelled(block)) return false;
  const named = sectionNamed(block.text);
  // "Fyra områden är prioriterade:" begins a list that has no other heading.
  if (hasColonAtEnd(block)) return named !== undefined && named !== current && next?.kind === 'item';
  if (isNumbered) return isProse(next);
  if (named && named !== current) return true;
  if (current === 'contacts') return false;
  return (
    /^[\p{Lu}\p{N}"”’]/u.test(block.text) &&
    (isProse(next) || (next?.kind === 'item' && current !== 'promises'))
  );
}

/** True for the name that lines of a contact follow. */
const isNameOf = (blocks: readonly Block[], index: number): boolean =>
  !sectionNamed(blocks[index]?.text ?? '') && startsContact(blocks, index);

/** Headings by what stands around them. The first line is the title, if it is like one. */
function guessed(blocks: readonly Block[]): Block[] {
  let current: SectionName | undefined;
  let hasTitle = false;
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'heading') {
      hasTitle = true;
      return block;
    }
    const isTitle =
      index === 0 &&
      block.kind === 'paragraph' &&
      isShort(block) &&
      !isSentence(block) &&
      !hasColonAtEnd(block) &&
      !isLabelled(block) &&
      !isContactLine(block) &&
      next !== undefined &&
      !startsContact(blocks, index);
    if (isTitle && !hasTitle) {
      hasTitle = true;
      return asHeading(block, 1);
    }
    if (!announces(block, next, current) || isNameOf(blocks, index)) return block;
    const named = isOnePromise(block.text) && current === 'promises' ? undefined : sectionNamed(block.text);
    const isSection = named !== undefined && named !== current;
    if (isSection) current = named;
    return asHeading(block, isSection ? 2 : 3);
  });
}

/** Headings that are bold paragraphs. */
function fromBold(blocks: readonly Block[], isMarkedUp: boolean): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || block.isMore || !isBold(block) || !isShort(block) || isSentence(block))
      return block;
    if (isNameOf(blocks, index)) return block;
    const named = sectionNamed(block.text);
    if (isContactLine(block) || isLabelled(block) || (hasColonAtEnd(block) && !named)) return block;
    return asHeading(block, isMarkedUp ? 6 : named && !isOnePromise(block.text) ? 2 : 3);
  });
}

/** The blocks with their headings: those that are marked, else those in bold, else those that look like one. */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const isMarkedUp = blocks.some(({ kind, level }) => kind === 'heading' && level > 1 && level < 7);
  const emboldened = fromBold(blocks, isMarkedUp);
  const hasHeadings = emboldened.some(({ kind, level }) => kind === 'heading' && level > 1 && level < 7);
  return hasHeadings ? emboldened : guessed(blocks);
}
