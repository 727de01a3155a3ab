/** What a language gives to how its text is said: tables, numbers in words, and rules of its own. */

/** A part of what a pattern matched, and how that part is said; '' where it is silent. */
export type Part = readonly [shown: string, said: string];

/** How a match is said: the whole of it, its parts in the order shown, or not by this rule at all. */
export type Said = string | readonly Part[] | undefined;

/** What stands around a match, in its sentence: the last characters before it, the first after. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * What a rule is called, what it matches, as the source of a regular expression, and how it is said. It is tried where a
 * word, a number or a sign begins.
 */
export type Rule = readonly [
  name: string,
  pattern: string,
  say: (match: readonly string[], around: Around) => Said,
];

/** What a number is said in, where what is counted may have a gender. */
export type Gender = 'common' | 'neuter';

/** A language's words for the rules: patterns of what may stand there, and what is said for it. */
export interface Wording {
  readonly language: SpokenLanguage;
  /** Patterns: any month, any unit, any number with its thousands and decimals. */
  readonly months: string;
  readonly unit: string;
  readonly number: string;
  readonly sign: (shown: string) => string | undefined;
  readonly eachDigit: (digits: string) => string;
  /** Every digit, with a pause between groups: “noll åtta, fem sju noll, fyra sju noll, noll noll”; letters as they are. */
  readonly inGroups: (shown: string, cutter?: (digits: string) => readonly string[]) => Part[];
  readonly sayNumber: (shown: string, gender?: Gender) => string;
  /** An amount and its unit. */
  readonly sayAmount: (amount: string, form: string) => [amount: string, unit: string];
  /** A unit of which there is one, and its gender. */
  readonly unitOf: (form: string) => readonly [said: string, gender: Gender] | undefined;
  readonly sayYear: (shown: string) => string;
  /** A day before its month. */
  readonly sayDay: (shown: string, before: string) => string;
  /** A month by its number, and by its name. */
  readonly monthAt: (shown: string) => string;
  readonly sayMonth: (shown: string) => string;
}

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
  /** What is said for each of `SIGNS`. */
  readonly signs: string;
  /** What stands between thousands besides a space. */
  readonly thousands: string;
  /** What is said for a decimal sign, between the ends of a range, and of each. */
  readonly point: string;
  readonly to: string;
  readonly per: string;
  /** Between two numbers of a list, as a pattern. */
  readonly and: string;
  /** What makes digits an ordinal, as a pattern. */
  readonly ordinalMark: string;
  /** How a day becomes a date: what comes before it, after what is said already, and what comes between it and its month. */
  readonly beforeDay: (before: string) => string;
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
  /** Streets, by how their names end, and other words before what a number or a letter names: a class, a room. */
  readonly streets: string;
  readonly labels: string;
  /** Words before a number that is said digit by digit. */
  readonly codes: string;
  /** Words before a number of a year and one within it. */
  readonly registers: string;
  /** What something is for each of, besides units; as said, where it is cut short. */
  readonly each: string;
  /** What comes between an amount and its currency: `milj.=miljon/miljoner`. */
  readonly multiples: string;
  /** Words before a date. */
  readonly dated: string;
  /** Words before a year in two digits, or before two years. */
  readonly season: string;
  readonly fractions: Fractions;
  /** Names of kings and popes; their number is an ordinal, said after `the`. */
  readonly rulers: string;
  readonly the: string;
  /** Words before a Roman numeral that numbers a part. */
  readonly parts: string;
  /** Before an exponent. */
  readonly power: string;
  /** What only this language has. */
  readonly rules: (wording: Wording) => Rule[];
}

/** How a language says 2/3. Words are patterns. */
export interface Fractions {
  /** Words around a share of something. */
  readonly before: string;
  readonly after: string;
  /** Words around a mark, or a page of pages: “fyra av fem”. */
  readonly scoreBefore: string;
  readonly scoreAfter: string;
  /** Between what is counted and all of it, as said; and the same as shown after a share. */
  readonly outOf: string;
  readonly of: string;
  /** What is measured in parts: “en halv timme”, “ett halvt år”. */
  readonly measured: string;
  readonly measuredNeuter: string;
  /** Between two letters: “a genom b”. */
  readonly over: string;
  /** 24/7. */
  readonly roundTheClock: string;
  /** 24/7/365. */
  readonly allYear: string;
  /** Says a fraction of what follows, alone or after a whole number. */
  readonly say: (over: number, under: number, measure: Measure, isAfterWhole: boolean) => string;
}

/** What follows a fraction: all of something, a unit with its gender, or nothing known. */
export type Measure = 'share' | 'common' | 'neuter' | '';

/** Bullets and arrows. */
export const SILENT = '•▪●→➔►▶';
/** Signs that are said. Those after § are said only in addresses, or by a rule. */
export const SIGNS = '&<>=×±−%‰€≤≥≠≈§+./@-_';

/** What may not follow what ends in a letter: the rest of the word. */
export const END = '(?![\\p{L}\\p{M}])';
