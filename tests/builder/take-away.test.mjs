/** What is taken away, in each form, embedded in a page, shows what the preview shows; opened again, it is the same document. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { keptWork, openStage } from './stage.mjs';
import { copied, download, embedded, wordsOf } from './taken-away.mjs';

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

/** The builder with the example in it, at a step. */
async function openExample(step) {
  const page = await stage.open();
  await page.getByRole('button', { name: 'Börja med exemplet' }).click();
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
  await page.goto(`${page.url().split('#')[0]}#${step}`);
  await page.locator(`#${step}-rubrik`).waitFor();
  return page;
}

/** What the preview shows, a line for each block. */
async function previewed() {
  const page = await openExample('granska');
  const frame = page.frameLocator('iframe');
  await frame.getByText('Mer kontaktinformation').waitFor();
  return wordsOf(frame.locator('main'));
}

describe('the snippet of each form, embedded', () => {
  for (const form of ['A', 'B', 'C'])
    test(`form ${form} shows what the preview shows`, async () => {
      const wanted = await previewed();
      const page = await openExample('ta-med');
      const { text: json } = await download(page, 'Hämta dokumentet (json)');
      await page.getByRole('radio', { name: new RegExp(`^${form}:`) }).check();
      const snippet = await copied(page, () =>
        page.getByRole('button', { name: 'Kopiera Koden för sidan' }).click(),
      );
      // The system has a field of its own for the title of a page that is written there.
      const title = form === 'B' ? '<h1>Samverkan med polisen</h1>' : '';
      const { site, complaints } = await embedded(page, { snippet: title + snippet, json });
      assert.deepEqual(await wordsOf(site.locator('main')), wanted);
      assert.deepEqual(complaints, []);
    });
});

describe('opened again', () => {
  test('the JSON file gives the same draft', async () => {
    const page = await openExample('ta-med');
    const { draft: before } = await keptWork(page);
    const { name, text } = await download(page, 'Hämta dokumentet (json)');
    assert.equal(name, 'samverkan-med-polisen.json');
    await page.goto(`${page.url().split('#')[0]}#borja`);
    await page.getByRole('button', { name: 'Börja med en tom sida' }).click();
    await page.waitForFunction(() => localStorage.length === 0);
    await page.goto(`${page.url().split('#')[0]}#borja`);
    await page
      .locator('#fil')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const { draft } = await keptWork(page, (work) => work.draft.promises);
    assert.deepEqual(draft, before);
  });

  test('so does the whole page, over what HTML can say', async () => {
    const page = await openExample('ta-med');
    const { draft: before } = await keptWork(page);
    const { text } = await download(page, 'Hämta en hel webbsida');
    await page.goto(`${page.url().split('#')[0]}#borja`);
    await page
      .locator('#fil')
      .setInputFiles({ name: 'sida.html', mimeType: 'text/html', buffer: Buffer.from(text) });
    await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
    const { draft } = await keptWork(page);
    assert.deepEqual(
      draft.promises.items.map(({ title, body }) => [title, body]),
      before.promises.items.map(({ title, body }) => [title, body]),
    );
    assert.deepEqual(
      draft.priorityAreas.items.map(({ title, links }) => [title, links]),
      before.priorityAreas.items.map(({ title, links }) => [title, links]),
    );
    assert.equal(draft.agreement.validThrough, before.agreement.validThrough);
    assert.deepEqual(draft.dates, before.dates);
  });

  test('the contact is a vCard', async () => {
    const page = await openExample('ta-med');
    const { name, text } = await download(page, 'Hämta kontakten');
    assert.match(name, /\.vcf$/);
    assert.match(text, /^BEGIN:VCARD[^]*TEL[^]*\+46857047000[^]*END:VCARD/);
  });
});

test('a file that is dropped on the page is opened', async () => {
  const page = await stage.open();
  const json = await readFile('demo/uppfoljning.json', 'utf8');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'uppfoljning.json', { type: 'application/json' }));
    return data;
  }, json);
  await page.locator('.builder').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
  const { draft, second } = await keptWork(page);
  assert.equal(draft.title.sv ?? draft.title, JSON.parse(json).title.sv ?? JSON.parse(json).title);
  assert.equal(second, 'en', 'both languages of the file stand side by side');
});
