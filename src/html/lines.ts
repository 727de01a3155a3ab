/** Fields in an author's HTML: lists or lines whose items are all "Label: value", and Samverka's own marked rows. */
import { fields, type FieldName } from '../document/fields.js';
import { inEveryLocale, type Msg } from '../localization/messages.js';
import type { Block } from './outline.js';
import { ADDED, hasMedia, isAllOf, isElement, isText, mediaIn, textOf } from './text.js';

/** One field as it stands in the page. */
export interface Line {
  readonly name: FieldName;
  /** What stands after the label. */
  readonly text: string;
  /** The nodes after the label. */
  readonly nodes: readonly Node[];
  /** The machine-readable value that Samverka wrote beside the words. */
  readonly raw: string | undefined;
}

/** Other words that editors use for a label. */
const synonyms: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  responsible: ['ansvariga'],
  areas: ['område'],
  statusDate: ['bedömt'],
  outcome: ['resultat', 'result'],
  activities: ['aktivitet', 'activity'],
  signed: ['undertecknat', 'undertecknades'],
  validFrom: ['gäller från och med'],
  validThrough: ['gäller till', 'gäller t.o.m.', 'valid through', 'valid to'],
  published: ['publicerad', 'published'],
  updated: ['uppdaterad', 'updated', 'senast ändrad'],
  reviewed: ['granskad', 'reviewed'],
  visitingAddress: ['adress', 'address'],
  phone: ['tel', 'tfn', 'telefonnummer', 'telephone', 'växel'],
  email: ['e-mail', 'epost', 'mejl', 'mail', 'e-postadress'],
};

/** How a contact's links are worded, for recognising them. */
export const contactLinks = {
  ask: (msg: Msg) => msg('Ställ en fråga'),
  more: (msg: Msg) => msg('Mer kontaktinformation'),
} as const;

/** What some nodes show from a character on: the nodes themselves, but for those that the character is inside. */
function nodesFrom(line: Iterable<Node>, offset: number): Node[] {
  let left = offset;
  const rest = (node: Node, isInside: boolean): Node[] => {
    if (!left) return [isInside ? node.cloneNode(true) : node];
    if (isText(node)) {
      const text = node.data.slice(left);
      left = Math.max(0, left - node.data.length);
      return text.trim() ? [new Text(text)] : [];
    }
    if (!isElement(node)) return [];
    const children = [...node.childNodes].flatMap((child) => rest(child, true));
    const element = node.cloneNode(false) as Element;
    element.append(...children);
    return children.length ? [element] : [];
  };
  return [...line].flatMap((node) => rest(node, false));
}

/** Parts of a block before they are known to be fields: a label and what follows it. */
type Pair = readonly [label: string, nodes: readonly Node[], row?: Element | null];

/** "Label: value"; the label is at most forty characters, which keeps sentences with a colon out. */
function pairOf(nodes: readonly Node[]): Pair {
  // A comment has a `textContent` too.
  const text = nodes.map((node) => (isText(node) || isElement(node) ? node.textContent : '')).join('');
  const [start = '', label = ''] = /^[\s•·*–-]*([^:]{1,40}):\s*/.exec(text) ?? [];
  const value = label ? nodesFrom(nodes, start.length) : [];
  // A picture beside a label has no place in a row.
  return mediaIn(value).length === mediaIn(nodes).length ? [label, value] : ['', []];
}

function splitAtBreaks(nodes: Iterable<Node>): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && node.localName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => textOf(...line));
}

/** The pairs of a description list or a table with two columns; none where anything else stands in it. */
function cellPairsOf(element: Element): Pair[] {
  const cells = [...element.querySelectorAll(`:is(:not(.${ADDED}),[data-written])>:is(dt,dd,th,td,caption)`)];
  const labels = cells.filter((_, index) => index % 2 === 0);
  const isPaired = labels.every((label, index) => {
    const value = cells[2 * index + 1];
    return (
      /^(dt|t[hd])$/.test(label.localName) &&
      !hasMedia(label) &&
      value === label.nextElementSibling &&
      value?.localName !== 'dt'
    );
  });
  // In a row of a table nothing follows the value.
  const isNarrow = cells.every(
    (cell) => !/^t/.test(cell.localName) || cell.parentElement?.childElementCount === 2,
  );
  const theirs = cells.filter((cell) => !cell.closest(`.${ADDED}`));
  return isPaired && isNarrow && isAllOf(theirs, [element])
    ? labels.map(({ parentElement: row, nextElementSibling: value, textContent: label }) => {
        const written = row?.getAttribute('data-written');
        return written
          ? [row?.getAttribute('data-field') ?? '', [new Text(written)]]
          : [(label ?? '').trim().replace(/:$/, ''), nodesFrom(value?.childNodes ?? [], 0), row];
      })
    : [];
}

function pairsOf({ nodes, element }: Block): Pair[] {
  // A paragraph that Samverka has named is what it is named.
  if (element?.hasAttribute('data-field')) return [];
  const name = element?.localName ?? '';
  if (element && /^(dl|table)$/.test(name)) return cellPairsOf(element);
  const lines = /^[uo]l$/.test(name)
    ? [...(element as Element).children].map((item) => [...item.childNodes])
    : splitAtBreaks(element?.childNodes ?? nodes);
  // What stands between the items of a list, or alone on a line, is no field, and has no place beside them.
  return isAllOf(lines.flat(), nodes) ? lines.map(pairOf) : [];
}

const fieldOf = (label: string, allowed: readonly FieldName[]): FieldName | undefined =>
  allowed.find((name) =>
    [name, ...inEveryLocale(fields[name].label), ...(synonyms[name] ?? [])].some(
      (word) => word.toLowerCase() === label.trim().toLowerCase(),
    ),
  );

/** The fields of a block; undefined where any of its lines is not a known label with a value: then it is content. */
export function linesOf(block: Block, allowed: readonly FieldName[]): Line[] | undefined {
  const lines = pairsOf(block).map(([label, nodes, row]): Line | undefined => {
    const marked = row?.getAttribute('data-field') as FieldName | undefined;
    const name = marked && allowed.includes(marked) ? marked : fieldOf(label, allowed);
    const text = textOf(...nodes);
    return name && text
      ? { name, text, nodes, raw: row?.getAttribute('data-value') ?? undefined }
      : undefined;
  });
  return lines.length && lines.every((line) => line) ? (lines as Line[]) : undefined;
}
