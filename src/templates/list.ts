/** A list of items, shown in slices: ten thousand promises must not freeze the page. */
import { html, noChange, nothing } from 'lit';
import { lookOf, type Context } from './context.js';
import { unchanged } from './unchanged.js';

/** Items rendered in one piece; a piece that has been rendered is skipped when the next is added. */
export const SLICE = 50;
/** From here the browser may leave the layout of items out of view for later. */
const LONG = 200;

export function list<T>(items: readonly T[], context: Context, item: (item: T) => unknown): unknown {
  const { slice } = context;
  const look = lookOf(context);
  const slices: unknown[] = [];
  for (let start = 0; start < Math.min(items.length, slice.to); start += SLICE)
    slices.push(
      start + SLICE <= slice.from
        ? noChange
        : unchanged(items.slice(start, start + SLICE), look, (each: T) => html`<li>${item(each)}</li>`),
    );
  slice.isCut ||= items.length > slice.to;
  // Safari drops the role of a list without bullets (WebKit bug 170179), so it is written out.
  return items.length
    ? html`<ul class="samverka-list" role="list" ?data-long=${items.length > LONG}>${slices}</ul>`
    : nothing;
}
