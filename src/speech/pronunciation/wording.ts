/** What the rules of a language share: numbers, units, signs and months in its words. */
import { SIGNS, type Gender, type SpokenLanguage, type Wording } from './language.js';
import { anyOf, monthsOf, unitsOf } from './tables.js';

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

/** Makes the wording of a language. */
export function wordingOf(language: SpokenLanguage): Wording {
  const { cardinal, thousands } = language;
  const names = language.months.split(' ');
  const units = unitsOf(language.units, language.plural);
  const signs = language.signs.split('|');
  const parting = new RegExp(`[ ${thousands}.](?=\\d{3}(?!\\d))`, 'g');

  const sign = (shown: string): string | undefined => signs[SIGNS.indexOf(shown)];
  const eachDigit = (digits: string): string =>
    [...digits].map((digit) => sign(digit) ?? (/\d/.test(digit) ? cardinal(+digit) : digit)).join(' ');
  const sayNumber = (shown: string, gender?: Gender): string => {
    const isGrouped = new RegExp(`[ ${thousands}]\\d{3}|(?:\\.\\d{3}){2}`).test(shown);
    const joined = shown.startsWith('0')
      ? shown.replaceAll(' ', '')
      : isGrouped
        ? shown.replace(parting, '')
        : shown;
    const [whole = '', decimals] = joined.split(/[.,]/);
    // A number that begins with 0 or is very long is a code.
    const said = whole.length > 12 || /^0\d/.test(whole) ? eachDigit(whole) : cardinal(+whole);
    if (!decimals) return (gender === 'common' && language.common?.(said)) || said;
    const areJoined = language.joinsDecimals && /^[1-9]\d$/.test(decimals);
    return `${said} ${language.point} ${areJoined ? cardinal(+decimals) : eachDigit(decimals)}`;
  };
  const unitOf = (form: string): [string, Gender] | undefined => {
    const unit = units.get(form);
    return unit && [unit[0], unit[2] ? 'neuter' : 'common'];
  };

  return {
    language,
    months: monthsOf(names),
    unit: `(?:${anyOf(units.keys())})(?![\\p{L}\\p{M}\\p{N}]|\\.\\p{L})`,
    number: `((?:\\d{1,3}(?:(?:[ ${thousands}]\\d{3}){1,4}|(?:\\.\\d{3}){2,4})(?!\\d)|\\d+)(?:[,.]\\d+)?)`,
    sign,
    eachDigit,
    inGroups: (shown, cutter = cut) => {
      const groups = (shown.match(/\+?\d+|\p{L}+/gu) ?? []).flatMap((group) =>
        /\d/.test(group) ? cutter(group) : group,
      );
      return groups.map((group, at) => [
        group,
        eachDigitOr(group, eachDigit) + (groups[at + 1] && /\d/.test(group) ? ',' : ''),
      ]);
    },
    sayNumber,
    sayAmount: (amount, form) => [
      sayNumber(amount, unitOf(form)?.[1]),
      units.get(form)?.[amount === '1' ? 0 : 1] ?? form,
    ],
    unitOf,
    sayYear: (shown) => shown && language.year(+shown),
    sayDay: (shown, before) => language.beforeDay(before) + language.ordinal(+shown) + language.afterDay,
    monthAt: (shown) => names[+shown - 1] ?? '',
    sayMonth: (shown) => names.find((name) => name.slice(1, 3) === shown.slice(1, 3)) ?? '',
  };
}

const eachDigitOr = (group: string, eachDigit: (digits: string) => string): string =>
  /\d/.test(group) ? eachDigit(group) : group;
