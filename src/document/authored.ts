/**
 * The author's own nodes behind the texts of a model that was read from HTML: templates place the nodes, so that links,
 * images, tables and emphasis stay as they were written, and their listeners stay with them.
 */

/** A property and not a WeakMap, as what reads HTML may be a module of its own; no JSON can have it. */
const NODES = Symbol.for('samverka-nodes');

interface Written {
  [NODES]?: Record<string, readonly Node[]>;
}

/** Notes the nodes that a field of `owner` was read from. */
export function note(owner: object, field: string, nodes: readonly Node[]): void {
  if (!nodes.length) return;
  // Not enumerable: a model is compared and copied as plain data.
  if (!(NODES in owner)) Object.defineProperty(owner, NODES, { value: {} });
  ((owner as Written)[NODES] ?? {})[field] = nodes;
}

/** The nodes that a field of `owner` was read from; undefined where it came from a document. */
export const nodesOf = (owner: object, field: string): readonly Node[] | undefined =>
  (owner as Written)[NODES]?.[field];
