/** Where reading is: the sentence, the word, and how they follow the text. Nothing else may move them. */
import { primaryOf } from '../../localization/primary.js';
import type { SpokenWord } from '../pronunciation/spoken.js';
import type { Sentence } from '../reading/text.js';
import { relocate } from './relocate.js';

/** A place in a text. */
export interface Position {
  readonly sentences: readonly Sentence[];
  /** The sentence that is read, or is read next. */
  readonly index: number;
  /**
   * Where in the sentence reading continues, in UTF-16 units of the text as shown: the beginning of the last
   * word.
   */
  readonly offset: number;
  readonly word: SpokenWord | undefined;
  /** The sentence that was restarted as it changed while it was read: once, not for ever. -1: none. */
  readonly restarted: number;
}

export const START: Position = { sentences: [], index: 0, offset: 0, word: undefined, restarted: -1 };

export const sentenceAt = ({ sentences, index }: Position): Sentence | undefined => sentences[index];

/** Goes to the beginning of a sentence. */
export const movedTo = <P extends Position>(position: P, index: number): P => ({
  ...position,
  index,
  offset: 0,
  word: undefined,
  restarted: -1,
});

/** Follows the word that is said: whatever interrupts reading, it continues from there. */
export const atWord = <P extends Position>(position: P, word: SpokenWord | undefined): P => ({
  ...position,
  word,
  offset: word?.shownStart ?? position.offset,
});

/** Finds the place again in a text that may have changed; a sentence that says something else begins anew. */
export function relocated<P extends Position>(
  position: P,
  sentences: readonly Sentence[],
): { now: P; isThere: boolean } {
  const before = position.sentences;
  if (before === sentences) return { now: position, isThere: true };
  const { index, isSame } = relocate(before, position.index, sentences);
  const isUnchanged = isSame && sentences[index]?.text === before[position.index]?.text;
  const now = { ...position, sentences, index };
  return { now: isUnchanged ? now : movedTo(now, index), isThere: isSame };
}

/**
 * Takes a step in a text that may have changed meanwhile: behind a sentence that is gone, reading is already.
 */
export function stepped<P extends Position>(position: P, sentences: readonly Sentence[], step: 1 | -1): P {
  const { now, isThere } = relocated(position, sentences);
  return isThere || step < 0 ? movedTo(now, now.index + step) : now;
}

/** Whether a change of the present sentence restarts it. */
export const needsRestart = (
  { index, restarted }: Position,
  standing: 'same' | 'changed' | 'gone',
  isRead: boolean,
): boolean => standing === 'gone' || (standing === 'changed' && !(isRead && restarted === index));

/** Restarts a sentence that has changed; one whose nodes are replaced for ever, such as a clock, is left. */
export function restartedIn<P extends Position>(
  position: P,
  sentences: readonly Sentence[],
  isRead: boolean,
): P {
  const { now } = relocated(position, sentences);
  const key = sentenceAt(now)?.key;
  const isAgain = isRead && position.restarted === position.index && now.index === position.index;
  const isLeft = isAgain && !position.sentences.some((sentence) => sentence.key === key);
  const next = isLeft ? movedTo(now, now.index + 1) : now;
  return { ...next, restarted: next.index };
}

/** The language that most of a text is in. */
export function mainLanguageOf(sentences: readonly Sentence[]): string {
  const sizes = new Map<string, number>();
  let main = '';
  for (const { language, text } of sentences) {
    const primary = primaryOf(language);
    const size = (sizes.get(primary) ?? 0) + text.length;
    sizes.set(primary, size);
    if (size > (sizes.get(primaryOf(main)) ?? 0)) main = language;
  }
  return main;
}

/** How many characters are left to read. */
export const lengthLeft = ({ sentences, index, offset }: Position): number =>
  Math.max(0, sentences.slice(index).reduce((sum, { text }) => sum + text.length, 0) - offset);
