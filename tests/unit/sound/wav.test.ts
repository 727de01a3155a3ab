/** The file that needs no encoder, in a browser without WebCodecs. */
import { expect } from '@esm-bundle/chai';
import { soundFile } from '../../../src/sound/index.js';
import {
  DURATION,
  each,
  encodeAsTheBrowserDoes,
  encodeWith,
  heard,
  ONSETS,
  options,
  PARTS,
  RATE,
  text,
  tone,
} from './sounds.js';

describe('a WAV file', () => {
  beforeEach(() => encodeWith(undefined));
  afterEach(encodeAsTheBrowserDoes);

  it('is what is made without WebCodecs, exact to the sample', async () => {
    const file = await soundFile(each(PARTS), options());
    expect(file.extension).to.equal('wav');
    expect(file.sound.type).to.equal('audio/wav');
    const { duration, onsets, loudest } = await heard(file.sound);
    expect(duration).to.be.closeTo(DURATION, 0.001);
    expect(onsets).to.have.length(2);
    onsets.forEach((onset, at) => expect(onset).to.be.closeTo(ONSETS[at]!, 0.002));
    expect(loudest).to.be.closeTo(0.5, 0.01);
  });

  it('has a header that says what it is, and sizes that are true', async () => {
    const { sound } = await soundFile(each(PARTS), options());
    const view = new DataView(await sound.arrayBuffer());
    const ascii = (at: number): string =>
      String.fromCharCode(...new Uint8Array(view.buffer).subarray(at, at + 4));
    expect([ascii(0), ascii(8), ascii(12), ascii(36)]).to.deep.equal(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).to.equal(sound.size - 8);
    const [kind, channels] = [view.getUint16(20, true), view.getUint16(22, true)];
    expect([kind, channels, view.getUint32(24, true)]).to.deep.equal([1, 1, RATE]);
    expect([view.getUint32(28, true), view.getUint16(32, true), view.getUint16(34, true)]).to.deep.equal([
      RATE * 2,
      2,
      16,
    ]);
    const bytes = view.getUint32(40, true);
    expect(bytes).to.be.closeTo(DURATION * RATE * 2, 4);
    expect(ascii(44 + bytes)).to.equal('LIST');
    expect(44 + bytes + 8 + view.getUint32(48 + bytes, true)).to.equal(sound.size);
  });

  it('says its title and its language, in letters that readers of WAV know', async () => {
    const { sound } = await soundFile(each(PARTS), options());
    expect(await text(sound))
      .to.include('INAM\x0c\0\0\0Löften 2025\0')
      .and.include('ILNG\x06\0\0\0sv-SE\0');
    const arabic = await soundFile(each(PARTS), options({ title: 'وعود', language: 'ar' }));
    expect(await text(arabic.sound))
      .to.include('ILNG')
      .and.not.include('INAM');
    const none = await soundFile(each(PARTS), options({ title: '', language: '' }));
    expect(await text(none.sound)).not.to.include('LIST');
  });

  it('bounds what is too loud, and takes what is no number as silence', async () => {
    const samples = new Float32Array([0, 2, -2, NaN, 1, -1]);
    const { sound } = await soundFile(each([{ text: 'a', samples, pause: 0 }]), options());
    const written = new Int16Array(await sound.slice(44, 44 + 12).arrayBuffer());
    expect([...written]).to.deep.equal([0, 32767, -32767, 0, 32767, -32767]);
  });

  it('has no pause where the pause is no length', async () => {
    for (const pause of [-1, NaN]) {
      const file = await soundFile(each([{ text: 'a', samples: tone(1), pause }]), options());
      expect(file.duration).to.equal(1);
    }
  });

  it('keeps each sample over many pieces', async () => {
    // A minute: more than a piece of the tape.
    const samples = new Float32Array(RATE).map((_, at) => at / RATE);
    const parts = Array.from({ length: 60 }, () => ({ text: 'a', samples, pause: 0 }));
    const { sound, duration } = await soundFile(each(parts), options());
    expect(duration).to.equal(60);
    const written = new Int16Array(await sound.slice(44, 44 + 60 * RATE * 2).arrayBuffer());
    expect(written.every((sample, at) => sample === Math.round(samples[at % RATE]! * 0x7fff))).to.equal(true);
  });
});
