/**
 * The whole way, by keys alone: the seed is pasted as it stands, its addresses are written, a promise is followed up, and it is
 * taken away. In a page of a site each form says what the preview said; opened again, the file is the same document.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { keptWork, openStage, pasteSeed, tabTo, unfold } from './stage.mjs';
import { copied, downloaded, embedded, linksOf, wordsOf } from './taken-away.mjs';

let stage;
/** What the builder has kept when all is written. */
let written;
before(async () => {
  stage = await openStage();
  written = await pasteAndMend();
});
after(() => stage?.close());

/** The links of the old page, whose addresses no pasted text has: where each is folded away, and what is written. */
const ADDRESSES = [
  [/^Område 1: ungdomar/, ['/trygghet/brottsutsatta', '/trygghet/riskzon', '/trygghet/narkotika']],
  [/^Område 2: krogen/, ['/trygghet/krogen']],
  [/^Område 3: brott i nära/, ['/trygghet/nara-relation']],
  [/^Område 4: trafik/, ['/trygghet/trafik']],
  [/^Kontakt 1: Värmdö kommun/, ['https://www.varmdo.se/fraga', '/kontakt']],
];

/** Writes into the field that has the focus, as somebody who begins by marking what stands there. */
async function write(page, text) {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Unfolds what is folded and writes the addresses in it: links and questions call their field the same. */
async function writeAddresses(page) {
  for (const [fold, addresses] of ADDRESSES) {
    await unfold(page, fold);
    for (const address of addresses) {
      await tabTo(page, 'Adress');
      await write(page, address);
    }
  }
}

/** Pastes the seed and mends it, in the order of the form, from its beginning to its end. @returns what was kept of it. */
async function pasteAndMend() {
  const page = await stage.open();
  await pasteSeed(page);
  await unfold(page, 'Löfte 2: Fältsamverkan');
  await tabTo(page, 'Vad lovar ni?');
  await write(page, 'Gemensam fältsamverkan');
  await tabTo(page, 'Status');
  await page.keyboard.type('Del');
  await tabTo(page, 'Lägg till ett löfte');
  await page.keyboard.press('Enter');
  // The focus goes to the first field of the new one.
  await page.getByLabel('Vad lovar ni?').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Ljusare gångvägar');
  await tabTo(page, 'Beskrivning');
  await page.keyboard.type('Kommunen byter lampor.');
  await writeAddresses(page);
  const work = await keptWork(page, ({ draft }) => draft.contacts.items[0].more.url === '/kontakt');
  assert.deepEqual(page.seen.complaints, []);
  return work;
}

/** The builder as the same editor finds it when it is opened again. */
async function goOn() {
  const page = await stage.open({ kept: written });
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
  return page;
}

/** Goes to a step by its link, which a reader of the page comes to before all else. */
async function goTo(page, step, heading) {
  await page.locator('#arbete').focus();
  await tabTo(page, step);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading, level: 2 }).and(page.locator(':focus')).waitFor();
}

async function previewed(page) {
  await goTo(page, 'Se hur det blir', 'Se hur det blir');
  const main = page.frameLocator('iframe').locator('main');
  await main.getByText('Mer kontaktinformation').waitFor();
  await main.getByText('Ljusare gångvägar').waitFor();
  return { words: await wordsOf(main), links: await linksOf(main) };
}

/** The file that a button gives when it is come to by Tab and pressed by Enter. */
const taken = (page, name) =>
  downloaded(page, async () => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  });

/** Chooses a form with the arrows, as in any group of radio buttons, and copies its code. */
async function takeForm(page, form) {
  await page.locator('#arbete').focus();
  await tabTo(page, /^[ABC]: /);
  for (let press = 0; press < 3; press++) {
    if (await page.getByRole('radio', { name: new RegExp(`^${form}:`), checked: true }).count()) break;
    await page.keyboard.press('ArrowDown');
  }
  return copied(page, async () => {
    await tabTo(page, 'Kopiera');
    // Form A has the address alone before it, for those whose editor asks for an address.
    if (form === 'A') await tabTo(page, 'Kopiera');
    await page.keyboard.press('Enter');
  });
}

/** What an editor sees of the address of a link, without the origin that it is seen at. */
const BARE = /http:\/\/localhost:\d+/g;
const bare = (links) => links.map((link) => link.replace(BARE, ''));

describe('the seed, pasted, edited and taken away by keys', () => {
  test('the preview has what was pasted and what was written, in their places', async () => {
    const { words, links } = await previewed(await goOn());
    assert.deepEqual(words.slice(0, 3), [
      'Samverkan med polisen',
      'I samverkan med polisen tas det fram medborgarlöften och samverkansavtal. Medborgarlöften handlar om att lyssna på vad de som bor och verkar i ett område upplever som viktigt för att de ska känna sig trygga och säkra.',
      'Medborgarlöfte',
    ]);
    const order = [
      'Ökad trygghet och synlighet genom:',
      'Situations- och platsanpassade insatser',
      'Gemensam fältsamverkan',
      'Status: Delvis uppfyllt',
      'Drogförebyggande arbete',
      'Ljusare gångvägar',
      'Kommunen byter lampor.',
      'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
      'Undertecknad: april 2014',
      'ungdomar',
      'krogen',
      'brott i nära relationer',
      'trafik',
      'Senast publicerad: 17 juli 2018',
      'Kontakt',
      'Postadress: 134 81 Gustavsberg',
    ];
    assert.deepEqual(
      words.filter((line) => order.includes(line)),
      order,
    );
    assert.deepEqual(bare(links), [
      'Ungabrottsutsatta → /trygghet/brottsutsatta',
      'Ungdomar i riskzon → /trygghet/riskzon',
      'Ungdomar och narkotika → /trygghet/narkotika',
      'Krogen → /trygghet/krogen',
      'Brott i nära relation → /trygghet/nara-relation',
      'Trafik → /trygghet/trafik',
      '08-570 470 00 → tel:+46857047000',
      'varmdo.kommun@varmdo.se → mailto:varmdo.kommun@varmdo.se',
      'Ställ en fråga direkt (länk till annan webbplats) → https://www.varmdo.se/fraga',
      'Mer kontaktinformation → /kontakt',
    ]);
  });

  test('forms A, B and C say in a page of a site what the preview says, and lead where it leads', async () => {
    const page = await goOn();
    const { words, links } = await previewed(page);
    await goTo(page, 'Ta med', 'Ta med');
    const { text: json } = await taken(page, 'Hämta dokumentet (json)');
    for (const form of ['A', 'B', 'C']) {
      const snippet = await takeForm(page, form);
      // The system has a field of its own for the title of a page that is written there.
      const title = form === 'B' ? '<h1>Samverkan med polisen</h1>' : '';
      const { site, complaints } = await embedded(page, { snippet: title + snippet, json });
      const main = site.locator('main');
      assert.deepEqual(await wordsOf(main), words, `form ${form}: ${snippet}`);
      assert.deepEqual(await linksOf(main), links, `form ${form}: ${snippet}`);
      assert.deepEqual(complaints, [], `form ${form}`);
      await site.close();
    }
    assert.deepEqual(page.seen.complaints, []);
  });

  test('so does the whole page, with the script and before it has come', async () => {
    const page = await goOn();
    const { words, links } = await previewed(page);
    await goTo(page, 'Ta med', 'Ta med');
    const { text: json } = await taken(page, 'Hämta dokumentet (json)');
    const { name, text: whole } = await taken(page, 'Hämta en hel webbsida (html)');
    assert.equal(name, 'samverkan-med-polisen.html');
    const { site, complaints } = await embedded(page, { whole, json });
    assert.deepEqual(await wordsOf(site.locator('main')), words);
    assert.deepEqual(await linksOf(site.locator('main')), links);
    assert.equal(await site.title(), 'Samverkan med polisen – Värmdö kommun');
    assert.deepEqual(complaints, []);
    const bareWords = await page.evaluate((html) => {
      const { body } = Document.parseHTMLUnsafe(html);
      return body.textContent.replace(/\s+/g, ' ');
    }, whole);
    for (const line of [
      'Gemensam fältsamverkan',
      'Status: Delvis uppfyllt',
      'Ställ en fråga direkt',
      '134 81',
    ])
      assert.ok(bareWords.includes(line), `${line} is not in the page itself: ${bareWords}`);
  });

  test('the file, opened again, gives the same document and the same file', async () => {
    const page = await goOn();
    const { draft: before } = written;
    await goTo(page, 'Ta med', 'Ta med');
    const file = await taken(page, 'Hämta dokumentet (json)');
    assert.equal(file.name, 'samverkan-med-polisen.json');
    const other = await stage.open();
    await other.locator('#fil').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
    await other.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
    const { draft } = await keptWork(other);
    // The new promise has been given its id.
    const { promises, ...rest } = before;
    const items = promises.items.map((item) => ({ id: 'ljusare-gangvagar', ...item }));
    assert.deepEqual(draft, { ...rest, promises: { ...promises, items } });
    await goTo(other, 'Ta med', 'Ta med');
    assert.equal((await taken(other, 'Hämta dokumentet (json)')).text, file.text);
  });

  test('the contact is a card that telephones and address books read', async () => {
    const page = await goOn();
    await goTo(page, 'Ta med', 'Ta med');
    const { name, text } = await taken(page, /^Hämta kontakten/);
    assert.equal(name, 'varmdo-kommun.vcf');
    const card = text.split('\r\n');
    assert.equal(card[0], 'BEGIN:VCARD');
    assert.equal(card.at(-2), 'END:VCARD');
    const has = (pattern) =>
      assert.ok(
        card.some((line) => pattern.test(line)),
        `${pattern} is not in\n${text}`,
      );
    has(/^(FN|ORG).*:Värmdö kommun/);
    has(/^TEL.*\+46857047000/);
    has(/^EMAIL.*:varmdo\.kommun@varmdo\.se/);
    has(/^ADR.*Skogsbovägen 9–11.*Gustavsberg/);
    has(/^ADR.*Gustavsberg.*134 81/);
  });
});
