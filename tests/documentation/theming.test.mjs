/** The live page about looks: every control changes the example and writes its line, by keyboard and by mouse. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';
import { complaintsOf } from '../builder/stage.mjs';
import { openSite } from '../tooling/site.mjs';

let browser;
let site;
let page;
let complaints;
before(async () => {
  browser = await launchBrowser();
  site = await openSite({ folders: { '/samverka/': 'dist' } });
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    colorScheme: 'light',
  });
  page = await context.newPage();
  complaints = complaintsOf(page);
  await page.goto(`${site.origin}/samverka/documentation/theming.html`);
  await page.waitForFunction(() => document.querySelector('#example samverka-page')?.state === 'ready');
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Sets a control as its own dialogue does. */
const set = (input, value) =>
  input.evaluate((element, value) => {
    element.value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, value);

const lines = () => page.locator('#lines').textContent();

test('nothing is written before anything is changed', async () => {
  assert.match(await lines(), /^\/\*.*\*\/$/);
});

test('each control writes its line, and the example wears it', async () => {
  const inputs = await page.locator('#controls input').all();
  assert.ok(inputs.length > 20);
  for (const input of inputs) {
    const { selector, property, unit } = await input.evaluate(({ dataset }) => ({ ...dataset }));
    const value = unit ? '2.5' : '#ab12cd';
    await set(input, value);
    const text = await lines();
    assert.ok(
      text.includes(`${selector} {\n  ${property}: ${value}${unit ?? ''};\n}`),
      `${selector} ${property}: ${text}`,
    );
    const painted = await page.evaluate(
      ([selector, property]) => {
        const example = document.querySelector('#example');
        if (selector === ':root') return getComputedStyle(example).getPropertyValue(property);
        const [, tag, pseudo] = /^([\w-]*)(::.*)$/.exec(selector);
        const [, part] = /^::part\((\w+)\)/.exec(pseudo) ?? [];
        if (!part) return getComputedStyle(example.querySelector('p'), pseudo).getPropertyValue(property);
        const found = example.querySelector(tag).shadowRoot.querySelector(`[part~="${part}"]`);
        // The panel is there when the player is open.
        return found ? getComputedStyle(found).getPropertyValue(property) : 'later';
      },
      [selector, property],
    );
    if (painted !== 'later')
      assert.equal(
        painted.trim(),
        unit ? `${value}${unit}` : selector === ':root' ? value : 'rgb(171, 18, 205)',
        selector,
      );
    // The page around it keeps its looks.
    const outside = await page.evaluate(
      (property) => getComputedStyle(document.querySelector('h1')).getPropertyValue(property),
      property,
    );
    assert.notEqual(outside.trim(), value, property);
    await page.locator('#controls button[type=reset]').click();
    assert.match(await lines(), /^\/\*.*\*\/$/);
  }
});

test('several lines of one part stand in one rule; the lines are copied and are whole CSS', async () => {
  for (const property of ['background-color', 'color'])
    await set(
      page.locator(`input[data-selector="samverka-listen::part(play)"][data-property="${property}"]`),
      '#112233',
    );
  await set(page.locator('input[data-property="--samverka-radius"]'), '1');
  await page.locator('#copy').focus();
  await page.keyboard.press('Enter');
  await page.locator('#told:not(:empty)').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(
    copied,
    ':root {\n  --samverka-radius: 1em;\n}\nsamverka-listen::part(play) {\n  background-color: #112233;\n  color: #112233;\n}\n',
  );
  assert.equal(await page.locator('#told').textContent(), 'Raderna är kopierade.');
});

test('a sentence and a word of the example are marked before anything is read', async () => {
  const marked = await page.evaluate(() =>
    ['samverka-sentence', 'samverka-word'].map((name) => String([...CSS.highlights.get(name)][0])),
  );
  assert.match(marked[0], /^Vid behov ska .*\.$/);
  assert.equal(marked[1], 'Vid');
});

test('every control is named, and nothing complains', async () => {
  const unnamed = await page
    .locator('#controls input')
    .evaluateAll((inputs) =>
      inputs.filter((input) => !input.labels?.[0]?.textContent.trim()).map(({ id }) => id),
    );
  assert.deepEqual(unnamed, []);
  assert.deepEqual(complaints, []);
});
