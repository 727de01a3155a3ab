/** What was understood of a page, by keyboard: how much there is, where each piece went, each put elsewhere with one choice. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { keptWork, openStage, tabTo } from './stage.mjs';

const TEXT = `Trygghet i Norrvik

Norrviks kommun och polisen arbetar ihop.

Medborgarlöften

• Trygga torg
• Lugn trafik

Badhuset har öppet hus på lördag

Kaffe och bullar till alla. Vi bjuder på trygghetsvandring. Vi sätter upp lampor.`;

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

async function pasted(text = TEXT) {
  const page = await stage.open();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await tabTo(page, 'Text från Word, från den gamla sidan eller från ett mejl');
  await page.keyboard.press('Control+V');
  await tabTo(page, 'Läs texten');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
  return page;
}

const titles = ({ draft }) => (draft.promises?.items ?? []).map(({ title }) => title);

describe('what was understood', () => {
  test('is counted, and told of to a screen reader', async () => {
    const page = await pasted();
    assert.equal(await page.locator('#forstatt-antal').textContent(), '2 löften. Stämmer det?');
    assert.match(
      await page.getByRole('status').first().textContent(),
      /^Läst: 2 löften\. 2 rader förstods inte/,
    );
  });

  test('a line that was left over is put among the promises with one choice, and back by undoing', async () => {
    const page = await pasted();
    const { leftovers } = await keptWork(page);
    assert.equal(leftovers[0], 'Badhuset har öppet hus på lördag');
    await tabTo(page, 'Flytta till');
    await page.keyboard.type('Löf');
    const moved = await keptWork(page, (work) => titles(work).length === 3);
    assert.ok(titles(moved).includes('Badhuset har öppet hus på lördag'), titles(moved).join(' | '));
    assert.ok(!moved.leftovers.includes('Badhuset har öppet hus på lördag'));
    await page.getByRole('button', { name: 'Ångra' }).press('Enter');
    const back = await keptWork(page, (work) => titles(work).length === 2);
    assert.deepEqual(back.leftovers, leftovers);
  });

  test('a line that was taken away comes back by undoing', async () => {
    const page = await pasted();
    await tabTo(page, /^Ta bort/);
    await page.keyboard.press('Enter');
    await keptWork(page, ({ leftovers }) => leftovers.length === 1);
    await page.getByRole('button', { name: 'Ångra' }).press('Enter');
    await keptWork(page, ({ leftovers }) => leftovers.length === 2);
  });

  test('each piece shows where it went, and is moved, split and merged', async () => {
    const page = await pasted();
    await tabTo(page, /^Se vart var och en/);
    await page.keyboard.press('Enter');
    const piece = page.locator('.piece', { hasText: 'Kaffe och bullar' });
    await piece.waitFor();
    assert.equal(
      await page.locator('.piece', { hasText: 'Trygga torg' }).getAttribute('data-place'),
      'promises',
    );
    assert.equal(await piece.getAttribute('data-place'), 'leftover');
    await piece.getByRole('button', { name: 'Dela i löften' }).press('Enter');
    const split = await keptWork(page, (work) => titles(work).length === 5);
    assert.deepEqual(titles(split), [
      'Trygga torg',
      'Lugn trafik',
      'Kaffe och bullar till alla',
      'Vi bjuder på trygghetsvandring',
      'Vi sätter upp lampor',
    ]);
    await piece.getByRole('button', { name: 'Slå ihop med löftet före' }).press('Enter');
    const joined = await keptWork(page, (work) => titles(work).length === 2);
    assert.match(joined.draft.promises.items[1].body.join(' '), /Kaffe och bullar/);
    assert.deepEqual(page.seen.complaints, []);
  });

  test('what was written since stays when a piece is moved', async () => {
    const page = await pasted();
    await page.locator('summary', { hasText: 'Löfte 1: Trygga torg' }).press('Enter');
    await page.getByLabel('Vad lovar ni?').fill('Tryggare torg');
    await keptWork(page, (work) => titles(work)[0] === 'Tryggare torg');
    await page.locator('.leftovers select').first().selectOption('areas');
    const work = await keptWork(page, ({ draft }) => draft.priorityAreas?.items.length === 1);
    assert.deepEqual(titles(work), ['Tryggare torg', 'Lugn trafik']);
  });

  test('lines that were left over go along to Kontrollera and Ta med', async () => {
    const page = await pasted();
    for (const step of ['kontrollera', 'ta-med']) {
      await page.goto(`${stage.origin}/demo/builder/index.html#${step}`);
      await page.locator(`#${step} .leftovers`).getByText('Badhuset har öppet hus').waitFor();
    }
  });

  test('a draft is never replaced by an empty one', async () => {
    const page = await pasted();
    const { draft } = await keptWork(page);
    await page.goto(`${stage.origin}/demo/builder/index.html#borja`);
    await page
      .locator('#fil')
      .setInputFiles({ name: 'tom.html', mimeType: 'text/html', buffer: Buffer.from('<nav>Meny</nav>') });
    await page.getByText('Det fanns inget att läsa där').waitFor();
    assert.deepEqual((await keptWork(page)).draft, draft);
  });
});
