/** Names of fields that somebody has most likely meant to write in another way: "agrement". */
import type { Schema } from './schema.js';

/** Whether two names differ by one letter: more, fewer, another, or two that have changed places. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
  );
}

/** The names of an object that its description doesn't have, each with one of it that is near and is not written. */
export function nearest(
  value: Readonly<Record<string, unknown>>,
  schema: Readonly<Record<string, Schema>>,
): readonly (readonly [name: string, meant: string])[] {
  const known = Object.keys(schema).map((name) => name.replace('!', ''));
  // A document has no more fields than can be looked at; a hostile one may.
  return Object.keys(value)
    .slice(0, 100)
    .flatMap((name) => {
      if (name.length < 4 || name.length > 30 || known.includes(name)) return [];
      const meant = known.find(
        (each) => isNear(name.toLowerCase(), each.toLowerCase()) && !Object.hasOwn(value, each),
      );
      return meant ? [[name, meant] as const] : [];
    });
}
