/** The five example themes: the contrast of every text, control, ring of focus and highlight, with the player open; and a page without a theme inherits. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { themeNames } from '../../demo/documentation/generated/themes.mjs';
import { launchBrowser } from '../browser.mjs';
import { openSite } from '../tooling/site.mjs';

const TEXT = 4.5;
const OTHER = 3;

/** What a theme promises beyond that. */
const TEXT_OF = { 'high-contrast': 7 };

let browser;
let site;
before(async () => {
  browser = await launchBrowser();
  site = await openSite({ folders: { '/samverka/': 'dist' } });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function openTheme(name) {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  page.setDefaultTimeout(10_000);
  await page.addInitScript(() => (window.voiceCount = 3));
  await page.addInitScript({ path: 'tests/bench/silent-speech.js' });
  await page.addInitScript({ path: 'tests/documentation/contrast.mjs' });
  await page.goto(`${site.origin}/samverka/documentation/themes/${name}.html`);
  for (const tag of ['samverka-page', 'samverka-promises'])
    await page.waitForFunction((tag) => [...document.querySelectorAll(tag)].at(-1)?.state === 'ready', tag);
  return page;
}

const below = (measured, least) =>
  measured.filter(({ ratio }) => ratio < least).map(({ name, what, ratio }) => `${ratio} ${what}: ${name}`);

for (const name of themeNames)
  describe(name, () => {
    let page;
    before(async () => {
      page = await openTheme(name);
    });
    after(() => page?.close());
    const measure = (what) => page.evaluate((what) => window.contrast[what](), what);

    test('the page: every text and every control', async () => {
      const texts = await measure('text');
      // Everything of the seed, and every status.
      assert.ok(texts.length > 60, `${texts.length} texts`);
      for (const word of ['Uppfyllt', 'Inte uppfyllt', 'Gäller inte längre', 'Lyssna', 'Spara kontakt'])
        assert.ok(
          texts.some((text) => text.name.includes(word)),
          word,
        );
      assert.deepEqual(below(texts, TEXT_OF[name] ?? TEXT), []);
      const controls = await measure('controls');
      assert.ok(controls.length >= 2);
      assert.deepEqual(below(controls, OTHER), []);
    });

    test('the ring of focus on Lyssna, on Spara kontakt and on a link', async () => {
      for (const [tag, selector] of [
        ['samverka-listen', 'button'],
        ['samverka-contact-card', 'button'],
        ['samverka-documents', 'a'],
      ]) {
        await page.locator(`${tag} ${selector}`).first().focus();
        // The browser shows a ring to those who use the keyboard.
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        const ring = await measure('focus');
        if (selector === 'button') assert.deepEqual(below([ring], OTHER), []);
      }
    });

    test('the player while it reads, with its settings open', async () => {
      const player = page.locator('samverka-listen').first();
      await player.locator('button.play').click();
      await player.locator('button.settings').click();
      await player.locator('#panel label').first().waitFor();
      await player.locator('summary').click();
      assert.deepEqual(below(await measure('text'), TEXT_OF[name] ?? TEXT), []);
      const controls = await measure('controls');
      assert.ok(controls.length >= 10, `${controls.length} controls`);
      assert.deepEqual(below(controls, OTHER), []);
      // The panel closes when the focus leaves the player, so the first button comes last.
      for (const selector of ['#rate', 'button.settings', 'button.play']) {
        await player.locator(selector).focus();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        assert.deepEqual(below([await measure('focus')], OTHER), [], selector);
      }
    });

    test('the highlights: their texts, and the word in its sentence', async () => {
      const [sentence, word, inSentence] = await measure('highlights');
      assert.deepEqual(below([sentence, word], TEXT_OF[name] ?? TEXT), []);
      assert.deepEqual(below([inSentence], OTHER), []);
      // It is the theme's own that is measured.
      const background = await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('samverka-promise p'), '::highlight(samverka-word)')
            .backgroundColor,
      );
      assert.notEqual(background, 'rgba(0, 0, 0, 0)');
      assert.notEqual(background, 'rgb(11, 74, 143)');
    });
  });

test('without a theme, type and colours are those of the page', async () => {
  const page = await browser.newPage();
  const address = `${site.origin}/samverka/documentation/themes/light.html`;
  await page.route('**/themes/light.css', (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: 'body { font: 20px/2 cursive; color: rgb(90, 0, 90); letter-spacing: 1px }',
    }),
  );
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('samverka-page')?.state === 'ready');
  const inherited = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('samverka-listen');
    const elements = [
      document.querySelector('samverka-promise p'),
      document.querySelector('samverka-contact-card dd'),
      shadowRoot.querySelector('button'),
    ];
    return elements.map((element) => {
      const { fontFamily, fontSize, color, letterSpacing } = getComputedStyle(element);
      return [fontFamily, fontSize, color, letterSpacing].join(' ');
    });
  });
  // A browser gives buttons a spacing of their own.
  assert.deepEqual(
    inherited.map((style) => style.replace(/ (normal|1px)$/, '')),
    Array(3).fill('cursive 20px rgb(90, 0, 90)'),
  );
  await page.close();
});
