/** What is counted and measured, and what there is of it for each. */
import { END, type Part, type Rule, type SpokenLanguage, type Wording } from './language.js';
import { anyOf, entriesOf } from './tables.js';

/** A pattern for what something may be for each of. */
const eachForm = ({ each }: SpokenLanguage, unit: string): string =>
  `(?:${unit}|(?:${anyOf(entriesOf(each).map(([form]) => form))})${END})`;

/** How what something is for each of is said: “månad”, where “mån” is a Monday elsewhere. */
const sayEach = ({ language, unitOf }: Wording, form: string): string =>
  new Map(entriesOf(language.each)).get(form) || unitOf(form)?.[0] || form;

/** The rules of money and units. */
export function amountRules(wording: Wording): Rule[] {
  const { language, number, unit, sayAmount, sayNumber } = wording;
  const { counted, countedNeuter, per } = language;
  const multiples = new Map(entriesOf(language.multiples).map(([form, said]) => [form, said.split('/')]));

  return [
    [
      'currency before its amount',
      `(SEK|EUR|USD|NOK|DKK|GBP|[€$£]) ?${number}(?: ?(${anyOf(multiples.keys())})\\.?${END})?`,
      ([, form = '', amount = '', times = '']) => {
        const [said, what] = sayAmount(amount, form);
        const multiple = multiples.get(times)?.[amount === '1' ? 0 : 1];
        return `${said} ${multiple ? `${multiple} ${sayAmount('2', form)[1]}` : what}`;
      },
    ],
    [
      'amount',
      `${number} ?(${unit})(?:\\.(?= \\p{Ll}))?(?:( ?/ ?)(${eachForm(language, unit)}))?`,
      ([, amount = '', form = '', slash = '', of = '']) => {
        const [said, what] = sayAmount(amount, form);
        const parts: Part[] = [
          [amount, said],
          [form, what],
          [slash, per],
          [of, of && sayEach(wording, of)],
        ];
        return parts.filter(([shown]) => shown);
      },
    ],
    [
      'number of what is counted',
      `${number}(?= (?:(${countedNeuter})|${counted})${END})`,
      ([, amount = '', neuter]) => sayNumber(amount, neuter ? 'neuter' : 'common'),
    ],
  ];
}

/** The rules of what there is for each: “2 gånger/vecka”, “4 brott/1 000 invånare”. */
export function eachRules(wording: Wording): Rule[] {
  const { language, unit } = wording;
  const { per } = language;
  const form = eachForm(language, unit);
  const quantity = /\d[\d ,.]{0,12}(?: ?\p{L}+\.?){1,3}$/u;
  const isPer = new RegExp(`(?:^|[^\\p{L}])${per} $`, 'iu');
  return [
    [
      'slash for each',
      `( ?/ ?)(?=${form}|(\\d{1,3}[ .,]?000(?!\\d)))`,
      ([slash = '', , thousand], { before }) =>
        (thousand ? /\p{L}\.?$/u : quantity).test(before) ? [[slash, per]] : undefined,
    ],
    [
      'unit of each',
      form,
      ([shown = ''], { before }) =>
        isPer.test(before) || (before.endsWith('/') && quantity.test(before.slice(0, -1).trimEnd()))
          ? sayEach(wording, shown)
          : undefined,
    ],
  ];
}
