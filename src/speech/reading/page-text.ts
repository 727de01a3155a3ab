/** The text of a target as it stands now: read a little at a time, and anew when the page has changed. */
import { SAYS } from './text.js';
import { languageBetween, standing, type Block, type PageSentence } from './block.js';
import { isBeside } from './rules.js';
import { sentencesOf } from './sentences.js';
import { walk } from './walk.js';

/** Names nodes, so that a sentence can be found again in a later reading. */
const names = new WeakMap<Node, number>();
let lastName = 0;

function nameOf(node: Node): number {
  let name = names.get(node);
  if (!name) names.set(node, (name = ++lastName));
  return name;
}

/** How many sentences are read at once: in the click, before the first is said. */
const AT_ONCE = 8;
/** How many are read anew at once, of a page that has changed: all of most pages. */
const ANEW_AT_ONCE = 100;
/** How long the rest is read in one go, in ms, so that the page answers whoever uses it. */
const SLICE = 3;

/** The sentences of blocks, cut at what the visitor has selected, if anything. */
function* sentencesIn(blocks: Iterable<Block>, selection: Range | undefined): Generator<PageSentence> {
  /** How many sentences have begun in an element. */
  const places = new Map<Element, number>();
  for (const block of blocks) {
    const [from, to] = selection ? cut(block, selection) : [0, block.text.length];
    /** How many sentences have begun in a node, for their keys. */
    const counts = new Map<Node, number>();
    for (const stretch of sentencesOf(block.text, block.language)) {
      const node = block.pieces.find(({ start, end }) => end > stretch.start && start >= block.own)?.node;
      const count = (node && counts.get(node)) ?? 0;
      if (node) counts.set(node, count + 1);
      const start = Math.max(stretch.start, from);
      const end = Math.min(stretch.end, to);
      const text = block.text.slice(start, end);
      if (node && SAYS.test(text)) {
        // A whole sentence is in its own language, a phrase in that of its sentence.
        const own = block.isMixed && languageBetween(block, Math.max(start, block.own), end);
        const { element } = block;
        const nth = places.get(element) ?? 0;
        places.set(element, nth + 1);
        const key = `${nameOf(node)}:${count}`;
        const place = `${nameOf(element)}:${nth}`;
        yield { block, start, end, text, language: own || block.language, key, place };
      }
    }
  }
}

/** Whether a node is selected; in the shadow of a host, where all of the host is. */
function isSelected(node: Node, selection: Range): boolean {
  const { startContainer, endContainer } = selection;
  const within = startContainer.getRootNode();
  let at = node;
  for (let root = at.getRootNode(); root !== within && root instanceof ShadowRoot; root = at.getRootNode())
    at = root.host;
  const isPart = at !== node && (at.contains(startContainer) || at.contains(endContainer));
  return !isPart && selection.intersectsNode(at);
}

/** Whether an offset is within a word. */
const isInWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

/** The part of a block that is selected, in whole words. */
function cut({ text, pieces }: Block, selection: Range): [number, number] {
  const within = pieces.filter(({ node }) => isSelected(node, selection));
  const first = within[0];
  const last = within.at(-1);
  if (!first || !last) return [0, 0];
  const { startContainer, startOffset, endContainer, endOffset } = selection;
  const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;
  let start = first.start + (first.node === startContainer && isText(startContainer) ? startOffset : 0);
  let end = last.node === endContainer && isText(endContainer) ? last.start + endOffset : last.end;
  while (start < end && isInWord(text, start)) start--;
  while (start < end && isInWord(text, end)) end++;
  return [start, end];
}

function* blocksIn(targets: readonly Element[], roots: Set<Node>): Generator<Block> {
  for (const target of targets) yield* walk(target, roots);
}

/** What a reading has found. */
interface Found {
  readonly sentences: PageSentence[];
  /** The roots that they stand in. */
  readonly roots: Set<Node>;
}

export class PageText {
  readonly #targets: readonly Element[];
  readonly #whole: () => void;
  readonly #selection: Range | undefined;
  /** What is read now. */
  #shown: Found;
  /** What the last reading has found so far: the same at first, then what is to take its place. */
  #found!: Found;
  /** What is still to be read, if anything. */
  #rest: Iterator<PageSentence> | undefined;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #watched = new Set<Node>();
  readonly #observer: MutationObserver;

  /**
   * @param targets are what is read, in this order.
   * @param changed is called when something in it has changed; what is read is the old until `refresh`.
   * @param whole is called when what was not read at once has been, the first time and after changes.
   * @param selection limits what is read.
   */
  constructor(targets: readonly Element[], changed: () => void, whole: () => void, selection?: Range) {
    this.#targets = targets;
    this.#whole = whole;
    this.#selection = selection;
    this.#observer = new MutationObserver(() => {
      this.#isStale = true;
      changed();
      // A long page is to be known by the end of the sentence, once a sentence at most.
      if (this.#isStale && this.#isTaken && this.sentences.length > ANEW_AT_ONCE) this.#begin();
      this.#goOnLater();
    });
    this.#begin();
    this.#shown = this.#found;
    this.#read(AT_ONCE);
    this.#goOnLater();
  }

  /** What is selected, in the targets or beside them. */
  static selected(
    selection: Range,
    targets: readonly Element[],
    changed: () => void,
    whole: () => void,
  ): PageText {
    const around = selection.commonAncestorContainer;
    const place =
      around instanceof Element ? around : around instanceof ShadowRoot ? around.host : around.parentElement;
    const isInside = !place || (!isBeside(place) && targets.some((target) => isSelected(target, selection)));
    return new PageText(isInside ? targets : [place], changed, whole, selection);
  }

  /** What is read, in order. It grows until all has been read for the first time; then it is another one after `refresh`. */
  get sentences(): readonly PageSentence[] {
    return this.#shown.sentences;
  }

  /** The roots that it stands in. */
  get roots(): ReadonlySet<Node> {
    return this.#shown.roots;
  }

  /** Whether all has been read, and nothing has changed since. */
  get isWhole(): boolean {
    return this.#isTaken && !this.#isStale;
  }

  /** Whether what is read is all that the last reading has found, and is to find. */
  get #isTaken(): boolean {
    return !this.#rest && this.#found === this.#shown;
  }

  /**
   * Looks what has changed. A long page takes its time, as it has to answer whoever uses it: until it has been read, what
   * was read before is given, but to whoever wants `all` of it now.
   */
  refresh(all?: boolean): readonly PageSentence[] {
    this.#take();
    if (this.#isStale && (all || !this.#rest)) this.#begin();
    this.#read(all ? Infinity : ANEW_AT_ONCE);
    this.#take();
    this.#goOnLater();
    return this.sentences;
  }

  /** Whether a sentence is shown as it was read. */
  standing(sentence: PageSentence): 'same' | 'changed' | 'gone' {
    return standing(sentence);
  }

  /** Ends watching the page. */
  close(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  #begin(): void {
    this.#isStale = false;
    this.#found = { sentences: [], roots: new Set() };
    this.#rest = sentencesIn(blocksIn(this.#targets, this.#found.roots), this.#selection);
  }

  /** Goes on reading, as many sentences as that or until a time is over. */
  #read(count: number, until = Infinity): void {
    const { sentences, roots } = this.#found;
    for (let left = count; this.#rest && left > 0; left--) {
      const { done, value } = this.#rest.next() as IteratorResult<PageSentence, undefined>;
      if (done) this.#rest = undefined;
      else sentences.push(value);
      if (performance.now() >= until) break;
    }
    for (const place of [...this.#targets, ...roots])
      // Changes around the targets say nothing of them.
      if (
        !this.#watched.has(place) &&
        !this.#targets.some((target) => place !== target && place.contains(target))
      ) {
        this.#watched.add(place);
        this.#observer.observe(place, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      }
  }

  /** Whoever counts sentences knows of it: they are others from now on. */
  #take(): void {
    if (!this.#rest) this.#shown = this.#found;
  }

  #goOnLater(): void {
    if (!this.#rest || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#read(Infinity, performance.now() + SLICE);
      this.#goOnLater();
      if (!this.#rest) this.#whole();
    });
  }
}
