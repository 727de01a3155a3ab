/** The pages that are measured, on a server beside the repository's own files: `const site = await openSite()`. */
import { openSite as openServer } from '../tooling/site.mjs';

/** So that Chromium may tell what memory a worker takes, the page has to be isolated from other origins. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export async function openSite() {
  const pages = {};
  const site = await openServer({ pages, headers: { 'Cache-Control': 'no-store', ...ISOLATION } });
  return {
    ...site,
    /** Lets a path answer with a text. */
    put: (path, text) => void (pages[path] = text),
  };
}

/** A page of one's own around a body. */
export const pageOf = (body, head = '') => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mätning</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
