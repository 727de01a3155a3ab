/** Documents in an author's HTML. */
import { note } from '../document/authored.js';
import type { DocumentFile } from '../document/document.js';
import { readDate } from './dates.js';
import { nodesIn, setTexts, setTitle, type Draft } from './draft.js';
import { blocksOf, outline, type Block } from './outline.js';
import { ADDED, allIn, isElement, textOf } from './text.js';

const FORMAT = /\((pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|zip|epub|html?)(?:, ?([\d.,]+) ?([kM])B)?\)/i;

/** The same as Samverka writes it, behind the words of a link. */
const OURS = /^\s*\((?:([^\s,()]+)(?:, |\)))?(?:([\d.,]+)\s([kM])B\))?/;

/** What a link says, and what follows it up to the next. */
function wordsAt(link: Element): string {
  const words: (string | null)[] = [link.textContent];
  for (let next = link.nextSibling; next && next.nodeName !== 'A'; next = next.nextSibling)
    words.push(next.textContent);
  return words.join('').replace(/\s+/g, ' ');
}

/** What a block says of its documents beside their links; looked up once, as a block may have thousands. */
function besideIn(block: Element): Pick<DocumentFile, 'kind' | 'date' | 'htmlAlternative'> {
  const date = readDate(block.querySelector('time')?.dateTime ?? '');
  // What Samverka rendered behind the link.
  const kind = block.querySelector(`:scope > span:not(.${ADDED})`)?.textContent?.replace(/^ – /, '');
  const htmlAlternative = block.querySelector(`:scope > .${ADDED} > a`)?.getAttribute('href');
  return { ...(kind && { kind }), ...(date && { date }), ...(htmlAlternative && { htmlAlternative }) };
}

/** The document that a link leads to. */
function fileOf(link: Element, beside: ReturnType<typeof besideIn>): DocumentFile {
  const ours = OURS.exec(link.querySelector(`:scope > .${ADDED}`)?.textContent ?? '');
  // What the title itself has in parentheses is no format where Samverka has written one.
  const [whole = '', format, size = '', unit] =
    ours && (ours[1] ?? ours[2]) ? ['', ...ours.slice(1)] : (FORMAT.exec(wordsAt(link)) ?? []);
  const bytes = Math.round(Number(size.replace(',', '.')) * (unit === 'M' ? 1e6 : 1e3));
  const lang = link.getAttribute('hreflang');
  return {
    title: textOf(link).replace(whole, '').trim(),
    url: link.getAttribute('href') ?? '',
    ...beside,
    ...(format && { format: format.toLowerCase() }),
    ...(bytes && { bytes }),
    ...(lang && { lang }),
  };
}

function filesIn(block: Element): DocumentFile[] {
  const links = allIn([block], 'a[href]').filter((link) => !link.parentElement?.closest(`.${ADDED}`));
  const beside = links.length ? besideIn(block) : {};
  return links.map((link) => fileOf(link, beside));
}

/** Documents: each link in a list, or in a block of its own, is one. The author's list is shown as it stands. */
export function readDocuments(nodes: Iterable<Node>): Draft {
  const all = outline(nodes);
  const draft: Draft = {};
  setTitle(draft, all.heading);
  const blocks = blocksOf(all);
  const filesOf = ({ nodes }: Block): DocumentFile[] => {
    const items = allIn(nodes, 'li');
    return (items.length ? items : nodes.filter(isElement)).flatMap(filesIn);
  };
  setTexts(
    draft,
    'intro',
    blocks.filter((block) => !filesOf(block).length),
  );
  draft['items'] = blocks.flatMap(filesOf);
  // Samverka's own list is made anew, in the language of the element.
  if (!allIn(nodesIn(blocks), '.samverka-list').length) note(draft, 'content', nodesIn(blocks));
  return draft;
}
