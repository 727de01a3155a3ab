/** Where reading is in a text that has changed. */
import type { Sentence } from '../reading/text.js';

type Keyed = Pick<Sentence, 'key' | 'place' | 'text'>;

/** Names sentences, so that one can be found again in a text that has changed. */
type Naming = (sentences: readonly Keyed[]) => readonly string[];

/** Of a text that has become another page's, at most this share is left, and at most this share was there before. */
const LEFT = 1 / 5;

const byKey: Naming = (sentences) => sentences.map(({ key }) => key);

/** A translator replaces the nodes and the words of an element. */
const byPlace: Naming = (sentences) => sentences.map(({ key, place }) => place ?? key);

/** A framework that renders anew makes new elements for the same words, which may be there more than once. */
const byWords: Naming = (sentences) => {
  const counts = new Map<string, number>();
  return sentences.map(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return `${count} ${text}`;
  });
};

interface Place {
  readonly index: number;
  readonly isSame: boolean;
}

/** Returns the place in `after` of what stood at `index` in `before`; undefined where nothing is left of the text. */
function find(before: readonly string[], index: number, after: readonly string[]): Place | undefined {
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
export function relocate(before: readonly Keyed[], index: number, after: readonly Keyed[]): Place {
  const found = find(byKey(before), index, byKey(after));
  if (found?.isSame) return found;
  const namings = [byKey, byPlace, byWords];
  if (namings.every((names) => isAnother(names(before), names(after))))
    return { index: after.length, isSame: false };
  return (
    found ??
    find(byPlace(before), index, byPlace(after)) ??
    find(byWords(before), index, byWords(after)) ?? { index: Math.min(index, after.length), isSame: false }
  );
}
