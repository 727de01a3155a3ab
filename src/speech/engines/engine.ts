/** What speaks: one interface for the browser's own voices and for any other engine. */

/** A voice as engines describe it. */
export interface Voice {
  /** Tells it from all others of its engine. */
  readonly id: string;
  readonly name: string;
  /** As the engine writes it: `sv-SE`, `sv_SE`. */
  readonly language: string;
  /** False when the text is sent to the voice's vendor. */
  readonly isLocal: boolean;
  /** Of the reserve voice only: what has to be fetched before it can speak, in bytes; 0 when it is there. */
  readonly bytes?: number;
}

/** What is to be said in one go. */
export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is normal. */
  readonly rate: number;
  /** From 0 to 1. */
  readonly volume: number;
  /** How long it is expected to take, in ms. */
  readonly duration: number;
}

/**
 * Why nothing is heard. `refused`: the browser wants a click first; `interrupted`: something else on the machine ended it;
 * `silent`: it never began; `download`: the voice did not arrive whole; `blocked`: the page's policy stops it; `memory`: the
 * machine has no room for it; `device`: the sound goes nowhere; `broken`: anything else.
 */
export type Fault =
  'refused' | 'interrupted' | 'silent' | 'download' | 'blocked' | 'memory' | 'device' | 'broken';

/** What an engine tells of an utterance; nothing after `end`, `fail` or `cancel()`. */
export interface SpeechEvents {
  start(): void;
  /** A word begins, at an offset in the utterance's text in UTF-16 units. Always at a word, never backwards. */
  boundary(offset: number): void;
  /** The engine's word boundaries cannot be relied on. */
  unreliable(): void;
  /** @param isTold false where the engine has only fallen silent, and nobody knows when it ended. */
  end(isTold?: boolean): void;
  fail(fault: Fault): void;
}

export interface Engine {
  /** The voices known now for a language, a BCP 47 tag; best first, local before network. */
  voicesFor(language: string): readonly Voice[];
  /** Waits until `isEnough`, as long as voices may still come. Resolves to whether it is. */
  wait(isEnough: () => boolean): Promise<boolean>;
  /** Speaks at once, in the same task unless something had to be cancelled first. Ends what was being said. */
  speak(utterance: Utterance, events: SpeechEvents): void;
  cancel(): void;

  // What only an engine of our own can do:

  /**
   * Fetches a voice that has `bytes`.
   * @param progress is called with how much of it has come, from 0 to 1.
   * @returns why it could not be had; undefined when it is there.
   */
  load?(voice: Voice, progress?: (part: number) => void): Promise<Fault | undefined>;
  /** Makes ready what is said next. */
  prepare?(utterance: Utterance): void;
  /** Halts to the sample; `resume()` goes on from there, and `cancel()` or `speak()` forget it. */
  pause?(): void;
  resume?(): void;
  /** All that is said of a text, instead of speaking it. Rejects with a fault as message, or when it is aborted. */
  render?(utterance: Utterance, signal: AbortSignal): Promise<Rendered>;
  /** Nobody listens any more: ends what is said and what is being fetched. */
  rest?(): void;
}

/** What is said of a text. */
export interface Rendered {
  /** One channel, from -1 to 1. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** In Hz. */
  readonly sampleRate: number;
  /** The silence after it, in seconds. */
  readonly pause: number;
}

/** The voice that is there when no other is. */
export interface Reserve {
  /** False where the page wants none. */
  isWanted(): boolean;
  /** Called in the visitor's click: asks the browser for sound, which it may refuse later. */
  wake(): void;
  /** Nobody listens any more: gives the sound back. */
  rest(): void;
  /** Its engine, with the voices it knows; undefined where the site does not have it. */
  bring(): Promise<Engine | undefined>;
}
