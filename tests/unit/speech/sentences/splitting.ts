/** What the tests of sentences share: a text split into its sentences, with and without Intl.Segmenter. */
import { sentencesOf } from '../../../../src/speech/reading/sentences.js';

/** The sentences as words. */
export const split = (text: string, language = 'sv'): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

export const withoutSegmenter = <T>(run: () => T): T => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    return run();
  } finally {
    Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
  }
};

/** The two ways that every browser has one of. */
export const ways: Readonly<Record<string, <T>(run: () => T) => T>> = {
  'with Intl.Segmenter': (run) => run(),
  'without Intl.Segmenter': withoutSegmenter,
};
