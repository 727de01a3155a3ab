/** Where reading is in a text that has changed. */

/** What is read again is known by its key. */
interface Keyed {
  readonly key: string;
}

/**
 * The place in `after` of what stood at `index` in `before`. `isSame` tells whether it is still there; if
 * not, the place is behind the nearest one before it that is.
 */
export function relocate(
  before: readonly Keyed[],
  index: number,
  after: readonly Keyed[],
): { index: number; isSame: boolean } {
  const places = new Map(after.map(({ key }, at) => [key, at]));
  for (let at = index; at >= 0; at--) {
    const place = places.get(before[at]?.key ?? '');
    if (place !== undefined) return { index: at === index ? place : place + 1, isSame: at === index };
  }
  // Nothing before it is left: what comes first of what was still to be read.
  for (let at = index + 1; at < before.length; at++) {
    const place = places.get(before[at]?.key ?? '');
    if (place !== undefined) return { index: place, isSame: false };
  }
  return { index: Math.min(index, after.length), isSame: false };
}
