/** Priority areas: a heading each, or an item of a list each, with the links that belong to it. */
import type { Draft } from '../document/draft.js';
import type { Block, Link } from './blocks.js';
import { isAboutDocuments, isFile } from './files.js';
import { listed, textOf, textsOf, withIds, type Reading } from './reading.js';
import { defaultTitle } from './section-names.js';
import type { Section } from './sections.js';

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

/** The part, and the sentences behind it that introduce documents. */
export function readAreas(
  { heading, blocks }: Section,
  reading: Reading,
): { readonly areas: Draft; readonly about: readonly string[] } {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const level = Math.min(...headings.map((each) => each.level));
  const isStart = (block: Block): boolean =>
    headings.length
      ? block.kind === 'heading' && block.level <= level
      : block.kind === 'item' && block.level === 1;
  const intro: Block[] = [];
  const about: Block[] = [];
  const groups: { start: Block; blocks: Block[] }[] = [];
  let isOver = false;
  for (const block of blocks) {
    const group = groups.at(-1);
    if (isStart(block)) {
      groups.push({ start: block, blocks: [] });
      isOver = false;
    } else if (!group) intro.push(block);
    else if (group.start.kind === 'item' && block.kind !== 'item' && !block.isMore) {
      isOver = true;
      if (isAboutDocuments(block)) about.push(block);
      else reading.leftovers.block(block);
    } else if (isOver) reading.leftovers.block(block);
    else group.blocks.push(block);
  }
  return {
    areas: {
      title: heading?.text ?? defaultTitle('priorityAreas', reading.language),
      ...listed('intro', textsOf(intro, reading)),
      items: withIds(groups.map((group) => readArea(group.start, group.blocks, reading))),
    },
    about: textsOf(about, reading),
  };
}
