/** Nothing leaves the page: no request to another origin, in any step; its own policy forbids them too. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStage } from './stage.mjs';

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

test('every request stays on the origin, and all is allowed by the policy of the page', async () => {
  const page = await stage.open();
  await page.getByRole('button', { name: 'Börja med exemplet' }).click();
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
  for (const step of ['granska', 'kontrollera', 'ta-med', 'borja', 'skriv']) {
    await page.goto(`${page.url().split('#')[0]}#${step}`);
    await page.locator(`#${step}-rubrik`).waitFor();
  }
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { name: 'Medborgarlöfte', exact: true }).waitFor();
  const foreign = page.seen.requests.filter(
    (url) => !url.startsWith(stage.origin) && !/^(blob|data):/.test(url),
  );
  assert.deepEqual(foreign, []);
  assert.deepEqual(page.seen.complaints, []);
});

test('the policy is in force', async () => {
  const page = await stage.open();
  const blocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        fetch('https://example.org/').catch(() => {});
      }),
  );
  assert.equal(blocked, 'connect-src');
});

test('an address on another site is not asked, and the editor is told what to do', async () => {
  const page = await stage.open();
  await page.getByLabel('Sidans adress på den här webbplatsen').fill('https://example.org/samverkan');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  assert.ok(!page.seen.requests.some((url) => url.includes('example.org')));
});
