/** Passes over what is shown already: of a long list in which one item changes, that one is rendered. */
import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

class Unchanged extends Directive {
  #item: unknown;
  #look: readonly unknown[] | undefined;

  override render(item: unknown, look: readonly unknown[], template: () => unknown): unknown {
    if (item === this.#item && look.every((each, index) => each === this.#look?.[index])) return noChange;
    this.#item = item;
    this.#look = look;
    return template();
  }
}

/** What `template` gives for an item, made anew only in another place, of another item, or where one of `look` is another. */
export const unchanged = directive(Unchanged);
