/**
 * What several elements wait for. An import of one's own goes on in a task of its own, even of a module that is there already: six
 * elements were six tasks, with pictures of the page between them.
 */

/** Loads something once for all who ask, who go on in the same task; what failed is asked for again. */
export function together<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
