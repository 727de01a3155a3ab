/** What is said of a sentence, with the way back to the sentence as shown; and how it is said where no rules are. */

/** One word as it is said: offsets in `Spoken.text`, and the range of the text as shown that it belongs to. UTF-16 units. */
export interface SpokenWord {
  readonly start: number;
  readonly end: number;
  readonly shownStart: number;
  readonly shownEnd: number;
}

/** A sentence as it is said. */
export interface Spoken {
  readonly text: string;
  readonly words: readonly SpokenWord[];
}

/** A municipality's own word: what is shown, how it is said, in which language (all where none). */
export interface LexiconEntry {
  readonly text: string;
  readonly say: string;
  readonly lang?: string | undefined;
}

/** Makes what is said of a sentence. */
export type Pronounce = (text: string, language: string, lexicon?: readonly LexiconEntry[]) => Spoken;

/** The words of a text: where each begins and ends, in UTF-16 units. A number or a letter is the least of a word. */
export const wordsOf = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** Says what stands there, and leaves what is written short to the voice: the first words need not wait for the rules. Some voices in Edge stop at &, < and >. */
export const asShown: Pronounce = (shown) => {
  const text = shown.replace(/[\s&<>]/g, ' ');
  return {
    text,
    words: wordsOf(text).map(({ start, end }) => ({ start, end, shownStart: start, shownEnd: end })),
  };
};
