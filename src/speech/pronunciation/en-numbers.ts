/** Numbers in English words. */
import type { Measure } from './language.js';
import { entriesOf } from './tables.js';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How a cardinal ends, and how its ordinal does; the others get “th”. */
const ORDINALS = new Map(
  entriesOf('one=first|two=second|three=third|five=fifth|eight=eighth|nine=ninth|twelve=twelfth|y=ieth'),
);
const ENDING = new RegExp(`(?:${[...ORDINALS.keys()].join('|')})?$`);

/** A whole number under a million millions. */
export function cardinal(value: number): string {
  const large = (of: number, name: string): string => {
    const rest = value % of;
    // “and” stands before the last two digits.
    return `${cardinal(Math.floor(value / of))} ${name}${rest ? (rest < 100 ? ' and ' : ' ') + cardinal(rest) : ''}`;
  };
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return TENS[Math.floor(value / 10) - 2] + (value % 10 ? `-${SMALL[value % 10]}` : '');
  if (value < 1e3) return large(100, 'hundred');
  if (value < 1e6) return large(1e3, 'thousand');
  return value < 1e9 ? large(1e6, 'million') : large(1e9, 'billion');
}

/** “seventeenth”. */
export const ordinal = (value: number): string =>
  cardinal(value).replace(ENDING, (end) => ORDINALS.get(end) ?? 'th');

/** “nineteen ninety-eight”, “two thousand and five”, “twenty eighteen”. */
export function year(value: number): string {
  const rest = value % 100;
  if (value > 1999 && value < 2010) return cardinal(value);
  return `${cardinal(Math.floor(value / 100))} ${rest ? (rest < 10 ? 'oh ' : '') + cardinal(rest) : 'hundred'}`;
}

/** “two thirds”, “half an hour”, “three quarters of a mile”, “two and a half hours”. */
export function fraction(over: number, under: number, measure: Measure, isAfterWhole: boolean): string {
  const isUnit = measure === 'common' || measure === 'neuter';
  // Neuter is what begins with a vowel here.
  const article = measure === 'neuter' ? 'an' : 'a';
  if (under === 2 && over === 1)
    return isAfterWhole
      ? 'and a half'
      : isUnit
        ? `half ${article}`
        : measure === 'share'
          ? 'half'
          : 'one half';
  const part = under === 4 ? 'quarter' : ordinal(under);
  const said = `${isAfterWhole && over === 1 ? 'a' : cardinal(over)} ${part}${over > 1 ? 's' : ''}`;
  return isAfterWhole ? `and ${said}` : isUnit ? `${said} of ${article}` : said;
}
