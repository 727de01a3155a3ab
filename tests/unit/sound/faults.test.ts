/** What goes wrong while a file is made: encoders that fail, fall silent or are refused, and a visitor who changes her mind. */
import { expect } from '@esm-bundle/chai';
import { soundFile, type SpokenPart } from '../../../src/sound/index.js';
import {
  DURATION,
  each,
  encodeAsTheBrowserDoes,
  encodeWith,
  heard,
  ONSETS,
  options,
  PARTS,
  tone,
  watchedEncoders,
} from './sounds.js';

const part: SpokenPart = { text: 'Hej.', samples: tone(1), pause: 0.1 };

/** What a promise is rejected with. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Parts without end, which tell whether they were let go. */
function endless(at: (count: number) => void = () => undefined): AsyncGenerator<SpokenPart> & {
  isReturned: boolean;
} {
  async function* parts(): AsyncGenerator<SpokenPart> {
    try {
      for (let count = 1; ; count++) {
        at(count);
        yield part;
      }
    } finally {
      generator.isReturned = true;
    }
  }
  const generator = Object.assign(parts(), { isReturned: false });
  return generator;
}

describe('an encoder that fails', () => {
  afterEach(encodeAsTheBrowserDoes);

  const expectWhole = async (file: Awaited<ReturnType<typeof soundFile>>): Promise<void> => {
    expect(file.extension).to.equal('wav');
    const { duration, onsets } = await heard(file.sound);
    expect(duration).to.be.closeTo(DURATION, 0.001);
    onsets.forEach((onset, at) => expect(onset).to.be.closeTo(ONSETS[at]!, 0.002));
    expect(onsets).to.have.length(2);
    // Of the file that was made, not of the one that was not.
    expect(await file.captions.text()).to.include('00:00:00.000 --> 00:00:00.600\nFörsta.');
  };

  it('throws midway: the file is a whole WAV', async () => {
    // The first are the trial's.
    const { made } = watchedEncoders((encoder, count) => {
      if (encoder === made[1] && count > 5) throw new DOMException('broken', 'EncodingError');
    });
    await expectWhole(await soundFile(each(PARTS), options()));
    expect(made).to.have.length(2);
    expect(made.every(({ state }) => state === 'closed')).to.equal(true);
  });

  it('closes itself midway, as a hardware encoder does: the file is a whole WAV', async () => {
    const { made } = watchedEncoders((encoder, count) => {
      if (encoder === made[1] && count === 6) encoder.close();
    });
    await expectWhole(await soundFile(each(PARTS), options()));
  });

  it('tells of its fault after the last part: the file is a whole WAV', async () => {
    const flush = AudioEncoder.prototype.flush;
    const { made } = watchedEncoders();
    AudioEncoder.prototype.flush = function (this: AudioEncoder): Promise<void> {
      return this === made[1]
        ? Promise.reject(new DOMException('broken', 'EncodingError'))
        : flush.call(this);
    };
    await expectWhole(await soundFile(each(PARTS), options()));
    expect(made.map(({ state }) => state)).to.deep.equal(['closed', 'closed']);
  });

  it('says that it can and cannot: found out before the first part', async () => {
    const { made } = watchedEncoders(() => {
      throw new DOMException('broken', 'EncodingError');
    });
    let isAsked = false;
    const parts = async function* (): AsyncGenerator<SpokenPart> {
      isAsked = made.every(({ state }) => state === 'closed') && made.length > 0;
      yield* PARTS;
    };
    await expectWhole(await soundFile(parts(), options()));
    expect(isAsked).to.equal(true);
  });

  it('of the best format: the next is taken', async () => {
    const Real = AudioEncoder;
    const tried: string[] = [];
    encodeWith(
      class extends Real {
        static override isConfigSupported(config: AudioEncoderConfig): Promise<AudioEncoderSupport> {
          return Promise.resolve({ supported: true, config });
        }
        #codec = '';
        override configure(config: AudioEncoderConfig): void {
          tried.push((this.#codec = config.codec));
          super.configure({ ...config, codec: 'opus', sampleRate: 48_000 });
        }
        // As hardware does: it takes all and then gives nothing.
        override flush(): Promise<void> {
          return this.#codec === 'opus' ? super.flush() : Promise.reject(new DOMException('broken'));
        }
      },
    );
    expect((await soundFile(each(PARTS), options())).extension).to.equal('ogg');
    expect(tried).to.deep.equal(['mp4a.40.2', 'mp4a.40.2', 'opus', 'opus']);
  });

  it('tells of its fault while more is waiting: nobody waits for the limit', async () => {
    const wait = globalThis.setTimeout;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay = 0) => (delay >= 1000 ? 0 : wait(run, delay)),
    });
    const Real = AudioEncoder;
    let made = 0;
    encodeWith(
      class extends Real {
        readonly #fail: (() => void) | undefined;
        constructor(init: AudioEncoderInit) {
          super(init);
          if (++made === 2) this.#fail = () => init.error(new DOMException('broken', 'EncodingError'));
        }
        override get encodeQueueSize(): number {
          if (!this.#fail) return super.encodeQueueSize;
          queueMicrotask(this.#fail);
          return 100;
        }
        // Nothing leaves its queue.
        override addEventListener(): void {}
      },
    );
    try {
      await expectWhole(await soundFile(each(PARTS), options()));
    } finally {
      Object.assign(globalThis, { setTimeout: wait });
    }
  });

  it('cannot be made or asked: the file is a whole WAV', async () => {
    const Real = AudioEncoder;
    encodeWith(
      class extends Real {
        static override isConfigSupported(): Promise<AudioEncoderSupport> {
          return Promise.reject(new TypeError('not here'));
        }
      },
    );
    await expectWhole(await soundFile(each(PARTS), options()));
    encodeWith(
      class extends Real {
        override configure(): void {
          throw new DOMException('not here', 'NotSupportedError');
        }
      },
    );
    await expectWhole(await soundFile(each(PARTS), options()));
  });

  it('never answers: the file is a whole WAV', async () => {
    const wait = globalThis.setTimeout;
    // Limits of seconds are over at once.
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay = 0) => wait(run, delay >= 1000 ? 0 : delay),
    });
    const Real = AudioEncoder;
    encodeWith(
      class extends Real {
        override flush(): Promise<void> {
          return new Promise(() => undefined);
        }
      },
    );
    try {
      await expectWhole(await soundFile(each(PARTS), options()));
    } finally {
      Object.assign(globalThis, { setTimeout: wait });
    }
  });
});

describe('a sound file that is not wanted any more', () => {
  afterEach(encodeAsTheBrowserDoes);

  it('is rejected with the reason, the encoders closed and the parts let go', async () => {
    const { made } = watchedEncoders();
    const controller = new AbortController();
    const reason = new Error('Ångrad');
    const parts = endless((count) => count === 4 && controller.abort(reason));
    expect(await rejection(soundFile(parts, options({ signal: controller.signal })))).to.equal(reason);
    expect(made.map(({ state }) => state)).to.deep.equal(['closed', 'closed']);
    // It was asked for one more, and is let go when that has come.
    await parts.return(undefined);
    expect(parts.isReturned).to.equal(true);
  });

  it('lets the parts go itself', async () => {
    const controller = new AbortController();
    const returned = new Promise<void>((resolve) => {
      const parts: AsyncIterable<SpokenPart> = {
        [Symbol.asyncIterator]: () => ({
          next: () => {
            controller.abort();
            // A voice that is never done with its sentence.
            return new Promise(() => undefined);
          },
          return: () => {
            resolve();
            return Promise.resolve({ done: true, value: undefined });
          },
        }),
      };
      soundFile(parts, options({ signal: controller.signal })).catch(() => undefined);
    });
    await returned;
  });

  it('is rejected at once when the signal has aborted before', async () => {
    const { made } = watchedEncoders();
    const parts = endless();
    const signal = AbortSignal.abort();
    expect(await rejection(soundFile(parts, options({ signal })))).to.equal(signal.reason);
    expect(made).to.deep.equal([]);
    expect((await parts.next()).done).to.equal(true);
  });

  it('ends the trials of encoders too', async () => {
    const controller = new AbortController();
    const { made } = watchedEncoders(() => controller.abort());
    AudioEncoder.isConfigSupported = (config) => Promise.resolve({ supported: true, config });
    AudioEncoder.prototype.configure = function (this: AudioEncoder, config): void {
      Object.getPrototypeOf(AudioEncoder.prototype).configure.call(this, {
        ...config,
        codec: 'opus',
        sampleRate: 48_000,
      });
    };
    const parts = endless();
    expect(await rejection(soundFile(parts, options({ signal: controller.signal })))).to.equal(
      controller.signal.reason,
    );
    // Were there another, it would be asked for in this task.
    await new Promise((resolve) => setTimeout(resolve));
    expect(made.map(({ state }) => state)).to.deep.equal(['closed']);
    expect((await parts.next()).done).to.equal(true);
  });

  it('ends while the encoder is asked for the last of it', async () => {
    const controller = new AbortController();
    const flush = AudioEncoder.prototype.flush;
    const { made } = watchedEncoders();
    AudioEncoder.prototype.flush = function (this: AudioEncoder): Promise<void> {
      if (this === made[1]) controller.abort();
      return flush.call(this);
    };
    expect(await rejection(soundFile(each(PARTS), options({ signal: controller.signal })))).to.equal(
      controller.signal.reason,
    );
    expect(made.map(({ state }) => state)).to.deep.equal(['closed', 'closed']);
  });

  it('ends a trial that is not answered', async () => {
    const controller = new AbortController();
    const { made } = watchedEncoders();
    AudioEncoder.prototype.flush = () => {
      controller.abort();
      return new Promise(() => undefined);
    };
    expect(await rejection(soundFile(each(PARTS), options({ signal: controller.signal })))).to.equal(
      controller.signal.reason,
    );
    expect(made.map(({ state }) => state)).to.deep.equal(['closed']);
  });

  it('is rejected with the voice’s own fault, the encoder closed', async () => {
    const { made } = watchedEncoders();
    const fault = new Error('Rösten tystnade');
    const parts = async function* (): AsyncGenerator<SpokenPart> {
      yield part;
      throw fault;
    };
    expect(await rejection(soundFile(parts(), options()))).to.equal(fault);
    expect(made.map(({ state }) => state)).to.deep.equal(['closed', 'closed']);
  });
});
