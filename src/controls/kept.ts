/** Keeps what has been made for as long as its key is the same: a list that is open is not taken away from the visitor. */
import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

class Kept extends Directive {
  #key: string | undefined;

  override render(key: string, make: () => unknown): unknown {
    if (key === this.#key) return noChange;
    this.#key = key;
    return make();
  }
}

/** What `make` gives, made anew only where `key` is another. Lit's `guard` would bring all of Lit along, 2.8 kB. */
export const kept = directive(Kept);
