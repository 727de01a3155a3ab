/** Browsers go on speaking over a navigation: what an earlier page left is silenced before anything is said. */

let isSilenced = false;

/** Ends all speech, until there is an engine that does it without hearing of it as an interruption. */
let silence = (): void => globalThis.speechSynthesis?.cancel();

/** Silences what an earlier page left speaking, once a page, and this page when it goes (mdn/dom-examples#307). */
export function silenceEarlierPage(): void {
  if (isSilenced) return;
  isSilenced = true;
  silence();
  // Ahead of the players' own: what is silent already needs no more than its state changed.
  addEventListener('pagehide', () => silence());
}

/** Takes what silences this page when it goes. */
export function silenceBy(engines: () => void): void {
  silence = engines;
}
