/** A web editor who never touches the mouse: pastes the old page, mends it, and takes it away. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { keptWork, openStage, pasteSeed, tabTo, unfold } from './stage.mjs';

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

describe('the seed, pasted and edited by keyboard alone', () => {
  test('its words come to their places, and what was not understood stands beside', async () => {
    const page = await stage.open();
    await pasteSeed(page);
    const { draft, leftovers } = await keptWork(page);
    assert.deepEqual(
      draft.promises.items.map(({ title }) => title),
      ['Situations- och platsanpassade insatser', 'Fältsamverkan', 'Drogförebyggande arbete'],
    );
    assert.deepEqual(
      draft.priorityAreas.items.map(({ title, links }) => [title, links.map(({ text }) => text)]),
      [
        ['ungdomar', ['Ungabrottsutsatta', 'Ungdomar i riskzon', 'Ungdomar och narkotika']],
        ['krogen', ['Krogen']],
        ['brott i nära relationer', ['Brott i nära relation']],
        ['trafik', ['Trafik']],
      ],
    );
    assert.equal(draft.agreement.validThrough, '2017');
    assert.equal(draft.dates.published, '2018-07-17');
    const [contact] = draft.contacts.items;
    assert.equal(contact.name, 'Värmdö kommun');
    assert.deepEqual(contact.visitingAddress, { street: 'Skogsbovägen 9–11', city: 'Gustavsberg' });
    assert.deepEqual(contact.postalAddress, { postalCode: '134 81', city: 'Gustavsberg' });
    assert.equal(contact.phone.display, '08-570 470 00');
    assert.equal(contact.email, 'varmdo.kommun@varmdo.se');
    assert.equal(contact.ask.text, 'Ställ en fråga direkt');
    assert.equal(contact.more.text, 'Mer kontaktinformation');
    assert.ok(
      leftovers.some((line) => line.includes('Talande webb')),
      leftovers.join(' | '),
    );
    assert.ok(await page.getByRole('heading', { name: 'Det här förstod vi inte' }).isVisible());
    // The focus is where the work goes on.
    assert.equal(await page.evaluate(() => document.activeElement.id), 'skriv-rubrik');
    assert.deepEqual(page.seen.complaints, []);
  });

  test('a promise is given a status, moved, taken away and had back', async () => {
    const page = await stage.open();
    await pasteSeed(page);
    await unfold(page, 'Löfte 2: Fältsamverkan');
    await tabTo(page, 'Status');
    await page.keyboard.type('Del');
    await page.keyboard.press('Enter');
    await keptWork(page, ({ draft }) => draft.promises.items[1].status === 'partly');
    await tabTo(page, 'Flytta upp Löfte 2: Fältsamverkan');
    await page.keyboard.press('Enter');
    await keptWork(page, ({ draft }) => draft.promises.items[0].title === 'Fältsamverkan');
    assert.equal(
      await page.evaluate(() => document.activeElement.ariaLabel),
      'Flytta upp Löfte 1: Fältsamverkan',
      'the focus goes with it',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await keptWork(page, ({ draft }) => draft.promises.items.length === 2);
    await page.keyboard.press('Control+Z');
    const { draft } = await keptWork(page, (work) => work.draft.promises.items.length === 3);
    assert.deepEqual(
      draft.promises.items.map(({ title, status }) => [title, status]),
      [
        ['Fältsamverkan', 'partly'],
        ['Situations- och platsanpassade insatser', undefined],
        ['Drogförebyggande arbete', undefined],
      ],
    );
    await page.keyboard.press('Control+Shift+Z');
    await keptWork(page, (work) => work.draft.promises.items.length === 2);
    assert.deepEqual(page.seen.complaints, []);
  });

  test('a date is written as people write it, and a wrong one is told of beside its field', async () => {
    const page = await stage.open();
    await pasteSeed(page);
    const field = page.getByLabel('Undertecknad');
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('maj 2015');
    await page.keyboard.press('Tab');
    await keptWork(page, ({ draft }) => draft.agreement.signed === '2015-05');
    assert.equal(await field.inputValue(), 'maj 2015');
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('i våras');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      (element) => element.getAttribute('aria-invalid') === 'true',
      await field.elementHandle(),
    );
    const described = await field.evaluate((element) =>
      element
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => document.getElementById(id).textContent.trim()),
    );
    assert.equal(described.length, 2, described.join(' | '));
    assert.equal(await field.inputValue(), 'i våras', 'what was written stays');
  });

  test('a check leads to its field', async () => {
    const page = await stage.open();
    await pasteSeed(page);
    await page.goto(`${page.url().split('#')[0]}#kontrollera`);
    const button = page.getByRole('button', { name: /^Gå till .*Gäller till och med/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Gäller till och med').and(page.locator(':focus')).waitFor();
  });
});

describe('the work in this browser', () => {
  test('is there after a reload, and can be forgotten', async () => {
    const page = await stage.open();
    await pasteSeed(page);
    await keptWork(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
    assert.equal(await page.getByLabel('Sidans rubrik').inputValue(), 'Samverkan med polisen');
    await tabTo(page, 'Glöm utkastet');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Börja', level: 2 }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.reload();
    await page.getByRole('heading', { name: 'Börja', level: 2 }).waitFor();
  });

  test('can be had back when another document has been opened', async () => {
    const page = await stage.open();
    await pasteSeed(page);
    await page.goto(`${page.url().split('#')[0]}#borja`);
    await page.getByRole('button', { name: 'Börja med en tom sida' }).press('Enter');
    await page.waitForFunction(() => localStorage.length === 0);
    await page.getByRole('button', { name: 'Ångra' }).press('Enter');
    await keptWork(page, ({ draft }) => draft.promises?.items.length === 3);
    assert.equal(await page.getByLabel('Sidans rubrik').inputValue(), 'Samverkan med polisen');
  });
});
