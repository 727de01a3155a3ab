/**
 * How English is said on pages of Swedish authorities, which have Swedish telephone numbers, postal codes and times. The
 * tables were compiled by ourselves and have the licence of Samverka, MIT.
 */
import type { SpokenLanguage } from './language.js';
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
function cardinal(value: number): string {
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
const ordinal = (value: number): string =>
  cardinal(value).replace(ENDING, (end) => ORDINALS.get(end) ?? 'th');

/** “nineteen ninety-eight”, “two thousand and five”, “twenty eighteen”. */
function year(value: number): string {
  const rest = value % 100;
  if (value > 1999 && value < 2010) return cardinal(value);
  return `${cardinal(Math.floor(value / 100))} ${rest ? (rest < 10 ? 'oh ' : '') + cardinal(rest) : 'hundred'}`;
}

/** English. */
export const en: SpokenLanguage = {
  abbreviations:
    'e g=for example|i e=that is|etc=et cetera|approx=approximately|No#,no.#=number|Mr=mister|Mrs=missus|Dr=doctor|prof.=professor|' +
    'St.^=saint|St.=street|vs=versus|incl=including|excl=excluding|tel=telephone|dept=department|p.#=page|pp.#=pages|' +
    'ch.#=chapter|sec.#=section|cf=compare|et al=and others|max.=maximum|min.=minimum|24/7=twenty-four seven|pdf,PDF=P D F|' +
    'kr=kronor|§§=sections|Mon=Monday|Tue,Tues=Tuesday|Wed=Wednesday|Thu,Thur,Thurs=Thursday|Fri=Friday|Sat.=Saturday|Sun.=Sunday',
  units:
    '%=percent/percent|‰=per mille/per mille|kr,SEK,:-=krona/kronor|MSEK=million kronor/million kronor|€,EUR=euro|$,USD=dollar|' +
    '£=pound|~m=metre|m²,m2,sqm=square metre|km²,km2=square kilometre|m³,m3=cubic metre|ha=hectare|~g=gram|~l=litre|~B=byte|' +
    '~W=watt|~Wh=watt hour|km/h=kilometre an hour/kilometres an hour|°C=degree Celsius/degrees Celsius|' +
    '°=degree|h,hr,hrs=hour|min,mins=minute|sec,secs=second',
  plural: 's',
  counted:
    '(?:person|resident|inhabitant|citizen|report|crime|offence|incident|pupil|student|household|home|case|visit|visitor|member|' +
    'vote|car|call|time|hour|minute|second|day|week|month|year|place|answer)s?|people|children|women|men|kron[ao]r?|(?:kilo)?metres?|' +
    'per ?cent',
  countedNeuter: 'pages?',
  months: 'January February March April May June July August September October November December',
  days: 'Mon|Tue|Wed|Thu|Fri|Sat|Sun',
  signs:
    'and|less than|greater than|equals|times|plus or minus|minus|percent|per mille|euro|section|plus|dot|slash|at|dash|underscore',
  thousands: ',',
  point: 'point',
  to: 'to',
  ordinalMark: 'st|nd|rd|th',
  // “on the seventeenth of July”, but only after a word that it hangs on.
  beforeDay: (prior) => (/\p{L} $/u.test(prior) && !/the $/i.test(prior) ? 'the ' : ''),
  afterDay: ' of',
  isDayFirst: false,
  cardinal,
  ordinal,
  year,
  nought: 'oh ',
  joinsDecimals: false,
  rules: [
    [
      '([AaPp])\\.? ?[Mm](?:\\.|(?![\\p{L}\\d]))',
      ([, half = ''], prior) => (/\d ?$/.test(prior) ? `${half.toUpperCase()} M` : undefined),
    ],
    ['(\\d+) ?§(?! ?\\d)', ([, value = '']) => `section ${cardinal(+value)}`],
    // “the nineteen nineties”
    [
      '(\\d{1,3}0)s(?!\\p{L})',
      ([, value = '']) => `${(value[3] ? year : cardinal)(+value).replace(/y$/, 'ie')}s`,
    ],
  ],
};
