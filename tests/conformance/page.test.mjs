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
  'the documentation, with its widest tables': 'dist/documentation/conformance.html',
};

/** WCAG 1.4.12, as a visitor's own style sheet has it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** More stops than any of the pages has. */
const STOPS = 400;

/** A page with one of each fault. */
const FAULTY = `<!doctype html><html lang="sv"><title>Fel</title><style>
p { width: 5em; height: 1em; overflow: hidden }
div { width: 2000px }
button, a { color: #767676; outline: none; border: 1px solid #ddd; background: #fff; padding: 0; font-size: 8px }
a { display: block; width: 10px; height: 10px }
</style><p>Ord som inte ryms</p><div>Brett</div><button aria-label="Annat">Ord</button><a href="#a">a</a><a href="#b">b</a>`;

let site, browser;
before(async () => {
  site = await openSite({ pages: { '/faulty.html': FAULTY } });
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

const sideways = (page) => page.evaluate(() => window.measures.sideways());

for (const [name, path] of Object.entries(PAGES))
  describe(name, () => {
    test('320 px wide: nothing scrolls sideways (1.4.10), nor with more space in the text, and no word is cut (1.4.12)', async () => {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      assert.deepEqual(await sideways(page), []);
      await page.evaluate((css) => window.measures.style(css), SPACING);
      assert.deepEqual(await sideways(page), []);
      assert.deepEqual(await page.evaluate(() => window.measures.cut()), []);
      await page.close();
    });

    test('text twice the size: nothing is cut and nothing scrolls sideways (1.4.4)', async () => {
      const page = await open(path);
      await page.evaluate(() => window.measures.style('html { font-size: 225% !important; }'));
      assert.deepEqual(await sideways(page), []);
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

test('each kind of fault is found', async () => {
  const page = await browser.newPage();
  await page.addInitScript(measures);
  await page.goto(`${site.origin}/faulty.html`);
  const found = await page.evaluate(() => ({
    sideways: window.measures.sideways().at(-1),
    cut: window.measures.cut(),
    edges: window.measures.edges(),
    ...window.measures.targets(),
  }));
  await page.keyboard.press('Tab');
  assert.deepEqual(
    { ...found, focus: await page.evaluate(() => window.measures.focus().problem) },
    {
      sideways: 'div Brett',
      cut: ['p Ord som inte ryms'],
      edges: ['button Ord'],
      count: 3,
      small: ['button Ord', 'a a', 'a b'],
      misnamed: ['button Ord'],
      focus: 'no ring (none 3px)',
    },
  );
  await page.close();
});
