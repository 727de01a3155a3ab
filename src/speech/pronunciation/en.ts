/**
 * How English is said on pages of Swedish authorities, which have Swedish telephone numbers, postal codes and times. The
 * tables were compiled by ourselves and have the licence of Samverka, MIT.
 */
import { cardinal, fraction, ordinal, year } from './en-numbers.js';
import type { Rule, SpokenLanguage } from './language.js';

const DAYS = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';

const rules = (): Rule[] => [
  [
    'half of the day',
    '([AaPp])\\.? ?[Mm](?:\\.|(?![\\p{L}\\d]))',
    ([, half = ''], { before }) => (/\d ?$/.test(before) ? `${half.toUpperCase()} M` : undefined),
  ],
  ['section', '(\\d+) ?§(?! ?\\d)', ([, value = '']) => `section ${cardinal(+value)}`],
  // “the nineteen nineties”
  [
    'decade',
    '(\\d{1,3}0)s(?!\\p{L})',
    ([, value = '']) => `${(value[3] ? year : cardinal)(+value).replace(/y$/, 'ie')}s`,
  ],
  [
    'percent joined to a word',
    `(\\d{1,3}) ?%-(?=\\p{Ll})`,
    ([, value = '']) => `${cardinal(+value)} percent`,
  ],
];

/** English. */
export const en: SpokenLanguage = {
  abbreviations:
    'e g=for example|i e=that is|etc=et cetera|approx=approximately|No#,no.#,Nos.#=number|Mr=mister|Mrs=missus|Dr=doctor|prof.=professor|' +
    'St.^=saint|St.=street|Rd.=road|Ave.=avenue|vs=versus|incl=including|excl=excluding|tel=telephone|dept=department|p.#=page|pp.#=pages|' +
    'ch.#=chapter|sec.#=section|cf=compare|et al=and others|max.=maximum|min.=minimum|pdf,PDF=P D F|reg no=registration number|' +
    'ref no=reference number|apt.#=apartment|fig.#=figure|vol.#=volume|govt=government|insp.^=inspector|ext.#=extension|' +
    'kr=kronor|§§=sections|Mon=Monday|Tue,Tues=Tuesday|Wed=Wednesday|Thu,Thur,Thurs=Thursday|Fri=Friday|Sat.,Sat#=Saturday|Sun.,Sun#=Sunday',
  units:
    '%=percent/percent|‰=per mille/per mille|kr,SEK,:-=krona/kronor|MSEK=million kronor/million kronor|€,EUR=euro|$,USD=dollar|' +
    '£,GBP=pound|NOK=Norwegian krone/Norwegian kroner|DKK=Danish krone/Danish kroner|~m=metre|m²,m2,sqm=square metre|' +
    'km²,km2=square kilometre|m³,m3=cubic metre|ha=hectare|' +
    '~g=gram|~l=litre|kB=kilobyte|MB=megabyte|GB=gigabyte|TB=terabyte|Mbit/s=megabit a second/megabits a second|dB,dBA,dB(A)=decibel|' +
    '~W=watt|~Wh=watt hour|Hz=hertz/hertz|kHz=kilohertz/kilohertz|MHz=megahertz/megahertz|GHz=gigahertz/gigahertz|' +
    'km/h=kilometre an hour/kilometres an hour|mph=mile an hour/miles an hour|m/s=metre a second/metres a second|°C=degree Celsius/degrees Celsius|' +
    '°=degree|h,hr,hrs=*hour|min,mins=minute|sec,secs=second|yr,yrs=year|wk,wks=week',
  plural: 's',
  counted:
    '(?:person|resident|inhabitant|citizen|report|crime|offence|incident|pupil|student|household|home|case|visit|visitor|member|' +
    'vote|car|call|time|hour|minute|second|day|week|month|year|place|answer|officer|school|patrol|family|parent|teacher|camera|' +
    'street|municipality|vehicle|theft|burglary|shop|respondent|victim|volunteer|meeting|house|driver)s?|people|children|women|men|' +
    'families|burglaries|kron[ao]r?|(?:kilo)?metres?|per ?cent|of those asked|adults|girls|boys',
  countedNeuter: 'pages?',
  months: 'January February March April May June July August September October November December',
  days: DAYS,
  signs:
    'and|less than|greater than|equals|times|plus or minus|minus|percent|per mille|euro|less than or equal to|' +
    'greater than or equal to|is not equal to|about|section|plus|dot|slash|at|dash|underscore',
  thousands: ',',
  point: 'point',
  to: 'to',
  per: 'per',
  and: 'and|or|&',
  ordinalMark: 'st|nd|rd|th',
  // “on the seventeenth of July”, but only after a word that it hangs on.
  beforeDay: (before) => (/\p{L} $/u.test(before) && !/the $/i.test(before) ? 'the ' : ''),
  afterDay: ' of',
  isDayFirst: false,
  cardinal,
  ordinal,
  year,
  nought: 'oh ',
  joinsDecimals: false,
  streets: '\\p{Lu}[\\p{L}-]*(?:gatan|vägen|gränd|stigen|torget|plan|backen|allén|gården)',
  labels:
    'flats?|rooms?|class(?:es)?|groups?|bus(?:es)?|lines?|tracks?|platforms?|houses?|buildings?|' +
    'apartments?|entrances?|grades?|box|zones?|staircases?|appendix|appendices|units?|blocks?|' +
    'stairwells?|doors?|levels?|gates?|halls?|tables?|figures?|route|bays?|lots?|units?',
  codes:
    '(?:personal(?: identity)?|coordination|registration|organisation|reference|customer|invoice|case|order|booking|account|card|' +
    'telephone|phone|mobile|payment|bankgiro|plusgiro|swish|iban|ocr|isbn|vat|fax|clearing|membership|serial|postal|corporate identity|report|' +
    'ref\\.?|reg\\.?|tel\\.?|id) ?(?:number|no\\.?)|bankgiro|plusgiro|swish|ocr|iban|isbn|issn|(?:pin |door |entry |post|postal )?code|' +
    'telephone|phone|tel|mobile|fax',
  registers: '(?:reference|case|register|registration|diary)(?: number| no\\.?)|ref\\.?|dnr|act|SFS',
  each:
    'day|week|month|year|hour|minute|second|night|person|pupil|family|household|visit|child|group|team|school|class|term|mo=month|' +
    'd=day|inhabitant|resident|meeting|session|unit|place',
  multiples:
    'million=million/million|thousand=thousand/thousand|billion=billion/billion|bn=billion/billion|m=million/million|' +
    'mn=million/million|k=thousand/thousand|M=million/million|K=thousand/thousand|tn=trillion/trillion',
  dated: 'on|from|until|till|by|before|after|since|date|dated|published|updated|starts|ends',
  season:
    '(?:school |academic |season |winter |spring |summer |autumn )?(?:year|season|winter|spring|summer|autumn|term)',
  fractions: {
    before:
      'about|around|approximately|nearly|almost|over|under|just|only|more than|less than|fewer than|at least|at most|some|than|' +
      'roughly|up to|the other|another|the remaining|by|to',
    after:
      'said|say|feel|felt|think|thought|answered|want|wanted|agree|agreed|voted|believe|report|reported|know|knew',
    scoreBefore:
      '(?:grade|score|scored|rating|rated|sheet|page|part|step|level|result|mark|marks|gave|give|gives|got|section|chapter|module|round|stage)' +
      '(?: is| was| of)?',
    scoreAfter: 'stars|points|marks|in the (?:survey|index)',
    outOf: 'out of',
    of: 'of',
    measured: '(?:mile|minute|day|week|month|year|kilometre|metre|litre|page|term|second|pound)s?',
    measuredNeuter: '(?:hour|acre|ounce)s?|inch(?:es)?',
    over: 'over',
    roundTheClock: 'twenty-four seven',
    allYear: 'twenty-four seven, all year round',
    say: fraction,
  },
  rulers:
    'Charles|Carl|Karl|Gustav|Gustaf|Gustavus|Erik|Eric|John|Magnus|Christian|Frederick|Oscar|Louis|Henry|George|Elizabeth|' +
    'Margaret|Harald|Olav|Haakon|Adolphus|Philip|William|Edward|James|Richard|Catherine|Pope \\p{Lu}\\p{Ll}+',
  the: 'the ',
  parts:
    'chapter|part|stage|phase|appendix|volume|class|type|level|article|section|step|group|category|book|zone|block|version|world war|' +
    'annex|act|division|title',
  power: 'to the power of',
  rules,
};
