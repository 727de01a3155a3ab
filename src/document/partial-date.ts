/** Dates as precise as they are known: a year, a month or a day. */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a date that exists. */
export type PartialDate = string;

/** True for a partial date that exists in the calendar: `2017-02-30` does not. */
export function isPartialDate(text: string): text is PartialDate {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const padded = text + '-01-01'.slice(text.length - 4);
  const time = Date.parse(`${padded}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(padded);
}

const HOUR = 3_600_000;

/** The calendar day in Sweden at an instant, as `YYYY-MM-DD`. */
export function swedishDay(instant: Date): PartialDate {
  const dayAfter = (hours: number): string =>
    new Date(Number(instant) + hours * HOUR).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const inGreenwich = dayAfter(0);
  // Sweden's clocks are never more than three hours ahead. Intl takes a browser a tenth of a second the first time, so it is
  // asked only when the day may already be the next one.
  return inGreenwich === dayAfter(3)
    ? inGreenwich
    : new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Europe/Stockholm',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).format(instant);
}

/** Compares a day with the period that a partial date names: before it (-1), in it (0), after it (1). */
export function compareToPeriod(day: PartialDate, period: PartialDate): -1 | 0 | 1 {
  const sameLength = day.slice(0, period.length);
  return sameLength < period ? -1 : sameLength > period ? 1 : 0;
}
