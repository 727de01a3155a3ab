/** Promises: that each is followed up when its time is over, which is what people miss most (Brå 2018). */
import { promiseSchema } from '../../../src/document/document.js';
import { compareToPeriod } from '../../../src/document/partial-date.js';
import { isDraft } from '../document/draft.js';
import { dateOf, isEmpty, objectAt, type Rule } from './rule.js';

export const promises: Rule = (place, { today }, found) => {
  const promise = objectAt(place, promiseSchema);
  const period = promise?.['period'];
  if (!promise || !isDraft(period)) return;
  const { path } = place;
  const { status, outcome } = promise;
  const from = dateOf(period['from']);
  const through = dateOf(period['through']);
  const isOver = through !== undefined && compareToPeriod(today, through) > 0;
  const hasBegun = from !== undefined && compareToPeriod(today, from) >= 0;
  if (isOver && (status === 'planned' || status === 'ongoing'))
    found({
      path: [...path, 'status'],
      kind: 'warning',
      message: (msg) =>
        status === 'planned'
          ? msg('Perioden är slut, men löftet står som planerat. Skriv hur det gick.')
          : msg('Perioden är slut, men löftet står som pågående. Skriv hur det gick.'),
    });
  else if (isOver && isEmpty(outcome) && (isEmpty(status) || status === 'not-assessed'))
    found({
      path: [...path, isEmpty(status) ? 'status' : 'outcome'],
      kind: 'warning',
      message: (msg) =>
        msg(
          'Perioden är slut och löftet är inte uppföljt. Skriv om det blev uppfyllt och vad som blev gjort.',
        ),
    });
  else if (isOver && isEmpty(outcome))
    found({
      path: [...path, 'outcome'],
      kind: 'advice',
      message: (msg) => msg('Skriv också vad löftet ledde till, helst med en siffra.'),
    });
  else if (hasBegun && status === 'planned')
    found({
      path: [...path, 'status'],
      kind: 'advice',
      message: (msg) => msg('Perioden har börjat, men löftet står som planerat. Pågår det?'),
    });
};
