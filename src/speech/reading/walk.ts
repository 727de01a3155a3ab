/** Reads what is shown below an element, in the order in which it is shown: through slots and open shadow roots. */
import { languageOf } from '../../localization/language.js';
import { SAYS } from '../text.js';
import type { Block, Piece } from './block.js';
import { alternativeOf, isApart, isInLine, isSkipped } from './rules.js';
import { headFinder, isHeadRow } from './tables.js';

/** What has been read, and the roots that it stands in: they are to be watched and styled. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly roots: ReadonlySet<Node>;
}

function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (slotted?.length) return slotted;
  const children = [...element.childNodes];
  return element.matches('details:not([open])')
    ? children.filter((child) => child.nodeName === 'SUMMARY').slice(0, 1)
    : children;
}

/** The language of a node. Pages without one are in Swedish, as Samverka's elements are there. */
const languageIn = (node: Node): string => languageOf(node).tag || 'sv';

/** Reads an element, in the order in which it is shown. */
export function walk(target: Element): Reading {
  const blocks: Block[] = [];
  const roots = new Set<Node>([target.getRootNode()]);
  const headsOf = headFinder();
  /** The words of each head, which all the cells of its column have before them. */
  const names = new Map<Element, string>();
  let text = '';
  let pieces: Piece[] = [];
  let own = 0;
  /** Whether what comes stands apart from what came before. */
  let isGap = false;
  /** The heads of the cell that has not said anything yet. */
  let heads: readonly Element[] = [];

  /** The block element, or the host, that is visited; and the one that the text in hand began in. */
  let current = target;
  let holder = target;

  /** A block is in the language of all its text, or else in that of the element it stands in. */
  const language = (): string => {
    const [first, ...others] = pieces
      .filter(({ start, end }) => start >= own && SAYS.test(text.slice(start, end)))
      .map(({ node }) => languageIn(node));
    return first !== undefined && others.every((other) => other === first) ? first : languageIn(holder);
  };
  const flush = (): void => {
    if (SAYS.test(text)) blocks.push({ text, pieces, own, language: language() });
    text = '';
    pieces = [];
    own = 0;
  };
  const put = (words: string, node: Text | Element): void => {
    if (!SAYS.test(text)) holder = current;
    // Words that stand apart are not run together, as they are not in accessible names.
    if (isGap && SAYS.test(text.slice(-1)) && SAYS.test(words.charAt(0))) text += ' ';
    isGap = false;
    pieces.push({ start: text.length, end: text.length + words.length, node });
    text += words;
  };
  const add = (words: string, node: Text | Element): void => {
    if (!words) return;
    if (heads.length && SAYS.test(words)) {
      const before = heads;
      heads = [];
      for (const head of before) {
        const name = names.get(head) ?? wordsIn(head);
        names.set(head, name);
        if (!name) continue;
        put(name, head);
        text += ': ';
        own = text.length;
      }
    }
    put(words, node);
  };

  const visit = (element: Element, around: string): void => {
    if (element !== target && isSkipped(element)) return;
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none' || style.contentVisibility === 'hidden') return;
    // WebKit tells a `display` of what has no box too: the children of a host with a closed root, a formula's annotations.
    if (display !== 'contents' && element.checkVisibility?.() === false) return;
    if (element.localName === 'br') {
      text += '\n';
      return;
    }
    const isInline = isInLine(element, style, around);
    const isShown = style.visibility === 'visible';
    const { localName } = element;
    const table = localName === 'tr' && element.closest('table');
    if (table && isHeadRow(element, table)) return;
    const standsApart = isInline && isApart(element, style, around);
    if (!isInline) flush();
    isGap ||= standsApart;
    if (localName === 'td') heads = headsOf(element);
    const outer = current;
    if (!isInline || element.shadowRoot) current = element;
    const alternative = alternativeOf(element, isInline);
    if (alternative !== undefined) {
      if (isShown) add(alternative, element);
    } else {
      if (element.shadowRoot) roots.add(element.shadowRoot);
      const space = /^(pre|break)/.test(style.whiteSpace) ? /[^\S\n]/g : /\s/g;
      const layout = display === 'contents' ? around : display;
      for (const child of childrenOf(element)) {
        // What is slotted stands in a root of its own.
        if (child.parentNode !== element) roots.add(child.getRootNode());
        if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, layout);
        else if (child.nodeType === Node.TEXT_NODE && isShown)
          add((child as Text).data.replace(space, ' '), child as Text);
      }
    }
    if (!isInline) flush();
    isGap ||= standsApart;
    if (localName === 'td') heads = [];
    current = outer;
  };
  visit(target, '');
  flush();
  return { blocks, roots };
}

/** What is read of an element, in one line. */
const wordsIn = (element: Element): string =>
  walk(element)
    .blocks.map(({ text }) => text.trim())
    .join(' ');
