/** The draft that is being written, with the way back: requests in, state out, no DOM. */
import type { Draft } from './draft.js';

/** How many steps can be undone. */
const MOST_STEPS = 200;

export class Store {
  #draft: Draft;
  readonly #undone: Draft[] = [];
  readonly #done: Draft[] = [];
  /** What the latest change was to: typing on in one field is one step. */
  #field: string | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(draft: Draft = {}) {
    this.#draft = draft;
  }

  get draft(): Draft {
    return this.#draft;
  }
  get canUndo(): boolean {
    return this.#done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Calls back after each change. */
  listen(changed: () => void): void {
    this.#listeners.add(changed);
  }

  /**
   * Changes the draft.
   * @param field names what is typed in: changes to the same field, one after the other, are undone together.
   */
  change(next: Draft, field?: string): void {
    if (next === this.#draft) return;
    if (field === undefined || field !== this.#field) this.#done.push(this.#draft);
    if (this.#done.length > MOST_STEPS) this.#done.shift();
    this.#field = field;
    this.#undone.length = 0;
    this.#set(next);
  }

  /** What is typed from now on is a step of its own. */
  pause(): void {
    this.#field = undefined;
  }

  undo(): void {
    this.#step(this.#done, this.#undone);
  }

  redo(): void {
    this.#step(this.#undone, this.#done);
  }

  #step(from: Draft[], to: Draft[]): void {
    const next = from.pop();
    if (!next) return;
    to.push(this.#draft);
    this.#field = undefined;
    this.#set(next);
  }

  #set(draft: Draft): void {
    this.#draft = draft;
    for (const listener of this.#listeners) listener();
  }
}
