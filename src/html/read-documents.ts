/** Documents in an author's HTML. */
import { note } from '../document/authored.js';
import type { DocumentFile } from '../document/document.js';
import { readDate } from './dates.js';
import { nodesIn, setTexts, setTitle, type Draft } from './draft.js';
import { blocksOf, outline, type Block } from './outline.js';
import { ADDED, allIn, isElement, textOf } from './text.js';

const FORMAT = /\(([a-z][a-z0-9]{1,4})(?:, ([\d.,]+) ([kM])B)?\)/i;

function fileOf(block: Element): DocumentFile[] {
  const link = allIn([block], 'a[href]')[0];
  if (!link) return [];
  const [whole = '', format, size = '', unit] = FORMAT.exec(block.textContent ?? '') ?? [];
  const bytes = Math.round(Number(size.replace(',', '.')) * (unit === 'M' ? 1e6 : 1e3));
  const date = readDate(block.querySelector('time')?.dateTime ?? '');
  const lang = link.getAttribute('hreflang');
  // What Samverka rendered behind the link.
  const kind = block.querySelector(`:scope > span:not(.${ADDED})`)?.textContent?.replace(/^ – /, '');
  const htmlAlternative = block.querySelector(`:scope > .${ADDED} > a`)?.getAttribute('href');
  const file = {
    title: textOf(link).replace(whole, '').trim(),
    url: link.getAttribute('href') ?? '',
    ...(kind && { kind }),
    ...(format && { format: format.toLowerCase() }),
    ...(bytes && { bytes }),
    ...(date && { date }),
    ...(lang && { lang }),
    ...(htmlAlternative && { htmlAlternative }),
  };
  return [file];
}

/** Documents: each link in a list, or in a block of its own, is one. The author's list is shown as it stands. */
export function readDocuments(nodes: Iterable<Node>): Draft {
  const all = outline(nodes);
  const draft: Draft = {};
  setTitle(draft, all.heading);
  const blocks = blocksOf(all);
  const filesIn = (block: Block): DocumentFile[] => {
    const items = allIn(block.nodes, 'li');
    return (items.length ? items : block.nodes.filter(isElement)).flatMap(fileOf);
  };
  setTexts(
    draft,
    'intro',
    blocks.filter((block) => !filesIn(block).length),
  );
  draft['items'] = blocks.flatMap(filesIn);
  // Samverka's own list is made anew, in the language of the element.
  if (!allIn(nodesIn(blocks), '.samverka-list').length) note(draft, 'content', nodesIn(blocks));
  return draft;
}
