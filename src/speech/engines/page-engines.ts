/** The engines of the page, which all its players share: a browser has one voice at a time. */
import type { Engine } from './engine.js';
import { WebSpeech } from './web-speech.js';

let engines: readonly Engine[] | undefined;

/** The browser's own voices. The first call silences what an earlier page left speaking, and asks for the voices. */
export function pageEngines(): readonly Engine[] {
  if (!engines) {
    const webSpeech = new WebSpeech();
    webSpeech.silence();
    addEventListener('pagehide', () => webSpeech.silence());
    engines = [webSpeech];
  }
  return engines;
}
