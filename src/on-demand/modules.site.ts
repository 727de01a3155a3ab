/** The site script's own `modules.ts`: the modules lie beside the script, wherever a municipality has put it. */
import { addTexts } from '../localization/messages.js';
import type * as modules from './modules.js';

// Only while the script runs does the page say which one it is.
// A consent manager may make a module of it, which has no `currentScript`.
const script = (document.currentScript ??
  document.querySelector('script[src*="samverka.js"]')) as HTMLScriptElement | null;
// Nothing lies beside a script without a place of its own.
const src = script?.src ?? '';
const beside = /^[hf]/.test(src) ? src : document.baseURI;

/** How often each module could not be loaded. */
const failures: Record<string, number> = {};

async function load<T extends object>(name: string): Promise<T> {
  const url = new URL(`samverka-${name}.js`, beside).href;
  const failed = failures[name];
  try {
    // Chromium remembers an import that failed for as long as the page is there (whatwg/html#6768), but not by another fragment.
    const module = (await import(/* @vite-ignore */ failed ? `${url}#${failed}` : url)) as T & {
      catalogues?: Parameters<typeof addTexts>[0];
    };
    addTexts(module.catalogues ?? {});
    return module;
  } catch {
    failures[name] = (failed ?? 0) + 1;
    // Browsers word it differently, and not all name the file.
    throw new Error(url);
  }
}

export const loadDocuments: typeof modules.loadDocuments = async () => {
  const documents = await load<Awaited<ReturnType<typeof modules.loadDocuments>>>('documents');
  documents.allowOrigins(script?.getAttribute('data-allow')?.split(/[\s,]+/) ?? []);
  return documents;
};
export const loadHtml: typeof modules.loadHtml = () => load('html');
export const loadTemplates: typeof modules.loadTemplates = () => load('templates');
export const loadVCard: typeof modules.loadVCard = () => load('vcard');
export const loadReader: typeof modules.loadReader = () => load('player');
export const loadPronunciation: typeof modules.loadPronunciation = () => load('pronunciation');
export const loadControls: typeof modules.loadControls = () => load('controls');
export const loadJsonLd: typeof modules.loadJsonLd = () => load('json-ld');
export const loadReserveVoice: typeof modules.loadReserveVoice = () => load('reserve-voice');
export const loadSound: typeof modules.loadSound = () => load('sound');
export const reserveFolder: typeof modules.reserveFolder = new URL('reserve-voice/', beside).href;
