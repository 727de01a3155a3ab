/** A compressed file, made by the browser's own encoder and decoded again; Chromium on Linux has Opus and no AAC, WebKitGTK AAC. */
import { expect } from '@esm-bundle/chai';
import { soundFile } from '../../../src/sound/index.js';
import {
  DURATION,
  each,
  encodeAsTheBrowserDoes,
  heard,
  ONSETS,
  options,
  PARTS,
  RATE,
  text,
  tone,
  watchedEncoders,
} from './sounds.js';

/**
 * How much later than it was spoken a sound may be heard, in seconds: AAC begins with a silence of 50 ms, which its captions
 * count, and is delayed by what its encoder needs; what Opus needs, its file says.
 */
const LATENESS = { m4a: [0.03, 0.1], ogg: [-0.03, 0.03], wav: [0, 0] } as const;

describe('a compressed sound file', () => {
  afterEach(encodeAsTheBrowserDoes);

  it('is as long as what was spoken, and sounds when it did', async () => {
    const file = await soundFile(each(PARTS), options());
    expect(file.extension).to.be.oneOf(['m4a', 'ogg']);
    expect(file.sound.type).to.equal(file.extension === 'ogg' ? 'audio/ogg' : 'audio/mp4');
    expect(file.duration).to.be.closeTo(DURATION, 0.001);
    const { duration, onsets, loudest } = await heard(file.sound);
    // At least all of it; the silence last may be 50 ms and a packet longer.
    const [least, most] = LATENESS[file.extension];
    expect(duration).to.be.within(DURATION - 0.001, DURATION + 0.05 + most);
    expect(onsets).to.have.length(2);
    onsets.forEach((onset, at) => expect(onset - ONSETS[at]!).to.be.within(least, most));
    expect(loudest).to.be.within(0.4, 0.65);
  });

  it('keeps time over many parts', async () => {
    const parts = Array.from({ length: 40 }, () => ({ text: 'Hej.', samples: tone(0.3), pause: 0.7 }));
    const { sound, extension } = await soundFile(each(parts), options());
    const { onsets, duration } = await heard(sound);
    const [least, most] = LATENESS[extension];
    expect(onsets).to.have.length(40);
    onsets.forEach((onset, at) => expect(onset - at).to.be.within(least, most));
    expect(duration).to.be.closeTo(40, 0.8);
  });

  it('has the last sound whole', async () => {
    const parts = [{ text: 'Hej.', samples: tone(1), pause: 0 }];
    const context = new OfflineAudioContext(1, 1, 48_000);
    const { sound, extension } = await soundFile(each(parts), options());
    const samples = (await context.decodeAudioData(await sound.arrayBuffer())).getChannelData(0);
    const end = 1 - samples.reverse().findIndex((sample) => Math.abs(sample) > 0.2) / samples.length;
    // Opus' packets end with it, to a hundredth.
    const [least, most] = extension === 'ogg' ? [-0.01, 0.01] : LATENESS[extension];
    expect((end * samples.length) / 48_000 - 1).to.be.within(least, most);
  });

  it('is at most a quarter of the same as WAV', async () => {
    const parts = [{ text: 'Hej.', samples: tone(20), pause: 0 }];
    const { sound } = await soundFile(each(parts), options());
    expect(sound.size).to.be.below((20 * RATE * 2) / 4);
  });

  it('takes other sample rates', async () => {
    for (const sampleRate of [8000, 16_000, 44_100, 48_000, 96_000]) {
      const parts = [{ text: 'Hej.', samples: tone(1, 440, sampleRate), pause: 0.5 }];
      const { duration, onsets } = await heard((await soundFile(each(parts), options({ sampleRate }))).sound);
      expect(duration, String(sampleRate)).to.be.closeTo(1.5, 0.08);
      expect(onsets, String(sampleRate)).to.have.length(1);
    }
  });

  it('says its title and its language', async () => {
    const { sound, extension } = await soundFile(each(PARTS), options({ title: 'Loften' }));
    const bytes = await text(sound);
    if (extension === 'ogg') expect(bytes).to.include('TITLE=Loften').and.include('LANGUAGE=sv-SE');
    // MP4 has the language in a field of its own: mp4.test.ts.
    else expect(bytes).to.include('Loften');
  });

  it('is valid without a title, a language or a single part', async () => {
    const file = await soundFile(each([]), options({ title: '', language: '' }));
    expect(file.duration).to.equal(0);
    expect((await heard(file.sound)).duration).to.be.below(0.2);
  });

  it('closes every encoder', async () => {
    const { made } = watchedEncoders();
    await soundFile(each(PARTS), options());
    expect(made.map(({ state }) => state)).to.deep.equal(['closed', 'closed']);
  });
});
