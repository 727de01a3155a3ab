/** Browsers go on speaking over a navigation: what an earlier page left is silenced before anything is said. */

let isSilenced = false;

/** Silences what an earlier page left speaking, once a page, and this page when it goes (mdn/dom-examples#307). */
export function silenceEarlierPage(): void {
  if (isSilenced) return;
  isSilenced = true;
  const silence = (): void => globalThis.speechSynthesis?.cancel();
  silence();
  addEventListener('pagehide', silence);
}
