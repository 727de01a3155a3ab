/** Signs: between what is said, before and after it, and such as are silent. */
import { DASH } from './dates.js';
import { SIGNS, SILENT, type Rule, type Wording } from './language.js';

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** The rules of signs. */
export function signRules({ language, months, sign }: Wording): Rule[] {
  const { cardinal, to } = language;
  const isNamed = new RegExp(`(?:^|\\P{L})(?:${language.days}|${months})\\p{L}*\\.?$`, 'iu');
  const capitals = language.days.replace(
    /[a-zåäö]+/g,
    (day) => `${day}|${day.charAt(0).toUpperCase()}${day.slice(1)}`,
  );
  const digits = (shown: string, of: string): number =>
    +[...shown].map((digit) => of.indexOf(digit)).join('');
  return [
    [
      'range, or a number below nought',
      `${DASH}(?=(\\d)|(\\p{Lu})(?![\\p{L}\\d])|${capitals}|${months})`,
      ([, dash = '', digit, letter], { before }) => {
        if (letter) return /\d ?\p{Lu}$/u.test(before) ? [[dash, to]] : undefined;
        if (
          isNamed.test(before) ||
          (digit &&
            (/(?:\d|\d ?\p{Lu}|[ap]\.?m\.?)$/iu.test(before) ||
              (dash === '–' && /[\p{L}%.°½]$/u.test(before))))
        )
          return [[dash, to]];
        // A minus stands right before its number, and not after a word.
        return digit && (dash === ' -' || dash === ' –' || (!dash[1] && !/[^ (]$/.test(before)))
          ? [[dash, sign('−') ?? '']]
          : undefined;
      },
    ],
    [
      'slash',
      '( ?/ ?)(?=(\\d)|\\p{L})',
      ([, slash = '', digit], { before }) =>
        digit && /\d$/.test(before)
          ? /\d{4}$/.test(before)
            ? ''
            : sign('/')
          : /(?:och|and)$/.test(before) || slash[1]
            ? ''
            : ',',
    ],
    // “2001:453”, the number of an act.
    ['number of an act', ':(?=\\d)', (_, { before }) => (/\d$/.test(before) ? ',' : undefined)],
    [
      'plus',
      '\\+(?=( ?\\d)?)',
      ([, digit], { before }) => (digit || /\d ?$/.test(before) ? sign('+') : undefined),
    ],
    ['times', 'x(?= ?\\d)', (_, { before }) => (/\d ?$/.test(before) ? sign('×') : undefined)],
    // “[2]”, “minskade¹”: the mark of a note; but “10³” is a power.
    [
      'mark of a note',
      `\\[\\d{1,3}(?:[,–-] ?\\d{1,3}){0,4}\\]|[${POWERS}]+|[*†‡]`,
      ([shown = ''], { before }) =>
        POWERS.includes(shown.charAt(0)) &&
        /(?:^|[^\p{L}\p{N}])(?:\p{L}|\d{1,2})$/u.test(before) &&
        shown !== '¹'
          ? `${language.power} ${cardinal(digits(shown, POWERS))}`
          : [],
    ],
    ['power', '\\^(?=\\S)', () => language.power],
    ['fraction bar', '⁄', () => language.fractions.over],
    ['lowered digits', `[${LOWERED}]+`, ([shown = '']) => cardinal(digits(shown, LOWERED))],
    // An arrow of quotation marks stands apart: “Läs mer »”.
    [
      'arrow',
      '(?:>>+|<<+|-+>|=>|<-+|[»›])(?= |$)',
      ([shown = ''], { before }) => (shown[1] || /(?:^| )$/.test(before) ? '' : undefined),
    ],
    ['silent sign', `[${SILENT}]`, () => ''],
    ['sign', `[${SIGNS.slice(0, SIGNS.indexOf('.'))}]`, ([shown = '']) => sign(shown)],
  ];
}
