/** AAC in MP4, with a stand-in for the encoder: Chromium on Linux has none, and what is in its packets does not matter here. */
import { expect } from '@esm-bundle/chai';
import { soundFile } from '../../../src/sound/index.js';
import { each, encodeAsTheBrowserDoes, encodeWith, options, PARTS, RATE, text } from './sounds.js';

/** Gives a packet for each 1024 samples, as AAC does. Refuses what Windows refuses when `least` is its bitrate. */
class AacEncoder extends EventTarget {
  static least = 0;
  static asked: AudioEncoderConfig[] = [];
  /** Samples that the last file was given. */
  static given = 0;
  /** From how many samples on it fails. */
  static most = Infinity;
  static isConfigSupported(config: AudioEncoderConfig): Promise<AudioEncoderSupport> {
    return Promise.resolve({ supported: config.codec === 'mp4a.40.2', config });
  }

  state: CodecState = 'unconfigured';
  readonly encodeQueueSize = 0;
  readonly ondequeue = null;
  readonly #init: AudioEncoderInit;
  #config: AudioEncoderConfig | undefined;
  #samples = 0;

  constructor(init: AudioEncoderInit) {
    super();
    this.#init = init;
  }

  configure(config: AudioEncoderConfig): void {
    this.#config = config;
    AacEncoder.asked.push(config);
    AacEncoder.given = 0;
    this.state = 'configured';
    if ((config.bitrate ?? 0) < AacEncoder.least)
      queueMicrotask(() => {
        this.state = 'closed';
        this.#init.error(new DOMException('No such bitrate', 'NotSupportedError'));
      });
  }

  encode(data: AudioData): void {
    if (this.state !== 'configured') throw new DOMException('closed', 'InvalidStateError');
    AacEncoder.given += data.numberOfFrames;
    if (AacEncoder.given > AacEncoder.most) throw new DOMException('broken', 'EncodingError');
    for (this.#samples += data.numberOfFrames; this.#samples >= 1024; this.#samples -= 1024) this.#give();
  }

  flush(): Promise<void> {
    if (this.state !== 'configured') return Promise.reject(new DOMException('closed', 'InvalidStateError'));
    this.#give();
    return Promise.resolve();
  }

  reset(): void {}

  close(): void {
    this.state = 'closed';
  }

  #give(): void {
    const { sampleRate, numberOfChannels } = this.#config!;
    this.#init.output(
      new EncodedAudioChunk({ type: 'key', timestamp: 0, duration: 23_219, data: new Uint8Array(140) }),
      // AudioSpecificConfig: AAC LC, 44,100 Hz, one channel.
      {
        decoderConfig: {
          codec: 'mp4a.40.2',
          sampleRate,
          numberOfChannels,
          description: new Uint8Array([0x12, 0x08]),
        },
      },
    );
  }
}

/** A number of a box of MP4: 32 bits, some bytes after the box's name. */
function field(bytes: string, box: string, after: number): number {
  const at = bytes.indexOf(box) + 4 + after;
  return [0, 1, 2, 3].reduce((value, byte) => value * 256 + bytes.charCodeAt(at + byte), 0);
}

/** PARTS in samples. */
const PARTS_LENGTH = PARTS.reduce(
  (sum, { samples, pause }) => sum + samples.length + Math.round(pause * RATE),
  0,
);

describe('an MP4 file', () => {
  beforeEach(() => {
    AacEncoder.least = 0;
    AacEncoder.asked = [];
    AacEncoder.most = Infinity;
    encodeWith(AacEncoder);
  });
  afterEach(encodeAsTheBrowserDoes);

  it('is made where the browser can, at 48 kbit/s, before Opus', async () => {
    const file = await soundFile(each(PARTS), options());
    expect(file.extension).to.equal('m4a');
    expect(file.sound.type).to.equal('audio/mp4');
    expect(AacEncoder.asked.map(({ bitrate }) => bitrate)).to.deep.equal([48_000, 48_000]);
    const bytes = await text(file.sound);
    expect(bytes.slice(4, 8)).to.equal('ftyp');
    // First, so that a player knows all at once.
    expect(bytes.indexOf('moov')).to.be.below(bytes.indexOf('mdat')).and.above(0);
    // Lead, parts and tail, to the sample; in the file as whole packets.
    expect(AacEncoder.given).to.equal(2205 + 2 * PARTS_LENGTH + 2205);
    const seconds = field(bytes, 'mdhd', 16) / field(bytes, 'mdhd', 12);
    expect(seconds).to.be.closeTo(0.05 + 3.25 + 0.05, 0.03);
  });

  it('asks for a higher bitrate where the lower is refused', async () => {
    AacEncoder.least = 96_000;
    expect((await soundFile(each(PARTS), options())).extension).to.equal('m4a');
    expect(AacEncoder.asked.map(({ bitrate }) => bitrate)).to.deep.equal([48_000, 96_000, 96_000]);
  });

  it('begins with silence, which its captions count', async () => {
    const { captions } = await soundFile(each(PARTS), options());
    expect(await captions.text()).to.include('00:00:00.050 --> 00:00:00.650\nFörsta.');
  });

  it('becomes a WAV when the encoder fails, without that silence', async () => {
    // More than the trial.
    AacEncoder.most = 60_000;
    const file = await soundFile(each(PARTS), options());
    expect(file.extension).to.equal('wav');
    expect(await file.captions.text()).to.include('00:00:00.000 --> 00:00:00.600\nFörsta.');
  });

  it('says its title and its language', async () => {
    const bytes = await text((await soundFile(each(PARTS), options({ title: 'Loften' }))).sound);
    expect(bytes).to.include('Loften');
    const letters = [...'swe'].reduce((code, letter) => code * 32 + letter.charCodeAt(0) - 96, 0);
    expect(field(bytes, 'mdhd', 20) >>> 16).to.equal(letters);
  });

  it('does without a language that has no three letters', async () => {
    for (const language of ['', 'xx', 'x-klingon'])
      expect((await soundFile(each(PARTS), options({ language }))).extension).to.equal('m4a');
  });
});
