/** What is taken away, in each form, embedded in a page, shows what the preview shows; opened again, it is the same document. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { keptWork, openStage } from './stage.mjs';

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

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
  return lines(await frame.locator('main').innerText());
}

const download = async (page, name) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: false }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

/** The snippet, as the button gives it to the clipboard. */
async function copied(page, form) {
  await page.getByRole('radio', { name: new RegExp(`^${form}:`) }).check();
  await page.getByRole('button', { name: 'Kopiera Koden för sidan' }).click();
  await page.getByRole('status').filter({ hasText: 'Koden för sidan: kopierat.' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of a site around a snippet, with the JSON file at its address. */
async function embedded(page, snippet, json) {
  const site = await page.context().newPage();
  const complaints = [];
  site.on('pageerror', (error) => complaints.push(error.message));
  site.on('console', (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
  await site.route('**/samverkan.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: json }),
  );
  await site.route('**/en-sida', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="sv"><title>En sida</title><script src="/dist/samverka.js" defer></script><body><main>${snippet}</main>`,
    }),
  );
  await site.goto(`${stage.origin}/demo/en-sida`);
  await site.locator('samverka-contact-card').getByText('Mer kontaktinformation').waitFor();
  await site.locator('samverka-promises, samverka-page').first().waitFor();
  return { site, complaints };
}

describe('the snippet of each form, embedded', () => {
  for (const form of ['A', 'B', 'C'])
    test(`form ${form} shows what the preview shows`, async () => {
      const wanted = await previewed();
      const page = await openExample('ta-med');
      const { text: json } = await download(page, 'Hämta dokumentet (json)');
      const snippet = await copied(page, form);
      // The system has a field of its own for the title of a page that is written there.
      const title = form === 'B' ? '<h1>Samverkan med polisen</h1>' : '';
      const { site, complaints } = await embedded(page, title + snippet, json);
      const shown = lines(await site.locator('main').innerText());
      assert.deepEqual(
        shown.filter((line) => line !== 'Lyssna'),
        wanted.filter((line) => line !== 'Lyssna'),
      );
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
