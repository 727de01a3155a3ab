/** The engines of the page, which all its players share: a browser has one voice at a time. */
import type { Engine } from './engine.js';
import { WebSpeech } from './web-speech.js';

let webSpeech: WebSpeech | undefined;
let engines: readonly Engine[] = [];

/** The browser's own voices. The first call asks for them. */
export function pageEngines(): readonly Engine[] {
  if (!webSpeech) {
    webSpeech = new WebSpeech();
    // Chrome begins to load the list when it is first asked for.
    webSpeech.voicesFor('');
    engines = [webSpeech];
  }
  return engines;
}

/** Ends all speech, and hears no more of it. */
export const silencePage = (): void => webSpeech?.silence();
