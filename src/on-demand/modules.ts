/**
 * What is loaded only when it is needed. In the npm build these are ordinary dynamic imports; in the site script
 * `modules.site.ts` stands in for this file, which loads the modules from beside the script.
 */

/** Fetching and validating documents. */
export const loadDocuments = (): Promise<typeof import('../sources/index.js')> =>
  import('../sources/index.js');
/** Reading an author's HTML, and the content of other pages. */
export const loadHtml = (): Promise<typeof import('../html/index.js')> => import('../html/index.js');
/** What each part looks like. */
export const loadTemplates = (): Promise<typeof import('../templates/index.js')> =>
  import('../templates/index.js');
/** Making a contact into a file. */
export const loadVCard = (): Promise<typeof import('../document/vcard.js')> => import('../document/vcard.js');
/** What reads a page aloud. */
export const loadReader = (): Promise<typeof import('../speech/reader.js')> => import('../speech/reader.js');
/** How sentences are said. */
export const loadPronunciation = (): Promise<typeof import('../speech/pronunciation/pronounce.js')> =>
  import('../speech/pronunciation/pronounce.js');
/** What a player has while it reads. */
export const loadControls = (): Promise<typeof import('../controls/index.js')> =>
  import('../controls/index.js');
/** Structured data for search engines. */
export const loadJsonLd = (): Promise<typeof import('../document/structured-data.js')> =>
  import('../document/structured-data.js');
/** The voice that is there when the browser has none. */
export const loadReserveVoice = (): Promise<typeof import('../speech/engines/reserve-voice/index.js')> =>
  import('../speech/engines/reserve-voice/index.js');
/** Making a page into a sound file. */
export const loadSound = (): Promise<typeof import('../sound/index.js')> => import('../sound/index.js');
/** Where the reserve voice lies unless the page says otherwise: an address. */
export const reserveFolder = new URL(/* @vite-ignore */ '../reserve-voice/', import.meta.url).href;
