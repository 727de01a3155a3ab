/** The player's states, the events that move it between them, and the effects that it asks for. */
import type { Fault, Voice } from '../engines/engine.js';
import type { SpokenWord } from '../pronunciation/spoken.js';
import type { Sentence, Text } from '../reading/text.js';
import type { Phrase } from './phrase.js';
import type { Position } from './position.js';

/**
 * What the visitor has to be told. `nothing`: there is nothing to read; `voice`: no voice for the language;
 * `parts`: what is in these languages was left out; `refused`, `broken`: the browser did not speak;
 * `download`: the reserve voice did not arrive; `memory`: the machine has no room for it; `device`: the sound
 * went away while it read.
 */
export interface Trouble {
  readonly kind: 'nothing' | 'voice' | 'parts' | 'refused' | 'broken' | 'download' | 'memory' | 'device';
  readonly languages: readonly string[];
}

/** How much of a voice has come, from 0 to 1, and how large it is, in bytes. */
export interface Progress {
  readonly part: number;
  readonly bytes: number;
}

/** One reading of a text. */
export interface Reading extends Position {
  /** The languages without a voice that were passed over, each once. */
  readonly leftOut: readonly string[];
  /** How many voices have failed since the last sentence that was heard to its end. */
  readonly failures: number;
  readonly trouble: Trouble | undefined;
}

export type MachineState = { readonly reading: Reading } & (
  | { readonly name: 'idle' | 'unavailable' | 'paused' }
  /** Looks for what is said next; left in the same task. */
  | { readonly name: 'seeking' }
  /** Waits for a voice of a language; without it nothing is read where it `isMain`. */
  | {
      readonly name: 'waiting';
      readonly language: string;
      readonly isMain: boolean;
      readonly progress: Progress | undefined;
    }
  /** Shows what is said as soon as the listeners have been told of it. */
  | { readonly name: 'ready'; readonly phrase: Phrase }
  | { readonly name: 'speaking'; readonly phrase: Phrase }
  /** Paused within an utterance that the engine can continue. */
  | { readonly name: 'held'; readonly phrase: Phrase }
);

export type MachineEvent =
  // What the visitor and the page ask for.
  | { readonly type: 'play'; readonly text: Text; readonly index: number }
  | { readonly type: 'pause' | 'resume' | 'stop' | 'dismiss' }
  | { readonly type: 'skip'; readonly step: 1 | -1 }
  | { readonly type: 'goTo'; readonly index: number }
  /** Rate, volume or voice has been chosen. */
  | { readonly type: 'chosen' }
  /** All of the text is known. */
  | { readonly type: 'whole' }
  /** The text has changed, and with it perhaps the present sentence. */
  | { readonly type: 'changed'; readonly standing: 'same' | 'changed' | 'gone' }
  /** The listeners know what is said now. */
  | { readonly type: 'told' }
  // What the effects give.
  | {
      readonly type: 'surveyed';
      readonly sentences: readonly Sentence[];
      readonly canSpeak: boolean;
      readonly language: string;
    }
  | { readonly type: 'found'; readonly reading: Reading; readonly phrase: Phrase }
  | {
      readonly type: 'voiceless';
      readonly reading: Reading;
      readonly language: string;
      readonly isMain: boolean;
    }
  | { readonly type: 'over'; readonly reading: Reading }
  | { readonly type: 'stepped'; readonly reading: Reading }
  | { readonly type: 'looked' | 'reread'; readonly sentences: readonly Sentence[] }
  /** How the voice that failed can be replaced: by one that is there, or by one that can still come. */
  | {
      readonly type: 'replaced';
      readonly fault: Fault;
      readonly failed: Voice;
      readonly by: Voice | undefined;
      readonly mayCome: boolean;
      readonly language: string;
    }
  | { readonly type: 'progress'; readonly progress: Progress }
  | {
      readonly type: 'arrived';
      readonly fault: Fault | undefined;
      readonly isThere: boolean;
      readonly sentences: readonly Sentence[];
    }
  // What the engine tells of the utterance.
  | { readonly type: 'word'; readonly word: SpokenWord | undefined }
  | { readonly type: 'said' }
  | { readonly type: 'failed'; readonly fault: Fault };

export type Effect =
  /** Ends what is said and what is waited for: nothing more is heard of it. */
  | { readonly type: 'silence' | 'hold' | 'release' }
  | { readonly type: 'say'; readonly phrase: Phrase; readonly reading: Reading }
  /**
   * Asks for sound where it may be needed, and gives `surveyed`: whether most of the text can be read at
   * once.
   */
  | { readonly type: 'open'; readonly text: Text }
  | { readonly type: 'survey' }
  /** Gives `found`, `voiceless` or `over`; after a sentence it begins with the next one. */
  | { readonly type: 'seek'; readonly reading: Reading; readonly isAfter?: boolean }
  /** Gives `stepped`. */
  | { readonly type: 'step'; readonly reading: Reading; readonly step: 1 | -1 }
  /** Gives `looked`, or `reread` when all of it is wanted: the text as it is now. */
  | { readonly type: 'look' | 'reread' }
  /** Gives `progress`, and at last `arrived`. */
  | { readonly type: 'wait'; readonly language: string }
  /** Gives `replaced`. */
  | {
      readonly type: 'replace';
      readonly voice: Voice;
      readonly fault: Fault;
      readonly language: string;
    }
  /** Voices: every one has its chance again; sound is asked for; nobody listens any more. */
  | { readonly type: 'renewVoices' | 'wake' | 'rest' };

/** `unavailable`: the last request to play could not be met; `trouble` says why. */
export type PlayerState = 'idle' | 'loading' | 'playing' | 'paused' | 'unavailable';

/** The machine's states, as listeners know them. */
export const SHOWN: Readonly<Record<MachineState['name'], PlayerState>> = {
  idle: 'idle',
  unavailable: 'unavailable',
  seeking: 'playing',
  waiting: 'loading',
  ready: 'playing',
  speaking: 'playing',
  held: 'paused',
  paused: 'paused',
};
