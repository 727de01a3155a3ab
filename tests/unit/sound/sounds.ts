/** Signals to make files of, what is heard in a file, and encoders that a test has its hand on. */
import type { SoundOptions, SpokenPart } from '../../../src/sound/index.js';

/** As the reserve voice gives it, in Hz. */
export const RATE = 22_050;

export const tone = (seconds: number, frequency = 440, rate = RATE): Float32Array<ArrayBuffer> =>
  new Float32Array(Math.round(seconds * rate)).map(
    (_, at) => 0.5 * Math.sin((2 * Math.PI * frequency * at) / rate),
  );

export const silence = (seconds: number): Float32Array<ArrayBuffer> =>
  new Float32Array(Math.round(seconds * RATE));

/** A tone, a sentence of silence between two pauses, and a tone again. */
export const PARTS: readonly SpokenPart[] = [
  { text: 'Första.', samples: tone(0.6), pause: 0.4 },
  { text: 'Andra.', samples: silence(0.5), pause: 0.25 },
  { text: 'Tredje.', samples: tone(1), pause: 0.5 },
];

/** When PARTS' tones begin, and how long they all are, in seconds. */
export const ONSETS = [0, 1.75];
export const DURATION = 3.25;

export const options = (more: Partial<SoundOptions> = {}): SoundOptions => ({
  sampleRate: RATE,
  title: 'Löften 2025',
  language: 'sv-SE',
  signal: new AbortController().signal,
  ...more,
});

export async function* each(parts: readonly SpokenPart[]): AsyncGenerator<SpokenPart> {
  yield* parts;
}

/** What a browser hears in a file. */
export interface Heard {
  /** In seconds. */
  readonly duration: number;
  /** When sound begins after silence, in seconds. */
  readonly onsets: readonly number[];
  /** From 0 to 1. */
  readonly loudest: number;
}

export async function heard(file: Blob): Promise<Heard> {
  const context = new OfflineAudioContext(1, 1, 48_000);
  const buffer = await context.decodeAudioData(await file.arrayBuffer());
  const samples = buffer.getChannelData(0);
  const onsets: number[] = [];
  let loudest = 0;
  let last = -Infinity;
  samples.forEach((sample, at) => {
    loudest = Math.max(loudest, Math.abs(sample));
    if (Math.abs(sample) < 0.1) return;
    // 100 ms without sound are silence.
    if (at - last > buffer.sampleRate / 10) onsets.push(at / buffer.sampleRate);
    last = at;
  });
  return { duration: buffer.duration, onsets, loudest };
}

export const text = async (file: Blob): Promise<string> =>
  [...new Uint8Array(await file.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join('');

const real = globalThis.AudioEncoder;

/** What the page has for an encoder from now on; nothing is as in an older browser. */
export function encodeWith(encoder: typeof AudioEncoder | undefined): void {
  Object.defineProperty(globalThis, 'AudioEncoder', { value: encoder, configurable: true, writable: true });
}

export const encodeAsTheBrowserDoes = (): void => encodeWith(real);

/** The browser's encoder, with a list of all that were made; a test says what they do before they encode. */
export function watchedEncoders(before: (encoder: AudioEncoder, count: number) => void = () => undefined): {
  readonly made: AudioEncoder[];
} {
  const made: AudioEncoder[] = [];
  let count = 0;
  encodeWith(
    class extends real {
      constructor(init: AudioEncoderInit) {
        super(init);
        made.push(this);
      }
      override encode(data: AudioData): void {
        before(this, ++count);
        super.encode(data);
      }
    },
  );
  return { made };
}
