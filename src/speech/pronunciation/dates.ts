/** Dates: in figures, with the name of their month, and several days of one month. */
import { END, type Part, type Rule, type Wording } from './language.js';

const ANY_DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DAY = `(${ANY_DAY})`;
const MONTH = '(0?[1-9]|1[0-2])';
const CENTURIES = '((?:1[1-9]|20)\\d\\d)';
/** A year. */
export const YEAR = `${CENTURIES}(?!\\d)`;
/** Between the ends of a range. */
export const DASH = '( ?[–—-] ?)';

/** “21” is 2021 and “98” 1998. */
const fullYear = (shown: string): string => (shown.length > 2 ? shown : `${+shown > 60 ? 19 : 20}${shown}`);

/** The rules for dates that are dates wherever they stand. */
export function dateRules({ language, months, sayDay, sayYear, sayMonth, monthAt }: Wording): Rule[] {
  const { ordinal, to, and, ordinalMark, beforeDay, afterDay, dated, counted, countedNeuter } = language;
  const mark = `(?:${ordinalMark})?`;
  /** What comes between days of one month: “3, 4 och 5 maj”, “12–14/6”. */
  const between = `(?: ?[–—-] ?|,? (?:${and}|${to}) )`;
  const days = (d: string, m: string, y: string): Part[] => [
    [d, sayDay(d, '')],
    [m, monthAt(m)],
    [y, sayYear(fullYear(y))],
  ];
  const inFigures = (d: string, m: string, y: string, before: string): Part[] | undefined => {
    const [[, day = ''] = [], ...rest] = days(d, m, y);
    return /[\d/]$/.test(before) ? undefined : [[d, beforeDay(before) + day], ...rest];
  };
  const isDated = new RegExp(`(?:^|\\P{L})(?:${dated})[ :,.]*$`, 'iu');

  return [
    // The year is shown first and said last, so its words belong to the whole.
    [
      'date, year first',
      `${CENTURIES}(?:-(0[1-9]|1[0-2])(?:-${DAY})?(?!-?\\d)|([/.])${MONTH}\\4${DAY}(?!\\d)|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d-]))`,
      ([, y = '', month, day, , m2, d2, m3, d3], { before }) => {
        const d = day ?? d2 ?? d3;
        return /[\d-]$/.test(before) && !/\D$/.test(before.slice(0, -1))
          ? undefined
          : `${d ? `${sayDay(d, before)} ` : ''}${monthAt(month ?? m2 ?? m3 ?? '')} ${sayYear(y)}`;
      },
    ],
    [
      'date, six digits',
      `(\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d-])`,
      ([, y = '', m = '', d = ''], { before }) =>
        isDated.test(before) ? `${sayDay(d, before)} ${monthAt(m)} ${sayYear(fullYear(y))}` : undefined,
    ],
    [
      'date, named month',
      `${DAY}${mark}(?:${DASH}${DAY}${mark})? (?:of )?(${months})\\.?${END}(?:,? ${YEAR}(?! (?:${counted}|${countedNeuter})${END})|,? ?[-’'](\\d\\d)(?![\\d:]|\\.\\d| (?:${months})))?`,
      ([, from = '', dash = '', until = '', month = '', y = '', short = ''], { before }) => [
        [from, beforeDay(before) + ordinal(+from) + (until ? '' : afterDay)],
        [dash, to],
        [until, ordinal(+until) + afterDay],
        [month, sayMonth(month)],
        [y || short, sayYear(y || (short && fullYear(short)))],
      ],
    ],
    [
      'day of several',
      `${DAY}${mark}(?=(?:, ?${ANY_DAY}${mark}){0,4}${between}${ANY_DAY}${mark}(?:/${MONTH}(?![\\d/])| (?:of )?(?:${months})\\.?${END}))`,
      ([, d = ''], { before }) =>
        /(?:kl\.?|klockan|at|[/.:]) ?$/.test(before) ? undefined : beforeDay(before) + ordinal(+d),
    ],
    [
      'date, day first',
      `${DAY}(?:[/.]${MONTH}[/. –-]{1,2}|-${MONTH}-)${YEAR}(?! ?\\d|[/:\\p{L}])`,
      ([, d = '', m = '', hyphened = '', y = ''], { before }) => inFigures(d, m || hyphened, y, before),
    ],
    [
      'date, short year',
      `${DAY}(?:/${MONTH}(?: ?[-’'/])|\\.${MONTH}\\.)(\\d\\d)(?![\\d/.:]\\d|\\d| ?[–-]\\d| ?%)`,
      ([, d = '', m = '', dotted = '', y = ''], { before }) => inFigures(d, m || dotted, y, before),
    ],
  ];
}

/** The rules for months where nothing longer fits. */
export function monthRules({ language, months, sayMonth, sayYear }: Wording): Rule[] {
  const { ordinal, ordinalMark, isDayFirst } = language;
  const monthFirst: Rule = [
    'month before day',
    `(${months})\\.? ${DAY}(?:${ordinalMark})?(?![\\d:]|\\.\\d| ?%)(?:,? ${YEAR})?`,
    ([, month = '', d = '', y = '']) => [
      [month, sayMonth(month)],
      [d, ordinal(+d) + (y && ',')],
      [y, sayYear(y)],
    ],
  ];
  return [
    ...(isDayFirst ? [] : [monthFirst]),
    [
      'month cut short',
      `(${months})(?:\\.(?= ?[^ ])|(?= ${YEAR}|${DASH}(?:${months})| ?[-’']\\d\\d))${END}`,
      ([, month = '']) => sayMonth(month),
    ],
    [
      'year, two digits',
      ` ?[-–’'](\\d\\d)(?![\\d,.:]\\d|\\d| ?[%°]| (?:${months}))`,
      ([shown = '', y = ''], { before }) =>
        new RegExp(`(?:^|\\P{L})(?:${months}|${language.season}) ?$`, 'iu').test(before)
          ? [[shown, sayYear(fullYear(y))]]
          : undefined,
    ],
  ];
}
