/** A clip: what is said of a text, as it comes. */
import { expect } from '@esm-bundle/chai';
import { Clip } from '../../../../src/speech/engines/reserve-voice/clip.js';
import { sound } from './stage.js';

const rejection = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('It was resolved'),
    (error: Error) => error,
  );

describe('a clip', () => {
  it('tells whenever more has come, and when all has', () => {
    const clip = new Clip();
    const told: unknown[] = [];
    clip.onchange = () => void told.push([clip.sounds.length, clip.isWhole]);
    clip.add(sound(0.1), false);
    clip.add(sound(0.1), true);
    expect(told).to.deep.equal([
      [1, false],
      [2, true],
    ]);
  });

  it('that fails tells so once, and keeps what has come', () => {
    const clip = new Clip();
    let told = 0;
    clip.add(sound(0.1), false);
    clip.onchange = () => void told++;
    clip.fail('memory');
    clip.fail('broken');
    expect([clip.fault, clip.sounds.length, told]).to.deep.equal(['memory', 1, 1]);
  });

  it('that is whole does not fail', () => {
    const clip = new Clip();
    clip.add(sound(0.1), true);
    clip.fail('broken');
    expect(clip.fault).to.equal(undefined);
  });

  it('as a whole: all its samples in order, when they have come', async () => {
    const clip = new Clip();
    const whole = clip.whole(new AbortController().signal);
    clip.add({ samples: Float32Array.of(1, 2), words: [] }, false);
    clip.add({ samples: new Float32Array(0), words: [] }, false);
    clip.add({ samples: Float32Array.of(3), words: [] }, true);
    expect([...(await whole)]).to.deep.equal([1, 2, 3]);
  });

  it('as a whole, where it has come or failed already', async () => {
    const { signal } = new AbortController();
    const come = new Clip();
    come.add(sound(1), true);
    expect(await come.whole(signal)).to.have.length(22_050);
    const failed = new Clip();
    failed.fail('memory');
    expect((await rejection(failed.whole(signal))).message).to.equal('memory');
  });

  it('as a whole, where it fails midway: the fault', async () => {
    const clip = new Clip();
    const whole = rejection(clip.whole(new AbortController().signal));
    clip.add(sound(0.1), false);
    clip.fail('broken');
    expect((await whole).message).to.equal('broken');
  });

  it('as a whole, aborted before or meanwhile: at once, though nothing comes', async () => {
    const before = new AbortController();
    before.abort();
    expect((await rejection(new Clip().whole(before.signal))).name).to.equal('AbortError');
    const meanwhile = new AbortController();
    const clip = new Clip();
    const whole = rejection(clip.whole(meanwhile.signal));
    meanwhile.abort();
    expect((await whole).name).to.equal('AbortError');
    // What comes now is of no use to anybody.
    clip.add(sound(0.1), true);
  });
});
