/**
 * When each word is said. Engines that tell are believed; for the others it is estimated from the length of what is said,
 * the rate, and what the sentences so far have taken.
 */
import type { SpokenWord } from '../pronunciation/spoken.js';

/** A voice's pace before it has said anything, in ms a character at rate 1. */
const USUAL = 72;
/** Shorter utterances are mostly the silence around them, in characters. */
const TELLING = 12;

/** How one utterance goes. */
export interface Timing {
  /** How long it is expected to take, in ms. */
  readonly duration: number;
  start(): void;
  /** @param offset in the utterance's text, in UTF-16 units. */
  boundary(offset: number): void;
  unreliable(): void;
  /** The engine halts, and goes on where it was. */
  pause(): void;
  resume(): void;
  /** @param isTold whether the engine has told, so that something can be learned from it. */
  end(isTold?: boolean): void;
  stop(): void;
}

export class Pace {
  /** In ms a character at rate 1. */
  #pace = USUAL;
  readonly #voices = new Map<string, number>();
  /** The voices that tell of their words. Engines vouch for what they tell: they are silent until it makes sense again. */
  readonly #telling = new Set<string>();

  /** How long `length` characters take at a rate, in ms. */
  expect(length: number, rate: number): number {
    return (length * this.#pace) / rate;
  }

  /**
   * Follows one utterance.
   * @param words are those in it; `from` is where it begins in what is said.
   * @param show is called with each word as it begins.
   */
  begin(
    voice: string,
    length: number,
    rate: number,
    words: readonly SpokenWord[],
    from: number,
    show: (word: SpokenWord | undefined) => void,
  ): Timing {
    this.#pace = this.#voices.get(voice) ?? this.#pace;
    let halted = 0;
    const duration = this.expect(length, rate);
    let started: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isTold = this.#telling.has(voice);

    const stop = (): void => clearTimeout(timer);
    /** Shows the word that ought to be said now; looks at the clock, as timers come late in hidden pages. */
    const estimate = (): void => {
      if (isTold || started === undefined) return;
      const at = ((performance.now() - started) / duration) * length + from;
      const next = words.find(({ start }) => start > at);
      show(words.filter(({ start }) => start <= at).at(-1) ?? words[0]);
      if (next)
        timer = setTimeout(
          estimate,
          ((next.start - from) / length) * duration - (performance.now() - started),
        );
    };
    return {
      duration,
      start() {
        started = performance.now();
        estimate();
      },
      boundary: (offset) => {
        this.#telling.add(voice);
        isTold = true;
        stop();
        const word = words.find(({ start, end }) => start <= offset + from && offset + from < end);
        if (word) show(word);
      },
      unreliable: () => {
        this.#telling.delete(voice);
        isTold = false;
        estimate();
      },
      pause: () => {
        stop();
        halted = performance.now();
      },
      resume: () => {
        if (started === undefined) return;
        started += performance.now() - halted;
        estimate();
      },
      end: (isTold = true) => {
        stop();
        if (!isTold || started === undefined || length < TELLING) return;
        const told = ((performance.now() - started) * rate) / length;
        // Nobody speaks so fast or so slowly: the utterance was cut, or the page slept.
        if (told < USUAL / 4 || told > USUAL * 4) return;
        const known = this.#voices.get(voice);
        this.#pace = known === undefined ? told : known * 0.7 + told * 0.3;
        this.#voices.set(voice, this.#pace);
      },
      stop,
    };
  }
}
