/** What goes wrong with the reserve voice: for the player, and for those who look after the site. */
import type { Msg } from '../../../localization/messages.js';
import type { Fault } from '../engine.js';

/** Takes what is wrong and how to mend it, in one line, in the reader's language. */
export type Report = (message: (msg: Msg) => string, cause?: unknown) => void;

/** Ends a request; the visitor is told of `fault`, and the site's developers of the rest. */
export class ReserveError extends Error {
  constructor(
    readonly fault: Fault,
    readonly words: (msg: Msg) => string,
    override readonly cause?: unknown,
  ) {
    super(fault, { cause });
    this.name = 'ReserveError';
  }
}

/** The machine has no room for the voice. */
export const outOfMemory = (cause?: unknown): ReserveError =>
  new ReserveError('memory', (msg) => msg('Minnet räckte inte till för reservrösten.'), cause);
