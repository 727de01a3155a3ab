/** Where reading is in a text that has changed. */
import type { Sentence } from '../reading/text.js';

type Keyed = Pick<Sentence, 'key' | 'text'>;

/** Of a text that has become another page's, at most this share is left, and at most this share was there before. */
const LEFT = 1 / 5;

/** Returns a name for each sentence that nodes made anew do not change: its words, and how many had them before it. */
function namesByWords(sentences: readonly Keyed[]): string[] {
  const counts = new Map<string, number>();
  return sentences.map(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return `${count} ${text}`;
  });
}

/** Returns the place in `after` of what stood at `index` in `before`, by their names; undefined where none is left. */
function placeByName(
  before: readonly string[],
  index: number,
  after: readonly string[],
): { index: number; isSame: boolean } | undefined {
  const places = new Map(after.map((name, at) => [name, at]));
  for (let at = index; at >= 0; at--) {
    const place = places.get(before[at] ?? '');
    if (place !== undefined) return { index: at === index ? place : place + 1, isSame: at === index };
  }
  // Nothing before it is left: what comes first of what was still to be read.
  for (let at = index + 1; at < before.length; at++) {
    const place = places.get(before[at] ?? '');
    if (place !== undefined) return { index: place, isSame: false };
  }
  return undefined;
}

/** Whether a text has become another one, as when a site shows its next page without loading it. */
function isAnother(before: readonly string[], after: readonly string[]): boolean {
  const names = new Set(before);
  const left = after.filter((name) => names.has(name)).length;
  return before.length > 1 && left <= LEFT * before.length && left <= LEFT * after.length;
}

/**
 * Returns the place in `after` of what stood at `index` in `before`. `isSame` tells whether it is still there; if
 * not, the place is behind the nearest one before it that is. Of another page's text nothing is read: its end.
 */
export function relocate(
  before: readonly Keyed[],
  index: number,
  after: readonly Keyed[],
): { index: number; isSame: boolean } {
  const keys = (sentences: readonly Keyed[]): string[] => sentences.map(({ key }) => key);
  const found = placeByName(keys(before), index, keys(after));
  if (found?.isSame) return found;
  // A framework that renders anew makes new nodes for the same words.
  const [wordsBefore, wordsAfter] = [namesByWords(before), namesByWords(after)];
  if (isAnother(wordsBefore, wordsAfter) && isAnother(keys(before), keys(after)))
    return { index: after.length, isSame: false };
  const byWords = found ?? placeByName(wordsBefore, index, wordsAfter);
  return byWords ?? { index: Math.min(index, after.length), isSame: false };
}
