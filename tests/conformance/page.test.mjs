/**
 * Whole pages, as WCAG is about whole pages: the demo with the player open, the follow-up and the documentation, measured in
 * Chromium. What is looked at is named by its criterion. The elements by themselves are tested in tests/elements/.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';
import { openSite } from '../tooling/site.mjs';
import { measures } from './measures.mjs';

const PAGES = {
  'the seed page, with the player and its settings open': 'demo/form-c.html',
  'the page with follow-up': 'demo/uppfoljning.html',
  'the documentation': 'dist/documentation/index.html',
  'the conformance report': 'dist/documentation/conformance.html',
};

/** WCAG 1.4.12, as a visitor's own style sheet has it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** More stops than any of the pages has. */
const STOPS = 400;

let site, browser;
before(async () => {
  site = await openSite();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await page.addInitScript(measures);
  await page.goto(`${site.origin}/${path}`);
  if (path === 'demo/form-c.html') {
    // The reserve voice reads, as there is no other; pausing holds everything still.
    await page.getByRole('button', { name: 'Lyssna' }).click();
    await page.getByRole('button', { name: 'Pausa' }).click({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Inställningar' }).click();
    await page.getByRole('combobox', { name: 'Hastighet' }).waitFor();
  } else await page.getByRole('button', { name: 'Lyssna' }).first().waitFor();
  return page;
}

const sidewaysIn = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, path] of Object.entries(PAGES))
  describe(name, () => {
    test('320 px wide: nothing scrolls sideways (1.4.10), nor with more space in the text, and no word is cut (1.4.12)', async () => {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      assert.ok((await sidewaysIn(page)) <= 0);
      await page.evaluate((css) => window.measures.style(css), SPACING);
      assert.ok((await sidewaysIn(page)) <= 0);
      assert.deepEqual(await page.evaluate(() => window.measures.cut()), []);
      await page.close();
    });

    test('text twice the size: nothing is cut and nothing scrolls sideways (1.4.4)', async () => {
      const page = await open(path);
      await page.evaluate(() => window.measures.style('html { font-size: 225% !important; }'));
      assert.ok((await sidewaysIn(page)) <= 0);
      assert.deepEqual(await page.evaluate(() => window.measures.cut()), []);
      await page.close();
    });

    test('a telephone held either way has the same words (1.3.4)', async () => {
      const page = await open(path, { viewport: { width: 390, height: 844 } });
      const upright = await page.locator('main').innerText();
      await page.setViewportSize({ width: 844, height: 390 });
      assert.equal(await page.locator('main').innerText(), upright);
      await page.close();
    });

    test('targets are at least 24 px, or apart, or in a text (2.5.8), and are called what they say (2.5.3)', async () => {
      const page = await open(path, { viewport: { width: 390, height: 844 } });
      const { count, small, misnamed } = await page.evaluate(() => window.measures.targets());
      assert.ok(count > 10, `${count} targets`);
      assert.deepEqual(small, []);
      assert.deepEqual(misnamed, []);
      await page.close();
    });

    for (const colorScheme of ['light', 'dark'])
      test(`${colorScheme}: every stop of Tab is seen and has a ring of 3:1 (2.4.7, 1.4.11), buttons have edges of 3:1, and Tab leaves the page (2.1.2)`, async () => {
        const page = await open(path, { colorScheme });
        assert.deepEqual(await page.evaluate(() => window.measures.edges()), []);
        await page.evaluate(() => document.activeElement.blur());
        const bad = [];
        let stops = 0;
        for (; stops < STOPS; stops++) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate(() => window.measures.focus());
          if (!stop) break;
          if (stop.problem) bad.push(`${stop.what}: ${stop.problem}`);
        }
        assert.deepEqual(bad, []);
        assert.ok(stops > 10 && stops < STOPS, `${stops} stops`);
        await page.close();
      });
  });
