/** Numbers that are names: said digit by digit, in groups. */
import { END, type Rule, type Wording } from './language.js';
import { YEAR } from './dates.js';

const BETWEEN = '[ ()/.–‑-]{0,3}\\d';

/** Cuts digits into groups of these lengths; the last has the rest. */
const cutAt =
  (...lengths: readonly number[]) =>
  (digits: string): string[] => {
    let from = 0;
    return [...lengths, digits.length].flatMap((length) => digits.slice(from, (from += length)) || []);
  };
const bySwish = cutAt(3, 3, 2, 2);
const byFour = cutAt(4, 4, 4, 4, 4, 4, 4);
/** A date of birth, or what looks like one, before the last four. */
const byBirth = (digits: string): string[] =>
  digits.length === 4 ? [digits] : cutAt(...(digits.length % 4 ? [2, 2, 2] : [4, 2, 2]), 4)(digits);

/** What is called by a number, and never counted. */
const SERVICES = '112|1177|11[34] ?14|116 ?1\\d\\d';

/** Before the number of a section or a page. */
const SECTION = /(?:§§?|\b(?:sid|s|kap|art|pp?|ch|sec)\.?|sida(?:n|or)?|pages?|section|chapter) ?$/i;

/** A service's number as people say it. */
export const sayService = ({ language, eachDigit }: Wording, shown: string): string | undefined => {
  if (!new RegExp(`^(?:${SERVICES})$`).test(shown)) return undefined;
  if (shown === '1177') return `${language.cardinal(11)} ${language.cardinal(77)}`;
  return [shown.slice(0, 3), shown.slice(3).trim()].filter(Boolean).map(eachDigit).join(', ');
};

/** The rules of numbers with a label, or a form that is never a date's. */
export function labelledRules({ inGroups, language, sayYear, sayNumber }: Wording): Rule[] {
  const { codes, registers } = language;
  const endsWith = (words: string): RegExp =>
    new RegExp(`(?:^|\\P{L})(?:${words})(?: ?\\([^()]{1,20}\\))?(?: är| is)?[.:]? ?$`, 'iu');
  const beforeCode = endsWith(codes);
  const beforeRegister = endsWith(`${registers}|\\p{Lu}{2,5}`);
  return [
    [
      'IBAN',
      '[A-Z]{2}\\d\\d(?: ?[A-Z\\d]{4}){3,7}(?: ?\\d{1,3})?(?![\\p{L}\\d])',
      ([shown = '']) => inGroups(shown, byFour),
    ],
    ['personal number', '(?:\\d{8}|\\d{6})[–+-]\\d{4}(?![\\d-])', ([shown = '']) => inGroups(shown, byBirth)],
    [
      'number in a register',
      `${YEAR}([-/:])(\\d{1,6})(?![\\d/-])`,
      ([, y = '', between = '', value = ''], { before }) =>
        (between === ':' || beforeRegister.test(before)) &&
        !(between === '-' && /^(?:0[1-9]|1[0-2])$/.test(value))
          ? [
              [y, sayYear(y)],
              [between, between === ':' ? ',' : ''],
              [value, sayNumber(value)],
            ]
          : undefined,
    ],
    [
      'number with a label',
      '(?:\\p{Lu}{1,4}[ -]?)?\\d(?:[ -]{0,2}\\d){3,40}(?!\\d|-?\\p{L})',
      ([shown = ''], { before }) => {
        if (!beforeCode.test(before)) return undefined;
        const isSwish = /^123\d{7}$/.test(shown);
        const isPerson = /person|samordning|social/i.test(before) && /^\d{10,12}$/.test(shown);
        return inGroups(shown, isSwish ? bySwish : isPerson ? byBirth : undefined);
      },
    ],
  ];
}

/** The rules of numbers that are known by their form alone. */
export function codeRules({ inGroups, language, unit }: Wording): Rule[] {
  const { counted, countedNeuter } = language;
  return [
    [
      'telephone number',
      `(?:\\+ ?\\d(?:${BETWEEN}){7,13}|(?:\\(0\\d{1,3}\\)|0\\d)(?:${BETWEEN}){5,13})(?!\\d)`,
      ([shown = '']) => inGroups(shown),
    ],
    [
      'reference',
      '[BTÖÄFPMK] \\d{3,5}-\\d\\d(?!\\d)|(?:\\d{1,6}-)?\\p{Lu}{1,3}(?:-?\\d{5,12}(?:-\\d{1,6})?|-?\\d{4}-\\d{2,6})(?![\\p{L}\\d-])|\\d{1,5}(?:-\\d{1,7}){2,5}(?![\\p{L}\\d-])',
      ([shown = ''], { before }) => (/[\p{L}\d-]$/u.test(before) ? undefined : inGroups(shown)),
    ],
    [
      'many digits',
      `\\d{9,12}(?!\\d| ?${unit}|[,.]\\d| (?:${counted}|${countedNeuter})${END})`,
      ([shown = '']) => inGroups(shown, /^123\d{7}$/.test(shown) ? bySwish : undefined),
    ],
  ];
}

/** The rules of short numbers, where nothing tells that they are counted. */
export function serviceRules(wording: Wording): Rule[] {
  const { inGroups } = wording;
  return [
    ['1177', '1177(?!\\d)', ([shown = '']) => sayService(wording, shown)],
    [
      'service number',
      `(?:${SERVICES})(?! ?\\d|[.,:–-]\\d)`,
      ([shown = ''], { before }) =>
        SECTION.test(before)
          ? undefined
          : inGroups(shown.length > 3 ? `${shown.slice(0, 3)} ${shown.slice(3)}` : shown),
    ],
    // A postal code, or a telephone number without its area: no thousands, these.
    [
      'postal code',
      '(?:\\d\\d\\d|\\d\\d\\d?(?: \\d\\d\\d?){1,4}) \\d\\d(?! ?\\d)',
      ([shown = '']) => inGroups(shown),
    ],
  ];
}
