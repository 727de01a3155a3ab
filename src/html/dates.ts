/** Dates and periods as editors write them. */
import { isPartialDate, type PartialDate } from '../document/partial-date.js';
import { formatDate } from '../localization/format.js';
import { locales } from '../localization/messages.js';

/** The number of a month with its name in any language Samverka has, or that of its first letters; 0 for none. */
function monthOf(name: string): number {
  for (const locale of locales)
    for (let month = 1; month <= 12; month++)
      if (name.length > 2 && formatDate(`2000-${month}`, locale).toLowerCase().startsWith(name.toLowerCase()))
        return month;
  return 0;
}

/** Reads "2018-07-17", "17 juli 2018", "July 17, 2018", "april 2014" or "2017"; undefined for anything else. */
export function readDate(written: string): PartialDate | undefined {
  const [, before, name = '', after, year = ''] =
    /^(?:den )?(\d{1,2})? ?([^\d\s.,]+)\.?(?: (\d{1,2}),)? (\d{4})$/i.exec(written.trim()) ?? [];
  const date = name
    ? [year, monthOf(name), before ?? after]
        .filter((part) => part !== undefined)
        .map((part) => String(part).padStart(2, '0'))
        .join('-')
    : written.trim();
  return isPartialDate(date) ? date : undefined;
}

/** A span of time with one end or two. */
export interface Period {
  readonly from?: PartialDate;
  readonly through?: PartialDate;
}

/** Reads "2014-04/2017", "april 2014 – 2017", "2014–2017", "från 2014" or "2017"; undefined for anything else. */
export function readPeriod(written: string): Period | undefined {
  const [, open, rest = ''] = /^(från och med |fr\.?o\.?m\.? |från |from )?(.*)$/i.exec(written.trim()) ?? [];
  const [from = '', through = open ? '' : from, more] = rest.split(
    /\s*[\u2012-\u2015/]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)|\s*\b(?:till och med|t\.?o\.?m\.?|until|through|till|to) /i,
  );
  const start = readDate(from);
  const end = readDate(through);
  return more !== undefined || (from && !start) || (through && !end) || !(start ?? end)
    ? undefined
    : { ...(start && { from: start }), ...(end && { through: end }) };
}
