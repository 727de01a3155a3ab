/** Where reading is in a text that has changed; and where long sentences are split. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../../fuzz/growth.js';
import { utteranceEnd } from '../../../../src/speech/player/clauses.js';
import type { Sentence } from '../../../../src/speech/reading/text.js';
import { relocate } from '../../../../src/speech/player/relocate.js';

/** Before, the place in it, after, the place there, and whether it is the same. */
const PLACES: readonly (readonly [string, number, string, number, boolean, why: string])[] = [
  ['abc', 1, 'abc', 1, true, 'nothing has changed'],
  ['abc', 1, 'xyabc', 3, true, 'added before'],
  ['abc', 1, 'abxyc', 1, true, 'added behind'],
  ['abc', 2, 'c', 0, true, 'taken away before'],
  ['abc', 0, 'a', 0, true, 'taken away behind'],
  ['abc', 1, 'ac', 1, false, 'it is gone: what was behind it'],
  ['abc', 1, 'axc', 1, false, 'it is replaced: what stands there now'],
  ['abc', 1, 'xyac', 3, false, 'it is gone, with new ones before'],
  ['abc', 2, 'ab', 2, false, 'the last is gone: the end'],
  ['abcd', 2, 'ad', 1, false, 'it and the one before are gone'],
  ['abcd', 2, 'd', 0, false, 'it and all before are gone'],
  ['abcd', 2, 'xd', 1, false, 'it and all before are gone: what was still to be read'],
  ['abc', 1, 'xyz', 3, false, 'all is new, another page’s: its end'],
  ['abc', 2, 'x', 1, false, 'all is new and shorter: its end'],
  ['abcdefghij', 4, 'rstuvwxj', 8, false, 'another page with the same last line: its end'],
  ['abcdefghij', 4, 'abcdrsghij', 4, false, 'a part of it is replaced: what stands there now'],
  ['a', 0, 'x', 0, false, 'one alone, a clock’s: what stands there now'],
  ['abc', 1, '', 0, false, 'nothing is left'],
  ['', 0, 'abc', 0, false, 'there was nothing'],
  ['abc', 1, 'cba', 1, true, 'turned round'],
  ['abc', 3, 'abc', 3, false, 'behind the last'],
];

describe('relocate', () => {
  const keyed = (letters: string): { key: string; text: string }[] =>
    [...letters].map((key) => ({ key, text: key }));
  for (const [before, at, after, index, isSame, why] of PLACES)
    it(`${at} of “${before}” in “${after}” is ${index}: ${why}`, () => {
      expect(relocate(keyed(before), at, keyed(after))).to.deep.equal({ index, isSame });
    });

  it('of 20,000 sentences takes time in proportion to them', () =>
    expectLinear((size) => {
      const many = Array.from({ length: size }, (_, i) => ({ key: `${i}`, text: `${i}` }));
      return () => relocate(many, size - 1, many.slice(0, 10));
    }, 1250));

  for (const [texts, at, index, isSame, why] of [
    ['abc', 1, 1, true, 'all nodes are new, with the same words'],
    ['aba', 2, 2, true, 'the second of two with the same words'],
    ['axc', 1, 1, false, 'new nodes, and it has other words'],
  ] as const)
    it(`rendered anew as “${texts}”, ${at} is ${index}: ${why}`, () => {
      const before = keyed(texts === 'aba' ? texts : 'abc');
      const after = [...texts].map((text, i) => ({ key: `new ${i}`, text }));
      expect(relocate(before, at, after)).to.deep.equal({ index, isSame });
    });

  it('translated, with new nodes and words in the same elements: the same place', () => {
    const placed = (texts: string): Sentence[] =>
      keyed(texts).map((sentence, i) => ({ ...sentence, language: 'sv', place: `${i}` }));
    expect(relocate(placed('abc'), 1, placed('xyz'))).to.deep.equal({ index: 1, isSame: true });
  });
});

/** The parts that a text is said in. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = utteranceEnd(text, at);
    if (end <= at) throw new Error(`No progress at ${at}.`);
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

describe('a long sentence', () => {
  const words = (count: number, word = 'ordet '): string => word.repeat(count).trimEnd();

  it('of 200 characters or fewer is whole', () => {
    for (const length of [1, 50, 199, 200])
      expect(partsOf('a, '.repeat(100).slice(0, length))).to.have.length(1);
  });

  it('is split at a clause, about 200 characters on', () => {
    const text = `${words(15)}, ${words(15)}, ${words(15)}.`;
    const parts = partsOf(text);
    expect(parts.length).to.be.greaterThan(1);
    expect(parts.join('')).to.equal(text);
    for (const part of parts.slice(0, -1)) expect(part.trimEnd()).to.match(/[,;:–)]$/);
  });

  it('is said in full, whatever it is made of', () => {
    const texts = [
      words(300),
      'x'.repeat(5000),
      `${'x'.repeat(5000)}, ${words(100)}`,
      ', '.repeat(1000),
      `${words(33)}, a`,
      '–'.repeat(500),
      `${words(60)}; ${words(60)} – ${words(60)}: ${words(60)}`,
      '😀'.repeat(400),
    ];
    for (const text of texts) expect(partsOf(text).join('')).to.equal(text);
  });

  it('has no part that is longer than 400 characters', () => {
    for (const text of [words(1000), 'x'.repeat(9000), `${words(50)}, ${words(500)}`])
      for (const part of partsOf(text)) expect(part.length).to.be.at.most(420);
  });

  it('has no crumb of a few characters at its end', () => {
    const parts = partsOf(`${words(33)}, slut.`);
    for (const part of parts) expect(part.length).to.be.at.least(15);
  });

  it('without a clause is split at a space', () => {
    for (const part of partsOf(words(200)).slice(0, -1)) expect(part).to.match(/ordet $/);
  });
});
