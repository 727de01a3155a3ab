/** As a municipality hosts it: dist/ in a folder of a plain file server, the builder below the script, and nothing else. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';
import { openSite } from '../tooling/site.mjs';
import { complaintsOf } from './stage.mjs';

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launchBrowser(), openSite({ folders: { '/samverka/': 'dist/' } })]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

for (const [file, example, write, title, listen] of [
  ['index.html', 'Börja med exemplet', 'Skriv', 'Samverkan med polisen', 'Lyssna'],
  ['en.html', 'Begin with the example', 'Write', 'Working together with the police', 'Listen'],
])
  test(`${file} finds all it needs in those two folders`, async () => {
    const page = await browser.newPage();
    const missing = [];
    const complaints = complaintsOf(page);
    page.on(
      'response',
      (response) => response.ok() || missing.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(`${site.origin}/samverka/builder/${file}`);
    await page.getByRole('button', { name: example }).click();
    await page.getByRole('heading', { name: write, level: 2 }).waitFor();
    const preview = page.frameLocator('iframe');
    await preview.getByRole('heading', { name: title }).waitFor();
    await preview.getByRole('button', { name: listen }).waitFor();
    assert.deepEqual(missing, []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
