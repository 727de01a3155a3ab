/** As a municipality hosts it: dist/ in a folder of a plain file server, the builder below the script, and nothing else. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

let browser;
let server;
before(async () => {
  server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = pathname.startsWith('/samverka/')
      ? await readFile(join('dist', pathname.slice('/samverka/'.length))).catch(() => undefined)
      : undefined;
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' });
    response.end(body);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

for (const [file, example, write, title, listen] of [
  ['index.html', 'Börja med exemplet', 'Skriv', 'Samverkan med polisen', 'Lyssna'],
  ['en.html', 'Begin with the example', 'Write', 'Working together with the police', 'Listen'],
])
  test(`${file} finds all it needs in those two folders`, async () => {
    const page = await browser.newPage();
    const missing = [];
    const complaints = [];
    page.on(
      'response',
      (response) => response.ok() || missing.push(`${response.status()} ${response.url()}`),
    );
    page.on('console', (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const origin = `http://localhost:${server.address().port}`;
    await page.goto(`${origin}/samverka/builder/${file}`);
    await page.getByRole('button', { name: example }).click();
    await page.getByRole('heading', { name: write, level: 2 }).waitFor();
    const preview = page.frameLocator('iframe');
    await preview.getByRole('heading', { name: title }).waitFor();
    await preview.getByRole('button', { name: listen }).waitFor();
    assert.deepEqual(missing, []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
