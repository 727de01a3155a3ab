/** Two numbers with a slash between: a date, a share, a mark out of the highest, or the two years of a school year. */
import type { Measure, Part, Rule, Said, Wording } from './language.js';

/** Parts of one. */
const SIGNS: Readonly<Record<string, readonly [over: number, under: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
};

/** Alone in brackets up to so many are the pieces of something, “(1/2)” and “(2/2)”, and more the days of a month. */
const MOST_PIECES = 3;

/** The rules of fractions. */
export function fractionRules(wording: Wording): Rule[] {
  const { language, months, unitOf, unit, sign, sayNumber, sayDay, monthAt } = wording;
  const { cardinal, counted, countedNeuter, dated, fractions, isDayFirst } = language;
  const startsWith = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![\\p{L}\\p{M}])`, 'iu');
  const endsWith = (pattern: string): RegExp => new RegExp(`(?:^|[^\\p{L}\\d])(?:${pattern})[ :,]*$`, 'iu');
  const joined = `(?: ?[–—-] ?|,? (?:${language.and}|${language.to}) )`;
  const beforeDate = endsWith(`${dated}|(?:${language.days})\\p{L}*\\.?|\\d\\d?/1?\\d${joined}`);
  const afterDate = new RegExp(`^(?:${joined}\\d\\d?/1?\\d(?!\\d)|,? (?:kl\\b|${months}))`, 'iu');
  const beforeSeason = endsWith(language.season);
  const beforeShare = endsWith(fractions.before);
  const beforeScore = endsWith(fractions.scoreBefore);
  const afterShare = startsWith(` (?:${fractions.after})`);
  const afterScore = startsWith(` (?:${fractions.scoreAfter})`);
  const isShareOf = startsWith(` ${fractions.of}`);
  const isCounted = startsWith(` (?:\\p{L}+ )?(?:${counted}|${countedNeuter})`);
  const isNeuter = startsWith(` (?:${fractions.measuredNeuter})`);
  const isMeasured = startsWith(` (?:${fractions.measured})`);
  const unitAfter = new RegExp(`^ ?(${unit})`, 'u');

  const measureOf = (after: string): Measure => {
    if (isShareOf.test(after)) return 'share';
    if (isNeuter.test(after)) return 'neuter';
    if (isMeasured.test(after)) return 'common';
    return unitOf(unitAfter.exec(after)?.[1] ?? '')?.[1] ?? '';
  };
  /** The parts after a whole number: “två och en halv”. */
  const sayMixed = (whole: string, [over, under]: readonly [number, number], after: string): string => {
    const measure = measureOf(after);
    const part = fractions.say(over, under, measure, whole !== '');
    return whole ? `${sayNumber(whole, measure === 'neuter' ? measure : 'common')} ${part}` : part;
  };
  const sayPair = (a: string, b: string, before: string, after: string): Said => {
    const over = +a;
    const under = +b;
    const parts = (first: string, between: string, second: string): Part[] => [
      [a, first],
      ['/', between],
      [b, second],
    ];
    const numbers = (between: string): Part[] => parts(cardinal(over), between, cardinal(under));
    const isDay = over > 0 && over < 32 && under > 0 && under < 13;
    const isPart = over > 0 && over < under;
    const measure = measureOf(after);
    if (isPart && measure && measure !== 'share') return fractions.say(over, under, measure, false);
    if (isDay && (beforeDate.test(before) || afterDate.test(after)))
      return parts(sayDay(a, before), '', monthAt(b));
    if (over === 24 && under === 7) return fractions.roundTheClock;
    if (over && over <= under && under <= MOST_PIECES && before.endsWith('(') && after.startsWith(')'))
      return numbers(fractions.outOf);
    if (a[1] && under === (over + 1) % 100 && (under > 12 || beforeSeason.test(before))) return numbers('');
    if (over <= under && (beforeScore.test(before) || afterScore.test(after)))
      return numbers(fractions.outOf);
    if (over <= under && !measure && isCounted.test(after)) return numbers(fractions.outOf);
    if (isPart && (measure || beforeShare.test(before) || afterShare.test(after)))
      return fractions.say(over, under, measure, false);
    if (isDay && isDayFirst) return parts(sayDay(a, before), '', monthAt(b));
    return isPart && under < 13 ? fractions.say(over, under, '', false) : numbers(sign('/') ?? '');
  };

  return [
    [
      'fraction sign',
      '(?:(\\d{1,3}) ?)?([½⅓⅔¼¾⅕⅛])',
      ([, whole = '', shown = ''], { after }) => sayMixed(whole, SIGNS[shown] ?? [1, 1], after),
    ],
    [
      'whole number and fraction',
      '(\\d{1,3}) ([1-9])/([2-9])(?![\\d/])',
      ([, whole = '', over = '', under = ''], { before, after }) =>
        +over < +under && measureOf(after) && !/[\d/]$/.test(before)
          ? sayMixed(whole, [+over, +under], after)
          : undefined,
    ],
    [
      'fraction in a formula',
      '(\\d{1,4})⁄(\\d{1,4})',
      ([, over = '', under = ''], { after }) => fractions.say(+over, +under, measureOf(after), false),
    ],
    ['round the clock', '24/7/365(?![\\d/])', () => fractions.allYear],
    [
      'fraction, date or score',
      '(\\d{1,3})/(\\d{1,3})(?!\\d|[/:]\\d|[.,]\\d|\\p{L}| ?000)',
      ([, a = '', b = ''], { before, after }) =>
        /[\d.,:/]$/.test(before) || (a.startsWith('0') && +b > 12) ? undefined : sayPair(a, b, before, after),
    ],
  ];
}
