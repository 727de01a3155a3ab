/** Dates and sizes as people write them, in a locale. */

/** British day-month order: a Swedish municipality's English page is read in Europe. */
const formatLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** `2018-07-17` as "17 juli 2018", `2014-04` as "april 2014", `2017` as "2017". */
export function formatDate(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  return month
    ? new Intl.DateTimeFormat(formatLocale(locale), {
        year: 'numeric',
        month: 'long',
        ...(day && { day: 'numeric' }),
        timeZone: 'UTC',
      }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
    : year;
}

/** A size in bytes as "213 kB" or "1,2 MB"; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number, locale: string): string {
  const mega = bytes >= 999_500;
  const number = new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: mega ? 1 : 0 });
  return mega ? `${number.format(bytes / 1e6)} MB` : `${number.format(Math.max(1, bytes / 1e3))} kB`;
}
