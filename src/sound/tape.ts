/**
 * What has been spoken so far as 16-bit samples, and the WAV file that can be made of it at any time: a RIFF header, the
 * samples, and a LIST of what it is. In pieces of a Blob each, since an hour is 160 MB.
 */
import type { Tags } from './encoding.js';

/** Samples are gathered to pieces of this many, so that a page is tens of Blobs and not thousands. */
const PIECE = 2 ** 20;

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const chunk = (id: string, content: readonly number[]): number[] => [
  ...ascii(id),
  ...u32(content.length),
  ...content,
  // Chunks begin at even places.
  ...(content.length % 2 ? [0] : []),
];

/** A text of an INFO list. Readers take it as Latin-1, so what does not fit there is left out. */
function info(id: string, text: string): number[] {
  const plain = text.normalize('NFC');
  return plain && /^[\x20-\x7e\xa0-\xff]+$/.test(plain) ? chunk(id, [...ascii(plain), 0]) : [];
}

export class Tape {
  readonly #sampleRate: number;
  readonly #pieces: Blob[] = [];
  #piece = new Int16Array(PIECE);
  /** Samples in the piece. */
  #filled = 0;
  /** Samples in all. */
  #length = 0;

  /** @param sampleRate in Hz. */
  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate;
  }

  /** In seconds. */
  get duration(): number {
    return this.#length / this.#sampleRate;
  }

  write(samples: Float32Array<ArrayBuffer>): void {
    for (const sample of samples) {
      if (this.#filled === PIECE) this.#put();
      // One that is no number becomes 0.
      this.#piece[this.#filled++] = Math.round(Math.max(-1, Math.min(1, sample)) * 0x7fff);
    }
    this.#length += samples.length;
  }

  wav(tags: Tags): Blob {
    this.#put();
    const bytes = this.#length * 2;
    const rate = this.#sampleRate;
    const format = [...u16(1), ...u16(1), ...u32(rate), ...u32(rate * 2), ...u16(2), ...u16(16)];
    const texts = [...info('INAM', tags.title), ...info('ILNG', tags.language)];
    // Last, since simple players believe that the samples begin at byte 44.
    const list = texts.length ? chunk('LIST', [...ascii('INFO'), ...texts]) : [];
    const start = [...ascii('WAVE'), ...chunk('fmt ', format), ...ascii('data'), ...u32(bytes)];
    const header = [...ascii('RIFF'), ...u32(start.length + bytes + list.length), ...start];
    return new Blob([new Uint8Array(header), ...this.#pieces, new Uint8Array(list)], { type: 'audio/wav' });
  }

  /** Blobs copy what they are given. All browsers' machines are little-endian, as WAV is. */
  #put(): void {
    this.#pieces.push(new Blob([this.#piece.subarray(0, this.#filled)]));
    this.#filled = 0;
  }
}
