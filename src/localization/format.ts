/**
 * Dates and sizes as people write them, in a locale. How they are written is known beforehand for the locales that Samverka has
 * texts in: Intl takes a browser a tenth of a second the first time, and most of a second on a slow phone.
 */
import { forms } from './catalogues/forms.js';

/** The tag that Intl knows a locale by, and how it writes, where `{0}` stands for the year and `{1}` for the day. */
interface Forms {
  readonly tag: string;
  readonly days?: readonly string[];
  readonly months?: readonly string[];
  readonly decimal?: string;
}

const formsOf = (locale: string): Forms =>
  (forms as Readonly<Record<string, Forms>>)[locale] ?? { tag: locale };

/** Kept, as making a formatter costs far more than using it, and a long list has a date or more an item. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** `2018-07-17` as "17 juli 2018", `2014-04` as "april 2014", `2017` as "2017". */
export function formatDate(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const { tag, days, months } = formsOf(locale);
  const words = (day ? days : months)?.[Number(month) - 1];
  if (words) return words.replace('{0}', String(Number(year))).replace('{1}', String(Number(day)));
  const format = (formats[`${locale} ${!day}`] ??= new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }));
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** A size in bytes as "213 kB" or "1,2 MB"; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number, locale: string): string {
  const { tag, decimal } = formsOf(locale);
  const mega = bytes >= 999_500;
  const size = mega ? Math.round(bytes / 1e5) / 10 : Math.max(1, Math.round(bytes / 1e3));
  // From a thousand on, digits are grouped.
  const words =
    decimal && size < 1_000 ? String(size).replace('.', decimal) : new Intl.NumberFormat(tag).format(size);
  return `${words} ${mega ? 'MB' : 'kB'}`;
}
