/** The rules that languages share: addresses, dates, times, telephone numbers, what is counted, numbers, signs. */
import { END, SIGNS, type Part, type Rule, type SpokenLanguage } from './language.js';
import { abbreviationRule, anyOf, monthsOf, unitsOf } from './tables.js';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const CENTURIES = '((?:1[1-9]|20)\\d\\d)';
const YEAR = `${CENTURIES}(?!\\d)`;
const DASH = '( ?[–-] ?)';
const LABELS = '(?:[\\p{L}\\d_-]{1,63}\\.){1,6}';
/** What is an address without https:// or www. too. */
const DOMAINS = 'se|nu|com|org|net|eu|info|gov|edu|io|dk|no|fi|de|uk';
const BETWEEN = '[ ()/.–‑-]{0,3}\\d';

const ROMAN = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/**
 * Swedish area codes without their 0, for where nothing parts them from the rest. Compiled by ourselves from the numbering
 * plan of Post- och telestyrelsen; MIT.
 */
const AREA = /^0?(?:8|77\d|[127]0|7\d|1[13689]|2[136]|3[1356]|4[0246]|54|6[03]|90|\d{3})/;

/** Cuts digits as people say them: 08 570 470 00, 070 123 45 67. */
function cut(digits: string): string[] {
  const groups: string[] = [];
  let rest = digits;
  const take = (length = 0): void => {
    groups.push(rest.slice(0, length));
    rest = rest.slice(length);
  };
  // What is this short was cut by its writer.
  if (rest.length < 5) return [rest];
  take(/^(?:\+|00)46|/.exec(rest)?.[0].length);
  if (groups[0] || rest.startsWith('0')) take(AREA.exec(rest)?.[0].length);
  // Threes first, until twos come out even.
  while (rest) take(rest.length % 2 || rest.length === 8 ? 3 : 2);
  return groups.filter(Boolean);
}

/** Says every digit, with a pause between groups: “noll åtta, fem sju noll, fyra sju noll, noll noll”. */
function inGroups(shown: string, eachDigit: (digits: string) => string): Part[] {
  const groups = (shown.match(/\+?\d+/g) ?? []).flatMap(cut);
  return groups.map((group, at) => [group, eachDigit(group) + (groups[at + 1] ? ',' : '')]);
}

/** The rules of a language, the first to be tried first. */
export function rulesOf(language: SpokenLanguage): Rule[] {
  const { cardinal, ordinal, to, isDayFirst, beforeDay, afterDay, thousands, ordinalMark } = language;
  const names = language.months.split(' ');
  const months = monthsOf(names);
  const units = unitsOf(language.units, language.plural);
  const unit = `((?:${anyOf(units.keys())})(?![\\p{L}\\p{M}\\p{N}]|\\.\\p{L}))`;
  const number = `((?:\\d{1,3}(?:[ ${thousands}]\\d{3}){1,4}(?!\\d)|\\d+)(?:[,.]\\d+)?)`;
  const named = new RegExp(`(?:^|\\P{L})(?:${language.days}|${months})\\p{L}*\\.?$`, 'u');
  const signs = `|||${language.signs}`.split('|');

  const sign = (shown: string): string | undefined => signs[SIGNS.indexOf(shown)];
  const eachDigit = (digits: string): string =>
    [...digits].map((digit) => sign(digit) ?? cardinal(+digit)).join(' ');
  const sayNumber = (shown: string, isCommon = false): string => {
    const parting = shown.startsWith('0') ? ' ' : `[ ${thousands}](?=\\d{3}(?!\\d))`;
    const [whole = '', decimals] = shown.replace(new RegExp(parting, 'g'), '').split(/[.,]/);
    // A number that begins with 0 or is very long is a code.
    const said = whole.length > 12 || /^0\d/.test(whole) ? eachDigit(whole) : cardinal(+whole);
    if (!decimals) return (isCommon && language.common?.(said)) || said;
    const areJoined = language.joinsDecimals && /^[1-9]\d$/.test(decimals);
    return `${said} ${language.point} ${areJoined ? cardinal(+decimals) : eachDigit(decimals)}`;
  };
  const sayAmount = (amount: string, form: string): [string, string] => {
    const [one, many, isNeuter] = units.get(form) ?? [form, form, false];
    return [sayNumber(amount, !isNeuter), amount === '1' ? one : many];
  };
  const sayYear = (shown: string): string => shown && language.year(+shown);
  const sayDay = (shown: string, prior: string): string => beforeDay(prior) + ordinal(+shown) + afterDay;
  const monthAt = (shown: string): string => names[+shown - 1] ?? '';
  const sayMonth = (shown: string): string =>
    names.find((name) => name.slice(1, 3) === shown.slice(1, 3)) ?? '';

  return [
    // Dates. In ISO 8601 the year is shown first and said last, so its words belong to the whole.
    [
      `${CENTURIES}-(0[1-9]|1[0-2])(?:-${DAY})?(?!-?\\d)`,
      ([, y = '', m = '', d], prior) => `${d ? `${sayDay(d, prior)} ` : ''}${monthAt(m)} ${sayYear(y)}`,
    ],
    [
      `${DAY}(?:${ordinalMark})?(?:${DASH}${DAY}(?:${ordinalMark})?)? (?:of )?(${months})\\.?${END}(?:,? ${YEAR})?`,
      ([, from = '', dash = '', until = '', month = '', y = ''], prior) => [
        [from, beforeDay(prior) + ordinal(+from) + (until ? '' : afterDay)],
        [dash, to],
        [until, ordinal(+until) + afterDay],
        [month, sayMonth(month)],
        [y, sayYear(y)],
      ],
    ],
    [
      `${DAY}([/.])${MONTH}(?:[/. -]${YEAR})?(?! ?\\d|[/:\\p{L}])`,
      ([, d = '', parting, m = '', y = ''], prior) =>
        y || (isDayFirst && parting === '/')
          ? [
              [d, sayDay(d, prior)],
              [m, monthAt(m)],
              [y, sayYear(y)],
            ]
          : undefined,
    ],
    // Addresses, and numbers with more than one dot.
    [
      `https?://\\S*[\\p{L}\\d/]|[\\p{L}\\d._+-]{1,64}@${LABELS}\\p{L}{2,24}${END}|` +
        `(?:www\\.${LABELS}\\p{Ll}+|${LABELS}(?:${DOMAINS}))(?![\\p{L}\\d@-])(?:/\\S*[\\p{L}\\d/]|/)?|\\d+(?:\\.\\d+){2,9}`,
      ([shown = '']) =>
        (shown.match(/^https?:\/\/|\/$|\d+|[\p{L}\p{M}]+|[^]/gu) ?? []).map((part, at, { length }) => [
          part,
          part.endsWith('/') && (!at || at === length - 1)
            ? ''
            : (sign(part) ?? (/^\d/.test(part) ? sayNumber(part) : part)),
        ]),
    ],
    ...language.rules,
    abbreviationRule(language.abbreviations),

    [
      `(${months})\\.? ${DAY}(?:${ordinalMark})?(?![\\d:]|\\.\\d| ?%)(?:,? ${YEAR})?`,
      ([, month = '', d = '', y = '']) =>
        isDayFirst
          ? undefined
          : [
              [month, sayMonth(month)],
              [d, ordinal(+d) + (y && ',')],
              [y, sayYear(y)],
            ],
    ],
    [
      `(${months})(?:\\.(?= ?[^ ])|(?= ${YEAR}|${DASH}(?:${months})))${END}`,
      ([, month = '']) => sayMonth(month),
    ],

    // Times.
    [
      `([01]?\\d|2[0-4])([.:])([0-5]\\d)(?![.:]?\\d| ?${unit})(?=( ?[–-]| ?[ap]\\.?m)?)`,
      ([, h = '', parting, m = '', , range], prior) =>
        h.length < 2 && parting === '.' && !isDayFirst && !range && !/(?:at |[–-] ?)$/.test(prior)
          ? undefined
          : +m
            ? [
                [h, cardinal(+h)],
                [m, (+m < 10 ? language.nought : '') + cardinal(+m)],
              ]
            : cardinal(+h),
    ],
    // “08” in “08–16” or “kl. 08” is an hour.
    [
      `0(\\d)(?!\\d)(?=(${DASH}[012]?\\d(?!\\d))?)`,
      ([, h = '', range], prior) =>
        range || /(?:kl\.?|klockan|at|[–-]) ?$/.test(prior) ? cardinal(+h) : undefined,
    ],

    // Telephone numbers and organisation numbers.
    [
      `(?:\\+ ?\\d(?:${BETWEEN}){7,13}|(?:\\(0\\d{1,3}\\)|0\\d)(?:${BETWEEN}){5,13}|\\d{6}[–-]\\d{4})(?!\\d)`,
      ([shown = '']) => inGroups(shown, eachDigit),
    ],

    // What is counted.
    [
      `(SEK|EUR|USD|[€$£]) ?${number}( mil\\p{L}+)?`,
      ([, form = '', amount = '', times = '']) => sayAmount(amount, form).join(`${times} `),
    ],
    [
      `${number} ?${unit}(?:\\.(?= \\p{Ll}))?(?:(/)([\\p{L}²³]+))?`,
      ([, amount = '', form = '', per = '', each = '']) => {
        const [said, what] = sayAmount(amount, form);
        return [
          [amount, said],
          [form, what],
          [per, 'per'],
          [each, units.get(each)?.[0] ?? each],
        ];
      },
    ],
    [
      `${number}(?= (?:(${language.countedNeuter})|${language.counted})${END})`,
      ([, amount = '', neuter]) => sayNumber(amount, !neuter),
    ],
    [`(\\d+)(?:${ordinalMark})${END}`, ([, value = '']) => ordinal(+value)],
    // Service numbers, postal codes, telephone numbers without an area: no thousands, these.
    ['1177(?!\\d)', () => `${cardinal(11)} ${cardinal(77)}`],
    [
      '(?:112|11[34]14|116 ?1\\d\\d)(?! ?\\d|[.,:–-]\\d)|(?:\\d\\d\\d|\\d\\d\\d?(?: \\d\\d\\d?){1,4}) \\d\\d(?! ?\\d)',
      ([shown = '']) => inGroups(shown, eachDigit),
    ],
    [`${YEAR}(?![.,]\\d)`, ([, y = '']) => sayYear(y)],
    [
      `[IVX]+${END}`,
      ([shown = ''], prior) =>
        /(?:kap\.?|kapitel|chapter) $/i.test(prior) && ROMAN.includes(shown)
          ? cardinal(ROMAN.indexOf(shown))
          : undefined,
    ],
    [number, ([shown = '']) => sayNumber(shown)],

    // Signs between what is said.
    [
      `${DASH}(?=(\\d)|${language.days}|${months})`,
      ([, dash = '', digit], prior) => {
        if (
          named.test(prior) ||
          (digit && (/\d$/.test(prior) || (dash === '–' && /[\p{L}%.°]$/u.test(prior))))
        )
          return to;
        // A minus stands right before its number, and not after a word.
        return digit && (dash === ' -' || dash === ' –' || (!dash[1] && !/[^ (]$/.test(prior)))
          ? sign('−')
          : undefined;
      },
    ],
    [
      '( ?/ ?)(?=(\\d)|\\p{L})',
      ([, slash, digit], prior) =>
        digit && /\d$/.test(prior)
          ? /\d{4}$/.test(prior)
            ? ''
            : sign('/')
          : /(?:och|and)$/.test(prior) || slash?.[1]
            ? ''
            : ',',
    ],
    // “2001:453”, the number of an act.
    [':(?=\\d)', (_, prior) => (/\d$/.test(prior) ? ',' : undefined)],
    ['\\+(?=( ?\\d)?)', ([, digit], prior) => (digit || /\d ?$/.test(prior) ? sign('+') : undefined)],
    ['x(?= ?\\d)', (_, prior) => (/\d ?$/.test(prior) ? sign('×') : undefined)],
    [`[${SIGNS.slice(0, 15)}]`, ([shown = '']) => sign(shown)],
  ];
}
