/** The site script's own `modules.ts`: the modules lie beside the script, wherever a municipality has put it. */
import type * as modules from './modules.js';

// Only while the script runs does the page say which one it is.
const script = document.currentScript as HTMLScriptElement | null;
const beside = script?.src || document.baseURI;

const load = <T>(name: string): Promise<T> =>
  import(/* @vite-ignore */ new URL(`samverka-${name}.js`, beside).href) as Promise<T>;

export const loadDocuments: typeof modules.loadDocuments = async () => {
  const documents = await load<Awaited<ReturnType<typeof modules.loadDocuments>>>('documents');
  documents.allowOrigins(script?.getAttribute('data-allow')?.split(/[\s,]+/) ?? []);
  return documents;
};
export const loadHtml: typeof modules.loadHtml = () => load('html');
export const loadVCard: typeof modules.loadVCard = () => load('vcard');
export const loadJsonLd: typeof modules.loadJsonLd = () => load('json-ld');
