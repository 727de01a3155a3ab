/** One block of JSON-LD in the head of the page, for as long as its element is there. Loaded with what describes a document. */
import { html, render } from 'lit';

export { jsonLd } from './json-ld.js';

/** Tells a block of ours from the site's own. */
const MARK = 'data-samverka';

/** The blocks that elements of this page have written. */
const written = new Set<Element>();

export class StructuredData {
  #script: Element | undefined;
  #text = '';

  /** Writes the block, or takes it away when there is nothing to say. */
  write(data: unknown): void {
    const text = data === undefined ? '' : JSON.stringify(data).replace(/</g, '\\u003c');
    // Copies of what is or was written: Turbo puts the scripts of a page's head back from its cache, and a saved page has them.
    for (const copy of document.head.querySelectorAll(`script[${MARK}]`))
      if (!written.has(copy)) copy.remove();
    if (text === this.#text) return;
    this.#text = text;
    if (this.#script) written.delete(this.#script);
    this.#script?.remove();
    this.#script = undefined;
    if (!text) return;
    // As the static text of a Lit template: Trusted Types block script text that is assigned or moved, data blocks too.
    const block = `<script type="application/ld+json" ${MARK}>${text}</script>`;
    const strings = Object.assign([block], { raw: [block] });
    const holder = document.createDocumentFragment();
    render(html(strings), holder);
    this.#script = holder.querySelector('script') ?? undefined;
    if (!this.#script) return;
    written.add(this.#script);
    document.head.append(this.#script);
  }
}
