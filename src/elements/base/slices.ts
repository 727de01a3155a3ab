/** How far long lists have been rendered: in slices, between which the page has its turn. */
import type { Context } from '../../templates/context.js';
import { SLICE } from '../../templates/list.js';

/** A slice rendered in less than this, in ms, lets the next one be twice as large. */
const QUICK = 30;

export class Slices {
  #from = 0;
  #to = 2 * SLICE;
  #size = SLICE;

  /** What is to be rendered now. */
  get now(): Context['slice'] {
    return { from: this.#from, to: this.#to, isCut: false };
  }

  /** Renders what has been rendered in another way. */
  renew(): void {
    this.#from = 0;
  }

  /** Begins with other content. */
  restart(): void {
    this.#from = 0;
    this.#to = 2 * SLICE;
  }

  /** Goes on once the page has had as much time as it took to lay the last slice out, which took `took` ms to render. */
  next(took: number, render: () => void): void {
    if (took < QUICK && this.#size < 16 * SLICE) this.#size *= 2;
    const shown = performance.now();
    setTimeout(() => {
      setTimeout(() => {
        this.#from = this.#to;
        this.#to += this.#size;
        render();
      }, performance.now() - shown);
    });
  }
}
