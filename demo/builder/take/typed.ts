/** Dates and numbers as people type them, in the form that a document has. */
export { readDate as typedDate } from '../../../src/html/dates.js';

const UNITS: Readonly<Record<string, number>> = { kb: 1e3, mb: 1e6 };

/** Reads "50", "1 200", "2,5", "213 kB" and "1,2 MB" (1 kB is 1,000); undefined for anything else. */
export function typedNumber(written: string): number | undefined {
  const [, sign, whole = '', part = '', unit = ''] =
    /^([-\u2212])?(\d+|\d{1,3}(?:\s\d{3})+)(?:[.,](\d+))?\s*(kB|MB)?$/i.exec(written.trim()) ?? [];
  if (!whole) return undefined;
  const number = Number(`${sign ? '-' : ''}${whole.replace(/\s/g, '')}.${part || 0}`);
  const times = UNITS[unit.toLowerCase()];
  return times ? Math.round(number * times) : number;
}
