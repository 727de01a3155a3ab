/** Keeps what is read in view, as long as the visitor has not gone elsewhere. */

/** How long after the visitor's own scrolling the page is left alone, in ms. */
const PAUSE = 1500;

/** Keys that scroll. */
const SCROLLING = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/;

/** A stretch of the window from `top` to `bottom`, in px. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Where ranges are; of those that are far apart, as the head of a column and its cell, the last one. */
function placeOf(ranges: readonly Range[], height: number): Stretch | undefined {
  // What takes no room, a picture's text for example, is nowhere.
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ width }) => width);
  const last = boxes.at(-1);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return last && bottom - top > height ? last : last && { top, bottom };
}

/** What a node is shown in. */
const outside = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** What scrolls around a node, from the inside outwards, without the page itself. */
function scrollersAround(node: Node): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = node; at; at = outside(at))
    if (
      at instanceof Element &&
      at !== document.scrollingElement &&
      at !== document.body &&
      at.scrollHeight > at.clientHeight &&
      /auto|scroll/.test(getComputedStyle(at).overflowY)
    )
      found.push(at);
  return found;
}

export class Scroller {
  #last = -Infinity;
  /** What was read before. */
  #before: readonly Range[] = [];
  readonly #events = new AbortController();

  /** @param covered gives how much of the window's lower end is covered, in px. */
  constructor(private readonly covered: () => number) {
    const noted = (): void => void (this.#last = performance.now());
    const options = { capture: true, passive: true, signal: this.#events.signal };
    addEventListener('wheel', noted, options);
    addEventListener('touchmove', noted, options);
    addEventListener('keydown', ({ key }) => SCROLLING.test(key) && noted(), options);
  }

  /** Follows to what is read next. It scrolls only where the visitor was with what was read before, or has `asked`. */
  follow(ranges: readonly Range[], asked: boolean): void {
    const wasWithIt = !this.#before.length || this.#reveal(this.#before, false, 0.01);
    this.#before = ranges;
    if (asked || (wasWithIt && performance.now() - this.#last > PAUSE)) this.#reveal(ranges, true, 1);
  }

  /** Ends listening to the visitor's scrolling. */
  close(): void {
    this.#events.abort();
  }

  /** Whether a `share` of ranges is in view, in the window and in all that scrolls around them; scrolls them there if told to. */
  #reveal(ranges: readonly Range[], scrolls: boolean, share: number): boolean {
    const height = innerHeight - this.covered();
    let place = placeOf(ranges, height);
    const node = ranges.at(-1)?.startContainer;
    if (!place || !node) return true;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    let isInView = true;
    for (const around of [...scrollersAround(node), undefined]) {
      const box = around?.getBoundingClientRect();
      const { top, bottom } = box ?? { top: 0, bottom: height };
      const size = place.bottom - place.top;
      const shown = Math.min(place.bottom, bottom) - Math.max(place.top, top);
      if (shown >= Math.min(size, (bottom - top) / 2) * share) continue;
      isInView = false;
      if (!scrolls) break;
      const scroller = around ?? document.scrollingElement ?? document.documentElement;
      const room = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
      const wanted = place.top - top - Math.max((bottom - top - size) / 2, 0);
      const by = Math.max(-scroller.scrollTop, Math.min(room, wanted));
      scroller.scrollBy({ top: by, behavior });
      place = { top: place.top - by, bottom: place.bottom - by };
    }
    return isInView;
  }
}
