/** What the buttons of a page share: the player's code, loaded once for them all. */
import { loadPronunciation, loadReader } from '../../on-demand/modules.js';
import type { Pronounce } from '../../speech/pronunciation/spoken.js';
import type * as reader from '../../speech/reader.js';
import { together } from '../base/together.js';

/** What a player is made of. */
export interface Reading {
  readonly code: typeof reader;
  /** Undefined where the rules are missing: sentences are then said as they are shown. */
  readonly pronounce: Pronounce | undefined;
  readonly missing: Error | undefined;
}

let reading: Reading | undefined;

/** What has come so far: with it, speech begins in the click itself. */
export const readingNow = (): Reading | undefined => reading;

export const loadReading = together(async (): Promise<Reading> => {
  const [code, rules] = await Promise.all([loadReader(), loadPronunciation().catch((cause: Error) => cause)]);
  // The browser begins to load its voices when it is first asked for them.
  code.pageEngines();
  const isMissing = rules instanceof Error;
  reading = {
    code,
    pronounce: isMissing ? undefined : rules.pronounce,
    missing: isMissing ? rules : undefined,
  };
  return reading;
});

/** How long a page may be busy before it is taken to be at rest, in ms. */
const BUSY = 5000;

/** Calls when the page has loaded and has nothing else to do: a touch screen gives no sign before the press. */
export function atRest(call: () => void): void {
  const wait = (): void => {
    // Safari does not tell when it is idle.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: BUSY });
    else setTimeout(call, 200);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
