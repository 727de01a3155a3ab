/** Passes over what is shown already: of a long list in which one item changes, that one is rendered. */
import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

class Unchanged extends Directive {
  #items: readonly unknown[] = [];
  #look: readonly unknown[] | undefined;

  override render(
    items: readonly unknown[],
    look: readonly unknown[],
    template: (item: never) => unknown,
  ): unknown[] {
    const isSame = look.every((each, index) => each === this.#look?.[index]);
    const was = isSame ? this.#items : [];
    this.#items = items;
    this.#look = look;
    return items.map((item, index) => (item === was[index] ? noChange : template(item as never)));
  }
}

/** What `template` gives for each item, made anew only in another place, of another item, or where one of `look` is another. */
export const unchanged = directive(Unchanged);
