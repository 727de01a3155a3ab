/**
 * How the properties are tried: as here, unless tests/fuzz/long.mjs serves something else in place of this file. With the
 * same seed the same inputs come again.
 */
export const settings: Settings = { seed: 20180717, times: 1 };

export interface Settings {
  readonly seed: number;
  /** How many times more inputs than by default. */
  readonly times: number;
  /** Tries only the properties whose name has these words. */
  readonly only?: string;
  /** Goes straight to a counterexample: `path` of a failure, with its `seed` and `only`. */
  readonly path?: string;
}
