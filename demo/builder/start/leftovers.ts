/** Keeps what was not understood, in the order in which it stood. */
import type { Block, Link } from './blocks.js';

/** An address is left over too, where there is no place for it: its words stay in the text. */
const withAddress = ({ text, url }: Link): string => `${text}: ${url}`;

export class Leftovers {
  readonly #lines: { readonly at: number; readonly text: string }[] = [];

  /** @param whole is told of each block that is left over as a whole. */
  constructor(private readonly whole: (block: Block) => void = () => {}) {}

  /** Some words of a block. */
  words(block: Block, text: string): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.#lines.push({ at: block.at, text: text.trim() });
  }

  /** A whole block, with the addresses in it. */
  block(block: Block): void {
    this.whole(block);
    const [link] = block.links;
    if (block.links.length === 1 && link?.text === block.text) this.words(block, withAddress(link));
    else {
      this.words(block, block.text);
      this.links(block, block.links);
    }
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  /** The addresses of links whose words have found a place. */
  links(block: Block, links: readonly Link[]): void {
    for (const link of links) if (link.url) this.words(block, withAddress(link));
  }

  list(): readonly string[] {
    return this.#lines.toSorted((one, other) => one.at - other.at).map(({ text }) => text);
  }
}
