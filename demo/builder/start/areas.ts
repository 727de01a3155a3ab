/** Priority areas: a heading each, or an item of a list each, with the links that belong to it. */
import type { Draft } from '../document/draft.js';
import type { Block, Link } from './blocks.js';
import { isAboutDocuments, isFile } from './files.js';
import { listed, textOf, textsOf, withIds, type Reading } from './reading.js';
import { defaultTitle } from './section-names.js';
import type { Sign } from './cues.js';
import type { Passage, Section } from './outline.js';

const asDraft = ({ text, url, lang }: Link): Draft => ({ text, url, ...(lang && { lang }) });

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The links between parentheses: those that are some, and the words between commas that have lost their address. */
function linksBetween(words: string, links: readonly Link[]): Draft[] {
  const found: Draft[] = [];
  let rest = words;
  const plain = (text: string): void => {
    for (const part of text.split(/\s*[,;]\s*/))
      if (hasWords(part)) found.push({ text: part.trim(), url: '' });
  };
  for (const link of links) {
    const at = rest.indexOf(link.text);
    if (at < 0) continue;
    plain(rest.slice(0, at));
    found.push(asDraft(link));
    rest = rest.slice(at + link.text.length);
  }
  plain(rest);
  return found;
}

/** One line: "ungdomar (Ungdomar i riskzon, Ungdomar och narkotika)", "Trafik: nykterhet och hastighet", or a link. */
function readLine(block: Block): Draft {
  const { text, links } = block;
  const [, title = '', inside = '', after = ''] =
    /^([^(:]{2,80}?)\s*\((.*)\)\s*([.,;]?|\S.*)$/u.exec(text) ?? [];
  // Words between commas are what links were; a longer remark is text.
  const isRemark = !links.length && inside.split(/[,;]/).some((part) => part.trim().split(' ').length > 5);
  if (title && isRemark && !hasWords(after)) return { title, body: [inside] };
  if (title && !hasWords(after)) {
    const outside = links.filter((link) => title.includes(link.text));
    return {
      title,
      ...listed('links', [
        ...outside.map(asDraft),
        ...linksBetween(
          inside,
          links.filter((link) => !outside.includes(link)),
        ),
      ]),
    };
  }
  const separator = /\s*:\s+|\s+[–—-]\s+/.exec(text.slice(0, 80));
  const isSplit = separator !== null && separator.index > 1;
  const name = isSplit ? text.slice(0, separator.index) : text;
  const rest = isSplit ? text.slice(separator.index + separator[0].length) : '';
  const isRestLinks =
    rest !== '' && !hasWords(links.reduce((left, link) => left.replace(link.text, ''), rest));
  return {
    title: isSplit ? name : name.replace(/[,;.]$/, ''),
    ...listed('body', rest && !isRestLinks ? [rest] : []),
    ...listed('links', links.map(asDraft)),
  };
}

/** What stands under an area: links that are alone in their block are its links, the rest its text. */
function readArea(start: Block, blocks: readonly Block[], reading: Reading): Draft {
  const first =
    start.kind === 'heading'
      ? { title: start.text, ...listed('links', start.links.map(asDraft)) }
      : readLine(start);
  const body: string[] = [];
  const links: Draft[] = [];
  for (const block of blocks) {
    const isLinks =
      block.links.length > 0 &&
      !hasWords(block.links.reduce((left, link) => left.replace(link.text, ''), block.text));
    if (isLinks && !block.links.every(isFile)) links.push(...block.links.map(asDraft));
    else body.push(textOf(block, reading));
  }
  const before = (name: string): readonly Draft[] =>
    ((first as Draft)[name] as readonly Draft[] | undefined) ?? [];
  return {
    ...first,
    ...listed('body', [...before('body'), ...body]),
    ...listed('links', [...before('links'), ...links]),
  };
}

/** The part, gathered passage by passage: lists, headings with text, and what introduces them. */
export class AreaParts {
  #title: Block | undefined;
  readonly #intro: Block[] = [];
  readonly #items: { readonly start: Block; readonly blocks: readonly Block[] }[] = [];

  constructor(private readonly reading: Reading) {}

  /** True for a section that has areas in it; prose alone is about them. */
  takes({ heading, passages, sections }: Section): boolean {
    return heading !== undefined && (passages.length > 0 || sections.length > 0);
  }

  add(start: Block, blocks: readonly Block[], signs: readonly Sign[]): void {
    this.#items.push({ start, blocks });
    for (const block of [start, ...blocks]) this.reading.place(block, 'areas', signs);
  }

  list({ line, blocks, signs }: Passage, { kind, heading }: Section): void {
    const { reading } = this;
    if (line && !(kind === 'areas' && heading) && !this.#title) {
      this.#title = line;
      reading.place(line, 'areas', ['lead']);
    } else if (line) this.prose(line, (block) => reading.leftovers.block(block));
    const isItem = (block: Block): boolean => block.kind === 'item' && block.level <= 1;
    const first = blocks.findIndex(isItem);
    reading.leftovers.blocks(first < 0 ? blocks : blocks.slice(0, first));
    for (const block of first < 0 ? [] : blocks.slice(first)) {
      const last = this.#items.at(-1);
      if (isItem(block)) this.add(block, [], signs);
      else if (last) {
        this.#items[this.#items.length - 1] = { ...last, blocks: [...last.blocks, block] };
        reading.place(block, 'areas', signs);
      }
    }
  }

  /** A section with areas: each heading in it is one, or each item of its lists. */
  section(
    section: Section,
    otherwise: (passage: Passage) => void,
    another: (section: Section) => void,
  ): void {
    const { heading, passages, sections } = section;
    const { reading } = this;
    if (heading && section.parent?.kind !== 'areas') {
      if (this.#title) reading.leftovers.block(heading);
      else this.#title = heading;
      reading.place(heading, 'areas');
    }
    for (const passage of passages) {
      if (passage.shape === 'prose') {
        for (const block of passage.blocks)
          this.prose(block, (each) => otherwise({ ...passage, blocks: [each] }));
      } else otherwise(passage);
    }
    for (const inner of sections) {
      const all = (each: Section): Block[] => [
        ...each.passages.flatMap(({ line, blocks }) => [...(line ? [line] : []), ...blocks]),
        ...each.sections.flatMap((deeper) => [...(deeper.heading ? [deeper.heading] : []), ...all(deeper)]),
      ];
      if (inner.kind === 'areas' && inner.heading) this.add(inner.heading, all(inner), inner.signs);
      else another(inner);
    }
  }

  /** Prose before the areas introduces them; behind them it is about documents, or about nothing that is known. */
  prose(block: Block, otherwise: (block: Block) => void): void {
    const { reading } = this;
    if (this.#items.length) {
      if (isAboutDocuments(block)) otherwise(block);
      else reading.leftovers.block(block);
    } else {
      this.#intro.push(block);
      reading.place(block, 'areas', ['intro']);
    }
  }

  read(): Draft | undefined {
    const { reading } = this;
    if (!this.#items.length && !this.#title) return undefined;
    const title = this.#title?.text ?? defaultTitle('priorityAreas', reading.language);
    return {
      title,
      ...listed('intro', textsOf(this.#intro, reading)),
      items: withIds(this.#items.map(({ start, blocks }) => readArea(start, blocks, reading))),
    };
  }
}
