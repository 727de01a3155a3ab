/** Every step for everybody: axe finds nothing, in both languages, light and dark, on a telephone. What is heard: heard.test.mjs. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { openStage, SEED } from './stage.mjs';

const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

const STEPS = ['borja', 'skriv', 'granska', 'kontrollera', 'ta-med'];

/** The builder with the seed's text in it. */
async function openWithSeed(options) {
  const page = await stage.open({ bypassCSP: true, ...options });
  await page.locator('#text').fill(SEED);
  await page.locator('#borja form button').first().click();
  await page.locator('#skriv-rubrik').waitFor();
  return page;
}

async function axe(page) {
  // The preview in its frame is looked at too.
  for (const frame of page.frames()) await frame.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations, incomplete } = await window.axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
    });
    // What axe cannot decide about the municipality's page in the frame is decided where that page is tested.
    const undecided = incomplete
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ target }) => target.length === 1) }))
      .filter(({ nodes }) => nodes.length);
    return [...violations, ...undecided].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

for (const [name, options] of [
  ['in Swedish', {}],
  ['in English, dark', { path: '/demo/builder/en.html', colorScheme: 'dark' }],
  ['on a telephone', { viewport: { width: 320, height: 640 } }],
])
  describe(name, () => {
    for (const step of STEPS)
      test(`${step}: axe finds nothing, and nothing scrolls sideways`, async () => {
        const page = await openWithSeed(options);
        await page.goto(`${page.url().split('#')[0]}#${step}`);
        await page.locator(`#${step}-rubrik`).waitFor();
        if (step === 'skriv') {
          await page
            .locator('summary')
            .filter({ hasText: /2: Fältsamverkan/ })
            .click();
          await page.locator('#andrasprak').fill(options.path ? 'sv' : 'en');
          await page.keyboard.press('Tab');
        }
        // What was told goes with the next key; axe cannot see through it.
        await page.keyboard.press('Shift');
        await page.locator('.told:empty').waitFor({ state: 'attached' });
        assert.deepEqual(await axe(page), []);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        assert.ok(scrollWidth <= clientWidth, `${scrollWidth} in ${clientWidth}`);
        assert.deepEqual(page.seen.complaints, []);
      });
  });

describe('in English', () => {
  test('no text is left in Swedish', async () => {
    const page = await openWithSeed({ path: '/demo/builder/en.html' });
    for (const step of STEPS) {
      await page.goto(`${page.url().split('#')[0]}#${step}`);
      await page.locator(`#${step}-rubrik`).waitFor();
      const words = await page.locator('main').innerText();
      const swedish =
        /\b(Klistra|Ångra|Glöm|Lägg till|Ta bort|Rubrik|Inledning|Visa|Hämta|Flytta|Gå till|Språk)\b/.exec(
          words,
        );
      assert.equal(swedish?.[0], undefined, step);
    }
  });
});
