/** The text of a target as it stands now: read anew when the page has changed. */
import { SAYS } from '../text.js';
import { standing, type Block, type PageSentence } from './block.js';
import { sentencesOf } from './sentences.js';
import { walk } from './walk.js';

/** Names nodes, so that a sentence can be found again in a later reading. */
const names = new WeakMap<Node, number>();
let lastName = 0;

function nameOf(node: Node): number {
  const name = names.get(node) ?? ++lastName;
  names.set(node, name);
  return name;
}

/** The sentences of blocks, cut at what the visitor has selected, if anything. */
function sentencesIn(blocks: readonly Block[], selection: Range | undefined): PageSentence[] {
  return blocks.flatMap((block) => {
    const [from, to] = selection ? cut(block, selection) : [0, block.text.length];
    /** How many sentences have begun in a node, for their keys. */
    const counts = new Map<Node, number>();
    return sentencesOf(block.text, block.language).flatMap((stretch): PageSentence[] => {
      const node = block.pieces.find(({ start, end }) => end > stretch.start && start >= block.own)?.node;
      const count = (node && counts.get(node)) ?? 0;
      if (node) counts.set(node, count + 1);
      const start = Math.max(stretch.start, from);
      const end = Math.min(stretch.end, to);
      const text = block.text.slice(start, end);
      if (!node || !SAYS.test(text)) return [];
      return [{ block, start, end, text, language: block.language, key: `${nameOf(node)}:${count}` }];
    });
  });
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

/** The part of a block that is selected. */
function cut({ pieces }: Block, selection: Range): [number, number] {
  const within = pieces.filter(({ node }) => isSelected(node, selection));
  const first = within[0];
  const last = within.at(-1);
  if (!first || !last) return [0, 0];
  const { startContainer, startOffset, endContainer, endOffset } = selection;
  const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;
  return [
    first.node === startContainer && isText(startContainer) ? first.start + startOffset : first.start,
    last.node === endContainer && isText(endContainer) ? last.start + endOffset : last.end,
  ];
}

export class PageText {
  /** What is read, in order. */
  sentences: readonly PageSentence[] = [];
  /** The roots that the text stands in. */
  roots: ReadonlySet<Node> = new Set();
  #isStale = true;
  readonly #observer: MutationObserver;

  /**
   * @param targets are what is read, in this order.
   * @param changed is called when something in it has changed; what is read is the old until `refresh`.
   * @param selection limits what is read.
   */
  constructor(
    private readonly targets: readonly Element[],
    changed: () => void,
    private readonly selection?: Range,
  ) {
    this.#observer = new MutationObserver(() => {
      this.#isStale = true;
      changed();
    });
    this.refresh();
  }

  /** What is selected, in the targets or beside them. */
  static selected(selection: Range, targets: readonly Element[], changed: () => void): PageText {
    const around = selection.commonAncestorContainer;
    const place =
      around instanceof Element ? around : around instanceof ShadowRoot ? around.host : around.parentElement;
    const isInside = !place || targets.some((target) => isSelected(target, selection));
    return new PageText(isInside ? targets : [place], changed, selection);
  }

  /** Reads anew if the page has changed. */
  refresh(): readonly PageSentence[] {
    if (this.#isStale) {
      const readings = this.targets.map(walk);
      this.sentences = sentencesIn(
        readings.flatMap(({ blocks }) => blocks),
        this.selection,
      );
      this.roots = new Set(readings.flatMap(({ roots }) => [...roots]));
      for (const place of [...this.targets, ...this.roots])
        // Changes around the targets say nothing of them.
        if (!this.targets.some((target) => place !== target && place.contains(target)))
          this.#observer.observe(place, {
            attributes: true,
            characterData: true,
            childList: true,
            subtree: true,
          });
      this.#isStale = false;
    }
    return this.sentences;
  }

  /** Whether a sentence is shown as it was read. */
  standing(sentence: PageSentence): 'same' | 'changed' | 'gone' {
    return standing(sentence);
  }

  /** Ends watching the page. */
  close(): void {
    this.#observer.disconnect();
  }
}
