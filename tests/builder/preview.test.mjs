/** The preview follows what is written: language, width, light, the site's looks, and it is read aloud. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openStage } from './stage.mjs';

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

async function openPreview() {
  const page = await stage.open();
  await page.getByRole('button', { name: 'Börja med exemplet' }).click();
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
  const preview = page.frameLocator('iframe');
  await preview.getByText('Mer kontaktinformation').waitFor();
  return { page, preview };
}

describe('the preview', () => {
  test('shows a change once the typing rests', async () => {
    const { page, preview } = await openPreview();
    await page.getByText('Löfte 1: Situations').click();
    await page.getByLabel('Vad lovar ni?').fill('Fler poliser på torget');
    await preview.getByRole('heading', { name: 'Fler poliser på torget' }).waitFor();
    assert.deepEqual(page.seen.complaints, []);
  });

  test('has its labels in the language that is chosen', async () => {
    const { page, preview } = await openPreview();
    await page.getByRole('radio', { name: 'engelska' }).check();
    await preview.getByText('No longer valid.').waitFor();
    await page.getByRole('radio', { name: 'svenska' }).check();
    await preview.getByText('Gäller inte längre.').waitFor();
  });

  test('is as wide as a telephone, and dark, when it is asked for', async () => {
    const { page, preview } = await openPreview();
    await page.getByRole('radio', { name: 'Mobil' }).check();
    assert.equal(await preview.locator('html').evaluate(() => innerWidth), 360);
    await page.getByRole('radio', { name: 'Mörkt' }).check();
    const colours = await preview.locator('body').evaluate((body) => {
      const { color, backgroundColor } = getComputedStyle(body);
      return { color, backgroundColor };
    });
    assert.equal(colours.color, 'rgb(255, 255, 255)');
  });

  test('takes the colours and the font of the site, and gives the lines to copy', async () => {
    const { page, preview } = await openPreview();
    await page.getByText('Din webbplats utseende').click();
    await page.getByLabel('Färg på löftets kant och på knappen').fill('#aa0066');
    await page.getByLabel('Typsnitt i förhandsvisningen').fill('Georgia, serif');
    const looks = await preview.locator('html').evaluate((html) => ({
      accent: getComputedStyle(html).getPropertyValue('--samverka-accent'),
      font: getComputedStyle(html.querySelector('samverka-page')).fontFamily,
    }));
    assert.deepEqual(looks, { accent: '#aa0066', font: 'Georgia, serif' });
    await page.getByRole('button', { name: 'Kopiera raderna' }).click();
    await page.getByRole('status').filter({ hasText: 'Raderna: kopierat.' }).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      ':root {\n  --samverka-accent: #aa0066;\n}\n',
    );
  });

  test('is read aloud, with the reserve voice where the browser has none', async () => {
    const { page, preview } = await openPreview();
    await preview.getByRole('button', { name: 'Lyssna' }).click();
    await preview.getByRole('button', { name: 'Pausa' }).waitFor({ timeout: 60_000 });
    await preview.getByRole('button', { name: 'Stoppa' }).click();
    assert.deepEqual(page.seen.complaints, []);
  });
});

describe('two languages', () => {
  test('stand side by side, and each is shown in its own', async () => {
    const { page, preview } = await openPreview();
    await page.getByLabel('Ett språk till, bredvid').fill('en');
    await page.keyboard.press('Tab');
    const title = page.getByRole('group', { name: 'Sidans rubrik' });
    await title.getByLabel('engelska').fill('Working with the police');
    assert.equal(await title.getByLabel('svenska').inputValue(), 'Samverkan med polisen');
    assert.equal(await title.getByLabel('engelska').getAttribute('lang'), 'en');
    await page.getByRole('radio', { name: 'engelska' }).check();
    await preview.getByRole('heading', { name: 'Working with the police' }).waitFor();
    await page.getByRole('link', { name: /^Kontrollera/ }).click();
    await page
      .locator('#kontrollera')
      .getByText(/engelska/i)
      .first()
      .waitFor();
  });
});
