/** Reads the part of a document that an author's HTML holds. The nodes themselves are not changed. */
import { note } from '../document/authored.js';
import { rows, type FieldName } from '../document/fields.js';
import { optionsOf, type Option } from '../document/options.js';
import { selectorOf, type ItemName, type Part, type PartName } from '../document/parts.js';
import type { Report } from '../document/problem.js';
import { idOf } from '../document/slug.js';
import {
  linksIn,
  markOf,
  nodesIn,
  setTexts,
  setTitle,
  takeFields,
  type Draft,
  type ItemReader,
  type Reader,
} from './draft.js';
import { blocksOf, outline, type Block } from './outline.js';
import { readContacts } from './read-contacts.js';
import { readDocuments } from './read-documents.js';
import { readPeriod } from './dates.js';
import { allIn, isAllOf, textOf } from './text.js';

const readPromise: ItemReader = ({ heading, blocks }, option, report, index) => {
  const draft: Draft = { body: [] };
  setTitle(draft, heading);
  draft['id'] = idOf(draft['title'] as string, index);
  setTexts(draft, 'body', takeFields(draft, blocks, rows.promise, option, report));
  return draft;
};

/** The letters and digits of some nodes. */
const lettersOf = (nodes: readonly Node[]): string => textOf(...nodes).replace(/[^\p{L}\p{N}]+/gu, '');

/** True for a block that is links and what stands between them, and nothing else. */
function isLinks({ nodes }: Block): boolean {
  const links = allIn(nodes, 'a[href]');
  return links.length > 0 && lettersOf(links) === lettersOf(nodes);
}

/** The name of an area that stands on one line: what comes before a parenthesis or a colon. */
const firstWords = (nodes: readonly Node[]): string =>
  /^[^(:]*/.exec(textOf(...nodes))?.[0].trim() || textOf(...nodes);

/** An area: links that stand alone are its links, the rest its body; all is shown as it was written. */
const readArea: ItemReader = ({ heading, blocks }, _option, _report, index) => {
  const draft: Draft = {};
  setTitle(draft, heading);
  if (!heading) draft['title'] = firstWords(nodesIn(blocks));
  draft['id'] = idOf(draft['title'] as string, index);
  setTexts(
    draft,
    'body',
    blocks.filter((block) => heading && !isLinks(block)),
  );
  const links = linksIn(nodesIn(blocks));
  if (links.length) draft['links'] = links;
  note(draft, 'content', nodesIn(blocks));
  return draft;
};

/** An area on one line: "ungdomar (Ungdomar i riskzon, Ungdomar och narkotika)", the words in the parentheses linked. */
const readAreaLine = (line: Element, index: number): Draft => {
  const nodes = [...line.childNodes];
  const links = linksIn(nodes);
  const title = firstWords(nodes);
  const draft: Draft = { id: idOf(title, index), title, ...(links.length && { links }) };
  note(draft, 'content', nodes);
  return draft;
};

/** One item from all that some nodes hold. */
const whole = (nodes: Iterable<Node>, read: ItemReader, option: Option, report: Report, index = 0): Draft => {
  const all = outline(nodes);
  return read({ heading: all.heading, blocks: blocksOf(all) }, option, report, index);
};

/** A list of items with the text around it. */
function readList(nodes: Iterable<Node>, name: ItemName, read: ItemReader, report: Report): Draft {
  const { heading, before: written, items, after } = outline(nodes, selectorOf(name));
  const draft: Draft = {};
  setTitle(draft, heading);
  const before = written.filter((block) => !/^(period|background)$/.test(markOf(block) ?? ''));
  const period = written.find((block) => markOf(block) === 'period');
  if (period) draft['period'] = readPeriod(period.element?.getAttribute('data-value') ?? '');
  setTexts(
    draft,
    'background',
    written.filter((block) => markOf(block) === 'background'),
  );
  const isLead = (block: Block): boolean => markOf(block) === 'lead';
  // A plain list of areas, one a line, stands for items.
  const lines =
    name === 'priority-area' && !items.length
      ? before.find(
          ({ element }) =>
            /^[uo]l$/.test(element?.localName ?? '') &&
            isAllOf([...(element?.children ?? [])], [element as Element]),
        )
      : undefined;
  // Without items the lead ends the intro, as it does before them.
  const lead = items.length ? -1 : before.findIndex(isLead);
  const at = lines ? before.indexOf(lines) : lead < 0 ? before.length : lead;
  setTexts(
    draft,
    'intro',
    before.slice(0, at).filter((block) => !isLead(block)),
  );
  setTexts(draft, 'lead', before.filter(isLead));
  if (draft['lead']) draft['lead'] = (draft['lead'] as string[]).join(' ');
  draft['items'] = lines?.element
    ? [...lines.element.children].filter((line) => textOf(line)).map(readAreaLine)
    : items.map((item, index) => {
        const { host, blocks, wrapper } = item;
        // An element that a Samverka template made is made anew; any other is the author's own and stays.
        const isMade = host && 'isGiven' in host && host.isGiven;
        const each = host
          ? whole(
              [...host.childNodes, ...(isMade ? nodesIn(blocks) : [])],
              read,
              optionsOf(host),
              report,
              index,
            )
          : read(item, () => undefined, report, index);
        if (wrapper?.id) note(each, 'anchor', [wrapper]);
        if (!host || isMade) return each;
        if (host.localName === `samverka-${name}`) note(each, 'host', [host]);
        note(each, 'between', nodesIn(blocks));
        return each;
      });
  setTexts(draft, 'outro', [...before.slice(at + 1).filter((block) => !isLead(block)), ...after]);
  return draft;
}

/** A part that is text and rows. */
const readRows =
  (names: readonly FieldName[]) =>
  (nodes: Iterable<Node>, option: Option, report: Report): Draft => {
    const draft: Draft = {};
    const all = outline(nodes);
    setTitle(draft, all.heading);
    setTexts(draft, 'body', takeFields(draft, blocksOf(all), names, option, report));
    return draft;
  };

/** The dates have neither title nor text in the model; what the author wrote around them is shown all the same. */
const readPublished: Reader = (...source) => {
  const draft = readRows(rows.published)(...source);
  delete draft['title'];
  delete draft['body'];
  return draft;
};

const readers: Readonly<Record<Exclude<PartName, 'page'>, Reader>> = {
  promises: (nodes, _option, report) => readList(nodes, 'promise', readPromise, report),
  promise: (nodes, option, report) => whole(nodes, readPromise, option, report),
  'priority-areas': (nodes, _option, report) => readList(nodes, 'priority-area', readArea, report),
  'priority-area': (nodes, option, report) => whole(nodes, readArea, option, report),
  agreement: readRows(rows.agreement),
  documents: readDocuments,
  published: readPublished,
  'contact-card': readContacts,
};

/** The part that some nodes hold. A page in HTML is the parts that stand in it, so it has no reader of its own. */
export const readPart = <N extends Exclude<PartName, 'page'>>(
  name: N,
  nodes: Iterable<Node>,
  option: Option,
  report: Report,
): Part<N> => readers[name](nodes, option, report) as unknown as Part<N>;
