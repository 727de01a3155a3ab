/** Whether an agreement applies on a given date. */
import { compareToPeriod, swedishDay, type PartialDate } from './partial-date.js';

/** `unknown` when no date is given. */
export type Validity = 'upcoming' | 'active' | 'expired' | 'unknown';

/**
 * The state of something that is valid between two partial dates, at an instant (default: now), by the
 * calendar in Stockholm. `2017` starts with its first day and ends with its last; without a start it is
 * active until its end.
 */
export function validity(
  period: { readonly validFrom?: PartialDate; readonly validThrough?: PartialDate },
  instant: Date = new Date(),
): Validity {
  const today = swedishDay(instant);
  const { validFrom, validThrough } = period;
  if (validThrough && compareToPeriod(today, validThrough) > 0) return 'expired';
  if (validFrom && compareToPeriod(today, validFrom) < 0) return 'upcoming';
  return validFrom || validThrough ? 'active' : 'unknown';
}
