/** The agreement: whether it applies, and how long still. */
import { str } from '@lit/localize/internal/str-tag.js';
import { agreementSchema } from '../../../src/document/document.js';
import { validity } from '../../../src/document/validity.js';
import { dateOf, isEmpty, objectAt, type Rule } from './rule.js';

/** How long before its end it is time to write the next, in months. */
const AHEAD = 3;

/** Some months after an instant; from the 31st at most to the end of the month. */
function monthsAfter(instant: Date, months: number): Date {
  const later = new Date(instant);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(instant.getUTCDate(), last));
  return later;
}

export const agreement: Rule = (place, { instant }, found) => {
  const given = objectAt(place, agreementSchema);
  if (!given) return;
  const path = [...place.path, 'validThrough'];
  const validFrom = dateOf(given['validFrom']);
  const validThrough = dateOf(given['validThrough']);
  const period = { ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) };
  if (validity(period, instant) === 'expired') {
    if (isEmpty(given['supersededBy']))
      found({
        path,
        kind: 'warning',
        message: (msg) =>
          msg(
            str`Överenskommelsen gällde till och med ${given['validThrough']}. Lägg in den nya, eller skriv adressen till det som gäller nu.`,
          ),
      });
  } else if (validity(period, monthsAfter(instant, AHEAD)) === 'expired')
    found({
      path,
      kind: 'advice',
      message: (msg) =>
        msg(
          str`Överenskommelsen slutar gälla inom tre månader (${given['validThrough']}). Det är dags att lägga in nästa.`,
        ),
    });
  else if (isEmpty(given['validThrough']) && !isEmpty(given['title']))
    found({
      path,
      kind: 'advice',
      message: (msg) =>
        msg('Skriv hur länge överenskommelsen gäller, så säger sidan själv till när den har gått ut.'),
    });
};
