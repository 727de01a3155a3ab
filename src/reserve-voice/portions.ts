/** Gathers the engine's many short pieces of sound into portions to send: a short one first, to sound soon, then longer ones. */
import type { WordTime } from '../speech/engines/reserve-voice/messages.js';

/** The engine's, in samples a second. */
export const SAMPLE_RATE = 22_050;

const FIRST = 0.2 * SAMPLE_RATE;
const FURTHER = 0.5 * SAMPLE_RATE;

export interface Portion {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly words: readonly WordTime[];
  readonly isLast: boolean;
}

export class Portions {
  readonly #send: (portion: Portion) => void;
  #pieces: Int16Array[] = [];
  #words: WordTime[] = [];
  #gathered = 0;
  #sent = 0;
  #lastOffset = -1;

  constructor(send: (portion: Portion) => void) {
    this.#send = send;
  }

  /** The engine says some words more than once, each part of an abbreviation for one; only the first time counts. */
  addWord(offset: number, at: number): void {
    if (offset <= this.#lastOffset) return;
    this.#lastOffset = offset;
    this.#words.push([offset, at]);
  }

  addSamples(piece: Int16Array): void {
    if (!piece.length) return;
    this.#pieces.push(piece);
    this.#gathered += piece.length;
    if (this.#gathered >= (this.#sent ? FURTHER : FIRST)) this.#sendGathered(false);
  }

  /** Sends what is left, which may be nothing but that it was all. */
  end(): void {
    this.#sendGathered(true);
  }

  #sendGathered(isLast: boolean): void {
    const samples = new Float32Array(this.#gathered);
    let at = 0;
    for (const piece of this.#pieces) for (const sample of piece) samples[at++] = sample / 0x8000;
    this.#sent += at;
    this.#pieces = [];
    this.#gathered = 0;
    // The engine may tell of a word before its sound.
    const isIn = ([, time]: WordTime): boolean => isLast || time < this.#sent;
    const words = this.#words.filter(isIn);
    this.#words = this.#words.slice(words.length);
    this.#send({ samples, words, isLast });
  }
}
