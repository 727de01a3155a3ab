/** Numbers that order or name: ordinals, Roman numerals, years, and what stands after a label. */
import { YEAR } from './dates.js';
import { END, type Rule, type Wording } from './language.js';

const ROMAN = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** The rule for the numbers of houses, classes and rooms: “14 B” is no amount, “Box 2018” no year. */
export function placeRule({ language, sayNumber, unit }: Wording): Rule {
  const { labels, streets, and } = language;
  const item = '\\d{1,4}(?: ?\\p{L})?';
  const list = ` (?:${item}(?:, ?| ?[–/-] ?| (?:${and}) )){0,6}$`;
  const after = (words: string, flags: string): RegExp =>
    new RegExp(`(?:^|[^\\p{L}\\d])(?:${words})${list}`, flags);
  const [isAfterLabel, isAfterStreet] = [after(labels, 'iu'), after(streets, 'u')];
  const isMeasured = new RegExp(`^ ?${unit}`, 'u');
  return [
    'number of a place or a group',
    '(\\d{1,4})(?: ?(?!o\\.)([A-ZÅÄÖa-hj-z])(?![\\p{L}\\p{M}\\d:]|\\.\\p{L}))?(?!\\d| ?\\d{2,3}(?!\\d)|[.,:/]\\d|[:-]\\p{L})',
    ([, value = '', letter = ''], { before, after }) =>
      (isAfterLabel.test(before) || isAfterStreet.test(before)) && (letter || !isMeasured.test(after))
        ? [
            [value, sayNumber(value)],
            [letter, letter],
          ]
        : undefined,
  ];
}

/** The rules of numerals. */
export function numeralRules({ language, number, sayNumber, sayYear }: Wording): Rule[] {
  const { cardinal, ordinal, ordinalMark, parts, rulers, the } = language;
  const isRuler = new RegExp(`(?:^|\\P{L})(?:${rulers}) $`, 'u');
  const isPart = new RegExp(`(?:^|\\P{L})(?:${parts}) $`, 'iu');
  return [
    ['ordinal', `(\\d+)(?:${ordinalMark})${END}`, ([, value = '']) => ordinal(+value)],
    [
      'Roman numeral',
      `([IVX]{1,5})(?:[:’'](s))?${END}`,
      ([, shown = '', ending = ''], { before }) => {
        const value = ROMAN.indexOf(shown);
        if (value < 1) return undefined;
        if (isRuler.test(before)) return the + ordinal(value) + ending;
        return isPart.test(before) ? cardinal(value) : undefined;
      },
    ],
    ['year', `${YEAR}(?![.,]\\d)`, ([, y = '']) => sayYear(y)],
    ['number', number, ([shown = '']) => sayNumber(shown)],
  ];
}
