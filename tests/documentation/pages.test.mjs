/** Every page in Chromium, on a telephone, light in Swedish and dark in English: axe finds nothing, nothing scrolls sideways, nothing complains. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';
import { complaintsOf } from '../builder/stage.mjs';
import { openSite } from '../tooling/site.mjs';
import { pagePaths } from './snippets.mjs';

const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

let browser;
let site;
const opened = {};
before(async () => {
  browser = await launchBrowser();
  // As on a municipality's server: in a folder of its own.
  site = await openSite({ folders: { '/filer/samverka/': 'dist' } });
  for (const scheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme: scheme });
    opened[scheme] = { page, complaints: complaintsOf(page) };
  }
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function axe(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations, incomplete } = await window.axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
    });
    // The contrast of what is scrolled out of a table's frame is that of what is in it; themes.test.mjs measures the elements'.
    const undecided = incomplete
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(
          ({ target }) =>
            id !== 'color-contrast' ||
            !document.querySelector(target)?.closest('.table, [data-samverka-rendered]'),
        ),
      }))
      .filter(({ nodes }) => nodes.length);
    return [...violations, ...undecided].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** Everything that is to come has come. */
const isSettled = () =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('samverka-'))
    .every((element) =>
      element.localName === 'samverka-listen' ? element.offsetHeight : element.state === 'ready',
    );

/** The heading levels in the order in which they are read. */
const levels = () =>
  [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]));

for (const path of pagePaths())
  describe(path, () => {
    const scheme = path.startsWith('en/') ? 'dark' : 'light';

    test('axe finds nothing, nothing scrolls sideways, nothing complains', async () => {
      const { page, complaints } = opened[scheme];
      complaints.length = 0;
      await page.goto(`${site.origin}/filer/samverka/documentation/${path}`);
      await page.waitForFunction(isSettled);
      assert.deepEqual(await axe(page), []);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} in ${clientWidth}`);
      (await page.evaluate(levels)).reduce((before, level) => {
        assert.ok(level <= before + 1, `h${level} after h${before}`);
        return level;
      }, 0);
      assert.deepEqual(complaints, []);
    });
  });

test('Lyssna reads a page of the documentation, without its code and its tables of contents', async () => {
  const { page } = opened.light;
  await page.addInitScript(() => (window.voiceCount = 3));
  await page.addInitScript({ path: 'tests/bench/silent-speech.js' });
  await page.goto(`${site.origin}/filer/samverka/documentation/editors.html`);
  await page.locator('samverka-listen button').first().click();
  await page.waitForFunction(() => window.speechSynthesis.spoken.length > 0);
  const said = await page.evaluate(() => window.speechSynthesis.spoken[0].text);
  assert.match(said, /För dig som är webbredaktör/);
});
