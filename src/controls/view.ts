/** What the controls are told, and what they ask for. */
import type { Locale, Msg } from '../localization/messages.js';
import type { Voice } from '../speech/engines/engine.js';
import type { Player } from '../speech/player/player.js';
import type { Recording } from './recorder.js';

/** What the controls show. */
export interface View {
  readonly msg: Msg;
  readonly locale: Locale;
  readonly player: Pick<
    Player,
    'state' | 'trouble' | 'progress' | 'index' | 'count' | 'timeLeft' | 'rate' | 'volume'
  >;
  /** Whether something has been read. */
  readonly hasBeenOpen: boolean;
  readonly isFloating: boolean;
  readonly isPanelOpen: boolean;
  /** Whether the site has a voice that can be saved. */
  readonly canSave: boolean;
  readonly recording: Recording | undefined;
  /** Read when the panel is open. */
  readonly voices: () => readonly Voice[];
  readonly voice: () => Voice | undefined;
}

/** What the controls ask for. */
export interface Requests {
  readonly stop: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly togglePanel: () => void;
  /** Hides the bar that follows the visitor. */
  readonly hide: () => void;
  /** Takes the words about what was wrong away. */
  readonly dismiss: () => void;
  readonly setRate: (rate: number) => void;
  readonly setVoice: (id: string) => void;
  /** From 0 to 1. */
  readonly setVolume: (volume: number) => void;
  /** Makes a sound file of what is read. */
  readonly record: () => void;
  readonly cancelRecording: () => void;
}
