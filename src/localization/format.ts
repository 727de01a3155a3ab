/** Dates and sizes as people write them, in a locale. */

/** British day-month order: a Swedish municipality's English page is read in Europe. */
const formatLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** Kept, as making a formatter costs far more than using it, and a long list has a date or more an item. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** `2018-07-17` as "17 juli 2018", `2014-04` as "april 2014", `2017` as "2017". */
export function formatDate(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const format = (formats[`${locale} ${!day}`] ??= new Intl.DateTimeFormat(formatLocale(locale), {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }));
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** A size in bytes as "213 kB" or "1,2 MB"; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number, locale: string): string {
  const mega = bytes >= 999_500;
  const number = new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: mega ? 1 : 0 });
  return mega ? `${number.format(bytes / 1e6)} MB` : `${number.format(Math.max(1, bytes / 1e3))} kB`;
}
