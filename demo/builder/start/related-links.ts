/** Links to other pages that stand together under a heading of their own. */
import type { Draft } from '../document/draft.js';
import type { Block } from './blocks.js';
import { filesIn, isFile } from './files.js';
import type { Reading } from './reading.js';
import { defaultTitle } from './section-names.js';

export class RelatedLinks {
  #heading: Block | undefined;
  readonly #items: Draft[] = [];

  constructor(private readonly reading: Reading) {}

  begin(heading: Block): void {
    if (this.#heading) this.reading.leftovers.block(heading);
    else this.#heading = heading;
    this.reading.place(heading, 'links');
  }

  /** Blocks that are links; files among them are documents, and words without a link are left over. */
  blocks(blocks: readonly Block[]): void {
    const { reading } = this;
    for (const block of blocks) {
      const files = filesIn(block);
      const rest = block.links.reduce((left, link) => left.replace(link.text, ''), block.text);
      if (files) reading.files.push(...files);
      else if (block.links.length && !/[\p{L}\p{N}]/u.test(rest)) {
        for (const { text, url, lang } of block.links.filter((link) => !isFile(link)))
          this.#items.push({ text, url, ...(lang && { lang }) });
        reading.place(block, 'links');
      } else {
        reading.leftovers.block(block);
        continue;
      }
    }
  }

  read(): Draft | undefined {
    const { reading } = this;
    const heading = this.#heading;
    if (!this.#items.length) {
      if (heading) reading.leftovers.block(heading);
      return undefined;
    }
    return {
      title: heading?.text.replace(/:$/, '') ?? defaultTitle('relatedLinks', reading.language),
      items: this.#items,
    };
  }
}
