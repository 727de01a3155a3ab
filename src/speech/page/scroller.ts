/** Keeps what is read in view, as long as the visitor has not gone elsewhere. */

/** How long after the visitor's own scrolling the page is left alone, in ms. */
const PAUSE = 1500;

/** Keys that scroll. */
const SCROLLING = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/;

/** A part of the window, in px. */
interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where ranges are; of those that are far apart, as the head of a column and its cell, the last one. */
function placeOf(ranges: readonly Range[], height: number): Place | undefined {
  // What takes no room, a picture's text for example, is nowhere.
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ width }) => width);
  const last = boxes.at(-1);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (!last || bottom - top > height) return last;
  return { top, bottom, left: last.left, right: last.right };
}

/** What a node is shown in. */
const outside = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** A node and what it is shown in, from the inside outwards. */
function elementsAround(node: Node): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = node; at; at = outside(at)) if (at instanceof Element) found.push(at);
  return found;
}

/** Whether an element scrolls by itself: `body` does only where the root does not take its scrolling over. */
function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return (
    element !== document.scrollingElement &&
    (element !== document.body || getComputedStyle(document.documentElement).overflowY !== 'visible') &&
    ((element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY)) ||
      (element.scrollWidth > element.clientWidth && /auto|scroll/.test(overflowX)))
  );
}

/** What stands still over a point of the window, as a header that sticks to its top does, and not around `node`. */
function coverAt(x: number, y: number, node: Node): DOMRect | undefined {
  let top = document.elementFromPoint(x, y);
  for (let inner = top?.shadowRoot?.elementFromPoint(x, y); inner && inner !== top;) {
    top = inner;
    inner = top.shadowRoot?.elementFromPoint(x, y);
  }
  const around = new Set(elementsAround(node));
  return (top ? elementsAround(top) : [])
    .find((element) => !around.has(element) && /fixed|sticky/.test(getComputedStyle(element).position))
    ?.getBoundingClientRect();
}

/** The part of a box from top to bottom that nothing covers, where `place` is or is to come. */
function uncovered({ top, bottom }: Place, place: Place, node: Node): [top: number, bottom: number] {
  const x = Math.min(Math.max((place.left + place.right) / 2, 0), innerWidth - 1);
  const half = (bottom - top) / 2;
  // What covers more than half of it is not beside the text.
  const above = coverAt(x, Math.max(top, 0) + 1, node)?.bottom ?? top;
  const below = coverAt(x, Math.min(bottom, innerHeight) - 1, node)?.top ?? bottom;
  return [
    above - top < half ? Math.max(top, above) : top,
    bottom - below < half ? Math.min(bottom, below) : bottom,
  ];
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
  #reveal(ranges: readonly Range[], isToScroll: boolean, share: number): boolean {
    const height = innerHeight - this.covered();
    let place = placeOf(ranges, height);
    const node = ranges.at(-1)?.startContainer;
    if (!place || !node) return true;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    let isInView = true;
    for (const around of [...elementsAround(node).filter(scrolls), undefined]) {
      const box = around?.getBoundingClientRect() ?? { top: 0, bottom: height, left: 0, right: innerWidth };
      const [top, bottom] = uncovered(box, place, node);
      const size = place.bottom - place.top;
      const shown = Math.min(place.bottom, bottom) - Math.max(place.top, top);
      const isHigh = shown >= Math.min(size, (bottom - top) / 2) * share;
      const width = place.right - place.left;
      const shownWidth: number = Math.min(place.right, box.right) - Math.max(place.left, box.left);
      // The page itself is never scrolled sideways.
      const isWide: boolean = !around || shownWidth >= Math.min(width, (box.right - box.left) / 2) * share;
      if (isHigh && isWide) continue;
      isInView = false;
      if (!isToScroll) break;
      const scroller = around ?? document.scrollingElement ?? document.documentElement;
      const room = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
      const wanted = isHigh ? 0 : place.top - top - Math.max((bottom - top - size) / 2, 0);
      const down = Math.max(-scroller.scrollTop, Math.min(room, wanted));
      const isBefore = place.left < box.left || width > box.right - box.left;
      const aside: number = isWide ? 0 : isBefore ? place.left - box.left : place.right - box.right;
      scroller.scrollBy({ top: down, left: aside, behavior });
      place = {
        top: place.top - down,
        bottom: place.bottom - down,
        left: place.left - aside,
        right: place.right - aside,
      };
    }
    return isInView;
  }
}
