/** What somebody who listens hears of each step, in Swedish and in English: the contract with screen readers, in chosen lines. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { keptWork, openStage, SEED } from './stage.mjs';
import { heard, hears } from './tree.mjs';

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

const SWEDISH = {
  path: '/demo/builder/index.html',
  around: `
    link "Hoppa till innehållet"
    link "In English"
    heading "Byggaren" level=1
    navigation "Steg"
    link "Börja"
    link "Skriv"
    link "Se hur det blir"
    link "Kontrollera (10)"
    link "Ta med"
    group "Verktyg"
    button "Ångra"
    button "Gör om" disabled
    button "Glöm utkastet"
    "Utkastet finns kvar i den här webbläsaren, ingen annanstans, tills du glömmer det."`,
  steps: {
    borja: `
      region "Börja"
      heading "Börja" level=2
      "Du har redan ett utkast. Börjar du om ersätts det, men du kan ångra."
      heading "Klistra in text" level=3
      textbox "Text från Word, från den gamla sidan eller från ett mejl"
      button "Läs texten"
      heading "Hämta från en sida" level=3
      textbox "Sidans adress på den här webbplatsen"
      button "Hämta sidan"
      heading "Öppna en fil" level=3
      button "En fil från Byggaren (json), en sparad webbsida (html) eller en textfil" value="No file chosen" description="Du kan också släppa filen var som helst på sidan."
      heading "Börja från början" level=3
      button "Börja med en tom sida"
      button "Börja med exemplet"
      status live=polite`,
    skriv: `
      region "Skriv"
      heading "Skriv" level=2
      region "Det här förstod vi inte"
      "Talande webbLyssna"
      button "Kopiera Talande webbLyssna"
      button "Ta bort Talande webbLyssna"
      group "Språk"
      combobox "Sidans språk" value="sv" description="svenska"
      combobox "Ett språk till, bredvid"
      group "Sidan"
      heading "Sidan" level=3
      textbox "Sidans rubrik" value="Samverkan med polisen" description="Till exempel Samverkan med polisen."
      group "Medborgarlöften"
      heading "Medborgarlöften" level=3
      textbox "Rubrik" value="Medborgarlöfte" description="Står överst i den här delen av sidan."
      group "Löften"
      folded "Löfte 1: Situations- och platsanpassade insatser, 1 sak att se över"
      folded "Löfte 2: Fältsamverkan"
      folded "Löfte 3: Drogförebyggande arbete"
      button "Lägg till ett löfte"
      group "Överenskommelse"
      textbox "Undertecknad" value="april 2014" description="Som du brukar skriva: 2017, april 2014 eller 17 juli 2018."
      textbox "Gäller till och med" value="2017" description="Som du brukar skriva: 2017, april 2014 eller 17 juli 2018. Överenskommelsen gällde till och med 2017. Lägg in den nya, eller skriv adressen till det som gäller nu."
      group "Parter"
      button "Lägg till en part"
      group "Prioriterade områden"
      group "Områden"
      folded "Område 1: ungdomar, 3 saker att se över"
      folded "Område 2: krogen, 1 sak att se över"
      group "Datum"
      textbox "Senast publicerad" value="17 juli 2018" description="Som du brukar skriva: 2017, april 2014 eller 17 juli 2018."
      group "Kontakter"
      folded "Kontakt 1: Värmdö kommun, 2 saker att se över"
      region "Se hur det blir"
      frame "Så blir sidan"`,
    granska: `
      region "Se hur det blir"
      heading "Se hur det blir" level=2
      group "Språk"
      radio "svenska" checked
      radio "engelska" checked=false
      group "Bredd"
      radio "Dator" checked
      radio "Mobil" checked=false
      group "Ljus"
      radio "Ljust" checked
      radio "Mörkt" checked=false
      frame "Så blir sidan"
      folded "Din webbplats utseende"`,
    kontrollera: `
      region "Kontrollera"
      heading "Kontrollera" level=2
      heading "Behöver rättas (8)" level=3
      "Skriv adressen som länken ska gå till. Utan den visas inte länken."
      button "Gå till Länk 1: Ungabrottsutsatta, Adress"
      button "Gå till Kontakt 1: Värmdö kommun, Länk för frågor, Adress"
      heading "Bör ses över (2)" level=3
      "LIX 66: texten är mycket svår, som lagtext och forskning. Dela långa meningar och byt långa ord mot korta."
      button "Gå till Löfte 1: Situations- och platsanpassade insatser, Beskrivning"
      button "Gå till Överenskommelse, Gäller till och med"
      heading "Hur lätt är texten att läsa?" level=3
      "Texten på svenska: LIX 52, svår, som myndigheters texter (207 ord i 13 meningar)."`,
    'ta-med': `
      region "Ta med"
      heading "Ta med" level=2
      "8 saker behöver rättas för att allt ska synas på sidan."
      link "Se vad"
      combobox "Vad är webbplatsen gjord i?" value="WordPress, som administratör eller redaktör"
      textbox "Var ska filen (json) ligga på webbplatsen?" value="/samverkan.json"
      textbox "Var ligger skriptet samverka.js?" value="/samverka/samverka.js"
      folded "Visa bara några delar"
      group "Form"
      radio "A: en länk" checked=false
      radio "B: vanlig text med en klass" checked=false
      radio "C: ett element (passar ditt system)" checked
      heading "Så gör du" level=3
      "Hämta dokumentet (json) längre ned, och lägg filen på webbplatsen så att dess adress är /samverkan.json."
      "Klistra in koden i blocket."
      heading "Koden för sidan" level=4
      region "Koden för sidan"
      button "Kopiera Koden för sidan"
      heading "Skriptet, en gång för hela webbplatsen" level=4
      button "Kopiera Skriptet, en gång för hela webbplatsen"
      heading "Filer" level=3
      button "Hämta dokumentet (json)"
      button "Hämta en hel webbsida (html)"
      button "Hämta kontakten varmdo-kommun.vcf"`,
  },
  promise: {
    name: /Löfte 2/,
    heard: `
      unfolded "Löfte 2: Fältsamverkan"
      textbox "Vad lovar ni?" value="Fältsamverkan" description="Kort och tydligt, till exempel Fältsamverkan."
      combobox "Status" value="Inte angivet" description="Visas som ord för besökaren."
      option "Inte angivet" selected
      option "Delvis uppfyllt"
      group "Period"
      textbox "Från" description="Som du brukar skriva: 2017, april 2014 eller 17 juli 2018."
      group "Prioriterade områden" description="De som löftet hör till."
      checkbox "ungdomar" checked=false
      group "Utfall"
      button "Lägg till ett utfall"
      button "Flytta upp Löfte 2: Fältsamverkan"
      button "Flytta ned Löfte 2: Fältsamverkan"
      button "Ta bort Löfte 2: Fältsamverkan"`,
  },
  wrong: {
    label: 'Undertecknad',
    written: 'i våras',
    heard:
      'textbox "Undertecknad" invalid value="i våras" description="Som du brukar skriva: 2017, april 2014 eller 17 juli 2018. ”i våras” går inte att läsa som ett datum. Skriv till exempel 17 juli 2018, april 2014 eller 2017."',
  },
  told: ['Ta bort Löfte 2: Fältsamverkan', 'Borttaget. Du kan ångra.', 'Ångra', 'Ångrat.'],
  copy: ['Kopiera Koden för sidan', 'Koden för sidan: kopierat.'],
  fault: 'Sidans adress på den här webbplatsen',
};

const ENGLISH = {
  path: '/demo/builder/en.html',
  around: `
    link "Skip to the content"
    link "På svenska"
    heading "The builder" level=1
    navigation "Steps"
    link "Begin"
    link "Write"
    link "See what it will be"
    link "Check (10)"
    link "Take away"
    group "Tools"
    button "Undo"
    button "Redo" disabled
    button "Forget the draft"
    "The draft stays in this browser, and nowhere else, until you forget it."`,
  steps: {
    borja: `
      region "Begin"
      heading "Begin" level=2
      heading "Paste text" level=3
      textbox "Text from Word, from the old page or from an e-mail"
      button "Read the text"
      heading "Fetch from a page" level=3
      textbox "Address of the page on this site"
      button "Fetch the page"
      heading "Open a file" level=3
      button "A file from the builder (json), a saved web page (html) or a text file" value="No file chosen" description="You can also drop the file anywhere on the page."
      button "Begin with an empty page"
      button "Begin with the example"`,
    skriv: `
      region "Write"
      region "This we did not understand"
      button "Copy Talande webbLyssna"
      button "Remove Talande webbLyssna"
      group "Language"
      combobox "Language of the page" value="sv" description="Swedish"
      group "The page"
      textbox "Heading of the page" value="Samverkan med polisen" description="For example Working with the police."
      group "Citizens’ promises"
      heading "Citizens’ promises" level=3
      textbox "Heading" value="Medborgarlöfte" description="Stands first in this part of the page."
      folded "Promise 1: Situations- och platsanpassade insatser, 1 thing to look at"
      button "Add a promise"
      textbox "Signed" value="April 2014" description="As you usually write it: 2017, April 2014 or 17 July 2018."
      textbox "Valid until" value="2017" description="As you usually write it: 2017, April 2014 or 17 July 2018. The agreement was valid until 2017. Put in the new one, or write the address of what applies now."
      folded "Area 1: ungdomar, 3 things to look at"
      folded "Contact 1: Värmdö kommun, 2 things to look at"
      frame "What the page will be"`,
    granska: `
      region "See what it will be"
      heading "See what it will be" level=2
      group "Language"
      radio "Swedish" checked
      radio "English" checked=false
      group "Width"
      radio "Computer" checked
      radio "Phone" checked=false
      group "Light"
      radio "Light" checked
      radio "Dark" checked=false
      frame "What the page will be"
      folded "The looks of your site"`,
    kontrollera: `
      region "Check"
      heading "Check" level=2
      heading "Must be mended (8)" level=3
      "Write the address that the link should lead to. Without it the link is not shown."
      button "Go to Link 1: Ungabrottsutsatta, Address"
      heading "Should be looked at (2)" level=3
      button "Go to Agreement, Valid until"
      heading "How easy is the text to read?" level=3
      "The text in Swedish: LIX 52, hard, like the texts of authorities (207 words in 13 sentences)."`,
    'ta-med': `
      region "Take away"
      heading "Take away" level=2
      "8 things need mending for all to be seen on the page."
      link "See what"
      combobox "What is the site made in?" value="WordPress, as an administrator or editor"
      textbox "Where on the site will the file (json) be?" value="/samverkan.json"
      group "Form"
      radio "A: a link" checked=false
      radio "C: an element (fits your system)" checked
      heading "How to" level=3
      "Download the document (json) further down, and put the file on the site so that its address is /samverkan.json."
      "Paste the code into the block."
      region "The code for the page"
      button "Copy The code for the page"
      heading "Files" level=3
      button "Download the document (json)"
      button "Download a whole web page (html)"
      button "Download the contact varmdo-kommun.vcf"`,
  },
  promise: {
    name: /Promise 2/,
    heard: `
      unfolded "Promise 2: Fältsamverkan"
      textbox "What do you promise?" value="Fältsamverkan" description="Short and clear, for example Working together in the field."
      combobox "Status" value="Not stated" description="Shown to visitors in words."
      option "Partly fulfilled"
      group "Priority areas" description="Those that the promise belongs to."
      checkbox "ungdomar" checked=false
      button "Move up Promise 2: Fältsamverkan"
      button "Remove Promise 2: Fältsamverkan"`,
  },
  wrong: {
    label: 'Signed',
    written: 'last spring',
    heard:
      'textbox "Signed" invalid value="last spring" description="As you usually write it: 2017, April 2014 or 17 July 2018. “last spring” cannot be read as a date. Write for example 17 July 2018, April 2014 or 2017."',
  },
  told: ['Remove Promise 2: Fältsamverkan', 'Removed. You can undo.', 'Undo', 'Undone.'],
  copy: ['Copy The code for the page', 'The code for the page: copied.'],
  fault: 'Address of the page on this site',
};

/** Goes to a step of a page, as a link to it does. */
async function goTo(page, step) {
  await page.locator(`nav a[href="#${step}"]`).press('Enter');
  await page.locator(`#${step}-rubrik`).and(page.locator(':focus')).waitFor();
  // What was told before goes with the next key.
  await page.keyboard.press('Shift');
  await page.locator('.told:empty').waitFor({ state: 'attached' });
}

/** The builder with the seed's text in it. */
async function openWithSeed(path) {
  const page = await stage.open({ path });
  await page.locator('#text').fill(SEED);
  await page.locator('#borja form button').first().click();
  await page.locator('#skriv-rubrik').and(page.locator(':focus')).waitFor();
  await keptWork(page);
  return page;
}

/** The page as visitors will have it, in its own language whatever that of the builder. */
const PREVIEW = `
  button "Lyssna"
  heading "Samverkan med polisen" level=2
  heading "Medborgarlöfte" level=3
  article
  heading "Situations- och platsanpassade insatser" level=4
  heading "Fältsamverkan" level=4
  heading "Drogförebyggande arbete" level=4
  heading "Överenskommelse mellan kommun och polis – vägledande för arbetet" level=3
  term "Gäller till och med:"
  heading "Fyra prioriterade områden pekas ut att samverka kring:" level=3
  heading "Kontakt" level=3
  link "08-570 470 00"
  link "varmdo.kommun@varmdo.se"
  button "Spara kontakt"`;

const status = (page, words) => page.getByRole('status').filter({ hasText: words }).waitFor();

for (const [name, { path, around, steps, promise, wrong, told, copy, fault }] of Object.entries({
  'in Swedish': SWEDISH,
  'in English': ENGLISH,
}))
  describe(name, () => {
    let page;
    before(async () => {
      page = await openWithSeed(path);
    });

    for (const [step, lines] of Object.entries(steps))
      test(`${step}: what is around it, and the step`, async () => {
        await goTo(page, step);
        hears(await heard(page), around + lines);
        assert.equal(await page.locator('[aria-current=step]').getAttribute('href'), `#${step}`);
        assert.deepEqual(page.seen.complaints, []);
      });

    test('the preview is heard as the page will be', async () => {
      await goTo(page, 'granska');
      await page.frameLocator('iframe').getByText('varmdo.kommun@varmdo.se').waitFor();
      hears(await heard(page, { inFrame: true }), PREVIEW);
    });

    test('a beginning that fails is told at once', async () => {
      await goTo(page, 'borja');
      await page.getByLabel(fault).fill('/finns-inte');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
      const lines = await heard(page);
      const at = lines.indexOf('alert live=assertive');
      assert.match(lines[at + 1], /^"\S.*"$/, lines.join('\n'));
    });

    test('a promise that is unfolded', async () => {
      await goTo(page, 'skriv');
      await page.locator('summary').filter({ hasText: promise.name }).press('Enter');
      await page.locator('details.item[open] input').first().waitFor();
      hears(await heard(page), promise.heard);
    });

    test('what is done is told: taken away, undone, copied', async () => {
      const [remove, removed, undo, undone] = told;
      await page.getByRole('button', { name: remove }).press('Enter');
      await status(page, removed);
      hears(await heard(page), `status live=polite\n"${removed}"`);
      await page.getByRole('button', { name: undo, exact: true }).press('Enter');
      await status(page, undone);
      await goTo(page, 'ta-med');
      const [button, copied] = copy;
      await page.getByRole('button', { name: button }).press('Enter');
      await status(page, copied);
      hears(await heard(page), `status live=polite\n"${copied}"`);
    });

    test('a field with a fault says what is wrong with it', async () => {
      await goTo(page, 'skriv');
      const field = page.getByLabel(wrong.label, { exact: true });
      await field.fill(wrong.written);
      await field.press('Tab');
      await field.and(page.locator('[aria-invalid=true]')).waitFor();
      hears(await heard(page), wrong.heard);
    });
  });
