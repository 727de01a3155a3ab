/** The reserve voice's client. Loaded when the browser has no voice for a text, or the visitor looks for one. */
import { str } from '@lit/localize/internal/str-tag.js';
import { fetchManifest, missing } from './download.js';
import { ReserveError, type Report } from './fault.js';
import { ReserveVoice } from './reserve-voice.js';

export { catalogues } from '../../../localization/catalogues/index.js';

/** The engine of each folder: all players of a page share it. */
const engines = new Map<string, Promise<ReserveVoice>>();

/**
 * The reserve voice of a folder.
 * @param folder its address.
 * @param wake gives the page's audio context.
 * @param report takes what is wrong with the folder.
 * @returns none where the folder has none; then it may be asked again.
 */
export async function reserveVoice(
  folder: string,
  wake: () => AudioContext | undefined,
  report: Report,
): Promise<ReserveVoice | undefined> {
  let url: URL;
  try {
    url = new URL(folder.replace(/\/?$/, '/'), document.baseURI);
  } catch (cause) {
    report(missing(folder).words, cause);
    return undefined;
  }
  if (url.origin !== location.origin) {
    // Browsers start workers from the page's own origin only.
    report((msg) =>
      msg(str`${url.href} finns på en annan värd. Lägg mappen reserve-voice på samma värd som sidan.`),
    );
    return undefined;
  }
  let asked = engines.get(url.href);
  if (!asked) {
    asked = fetchManifest(url.href).then((manifest) => new ReserveVoice(url.href, manifest, wake, report));
    engines.set(url.href, asked);
  }
  try {
    const engine = await asked;
    engine.report = report;
    return engine;
  } catch (error) {
    // Who asks next asks the server again.
    if (engines.get(url.href) === asked) engines.delete(url.href);
    if (error instanceof ReserveError) report(error.words, error.cause);
    return undefined;
  }
}
