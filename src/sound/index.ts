/**
 * "Save as sound": makes a sound file of synthesised sentences, and the captions that follow it. Loaded on demand; the
 * only code that uses Mediabunny, which writes MP4 and Ogg.
 *
 * A sentence is compressed as it comes, so a long page is never in memory as floating point. It is also kept as 16-bit
 * samples in Blobs, which the browser may put on disk: an encoder that fails midway costs the visitor a larger file, a
 * WAV, not the file.
 */
import { captions, type Cue } from './captions.js';
import { Encoding, type Tags } from './encoding.js';
import { formatThatWorks } from './formats.js';
import { Tape } from './tape.js';

export { fileName } from './file-name.js';

/** One sentence as it sounds. */
export interface SpokenPart {
  /** As it is shown. */
  readonly text: string;
  /** One channel, from -1 to 1. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** The silence after it, in seconds. */
  readonly pause: number;
}

export interface SoundFile {
  readonly sound: Blob;
  /** WebVTT, one cue a sentence. */
  readonly captions: Blob;
  /** Of the sound's name, without the dot. */
  readonly extension: 'm4a' | 'ogg' | 'wav';
  /** In seconds, as the samples and pauses give it; an encoder may round up by some tens of ms. */
  readonly duration: number;
}

export interface SoundOptions {
  /** Of all the samples, in Hz. */
  readonly sampleRate: number;
  /** The page's; stands in the files. */
  readonly title: string;
  /** What is spoken, a BCP 47 tag. */
  readonly language: string;
  readonly signal: AbortSignal;
}

/** Silence is written in pieces of this many samples at most. */
const PIECE = 2 ** 16;

/**
 * Encodes sentences as they come: as AAC in MP4 where the browser can, else as Opus in Ogg, else as WAV.
 *
 * Rejects with `signal.reason` when the signal aborts, and with the iterator's own error when that fails; then the encoder
 * is closed and the iterator's `return()` has been called. A failing encoder is no error: see above.
 */
export async function soundFile(parts: AsyncIterable<SpokenPart>, options: SoundOptions): Promise<SoundFile> {
  const { sampleRate, title, language, signal } = options;
  const tags: Tags = { title, language };
  const iterator = parts[Symbol.asyncIterator]();
  const tape = new Tape(sampleRate);
  const cues: Cue[] = [];
  let encoding: Encoding | undefined;
  let isIterated = false;

  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
  });
  aborted.catch(() => undefined);
  signal.addEventListener('abort', abort);
  const unlessAborted = async <T>(step: Promise<T>): Promise<T> => await Promise.race([aborted, step]);

  /** What a step of the encoder gives; undefined when it fails, and it is not used again. */
  async function encode<T>(step: (encoding: Encoding) => Promise<T>): Promise<T | undefined> {
    if (!encoding) return undefined;
    try {
      return await unlessAborted(step(encoding));
    } catch {
      signal.throwIfAborted();
      encoding.cancel();
      encoding = undefined;
      return undefined;
    }
  }

  async function write(samples: Float32Array<ArrayBuffer>): Promise<void> {
    tape.write(samples);
    await encode((encoding) => encoding.write(samples));
  }

  try {
    signal.throwIfAborted();
    const format = await unlessAborted(formatThatWorks(signal));
    // The trial may have been followed by a failure to begin, which leaves WAV.
    encoding = format && Encoding.begin(format, sampleRate, tags);
    for (;;) {
      const next = await unlessAborted(iterator.next());
      if (next.done) break;
      const { text, samples, pause } = next.value;
      const start = tape.duration;
      await write(samples);
      cues.push({ text, start, end: tape.duration });
      // A pause that is no number is none.
      let silence = Math.round(Math.max(0, pause || 0) * sampleRate);
      for (; silence > 0; silence -= PIECE) await write(new Float32Array(Math.min(silence, PIECE)));
    }
    isIterated = true;
    const compressed = await encode((encoding) => encoding.finish());
    return {
      sound: compressed ?? tape.wav(tags),
      captions: captions(title, cues, encoding?.format.lead ?? 0),
      extension: encoding?.format.extension ?? 'wav',
      duration: tape.duration,
    };
  } finally {
    signal.removeEventListener('abort', abort);
    encoding?.cancel();
    if (!isIterated) end(iterator);
  }
}

/** Not awaited: a generator that is waiting for a sentence answers only when it has come. */
function end(iterator: AsyncIterator<SpokenPart>): void {
  void (async () => await iterator.return?.())().catch(() => undefined);
}
