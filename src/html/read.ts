/** Reads the part of a document that an author's HTML holds. The nodes themselves are not changed. */
import { str } from '@lit/localize/internal/str-tag.js';
import { note } from '../document/authored.js';
import type { Contact, Contacts, DocumentFile } from '../document/document.js';
import { fields, rows, type FieldName } from '../document/fields.js';
import { idOf } from '../document/slug.js';
import { selectorOf, type Part, type PartName } from '../document/parts.js';
import { optionsOf, type Option } from '../document/options.js';
import type { Report } from '../document/problem.js';
import { inEveryLocale } from '../localization/messages.js';
import { readDate } from './dates.js';
import { contactLinks, linesOf } from './lines.js';
import { blocksOf, outline, type Block, type Item } from './outline.js';
import { ADDED, allIn, isElement, textOf } from './text.js';
import { emailIn, readers as values } from './values.js';

/** A part while it is put together. */
type Draft = Record<string, unknown>;

const nodesIn = (blocks: readonly Block[]): Node[] => blocks.flatMap(({ nodes }) => [...nodes]);

/** The name that Samverka gave a block when it rendered it. */
const markOf = ({ element }: Block): string | null | undefined => element?.getAttribute('data-field');

/** Sets a field to the texts of blocks, one a block, and notes the blocks themselves. */
function setTexts(draft: Draft, field: string, blocks: readonly Block[]): void {
  if (blocks.length) draft[field] = blocks.map(({ nodes }) => textOf(...nodes));
  note(draft, field, nodesIn(blocks));
}

function setTitle(draft: Draft, heading: Element | undefined, field = 'title'): void {
  draft[field] = heading ? textOf(heading) : '';
  if (heading) note(draft, field, [heading]);
}

/**
 * Takes the fields out of blocks and puts what they say into the draft; the other blocks are content. A block with a
 * field whose words cannot be read stays content as a whole, so that nothing the author wrote is lost. Attributes beat
 * what stands in the text.
 */
function takeFields(draft: Draft, blocks: readonly Block[], names: readonly FieldName[], option: Option, report: Report): Block[] {
  const complain = (path: string, text: string): void =>
    report({ path, message: (msg) => msg(str`”${text}” går inte att läsa.`) });
  const content = blocks.filter((block) => {
    const said = linesOf(block, names)?.map((line) => ({ line, value: values[fields[line.name].kind](line) }));
    // Samverka's own notice is made anew from the dates.
    if (!said) {
      const isNotice = markOf(block) === 'notice';
      const url = isNotice && block.element?.getAttribute('data-value');
      if (url) draft['supersededBy'] = url;
      return !isNotice;
    }
    const unread = said.find(({ value }) => value === undefined)?.line;
    if (unread) {
      complain(unread.name, unread.text);
      return true;
    }
    for (const { line, value } of said) {
      const earlier = draft[line.name];
      draft[line.name] = Array.isArray(earlier) ? [...earlier, ...(value as unknown[])] : value;
      // Links and emphasis are shown as they were written; what Samverka rendered is rendered anew.
      if (line.nodes.some((node) => isElement(node) && !node.matches(`.${ADDED},[class^=samverka],ul,time`)))
        note(draft, line.name, line.nodes);
    }
    return false;
  });
  for (const name of names) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const text = option(attribute);
    if (text === undefined) continue;
    const value = values[fields[name].kind]({ text, nodes: [new Text(text)], raw: undefined });
    if (value === undefined) complain(attribute, text);
    else {
      draft[name] = value;
      // The attribute stays where it is, so the row that shows it is no words of the author's.
      note(draft, `option-${name}`, [new Text(text)]);
    }
  }
  return content;
}

type ItemReader = (item: Item, option: Option, report: Report, index: number) => Draft;

const readPromise: ItemReader = ({ heading, blocks }, option, report, index) => {
  const draft: Draft = { body: [] };
  setTitle(draft, heading);
  draft['id'] = idOf(draft['title'] as string, index);
  setTexts(draft, 'body', takeFields(draft, blocks, rows.promise, option, report));
  return draft;
};

const linksIn = (nodes: readonly Node[]): { text: string; url: string }[] =>
  allIn(nodes, 'a[href]').map((link) => {
    const lang = link.getAttribute('hreflang');
    return { text: textOf(link), url: link.getAttribute('href') ?? '', ...(lang && { lang }) };
  });

/** True for a block that is links and what stands between them, and nothing else. */
const isLinks = ({ nodes }: Block): boolean =>
  !/[\p{L}\p{N}]/u.test(linksIn(nodes).reduce((rest, { text }) => rest.replace(text, ''), textOf(...nodes)));

/** An area: links that stand alone are its links, the rest its body; all is shown as it was written. */
const readArea: ItemReader = ({ heading, blocks }, _option, _report, index) => {
  const draft: Draft = {};
  setTitle(draft, heading);
  draft['id'] = idOf(draft['title'] as string, index);
  setTexts(draft, 'body', blocks.filter((block) => !isLinks(block)));
  const links = linksIn(nodesIn(blocks));
  if (links.length) draft['links'] = links;
  note(draft, 'content', nodesIn(blocks));
  return draft;
};

/** An area on one line: "ungdomar (Ungdomar i riskzon, Ungdomar och narkotika)", the words in the parentheses linked. */
const readAreaLine = (line: Element, index: number): Draft => {
  const nodes = [...line.childNodes];
  const links = linksIn(nodes);
  const title = /^[^(:]*/.exec(textOf(...nodes))?.[0].trim() || textOf(...nodes);
  const draft: Draft = { id: idOf(title, index), title, ...(links.length && { links }) };
  note(draft, 'content', nodes);
  return draft;
};

/** What a block of a contact says without a label: its name or role, a link to ask or for more, an e-mail address. */
function unlabelled(block: Block, draft: Draft): Draft | undefined {
  const mark = markOf(block);
  const text = textOf(...block.nodes);
  if (mark === 'name') return { name: text };
  const [link] = linksIn(block.nodes);
  const field = (['ask', 'more'] as const).find(
    (name) => mark === name || inEveryLocale(contactLinks[name]).some((words) => text.startsWith(words)),
  );
  if (link && field && link.text === text) return { [field]: link };
  return !draft['email'] && emailIn(block.nodes) === text ? { email: text } : undefined;
}

const readContact: ItemReader = ({ heading, blocks }, option, report, index) => {
  const draft: Draft = {};
  const content = takeFields(draft, blocks, ['name', ...rows.contact, ...rows.contacts], option, report).filter((block) => {
    const said = unlabelled(block, draft);
    if (said) Object.assign(draft, said);
    return !said;
  });
  if (!draft['name']) setTitle(draft, heading, 'name');
  else if (heading) note(draft, 'heading', [heading]);
  draft['id'] = idOf(draft['name'] as string, index);
  note(draft, 'content', nodesIn(content));
  return draft;
};

/** One item from all that some nodes hold. */
const whole = (nodes: Iterable<Node>, read: ItemReader, option: Option, report: Report, index = 0): Draft => {
  const all = outline(nodes);
  return read({ heading: all.heading, blocks: blocksOf(all) }, option, report, index);
};

/** A list of items with the text around it. */
function readList(nodes: Iterable<Node>, name: 'promise' | 'priority-area', read: ItemReader, report: Report): Draft {
  const { heading, before, items, after } = outline(nodes, selectorOf(name));
  const draft: Draft = {};
  setTitle(draft, heading);
  const isLead = (block: Block): boolean => markOf(block) === 'lead';
  // A plain list of areas, one a line, stands for items.
  const lines = name === 'priority-area' && !items.length ? before.find(({ element }) => /^[uo]l$/.test(element?.localName ?? '')) : undefined;
  const at = lines ? before.indexOf(lines) : before.length;
  setTexts(draft, 'intro', before.slice(0, at).filter((block) => !isLead(block)));
  setTexts(draft, 'lead', before.filter(isLead));
  if (draft['lead']) draft['lead'] = (draft['lead'] as string[]).join(' ');
  draft['items'] = lines?.element
    ? [...lines.element.children].map(readAreaLine)
    : items.map((item, index) => {
        const { host, blocks, wrapper } = item;
        const each = host
          ? whole(host.childNodes, read, optionsOf(host), report, index)
          : read(item, () => undefined, report, index);
        if (wrapper?.id) note(each, 'anchor', [wrapper]);
        if (!host) return each;
        // One that a Samverka template made is made anew; any other is the author's own.
        if (host.localName === `samverka-${name}` && !('isGiven' in host && host.isGiven)) note(each, 'host', [host]);
        note(each, 'between', nodesIn(blocks));
        return each;
      });
  setTexts(draft, 'outro', [...before.slice(at + 1), ...after]);
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

const FORMAT = /\(([a-z][a-z0-9]{1,4})(?:, ([\d.,]+) ([kM])B)?\)/i;

function fileOf(block: Element): DocumentFile[] {
  const link = allIn([block], 'a[href]')[0];
  if (!link) return [];
  const [whole = '', format, size = '', unit] = FORMAT.exec(block.textContent ?? '') ?? [];
  const bytes = Math.round(Number(size.replace(',', '.')) * (unit === 'M' ? 1e6 : 1e3));
  const date = readDate(block.querySelector('time')?.dateTime ?? '');
  const file = {
    title: textOf(link).replace(whole, '').trim(),
    url: link.getAttribute('href') ?? '',
    ...(format && { format: format.toLowerCase() }),
    ...(bytes && { bytes }),
    ...(date && { date }),
  };
  return [file];
}

/** Documents: each link in a list, or in a block of its own, is one. The author's list is shown as it stands. */
function readDocuments(nodes: Iterable<Node>): Draft {
  const all = outline(nodes);
  const draft: Draft = {};
  setTitle(draft, all.heading);
  const blocks = blocksOf(all);
  const filesIn = (block: Block): DocumentFile[] => {
    const items = allIn(block.nodes, 'li');
    return (items.length ? items : block.nodes.filter(isElement)).flatMap(fileOf);
  };
  setTexts(draft, 'intro', blocks.filter((block) => !filesIn(block).length));
  draft['items'] = blocks.flatMap(filesIn);
  note(draft, 'content', nodesIn(blocks));
  return draft;
}

/**
 * Contacts: each heading below the first begins one. With a single heading that heading is the name, unless a line
 * "Namn:" gives it; then it is the title of the card.
 */
function readContacts(nodes: Iterable<Node>, option: Option, report: Report): Draft {
  const all = outline(nodes);
  const draft: Draft = {};
  const items = all.items.length
    ? all.items.map(({ heading, blocks }, index) =>
        readContact({ heading, blocks: index ? blocks : [...all.before, ...blocks] }, option, report, index),
      )
    : [readContact({ heading: all.heading, blocks: all.before }, option, report, 0)];
  const [first] = items as unknown as Contact[];
  const isTitle = all.items.length > 0 || first?.name !== (all.heading && textOf(all.heading));
  setTitle(draft, isTitle ? all.heading : undefined);
  const emergencyNumbers = items.flatMap((item) => (item as Partial<Contacts>).emergencyNumbers ?? []);
  if (emergencyNumbers.length) draft['emergencyNumbers'] = emergencyNumbers;
  draft['items'] = items;
  note(draft, 'after', nodesIn(all.after));
  return draft;
}

type Reader = (nodes: Iterable<Node>, option: Option, report: Report) => Draft;

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
