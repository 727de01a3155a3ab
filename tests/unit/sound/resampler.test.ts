/** Another sample rate: the same sound, as long, without a click where its pieces meet. */
import { expect } from '@esm-bundle/chai';
import { Resampler } from '../../../src/sound/resampler.js';
import { RATE, tone } from './sounds.js';

function resample(
  pieces: readonly Float32Array<ArrayBuffer>[],
  from: number,
  to: number,
): Float32Array<ArrayBuffer> {
  const resampler = new Resampler(from, to);
  const out = pieces.flatMap((piece) => [...resampler.write(piece)]);
  return new Float32Array([...out, ...resampler.end()]);
}

/** The largest difference from what a tone is, away from where it begins and ends. */
function error(samples: Float32Array, frequency: number, rate: number): number {
  const margin = Math.round(rate / 100);
  return Math.max(
    ...[...samples.subarray(margin, samples.length - margin)].map((sample, index) =>
      Math.abs(sample - 0.5 * Math.sin((2 * Math.PI * frequency * (index + margin)) / rate)),
    ),
  );
}

describe('the resampler', () => {
  for (const [from, to] of [
    [RATE, 44_100],
    [RATE, 48_000],
    [16_000, 44_100],
    [48_000, 44_100],
    [96_000, 48_000],
    [44_100, 44_100],
  ] as const)
    it(`gives the same tone at ${to} Hz as at ${from} Hz`, () => {
      for (const frequency of [100, 1000, 6000]) {
        const samples = resample([tone(0.5, frequency, from)], from, to);
        expect(samples.length).to.equal(Math.round(to / 2));
        expect(error(samples, frequency, to), `${frequency} Hz`).to.be.below(0.001);
      }
    });

  it('gives the same in whatever pieces the sound comes', () => {
    const whole = tone(0.3, 1000);
    const expected = resample([whole], RATE, 48_000);
    for (const size of [1, 7, 441, 5000]) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
        whole.slice(index * size, (index + 1) * size),
      );
      expect([...resample(pieces, RATE, 48_000)], String(size)).to.deep.equal([...expected]);
    }
  });

  it('is equally loud at each place between two samples', () => {
    const level = resample([new Float32Array(RATE / 2).fill(0.5)], RATE, 48_000).subarray(400, -400);
    expect(Math.max(...level) - Math.min(...level)).to.be.below(1e-6);
  });

  it('lets nothing through that the lower rate cannot hold', () => {
    // 15,000 Hz at 48,000 Hz would be heard as 7050 Hz at 22,050 Hz.
    const samples = resample([tone(0.5, 15_000, 48_000)], 48_000, RATE);
    expect(Math.max(...samples.subarray(400, -400))).to.be.below(0.001);
  });

  it('has no sound of nothing, or of very little', () => {
    expect(resample([], RATE, 48_000)).to.have.length(0);
    expect(resample([new Float32Array(0)], RATE, 48_000)).to.have.length(0);
    expect(resample([new Float32Array(1)], RATE, 44_100)).to.have.length(2);
  });
});
