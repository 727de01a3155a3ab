/** Dates inside sentences, and the lines that say when a page was published or changed. */
import { readDate } from '../../../src/html/dates.js';

const YEAR = '(?:19|20)\\d\\d';
/** A day, a month or a year, as people write them. */
const DATE = `${YEAR}-\\d\\d-\\d\\d|(?:den\\s+)?\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+${YEAR}|\\p{L}{3,9}\\s+\\d{1,2},\\s+${YEAR}|\\p{L}{3,9}\\s+${YEAR}(?!-\\d)|${YEAR}-\\d\\d|${YEAR}`;

export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** All dates in a text, in order. "polisen 2017" gives the year. */
export const datesIn = (text: string): FoundDate[] =>
  [...text.matchAll(new RegExp(`(?<![\\d\\p{L}])(?:${DATE})(?!\\d)`, 'giu'))].flatMap((match) => {
    const [words] = match;
    const end = match.index + words.length;
    const date = readDate(words.replace(/\s+/g, ' '));
    if (date) return [{ date, start: match.index, end }];
    const year = readDate(words.slice(-4));
    return year ? [{ date: year, start: end - 4, end }] : [];
  });

const KINDS = [
  ['published', /^(publicer|publish)/i],
  ['updated', /^(uppdater|ändra|updat|modif|change)/i],
  ['reviewed', /^(granska|review)/i],
] as const;

const STAMPED =
  /(publicera\p{L}*|uppdatera\p{L}*|ändra\p{L}*|granska\p{L}*|published|updated|modified|changed|reviewed)/u;
const BEGINS = new RegExp(
  `^(?:(?:den här |denna )?sidan |(?:sidans )?innehåll(?:et)? |(?:this )?page |datum |date )?(?:är |blev |var |was |is )?(?:senast |last )?${STAMPED.source}`,
  'iu',
);
const STAMP = new RegExp(
  `(?:(?:(?:den här |denna )?sidan|(?:sidans )?innehåll(?:et)?|(?:this )?page|datum|date)\\s+)?(?:(?:är|blev|var|was|is)\\s+)?(?:(?:senast|last)\\s+)?${STAMPED.source}\\s*:?\\s*(?:den\\s+|on\\s+)?(${DATE})(?:[ ,]*(?:kl\\.?\\s*|at\\s+)?\\d{1,2}[.:]\\d\\d)?`,
  'giu',
);

/** When a page was published, changed or looked over, if a line says that; `rest` is what else it says. */
export function stampIn(
  line: string,
): { readonly dates: Readonly<Record<string, string>>; readonly rest: string } | undefined {
  if (line.length > 160 || !BEGINS.test(line)) return undefined;
  const dates: Record<string, string> = {};
  const rest = line.replaceAll(STAMP, (whole: string, word: string, written: string) => {
    const date = readDate(written.replace(/\s+/g, ' '));
    const kind = KINDS.find(([, pattern]) => pattern.test(word))?.[0];
    if (!date || !kind || dates[kind]) return whole;
    dates[kind] = date;
    return ' ';
  });
  return Object.keys(dates).length ? { dates, rest: rest.replace(/^[\s|,.;]+|[\s|,.;]+$/g, '') } : undefined;
}
