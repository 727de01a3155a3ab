/** The screen-reader script is true: what it expects at each step is what Chromium's accessibility tree has there. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { actions, done, PAGE, readers } from '../../demo/documentation/conformance/screen-reader-steps.mjs';
import { launchBrowser } from '../browser.mjs';
import { openSite } from '../tooling/site.mjs';
import { readingCursor } from './reading-cursor.mjs';

/** What a test may wait for at each step, in ms: the reserve voice is fetched in one of them. */
const PATIENCE = 30_000;

const named = (node) => (node?.role === 'paragraph' ? node.text.replace(/\s+/g, ' ').trim() : node?.name);

/** Of a node, what a step expects of it. */
const seen = (node, expect) =>
  Object.fromEntries(
    Object.keys(expect).map((key) => [key, key === 'name' ? named(node) : (node?.[key] ?? undefined)]),
  );

describe('the screen-reader script', () => {
  let site, browser;
  before(async () => {
    site = await openSite();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  test('says how each thing is done with each reader', () => {
    for (const { action, then } of done)
      for (const each of [action, then].filter(Boolean))
        for (const { id } of readers) assert.ok(actions[each]?.[id], `${each} with ${id}`);
  });

  test('expects what is there', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${site.origin}/${PAGE}`);
    await page.locator('samverka-contact-card a').first().waitFor();
    const cursor = await readingCursor(page);
    for (const [index, { action, then, times = 1, expect, status }] of done.entries()) {
      const all = then ? [action, then] : Array.from({ length: times }, () => action);
      for (const each of all) await cursor.act(each);
      const last = all.at(-1);
      const end = Date.now() + PATIENCE;
      for (;;) {
        const node = await cursor.here(last);
        const told = status ? await cursor.status() : [];
        try {
          assert.deepEqual(seen(node, expect), expect, `step ${index + 1}, ${all.join(', ')}`);
          if (status) assert.ok(told.includes(status), `step ${index + 1}: the status is ${told}`);
          break;
        } catch (error) {
          // What is pressed takes its time; what stands still is there at once.
          if (!['activate', 'close'].includes(last) || Date.now() > end) throw error;
        }
      }
    }
  });
});
