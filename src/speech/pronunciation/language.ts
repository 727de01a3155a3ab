/** What a language gives to how its text is said: tables, numbers in words, and rules of its own. */

/** A part of what a pattern matched, and how that part is said; '' where it is silent. */
export type Part = readonly [shown: string, said: string];

/** How a match is said: the whole of it, its parts in the order shown, or not by this rule at all. */
export type Said = string | readonly Part[] | undefined;

/**
 * What a rule matches, as the source of a regular expression, and how it is said. It is tried where a word, a number or
 * a sign begins. `prior` is the last characters before the match.
 */
export type Rule = readonly [pattern: string, say: (match: readonly string[], prior: string) => Said];

/** How a language says what is written short. Tables are text, `form,form=said|form=said`: see tables.ts. */
export interface SpokenLanguage {
  readonly abbreviations: string;
  /** What stands after a number. */
  readonly units: string;
  /** What makes a unit many, where the table doesn't say. */
  readonly plural: string;
  /** Words for what is counted, as patterns: before one, 2018 is no year and 112 no telephone number. */
  readonly counted: string;
  /** The same, in neuter. */
  readonly countedNeuter: string;
  /** The months, from January, and how the names of the days begin. */
  readonly months: string;
  readonly days: string;
  /** What is said for each of `SIGNS` but the bullets. */
  readonly signs: string;
  /** What stands between thousands besides a space. */
  readonly thousands: string;
  /** What is said for a decimal sign, and between the ends of a range. */
  readonly point: string;
  readonly to: string;
  /** What makes digits an ordinal, as a pattern. */
  readonly ordinalMark: string;
  /** How a day becomes a date: what comes before it, after what is said already, and what comes between it and its month. */
  readonly beforeDay: (prior: string) => string;
  readonly afterDay: string;
  /** True where 17/7 is a date and 8.30 a time, and a month never comes before its day. */
  readonly isDayFirst: boolean;
  readonly cardinal: (value: number) => string;
  readonly ordinal: (value: number) => string;
  readonly year: (value: number) => string;
  /** How a nought that begins the minutes is said. */
  readonly nought: string;
  /** True where two decimals are said together: “tre komma fjorton”. */
  readonly joinsDecimals: boolean;
  /** What is said for a number of what is not neuter, where that is another word. */
  readonly common?: (cardinal: string) => string;
  /** What only this language has; tried first. */
  readonly rules: readonly Rule[];
}

/** Signs that are said; bullets are silent. Those after § are said only in addresses, or by a rule. */
export const SIGNS = '•▪●&<>=×±−%‰€§+./@-_';

/** What may not follow what ends in a letter: the rest of the word. */
export const END = '(?![\\p{L}\\p{M}])';
