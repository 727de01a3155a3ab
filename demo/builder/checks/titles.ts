/** Headings: short, in ordinary letters, and no sentences. */
import { str } from '@lit/localize/internal/str-tag.js';
import { wordsAt, type Rule } from './rule.js';

const LONGEST = 80;

export const titles: Rule = (place, { language }, found) => {
  // An activity is a line in a list, not a heading.
  if (place.field !== 'title' || place.path.includes('activities')) return;
  for (const { words, path } of wordsAt(place, language)) {
    const title = words.trim();
    const letters = title.replace(/[^\p{L}]/gu, '');
    // "BRÅ" and "LPO 12" are names.
    if (letters.length > 5 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
      found({
        path,
        kind: 'warning',
        message: (msg) =>
          msg(
            'Skriv rubriken med små bokstäver. Bara stora är svåra att läsa, och kan läsas upp bokstav för bokstav.',
          ),
      });
    if (/[^.]\.$/.test(title))
      found({
        path,
        kind: 'advice',
        message: (msg) => msg('En rubrik slutar utan punkt.'),
      });
    if (title.length > LONGEST)
      found({
        path,
        kind: 'advice',
        message: (msg) =>
          msg(
            str`Rubriken har ${title.length} tecken. Korta den till högst ${LONGEST}, så går den att överblicka.`,
          ),
      });
  }
};
