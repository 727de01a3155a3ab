/**
 * LIX (Björnsson 1968), which says how hard a text is: words a sentence, and how many words of a hundred are longer than
 * six letters. What is counted is kept, as a draft is checked at every change.
 */
import { sentencesOf, type Stretch } from '../../../src/speech/reading/sentences.js';

export interface Counts {
  readonly words: number;
  readonly longWords: number;
  readonly sentences: readonly Stretch[];
}

const WORD = /[\p{L}\p{N}]+(?:[-'’:.][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** So many texts are kept; a document of five hundred promises in two languages has fewer. */
const MOST = 5_000;
const kept = new Map<string, Counts>();

export function countsOf(text: string, locale: string): Counts {
  const key = `${locale} ${text}`;
  let counts = kept.get(key);
  if (!counts) {
    const words = text.match(WORD) ?? [];
    counts = {
      words: words.length,
      longWords: words.filter((word) => word.length > 6).length,
      sentences: sentencesOf(text, locale),
    };
    if (kept.size >= MOST) kept.clear();
    kept.set(key, counts);
  }
  return counts;
}

/** The number for some texts together, rounded; 0 where there is nothing to count. */
export function lixOf(counts: readonly Counts[]): number {
  const sum = (of: (each: Counts) => number): number => counts.reduce((all, each) => all + of(each), 0);
  const words = sum((each) => each.words);
  const sentences = sum(({ sentences }) => sentences.length);
  if (!words || !sentences) return 0;
  return Math.round(words / sentences + (100 * sum(({ longWords }) => longWords)) / words);
}

export const lix = (text: string, locale: string): number => lixOf([countsOf(text, locale)]);

/** What a number means: 30 to 40 is fiction and weeklies, 40 to 50 newspapers, 50 to 60 what authorities write. */
export type Difficulty = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard';

export const difficultyOf = (number: number): Difficulty =>
  number < 30
    ? 'very-easy'
    : number < 40
      ? 'easy'
      : number < 50
        ? 'medium'
        : number <= 60
          ? 'hard'
          : 'very-hard';
