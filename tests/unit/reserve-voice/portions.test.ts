/** The engine's pieces of 100 ms become portions to send: a short one first, all of the sound, each word in its portion. */
import { expect } from '@esm-bundle/chai';
import { type Portion, Portions } from '../../../src/reserve-voice/portions.js';

const PIECE = 2206;

/** What is sent of so many pieces, with words that the engine tells of together with the piece of that number. */
function sent(pieces: number, words: readonly (readonly [piece: number, offset: number, at: number])[] = []) {
  const all: Portion[] = [];
  const portions = new Portions((portion) => all.push(portion));
  for (let piece = 0; piece < pieces; piece += 1) {
    for (const [number, offset, at] of words) if (number === piece) portions.addWord(offset, at);
    portions.addSamples(new Int16Array(PIECE).fill(piece + 1));
  }
  portions.end();
  return all;
}

describe('the portions of sound', () => {
  it('are 0.2 s, then 0.5 s each, then what is left; the last one says so', () => {
    const all = sent(14);
    expect(all.map(({ samples }) => samples.length / PIECE)).to.deep.equal([2, 5, 5, 2]);
    expect(all.map(({ isLast }) => isLast)).to.deep.equal([false, false, false, true]);
  });

  it('have every sample once and in order, from -1 to 1', () => {
    const samples = sent(9).flatMap((portion) => [...portion.samples]);
    expect(samples).to.have.length(9 * PIECE);
    expect(samples.every((sample, at) => sample === (Math.floor(at / PIECE) + 1) / 32_768)).to.equal(true);
    let loud: Portion | undefined;
    const portions = new Portions((portion) => (loud = portion));
    portions.addSamples(new Int16Array([-32_768, 32_767, 0]));
    portions.end();
    expect([...loud!.samples].map((sample) => Math.round(sample * 1000) / 1000)).to.deep.equal([-1, 1, 0]);
  });

  it('end with an empty one when there is no sound, or no more', () => {
    const shapes = (pieces: number) => sent(pieces).map(({ samples, isLast }) => [samples.length, isLast]);
    expect(shapes(0)).to.deep.equal([[0, true]]);
    expect(shapes(2)).to.deep.equal([
      [2 * PIECE, false],
      [0, true],
    ]);
  });

  it('have the words that begin in them, also those that the engine told of early or late', () => {
    const words = [
      [0, 0, 0],
      [0, 4, 2 * PIECE],
      [3, 9, PIECE],
      [4, 12, 60 * PIECE],
    ] as const;
    const all = sent(9, words).map((portion) => portion.words);
    expect(all).to.deep.equal([
      [[0, 0]],
      [
        [4, 2 * PIECE],
        [9, PIECE],
      ],
      [[12, 60 * PIECE]],
    ]);
  });

  it('have a word once, and none before another that has been said', () => {
    const words = [
      [0, 0, 0],
      [0, 0, 10],
      [0, 8, 20],
      [1, 4, 30],
      [1, 8, 40],
    ] as const;
    expect(sent(2, words)[0].words).to.deep.equal([
      [0, 0],
      [8, 20],
    ]);
  });
});
