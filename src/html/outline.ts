/**
 * The shape of an author's HTML: a first heading, blocks, and items that begin at headings or at elements that hold
 * one item each. Wrappers that a CMS puts around things are looked through.
 */
import { hasMedia, isBlock, isElement, isSilent, textOf } from './text.js';

/** A paragraph, a list, a table …, or a run of text and inline elements that stands without a paragraph. */
export interface Block {
  readonly nodes: readonly Node[];
  /** The block itself, where it is one element. */
  readonly element?: Element;
}

export interface Item {
  /** The heading that the item begins at. */
  readonly heading?: Element | undefined;
  /** The author's element for this one item (`samverka-promise`, or a div with that class). */
  readonly host?: Element | undefined;
  /** What the item alone stands in: its wrapper, or its host. */
  readonly wrapper?: Element | undefined;
  readonly blocks: Block[];
}

export interface Outline {
  readonly heading: Element | undefined;
  readonly before: Block[];
  readonly items: Item[];
  readonly after: Block[];
}

/** A block, a heading or an item's element, and the wrappers around it. */
interface Token extends Block {
  readonly level: number;
  readonly isHost: boolean;
  readonly around: readonly Element[];
}

const levelOf = (element: Element): number => Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0);

/** True for an element that only groups blocks; a list is one only where it holds whole items. */
const isWrapper = (element: Element, hosts: string): boolean =>
  /^(div|section|article|main|aside|header|footer)$/.test(element.localName)
    ? [...element.children].some(isBlock)
    : /^([uo]l|li)$/.test(element.localName) && element.querySelector(`h1,h2,h3,h4,h5,h6${hosts}`) !== null;

/** True for a wordless block that a CMS, or Samverka itself, has left; anything else may be filled or styled by a site. */
const isLeftOver = (element: Element): boolean =>
  (/^(p|h[1-6])$/.test(element.localName) && !hasMedia(element)) ||
  (element.matches('.samverka-rows') && !element.querySelector('[data-written]'));

function tokenize(
  nodes: Iterable<Node>,
  hosts: string,
  around: readonly Element[],
  tokens: Token[],
): Token[] {
  let run: Node[] = [];
  const flush = (): void => {
    if (textOf(...run) || run.some((node) => isElement(node) && node.localName !== 'br'))
      tokens.push({ nodes: run, level: 0, isHost: false, around });
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      if (!isSilent(node)) run.push(node);
      continue;
    }
    flush();
    if (isSilent(node)) continue;
    const level = levelOf(node);
    const isHost = hosts !== '' && node.matches(hosts.slice(1));
    if (!level && !isHost && isWrapper(node, hosts))
      tokenize(node.childNodes, hosts, [...around, node], tokens);
    else if (textOf(node) || !isLeftOver(node))
      tokens.push({ nodes: [node], element: node, level, isHost, around });
  }
  flush();
  return tokens;
}

/**
 * Reads the outline of some nodes. Items begin at the shallowest heading level below the first heading's, or, where
 * all headings have one level, at every heading after the first; and at elements that match `hosts`. What stands
 * after the wrapper of the last item, where it has one of its own, is no part of it.
 */
export function outline(nodes: Iterable<Node>, hosts = ''): Outline {
  const tokens = tokenize(nodes, hosts && `,${hosts}`, [], []);
  const first = tokens.find(({ level, isHost }) => level || isHost);
  const heading = first?.level ? first : undefined;
  const levels = tokens.flatMap((token) =>
    token.level > (heading?.level ?? 0) && token !== heading ? token.level : [],
  );
  const itemLevel = levels.reduce((least, level) => Math.min(least, level), 6);
  const isStart = (token: Token): boolean =>
    token.isHost || (token !== heading && token.level > 0 && token.level <= itemLevel);
  const starts = tokens.filter(isStart);

  // How many starts each wrapper has inside: with one alone, it is that item's own.
  const inside = new Map<Element, number>();
  for (const token of heading ? [heading, ...starts] : starts)
    for (const wrapper of token.around) inside.set(wrapper, (inside.get(wrapper) ?? 0) + 1);

  const before: Block[] = [];
  const after: Block[] = [];
  const items: Item[] = [];
  let wrapper: Element | undefined;
  let marker: Element | undefined;
  // Not `entries()`: Prototype.js puts another in its place.
  tokens.forEach((token, index) => {
    if (token === heading) return;
    const item = items.at(-1);
    if (isStart(token)) {
      const { element, isHost } = token;
      // What an author adds behind what Samverka rendered goes on with the last item, as it would in a new page.
      marker = token.around.find((around) => around.hasAttribute('data-samverka-rendered'));
      wrapper = isHost ? element : token.around.find((around) => inside.get(around) === 1);
      // A div that some editors put around every heading holds no item.
      if (
        !isHost &&
        /^(div|section)$/.test(wrapper?.localName ?? '') &&
        !tokens[index + 1]?.around.includes(wrapper as Element)
      )
        wrapper = undefined;
      items.push({
        blocks: [],
        heading: isHost ? undefined : element,
        host: isHost ? element : undefined,
        wrapper,
      });
    } else if (!item) before.push(token);
    else if (
      items.length < starts.length ||
      !wrapper ||
      token.around.includes(wrapper) ||
      (marker && !token.around.includes(marker))
    )
      item.blocks.push(token);
    else after.push(token);
  });
  return { heading: heading?.element, before, items, after };
}

/** All blocks of an outline but its first heading, in order: for a part that is one item. */
export const blocksOf = ({ before, items, after }: Outline): Block[] => [
  ...before,
  ...items.flatMap(({ heading, blocks }) => [
    ...(heading ? [{ nodes: [heading], element: heading }] : []),
    ...blocks,
  ]),
  ...after,
];
