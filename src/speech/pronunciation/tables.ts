/**
 * Tables written as text, `form,form=said|form=said`.
 *
 * In a form of an abbreviation a space is a dot, a space or both, and a dot may end it: `bl a` is also `bl.a.`. A form
 * that ends in a dot needs that dot; `#` is only before a number, `^` only before a capital.
 *
 * A unit is said `one/many`, with `*` before what is neuter. `~` before its form: it is used with kilo and the like too.
 */
import { END, type Rule } from './language.js';

/** Forms and what they say. */
export const entriesOf = (table: string): [form: string, said: string][] =>
  table.split('|').flatMap((entry) => {
    const [forms = '', said = ''] = entry.split('=');
    return forms.split(',').map((form): [string, string] => [form, said]);
  });

/** A pattern for any of the texts, the longest first. */
export const anyOf = (texts: Iterable<string>): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[$.*+?()[\]{}|^\\/]/g, '\\$&'))
    .join('|');

/** A pattern for a word, which a sentence may begin with. */
const capitalised = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;

/** A pattern for the months, whole or cut: `juli`, `jul`. */
export const monthsOf = (months: readonly string[]): string =>
  months.map((name) => `${capitalised(name.slice(0, 3))}(?:t|${name.slice(3)})?`).join('|');

const patternOf = (form: string): string =>
  capitalised(form)
    .replaceAll(' ', '(?:\\. ?| )')
    .replace(
      /(\.?)([#^]?)$/,
      (_, dot, mark) => `\\.${dot ? '' : '?'}${mark && `(?= ?\\${mark === '#' ? 'd' : 'p{Lu}'})`}`,
    );

/** The rule for a table of abbreviations. */
export function abbreviationRule(table: string): Rule {
  const entries = entriesOf(table);
  return [
    'abbreviation',
    `(?:${entries.map(([form]) => `(${patternOf(form)})`).join('|')})${END}`,
    // What comes after a colon or an apostrophe is an ending: “EU:s 27 länder”.
    (match, { before }) =>
      /\S[:’']$/.test(before) ? undefined : entries.find((_, at) => match[at + 1])?.[1],
  ];
}

/** How a unit is said: of one, of more, and whether it is neuter. */
export type Unit = readonly [one: string, many: string, isNeuter: boolean];

/** Reads a table of units. */
export function unitsOf(table: string, plural: string): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [form, said] of entriesOf(table)) {
    const [one = '', many = one + plural] = said.replace('*', '').split('/');
    // “kl” is the clock's, and “hm” and “ng” nobody's.
    for (const [prefix, name] of form.startsWith('~') ? PREFIXES : [['', ''] as const])
      if (prefix + form !== 'k~l')
        units.set(prefix + form.replace('~', ''), [name + one, name + many, said.startsWith('*')]);
  }
  return units;
}

const PREFIXES = entriesOf('=|k=kilo|M=mega|G=giga|T=tera|h=hekto|d=deci|c=centi|m=milli|µ=mikro|n=nano');
