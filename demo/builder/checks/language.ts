/** Texts that are long or hard to read. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../../../src/localization/messages.js';
import { countsOf, difficultyOf, lixOf, wordsIn, type Difficulty } from './lix.js';
import { wordsAt, type Rule } from './rule.js';

/** Shorter texts give no number that means anything. */
export const FEWEST_WORDS = 25;
const LONG_SENTENCE = 30;
const LONG_PARAGRAPH = 100;

/** What a LIX number means, in words. */
export const difficultyWords: Readonly<Record<Difficulty, (msg: Msg) => string>> = {
  'very-easy': (msg) => msg('mycket lättläst, som barnböcker'),
  easy: (msg) => msg('lättläst, som skönlitteratur'),
  medium: (msg) => msg('medelsvår, som en dagstidning'),
  hard: (msg) => msg('svår, som myndigheters texter'),
  'very-hard': (msg) => msg('mycket svår, som lagtext och forskning'),
};

/** The beginning of a sentence, to know it by. */
const beginningOf = (sentence: string): string => sentence.split(/\s+/).slice(0, 5).join(' ');

export const language: Rule = (place, around, found) => {
  for (const { tag, words: text, path } of wordsAt(place, around.language)) {
    // Words have at least a letter and a space: most texts are too short to count.
    if (text.length < 2 * FEWEST_WORDS) continue;
    const counts = countsOf(text, tag);
    const { words, sentences } = counts;
    if (words <= FEWEST_WORDS) continue;
    const number = lixOf([counts]);
    const difficulty = difficultyOf(number);
    if (difficulty === 'hard' || difficulty === 'very-hard')
      found({
        path,
        kind: difficulty === 'hard' ? 'advice' : 'warning',
        message: (msg) =>
          msg(
            str`LIX ${number}: texten är ${difficultyWords[difficulty](msg)}. Dela långa meningar och byt långa ord mot korta.`,
          ),
      });
    for (const { start, end } of sentences) {
      const sentence = text.slice(start, end);
      if (sentence.length < 2 * LONG_SENTENCE) continue;
      const length = wordsIn(sentence);
      if (length > LONG_SENTENCE)
        found({
          path,
          kind: 'advice',
          message: (msg) =>
            msg(str`Meningen ”${beginningOf(sentence)} …” har ${length} ord. Dela den i två eller tre.`),
        });
    }
    if (words > LONG_PARAGRAPH)
      found({
        path,
        kind: 'advice',
        message: (msg) => msg(str`Stycket har ${words} ord. Dela det i flera, med en tanke i varje.`),
      });
  }
};
