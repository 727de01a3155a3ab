/** One block of JSON-LD in the head of the page, for as long as its element is there. Loaded with what describes a document. */
import { html, render } from 'lit';

export { jsonLd } from './json-ld.js';

export class StructuredData {
  #script: Element | undefined;
  #text = '';

  /** Writes the block, or takes it away when there is nothing to say. */
  write(data: unknown): void {
    const text = data === undefined ? '' : JSON.stringify(data).replace(/</g, '\\u003c');
    if (text === this.#text) return;
    this.#text = text;
    this.#script?.remove();
    this.#script = undefined;
    if (!text) return;
    // As the static text of a Lit template: Trusted Types block script text that is assigned or moved, data blocks too.
    const block = `<script type="application/ld+json">${text}</script>`;
    const strings = Object.assign([block], { raw: [block] });
    const holder = document.createDocumentFragment();
    render(html(strings), holder);
    this.#script = holder.querySelector('script') ?? undefined;
    if (this.#script) document.head.append(this.#script);
  }
}
