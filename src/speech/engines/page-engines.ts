/** The engines of the page, which all its players share: a browser has one voice at a time. */
import type { Engine } from './engine.js';
import { WebSpeech } from './web-speech.js';

let engines: readonly Engine[] | undefined;

/** The browser's own voices. The first call asks for them. */
export function pageEngines(): readonly Engine[] {
  if (!engines) {
    const webSpeech = new WebSpeech();
    // Chrome begins to load the list when it is first asked for.
    webSpeech.voicesFor('');
    engines = [webSpeech];
  }
  return engines;
}
