/** Serves the pages that are measured, and beside them the repository's own files: `const site = await openSite()`. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** So that Chromium may tell what memory a worker takes, the page has to be isolated from other origins. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export async function openSite() {
  /** What no file has: by its path. */
  const made = new Map();
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    try {
      const body = made.get(pathname) ?? (await readFile(root + normalize(pathname)));
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...ISOLATION });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    /** Lets a path answer with a text. */
    put: (path, text) => void made.set(path, text),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A page of one's own around a body. */
export const pageOf = (body, head = '') => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mätning</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
