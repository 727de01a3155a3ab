/** The part with documents, and files that other parts link to. */
import type { Draft } from '../document/draft.js';
import type { Block } from './blocks.js';
import { fileAt, filesIn } from './files.js';
import { listed, textOf, type Reading } from './reading.js';
import { defaultTitle } from './section-names.js';

export class DocumentParts {
  #heading: Block | undefined;
  #hasPart = false;
  readonly #about: Block[] = [];
  readonly #intro: Block[] = [];
  readonly #items: Draft[] = [];

  constructor(private readonly reading: Reading) {}

  begin(heading: Block): void {
    this.#hasPart = true;
    if (this.#heading) this.reading.leftovers.block(heading);
    else this.#heading = heading;
    this.reading.place(heading, 'documents');
  }

  /** A sentence elsewhere that introduces the documents. */
  about(block: Block): void {
    this.#about.push(block);
    this.reading.place(block, 'documents', ['about']);
  }

  /** Each link in a list or alone in its block is one, the other blocks introduce them. */
  blocks(blocks: readonly Block[]): void {
    const { reading } = this;
    this.#hasPart = true;
    for (const block of blocks) {
      const files = filesIn(block, true);
      if (files) this.#items.push(...files);
      else if (block.kind === 'item') {
        const [link] = block.links;
        this.#items.push(link ? fileAt(block, link) : { title: block.text, url: '' });
        if (link) reading.leftovers.words(block, block.text.replace(link.text, ''));
      } else if (block.kind === 'paragraph') this.#intro.push(block);
      else reading.leftovers.block(block);
      reading.place(block, 'documents');
    }
  }

  read(): Draft | undefined {
    const { reading } = this;
    const intro = [...this.#about, ...this.#intro].map((block) => textOf(block, reading));
    const known = this.#items;
    const isNew = (file: Draft, index: number, files: readonly Draft[]): boolean =>
      !file['url'] || ![...known, ...files.slice(0, index)].some(({ url }) => url === file['url']);
    const items = [...known, ...reading.files.filter(isNew)];
    const others = reading.files.filter((file, index, files) => !isNew(file, index, files));
    // The same file under other words: the words are not lost.
    for (const { title } of others)
      if (!items.some((item) => String(item['title']).includes(String(title))))
        reading.leftovers.words({ at: Number.MAX_SAFE_INTEGER } as Block, String(title));
    if (!this.#hasPart && !items.length && !intro.length) return undefined;
    return {
      title: this.#heading?.text ?? defaultTitle('documents', reading.language),
      ...listed('intro', intro),
      items,
    };
  }
}
