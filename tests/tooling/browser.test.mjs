/** The browser can be found and driven from Node, without JavaScript too, and the server of the tests answers there. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findBrowser, launchBrowser } from '../browser.mjs';
import { serve } from './serve.mjs';

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

test('a page of the repository opens, with and without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const script = 'document.title="Med JavaScript"';
    const html = `<!doctype html><html lang="sv"><title>Utan</title><p>Innehåll</p><script>${script}</script>`;
    await page.goto(`${server.origin}/test-server/json?type=text/html&body=${encodeURIComponent(html)}`);
    assert.equal(await page.title(), javaScriptEnabled ? 'Med JavaScript' : 'Utan');
    assert.equal(await page.locator('p').innerText(), 'Innehåll');
    await context.close();
  }
});

test('the site script is served', async () => {
  const response = await fetch(`${server.origin}/dist/samverka.js`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /javascript/);
});

test('a wrong CHROME_PATH is told of in one line', () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = '/nowhere/chrome';
  try {
    assert.throws(findBrowser, {
      message: /^CHROME_PATH is \/nowhere\/chrome, and there is no such file\..*$/,
    });
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});
