/** A draft in pieces that are checked one at a time: each item of a list, and what stands around them. */
import { documentSchema } from '../../../src/document/document.js';
import type { Schema } from '../../../src/document/schema.js';
import { isDraft, listAt, type Draft, type Value } from '../document/draft.js';
import { hasFields, visit, type Fields, type Place } from './rule.js';

export interface Piece extends Place {
  readonly value: Draft;
  /** The fields that are other pieces. */
  readonly without: ReadonlySet<string>;
}

const ITEMS: ReadonlySet<string> = new Set(['items']);
const NONE: ReadonlySet<string> = new Set();
const parts = Object.entries(documentSchema as Fields).filter(
  ([name, schema]) => hasFields(schema) && !name.endsWith('!'),
);
const PARTS: ReadonlySet<string> = new Set(parts.map(([name]) => name));

export function* piecesOf(draft: Draft): Generator<Piece> {
  yield { path: [], field: '', schema: documentSchema, value: draft, without: PARTS };
  for (const [name, schema] of parts) {
    const value = draft[name];
    if (!isDraft(value)) continue;
    yield { path: [name], field: name, schema, value, without: ITEMS };
    const [item] = ((schema as Fields)['items!'] ?? []) as unknown as readonly Schema[];
    if (!item) continue;
    for (const [at, each] of listAt(value, ['items']).entries())
      if (isDraft(each))
        yield { path: [name, 'items', at], field: 'items', schema: item, value: each, without: NONE };
  }
}

export const placesIn = (piece: Piece, see: (place: Place) => void): void => visit(piece, see, piece.without);

/** What is found out about a piece, kept for as long as its value and the circumstances are the same. */
export class Kept<T> {
  readonly #known = new WeakMap<object, { readonly key: string; readonly result: T }>();

  of(value: Value & object, key: string, find: () => T): T {
    const known = this.#known.get(value);
    if (known?.key === key) return known.result;
    const result = find();
    this.#known.set(value, { key, result });
    return result;
  }
}
