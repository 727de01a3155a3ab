/** Reads what is shown below an element, in the order in which it is shown: through slots and open shadow roots. */
import { SAYS } from './text.js';
import { languageBetween, languageIn, type Block, type Piece } from './block.js';
import { alternativeOf, isApart, isInLine, isSkipped, isUnseen } from './rules.js';
import { headFinder, isHeadRow, markIn } from './tables.js';

function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (slotted?.length) return slotted;
  const children = [...element.childNodes];
  return element.matches('details:not([open])')
    ? children.filter((child) => child.nodeName === 'SUMMARY').slice(0, 1)
    : children;
}

/** An element whose children are being read. */
interface Open {
  readonly element: Element;
  readonly children: readonly Node[];
  /** The next child. */
  at: number;
  /** What its children are laid out in: a used `display`. */
  readonly layout: string;
  readonly isShown: boolean;
  /** White space that is not shown as it is written. */
  readonly space: RegExp;
  /** What is read and laid out before and after it. */
  readonly leave: () => void;
}

/**
 * Reads an element, in the order in which it is shown, a block at a time: whoever takes them decides how many at once.
 * @param roots gets the roots that the text stands in, as it is read: they are to be watched and styled.
 */
export function* walk(target: Element, roots = new Set<Node>()): Generator<Block> {
  roots.add(target.getRootNode());
  const headsOf = headFinder();
  /** The words of each head, which all the cells of its column have before them. */
  const names = new Map<Element, string>();
  let text = '';
  /** Its last character, and whether it says anything: to ask a text that grows takes time that grows with the square. */
  let last = '';
  let says = false;
  let pieces: Piece[] = [];
  let own = 0;
  /** Whether what comes stands apart from what came before. */
  let isGap = false;
  /** The heads of the cell that has not said anything yet. */
  let heads: readonly Element[] = [];

  /** In the row that is read: whether it is long, and the heads that have been said. */
  let isLong = false;
  let named = new Set<Element>();

  /** The block element, or the host, that is visited; and the one that the text in hand began in. */
  let current = target;
  let holder = target;
  /** The elements around what is read now. There may be more of them than calls in each other: a script can nest for ever. */
  const open: Open[] = [];
  /** What has been read and not been given yet. */
  const blocks: Block[] = [];

  const flush = (): void => {
    if (says) {
      const language = languageBetween({ text, pieces }, own, text.length);
      blocks.push({
        text,
        pieces,
        own,
        element: holder,
        language: language ?? languageIn(holder),
        isMixed: !language,
      });
    }
    text = last = '';
    says = false;
    pieces = [];
    own = 0;
  };
  const put = (words: string, node: Text | Element): void => {
    if (!says) holder = current;
    // Words that stand apart are not run together, as they are not in accessible names.
    if (isGap && /[\p{L}\p{N}.:;,!?)]/u.test(last) && /^[\p{L}\p{N}(]/u.test(words)) text += ' ';
    isGap = false;
    pieces.push({ start: text.length, end: text.length + words.length, node });
    text += words;
    last = words.slice(-1);
    says ||= SAYS.test(words);
  };
  const add = (words: string, node: Text | Element): void => {
    if (!words) return;
    if (heads.length && SAYS.test(words)) {
      const before = heads;
      heads = [];
      for (const head of before) {
        const name = names.get(head) ?? wordsIn(head);
        names.set(head, name);
        // Over several columns of a long row it is said once.
        if (!name || (isLong && named.has(head))) continue;
        named.add(head);
        put(name, head);
        text += ': ';
        last = ' ';
        own = text.length;
      }
    }
    put(words, node);
  };

  const enter = (element: Element, around: string): void => {
    if (element !== target && isSkipped(element)) return;
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none' || style.contentVisibility === 'hidden' || isUnseen(element, style)) return;
    // WebKit tells a `display` of what has no box too: the children of a host with a closed root, a formula's annotations.
    if (display !== 'contents' && element.checkVisibility?.() === false) return;
    if (element.localName === 'br') {
      text += last = '\n';
      return;
    }
    const isInline = isInLine(element, style, around);
    const isShown = style.visibility === 'visible' && style.fontSize !== '0px';
    const { localName } = element;
    const table = localName === 'tr' && element.closest('table');
    if (table && isHeadRow(element, table)) return;
    const standsApart = isInline && isApart(element, style, around);
    if (!isInline) flush();
    isGap ||= standsApart;
    if (localName === 'tr') {
      isLong = element.children.length > 4;
      named = new Set();
    }
    if (localName === 'td') heads = headsOf(element);
    const outer = current;
    if (!isInline || element.shadowRoot) current = element;
    const leave = (): void => {
      if (!isInline) flush();
      isGap ||= standsApart;
      if (localName === 'td') heads = [];
      current = outer;
    };
    const alternative =
      alternativeOf(element, isInline) ??
      (heads.some(({ textContent }) => textContent?.trim()) && localName === 'td'
        ? markIn(element, languageIn(element))
        : undefined);
    if (alternative !== undefined) {
      if (isShown) add(alternative, element);
      leave();
      return;
    }
    if (element.shadowRoot) roots.add(element.shadowRoot);
    open.push({
      element,
      children: childrenOf(element),
      at: 0,
      layout: display === 'contents' ? around : display,
      isShown,
      space: /^(pre|break)/.test(style.whiteSpace) ? /[^\S\n]/g : /\s/g,
      leave,
    });
  };

  enter(target, '');
  for (let within = open.at(-1); within; within = open.at(-1)) {
    const child = within.children[within.at++];
    if (!child) {
      open.pop();
      within.leave();
    } else {
      // What is slotted stands in a root of its own.
      if (child.parentNode !== within.element) roots.add(child.getRootNode());
      if (child.nodeType === Node.ELEMENT_NODE) enter(child as Element, within.layout);
      else if (child.nodeType === Node.TEXT_NODE && within.isShown)
        add((child as Text).data.replace(within.space, ' '), child as Text);
    }
    if (blocks.length) yield* blocks.splice(0);
  }
  flush();
  yield* blocks;
}

/** What is read of an element, in one line. */
const wordsIn = (element: Element): string => [...walk(element)].map(({ text }) => text.trim()).join(' ');
