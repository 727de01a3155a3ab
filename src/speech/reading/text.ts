/** What a player reads, without DOM: sentences that may change at any time. */

/** A letter or a digit: what has none says nothing. */
export const SAYS = /[\p{L}\p{N}]/u;

/** One sentence to read. */
export interface Sentence {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The same for the same place after the text has changed. */
  readonly key: string;
  /** The same also where a script, as a translator's, has replaced what the text stands in. */
  readonly place?: string;
}

/** What is read. It may change at any time. */
export interface Text {
  readonly sentences: readonly Sentence[];
  /** Whether that is all of it as it is now; while it is read for the first time `sentences` grows, and the player is told when it is whole. */
  readonly isWhole: boolean;
  /** The sentences as they are now; of a long text what was known before, until it has been read anew or `all` is wanted. */
  refresh(all?: boolean): readonly Sentence[];
  /** Whether a sentence is shown as it was read. */
  standing(sentence: Sentence): 'same' | 'changed' | 'gone';
}
