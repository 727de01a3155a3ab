/** Times that end before they begin. */
import { isDraft } from '../document/draft.js';
import { dateOf, hasFields, type Rule } from './rule.js';

const ENDS = [
  ['from', 'through'],
  ['validFrom', 'validThrough'],
] as const;

export const dates: Rule = ({ schema, value, path }, _around, found) => {
  if (!hasFields(schema) || !isDraft(value)) return;
  for (const [start, end] of ENDS) {
    if (!(start in schema)) continue;
    const from = dateOf(value[start]);
    const through = dateOf(value[end]);
    // As precise as the less precise: 2017-02 to 2017 is right.
    const length = Math.min(from?.length ?? 0, through?.length ?? 0);
    if (from && through && through.slice(0, length) < from.slice(0, length))
      found({
        path: [...path, end],
        kind: 'error',
        message: (msg) => msg('Slutet ligger före början. Byt plats på datumen eller rätta ett av dem.'),
      });
  }
};
