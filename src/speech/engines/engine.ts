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
}

/** What is to be said in one go. */
export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is normal. */
  readonly rate: number;
  /** How long it is expected to take, in ms. */
  readonly duration: number;
}

/**
 * Why nothing is heard. `refused`: the browser wants a click first; `interrupted`: something else on the machine ended it;
 * `silent`: it never began; `broken`: anything else.
 */
export type Fault = 'refused' | 'interrupted' | 'silent' | 'broken';

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
}
