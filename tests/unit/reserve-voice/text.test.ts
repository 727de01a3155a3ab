/** The engine gets text that it takes for nothing else, and its positions lead back into the page's text. */
import { expect } from '@esm-bundle/chai';
import { cleaned, offsetsIn } from '../../../src/reserve-voice/text.js';

describe('the text for the engine', () => {
  const cases: Readonly<Record<string, readonly [text: string, cleaned: string]>> = {
    SSML: ['<b>Hej</b> du', ' b Hej /b  du'],
    entities: ['Polis &amp; kommun & alla', 'Polis  amp; kommun   alla'],
    phonemes: ['Ett [[f@n]] ord [1]', 'Ett   f@n   ord  1 '],
    'its commands and the end of a string': ['Ett\u0001 ord\0 till\u007f.', 'Ett  ord  till .'],
    'line breaks': ['Ett\r\nord\ttill', 'Ett  ord till'],
    'half a surrogate pair': ['Ett \ud83d ord \ude00.', 'Ett   ord  .'],
  };
  for (const [what, [text, expected]] of Object.entries(cases))
    it(`has spaces for ${what}, and is as long`, () => {
      expect(cleaned(text)).to.equal(expected);
      expect(cleaned(text)).to.have.length(text.length);
    });

  it('keeps all that is said', () => {
    const text = 'Åsa, é, e\u0301, Łódź, 12 %, § 3, 😀, 👩‍👩‍👧, مرحبا (nej) "ja" – slut.';
    expect(cleaned(text)).to.equal(text);
  });
});

describe('the offset of a position', () => {
  it('is one less, in a text of single units', () => {
    const offsetOf = offsetsIn('Hej du');
    expect([1, 5].map(offsetOf)).to.deep.equal([0, 4]);
  });

  it('counts two units for each character outside the basic plane', () => {
    const text = 'Hej 😀 du 𝒜 ja';
    const offsetOf = offsetsIn(text);
    const positions = ['Hej', 'du', 'ja'].map((word) => [...text.slice(0, text.indexOf(word))].length + 1);
    expect(positions).to.deep.equal([1, 7, 12]);
    expect(positions.map(offsetOf)).to.deep.equal(['Hej', 'du', 'ja'].map((word) => text.indexOf(word)));
  });

  it('may be asked for twice, and stays inside the text', () => {
    const offsetOf = offsetsIn('😀');
    expect([0, 1, 1, 2, 9].map(offsetOf)).to.deep.equal([0, 0, 0, 2, 2]);
  });
});
