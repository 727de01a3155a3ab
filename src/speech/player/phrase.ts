/** What is said in one go: a sentence, or a part of a long one. */

import type { Spoken, SpokenWord } from '../pronunciation/spoken.js';
import type { EngineVoice } from '../voices/choice.js';
import { utteranceEnd } from './clauses.js';

export interface Phrase extends EngineVoice {
  /** The whole sentence, as it is said. */
  readonly spoken: Spoken;
  /** Offsets in it, in UTF-16 units. */
  readonly from: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly SpokenWord[];
}

/** The part of a sentence that begins at an offset in what is said. */
export function phraseAt({ engine, voice }: EngineVoice, spoken: Spoken, from: number): Phrase {
  const end = utteranceEnd(spoken.text, from);
  const words = spoken.words.filter((word) => word.start >= from && word.start < end);
  return { engine, voice, spoken, from, end, text: spoken.text.slice(from, end).trimEnd(), words };
}

/** The part that follows in the same sentence; undefined after the last one. */
export const phraseAfter = (phrase: Phrase): Phrase | undefined =>
  phrase.end < phrase.spoken.text.length ? phraseAt(phrase, phrase.spoken, phrase.end) : undefined;
