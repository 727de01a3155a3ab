/** Numbers in Swedish words. */
import type { Measure } from './language.js';
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
export const common = (said: string): string => said.replace(/ett$/, 'en');

/** A whole number under a million millions. */
export function cardinal(value: number): string {
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
export const ordinal = (value: number): string =>
  cardinal(value).replace(ENDING, (end) => ORDINALS.get(end) ?? 'de');

/** “nittonhundranittioåtta”, “tvåtusen fem”, “tjugohundraarton”. */
export const year = (value: number): string =>
  value > 1999 && value < 2010
    ? cardinal(value)
    : `${cardinal(Math.floor(value / 100))}hundra${value % 100 ? cardinal(value % 100) : ''}`;

/** The figure as a noun, before its ending: “fyr-an”, “femm-or”, “tjugoett-an”. */
export const noun = (value: number): string => cardinal(value).replace(/fem$/, 'femm').replace(/[ao]$/, '');

/** “två tredjedelar”, “en halv timme”, “ett halvt år”, “tre fjärdedels mil”. */
export function fraction(over: number, under: number, measure: Measure, isAfterWhole: boolean): string {
  const and = isAfterWhole ? 'och ' : '';
  if (under === 2 && over === 1) {
    if (measure === 'share') return `${and}hälften`;
    return and + (measure === 'neuter' ? 'ett halvt' : 'en halv');
  }
  // “åttondel”, but “sjundedel”.
  const part = `${ordinal(under).replace(/([^u]n|hundra)de$/, '$1')}del`;
  const isUnit = measure === 'common' || measure === 'neuter';
  return `${and}${common(cardinal(over))} ${part}${isUnit ? 's' : over > 1 ? 'ar' : ''}`;
}
