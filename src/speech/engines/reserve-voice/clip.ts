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

export class Clip {
  readonly sounds: Sound[] = [];
  /** All of it has come. */
  isWhole = false;
  fault: Fault | undefined;
  /** Called when more has come, or no more will. */
  onchange: () => void = () => undefined;

  add(sound: Sound, isLast: boolean): void {
    this.sounds.push(sound);
    this.isWhole = isLast;
    this.onchange();
  }

  fail(fault: Fault): void {
    if (this.isWhole || this.fault) return;
    this.fault = fault;
    this.onchange();
  }

  /** Resolves to all of it, or rejects with the fault. */
  async whole(signal: AbortSignal): Promise<Float32Array<ArrayBuffer>> {
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (this.fault) reject(new Error(this.fault));
        else if (this.isWhole) resolve();
      };
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      this.onchange = look;
      look();
    });
    signal.throwIfAborted();
    const all = new Float32Array(this.sounds.reduce((sum, { samples }) => sum + samples.length, 0));
    let at = 0;
    for (const { samples } of this.sounds) {
      all.set(samples, at);
      at += samples.length;
    }
    return all;
  }
}
