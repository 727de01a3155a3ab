/**
 * How Swedish is said. The tables were compiled by ourselves and have the licence of Samverka, MIT; the abbreviations were
 * checked against those of NVIDIA NeMo-text-processing (`sv`). “tex”, “tom”, “from” and “bla” are words, and stay.
 */
import { END, type SpokenLanguage } from './language.js';
import { entriesOf } from './tables.js';

const SMALL =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

/** How a cardinal ends, and how its ordinal does; the others get “de”. */
const ORDINALS = new Map(
  entriesOf(
    'ett=första|två=andra|tre=tredje|fyra=fjärde|fem=femte|sex=sjätte|sju=sjunde|åtta=åttonde|io=ionde|tjugo=tjugonde|elva=elfte|tolv=tolfte',
  ),
);
const ENDING = new RegExp(`(?:${[...ORDINALS.keys()].join('|')})?$`);

/** What is counted is not neuter: “en krona”, “tjugoen kronor”. */
const common = (cardinal: string): string => cardinal.replace(/ett$/, 'en');

/** A whole number under a million millions. */
function cardinal(value: number): string {
  const rest = (of: number, space = ''): string => (value % of ? space + cardinal(value % of) : '');
  const whole = (of: number): string => cardinal(Math.floor(value / of));
  const large = (of: number, name: string): string =>
    `${common(whole(of))} ${name}${value < 2 * of ? '' : 'er'}${rest(of, ' ')}`;
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return TENS[Math.floor(value / 10) - 2] + rest(10);
  if (value < 1e3) return `${whole(100)}hundra${rest(100)}`;
  // Three t become two: “ettusen”.
  if (value < 1e6) return `${whole(1e3)}tusen${rest(1e3, ' ')}`.replace('ttt', 'tt');
  return value < 1e9 ? large(1e6, 'miljon') : large(1e9, 'miljard');
}

/** “sjuttonde”. */
const ordinal = (value: number): string =>
  cardinal(value).replace(ENDING, (end) => ORDINALS.get(end) ?? 'de');

/** “nittonhundranittioåtta”, “tvåtusen fem”, “tjugohundraarton”. */
const year = (value: number): string =>
  value > 1999 && value < 2010
    ? cardinal(value)
    : `${cardinal(Math.floor(value / 100))}hundra${value % 100 ? cardinal(value % 100) : ''}`;

/** Swedish. */
export const sv: SpokenLanguage = {
  abbreviations:
    'bl a=bland annat|t ex=till exempel|m fl,mfl=med flera|m m=med mera|kl=klockan|ca,c:a=cirka|nr=nummer|tel,tfn=telefon|' +
    'jfr=jämför|fr o m=från och med|t o m=till och med|dvs,d v s=det vill säga|osv,o s v=och så vidare|pga,p g a=på grund av|' +
    's k=så kallad|f d=före detta|resp=respektive|inkl=inklusive|exkl=exklusive|ev.=eventuellt|etc=etcetera|' +
    'o d,o dyl=och dylikt|e d,e dyl=eller dylikt|i o m=i och med|m a o=med andra ord|f n=för närvarande|fr a=framför allt|' +
    'forts=fortsättning|enl=enligt|ang=angående|kap=kapitel|s#,sid#=sidan|v#=vecka|st.^,S:t=sankt|ordf=ordförande|' +
    'avd.=avdelning|bil.=bilaga|tf=tillförordnad|dr=doktor|prof.=professor|obs=observera|max.=maximalt|min.=minst|' +
    'ggr=gånger|kr=kronor|tkr=tusen kronor|mkr,mnkr=miljoner kronor|pdf,PDF=P D F|§§=paragraferna|' +
    'mån=måndag|tis=tisdag|ons=onsdag|tors=torsdag|fre=fredag|lör=lördag|sön=söndag',
  units:
    '%=procent|‰=promille|kr,SEK,:-=krona/kronor|tkr=tusen kronor|mkr,Mkr,mnkr,MSEK=miljon kronor/miljoner kronor|öre=*öre|' +
    '€,EUR=euro|$,USD=dollar|£=pund|~m=meter|m²,m2,kvm=kvadratmeter|km²,km2=kvadratkilometer|m³,m3=kubikmeter|ha=hektar|' +
    '~g=*gram|~l=liter|~B=byte|~W=watt|~Wh=wattimme/wattimmar|km/h,km/tim=kilometer i timmen|' +
    'm/s=meter per sekund|°C=grad Celsius/grader Celsius|°=grad/grader|tim,h=timme/timmar|' +
    'min=minut/minuter|sek=sekund/sekunder|mån=månad/månader|st=styck',
  plural: '',
  counted:
    '(?:person|elev|ungdom|medlem|anmäl|händelse|kron|timm|minut|sekund|dag|veck|månad|plats|bil|röst|lägenhet|bost|gång|stöld|insats)' +
    '(?:mar|ningar|an|a|ad|äder|[aeo]?r|e)?|(?:kilo)?meter|liter|procent|invånare|medborgare|människor|deltagare|svarande|boende|inbrott',
  countedNeuter: 'barn|brott|ärenden?|besök|hushåll|fordon|svar|företag|år|öre|ton|kilo|gram',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  days: 'mån|tis|ons|tor|fre|lör|sön',
  signs:
    'och|mindre än|större än|är lika med|gånger|plus minus|minus|procent|promille|euro|paragraf|plus|punkt|snedstreck|snabel-a|' +
    'bindestreck|understreck',
  thousands: '.',
  point: 'komma',
  to: 'till',
  ordinalMark: ':[ae]',
  beforeDay: () => '',
  afterDay: '',
  isDayFirst: true,
  cardinal,
  ordinal,
  year,
  nought: 'noll ',
  joinsDecimals: true,
  common,
  rules: [
    // “tredje kapitlet andra paragrafen”; before another number, the sign belongs to that: “§ 3”.
    [
      `(\\d{1,3})(?:( ?[–-] ?)(\\d{1,3}))?( [a-z])? ?(§§?(?! ?\\d)|kap\\.?${END})`,
      ([, from = '', dash = '', until = '', letter = '', sign = '']) => [
        [from, ordinal(+from)],
        [dash, 'till'],
        [until, ordinal(+until)],
        [letter, letter],
        [
          sign,
          (/k/.test(sign) ? ['kapitlet', 'kapitlen'] : ['paragrafen', 'paragraferna'])[until ? 1 : 0] ?? '',
        ],
      ],
    ],
    // “1990-talet” and “18-åring” are one word.
    [
      '(?!112)(\\d{1,4})-((tal)?\\p{Ll}{2}\\p{L}*)',
      ([, value = '', rest = '', century]) =>
        (century && value[3] && value < '2' ? year : cardinal)(+value) + rest,
    ],
  ],
};
