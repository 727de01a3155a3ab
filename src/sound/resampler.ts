/**
 * Changes the sample rate of sound that comes in pieces, without a click where they meet: a band-limited interpolation,
 * a windowed sinc with one filter for each place between two samples. Mediabunny's own, and Chromium's OfflineAudioContext,
 * draw straight lines between samples, which is heard as a hiss over the speech.
 */

/** How far the filter reaches at each side, in samples of the lower rate. */
const REACH = 20;
/** Where the filter begins to fall, of half the lower rate. */
const PASS = 0.95;
/** The Kaiser window's shape: about 80 dB of what should not be there is taken away. */
const BETA = 8;

const divisor = (a: number, b: number): number => (b ? divisor(b, a % b) : a);

/** The modified Bessel function of order zero. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) sum += term *= (x / (2 * k)) ** 2;
  return sum;
}

export class Resampler {
  /** Out of every `#steps` samples come `#phases`. */
  readonly #steps: number;
  readonly #phases: number;
  /** How far the filter reaches at each side, in samples that come in. */
  readonly #reach: number;
  /** One after the other, `2 * #reach` weights each. */
  readonly #filters: Float32Array;
  /** What the next sample out needs, from `#reach` samples before it. */
  #held: Float32Array<ArrayBuffer>;
  #phase = 0;
  #written = 0;
  #given = 0;

  /** Both rates in Hz, whole numbers. */
  constructor(from: number, to: number) {
    const common = divisor(from, to);
    this.#steps = from / common;
    this.#phases = to / common;
    const scale = Math.min(1, to / from);
    this.#reach = Math.ceil(REACH / scale);
    const taps = 2 * this.#reach;
    const cutoff = scale * PASS;
    this.#filters = new Float32Array(this.#phases * taps);
    for (let phase = 0; phase < this.#phases; phase++) {
      const filter = this.#filters.subarray(phase * taps, (phase + 1) * taps);
      for (let tap = 0; tap < taps; tap++) {
        const distance = tap - this.#reach + 1 - phase / this.#phases;
        const x = Math.PI * cutoff * distance;
        const window =
          bessel(BETA * Math.sqrt(Math.max(0, 1 - (distance / this.#reach) ** 2))) / bessel(BETA);
        filter[tap] = cutoff * (x ? Math.sin(x) / x : 1) * window;
      }
      // Each place is equally loud.
      const sum = filter.reduce((total, weight) => total + weight, 0);
      filter.forEach((weight, tap) => (filter[tap] = weight / sum));
    }
    // Before the first sample is silence.
    this.#held = new Float32Array(this.#reach - 1);
  }

  /** What can be told of the sound so far; the rest comes with the next piece, or at the end. */
  write(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
    this.#written += samples.length;
    if (this.#steps === this.#phases) return samples;
    const taps = 2 * this.#reach;
    const input = new Float32Array(this.#held.length + samples.length);
    input.set(this.#held);
    input.set(samples, this.#held.length);
    const places = Math.max(0, input.length - taps + 1);
    const output = new Float32Array(Math.ceil((places * this.#phases - this.#phase) / this.#steps) || 0);
    let phase = this.#phase;
    let at = 0;
    for (let index = 0; index < output.length; index++) {
      const filter = phase * taps;
      let sum = 0;
      for (let tap = 0; tap < taps; tap++) sum += input[at + tap]! * this.#filters[filter + tap]!;
      output[index] = sum;
      phase += this.#steps;
      at += Math.floor(phase / this.#phases);
      phase %= this.#phases;
    }
    this.#phase = phase;
    this.#held = input.slice(at);
    this.#given += output.length;
    return output;
  }

  /** The rest, so that all that came in has come out. */
  end(): Float32Array<ArrayBuffer> {
    if (this.#steps === this.#phases) return new Float32Array();
    const left = Math.round((this.#written * this.#phases) / this.#steps) - this.#given;
    return this.write(new Float32Array(2 * this.#reach)).slice(0, left);
  }
}
