/** Times of the day. */
import { DASH } from './dates.js';
import type { Rule, Wording } from './language.js';

/** The rules of times. */
export function timeRules({ language, unit }: Wording): Rule[] {
  const { cardinal, isDayFirst, nought } = language;
  return [
    [
      'time',
      `([01]?\\d|2[0-4])([.:])([0-5]\\d)(?![.:]?\\d| ?${unit})(?=( ?[–—-]| ?[ap]\\.?m)?)`,
      ([, h = '', parting, m = '', range], { before }) =>
        h.length < 2 && parting === '.' && !isDayFirst && !range && !/(?:at |[–—-] ?)$/.test(before)
          ? undefined
          : +m
            ? [
                [h, cardinal(+h)],
                [m, (+m < 10 ? nought : '') + cardinal(+m)],
              ]
            : cardinal(+h),
    ],
    // “08” in “08–16” or “kl. 08” is an hour.
    [
      'hour',
      `0(\\d)(?!\\d)(?=(${DASH}[012]?\\d(?!\\d))?)`,
      ([, h = '', range], { before }) =>
        range || /(?:kl\.?|klockan|at|[–—-]) ?$/i.test(before) ? cardinal(+h) : undefined,
    ],
  ];
}
