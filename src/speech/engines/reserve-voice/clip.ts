/** What the voice says of one text, as it comes. */
import type { WordTime } from './messages.js';
import type { Fault } from '../engine.js';

/** The engine's own, in samples a second. */
export const SAMPLE_RATE = 22_050;

/** A part of what is said. */
export interface Sound {
  readonly samples: Float32Array<ArrayBuffer>;
  /** The words that begin in it, in samples from the beginning of the text. */
  readonly words: readonly WordTime[];
}

/** The longest that a beginning waits for what follows it, in ms. */
const PATIENCE = 1000;

export class Clip {
  readonly sounds: Sound[] = [];
  /**
   * Until when its beginning is better not heard, by `performance.now()` in ms: on a slow or busy machine it took longer to
   * make than it lasts, and what follows would come too late. Over as soon as that comes.
   */
  readyAt = 0;
  readonly #asked = performance.now();
  /** All of it has come. */
  isWhole = false;
  fault: Fault | undefined;
  /** Called when more has come, or no more will. */
  onchange: () => void = () => undefined;

  add(sound: Sound, isLast: boolean): void {
    const isBeginning = !this.sounds.length && !isLast;
    this.sounds.push(sound);
    this.isWhole = isLast;
    const now = performance.now();
    const late = now - this.#asked - (sound.samples.length / SAMPLE_RATE) * 1000;
    this.readyAt = isBeginning ? now + Math.min(PATIENCE, late) : 0;
    this.onchange();
  }

  fail(fault: Fault): void {
    if (this.isWhole || this.fault) return;
    this.fault = fault;
    this.readyAt = 0;
    this.onchange();
  }

  /** Resolves to all of it, or rejects with the fault, or the signal's reason. */
  async whole(signal: AbortSignal): Promise<Float32Array<ArrayBuffer>> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const end = (error?: Error): void => {
        this.onchange = () => undefined;
        signal.removeEventListener('abort', abort);
        if (error) reject(error);
        else resolve();
      };
      const abort = (): void => end(signal.reason as Error);
      const look = (): void => {
        if (this.fault) end(new Error(this.fault));
        else if (this.isWhole) end();
      };
      signal.addEventListener('abort', abort);
      this.onchange = look;
      look();
    });
    const all = new Float32Array(this.sounds.reduce((sum, { samples }) => sum + samples.length, 0));
    let at = 0;
    for (const { samples } of this.sounds) {
      all.set(samples, at);
      at += samples.length;
    }
    return all;
  }
}
