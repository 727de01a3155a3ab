/** What holds for the map of anything that is said. */
import { expect } from '@esm-bundle/chai';
import type { Spoken } from '../../../../src/speech/pronunciation/spoken.js';

/** Expects words in order, inside the text said and the text shown, and no space too many. */
export function expectMap(shown: string, { text, words }: Spoken): void {
  expect(text).to.not.match(/^\s|\s$|\s\s|(?! )\s/u);
  let last = { end: -1, shownStart: 0, shownEnd: 0 };
  for (const word of words) {
    const said = text.slice(word.start, word.end);
    expect(said, 'a word without space').to.not.match(/\s/u);
    expect(said, 'a word from its first letter or digit').to.match(/^[\p{L}\p{N}]/u);
    expect(said, 'a word to its last').to.match(/[\p{L}\p{M}\p{N}]$/u);
    expect(word.start, 'words said in order').to.be.greaterThan(last.end);
    expect(word.shownStart, 'words shown in order').to.be.at.least(last.shownStart);
    expect(word.shownEnd, 'words shown in order').to.be.at.least(last.shownEnd);
    expect(word.shownEnd, 'something shown').to.be.greaterThan(word.shownStart);
    expect(word.shownEnd, 'inside the text').to.be.at.most(shown.length);
    last = word;
  }
  const inWords = words.length;
  const tokens = text.split(' ').filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
  expect(inWords, 'a word for each that is said').to.equal(tokens);
}
