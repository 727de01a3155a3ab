/** What the readers of the parts share while a page is understood: its language, what is left over, the files it links to. */
import { idOf } from '../../../src/document/slug.js';
import type { Draft } from '../document/draft.js';
import type { Block, Place } from './blocks.js';
import type { Sign } from './cues.js';
import { fileAt, isFile } from './files.js';
import { Leftovers } from './leftovers.js';

export class Reading {
  readonly leftovers: Leftovers;
  /** Files that are linked to outside the part with documents. */
  readonly files: Draft[] = [];
  readonly places = new Map<number, { readonly place: Place; readonly signs: readonly Sign[] }>();

  constructor(readonly language: string) {
    this.leftovers = new Leftovers((block) => this.place(block, 'leftover'));
  }

  /** Notes where a block went; the first place counts, as parts of it may go elsewhere too. */
  place({ at }: Block, place: Place, signs: readonly Sign[] = []): void {
    if (!this.places.has(at)) this.places.set(at, { place, signs });
  }
}

/** The text of a block. Its links have no place in a text: files are documents, other addresses are left over. */
export function textOf(block: Block, { leftovers, files }: Reading): string {
  for (const link of block.links)
    if (isFile(link)) files.push(fileAt(block, link));
    else leftovers.links(block, [link]);
  return block.text;
}

export const textsOf = (blocks: readonly Block[], reading: Reading): string[] =>
  blocks.map((block) => textOf(block, reading));

/** A list under a name, if there is anything in it. */
export const listed = (name: string, list: readonly (string | Draft)[]): Draft =>
  list.length ? { [name]: list } : {};

/** Items with an id each, made of their titles; no two have the same. */
export function withIds(items: readonly Draft[], field = 'title'): Draft[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    const own = idOf(String(item[field] ?? ''), index);
    let id = own;
    for (let count = 2; taken.has(id); count++) id = `${own}-${count}`;
    taken.add(id);
    return { ...item, id };
  });
}
