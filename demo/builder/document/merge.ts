/** Brings what has changed between two readings of a page into a draft that somebody may have written in since. */
import { isDraft, type Value } from './draft.js';

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isSame = (one: Value, other: Value): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** What tells an item from the others of its list. */
const keyOf = (item: Value): string =>
  isDraft(item) && typeof item['id'] === 'string' ? `#${item['id']}` : (JSON.stringify(item) ?? '');

/** The list with what the new reading has and the old one had not, behind what it follows there; without what is gone. */
function mergedList(
  before: readonly Value[],
  after: readonly Value[],
  current: readonly Value[],
): readonly Value[] | undefined {
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const is = new Map(after.map((item) => [keyOf(item), item]));
  const kept = current.flatMap((item) => {
    const key = keyOf(item);
    if (!was.has(key)) return [item];
    return is.has(key) ? [merged(was.get(key), is.get(key), item)] : [];
  });
  const result: Value[] = [...kept];
  let behind = '';
  for (const [key, item] of is) {
    const isThere = result.some((each) => keyOf(each) === key);
    if (!isThere && !was.has(key)) {
      const at = behind ? result.findIndex((each) => keyOf(each) === behind) : -1;
      result.splice(behind ? (at < 0 ? result.length : at + 1) : 0, 0, item);
    }
    behind = key;
  }
  return result.length || current.length ? result : undefined;
}

/**
 * The value with the changes from one reading to the next. Where somebody has written something else since, that stays.
 * @param before what the reading said when the draft was made of it, and @param after what it says now.
 */
export function merged(before: Value, after: Value, current: Value): Value {
  if (isSame(before, after)) return current;
  if (isSame(before, current)) return after;
  if (isList(before ?? []) && isList(after ?? []) && isList(current ?? []))
    return mergedList(
      (before ?? []) as readonly Value[],
      (after ?? []) as readonly Value[],
      (current ?? []) as readonly Value[],
    );
  const [was, is, now] = [before ?? {}, after ?? {}, current ?? {}];
  if (!isDraft(was) || !isDraft(is) || !isDraft(now)) return current ?? after;
  const names = new Set([...Object.keys(now), ...Object.keys(is)]);
  const all = [...names].map((name) => [name, merged(was[name], is[name], now[name])] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** The lines that are left over now: those of the new reading, but for those that somebody has taken away. */
export function mergedLines(
  before: readonly string[],
  after: readonly string[],
  current: readonly string[],
): readonly string[] {
  const taken = before.filter((line) => !current.includes(line));
  const own = current.filter((line) => !before.includes(line));
  return [...after.filter((line) => !taken.includes(line)), ...own];
}
