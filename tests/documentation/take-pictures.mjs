/**
 * Takes the documentation's pictures from the real editors, the builder and the player, into demo/documentation/pictures/:
 * `npm run -s build && node tests/documentation/take-pictures.mjs`. Run by hand, as a picture differs with every machine's fonts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser.mjs';
import { openStage, SEED } from '../builder/stage.mjs';
import { ckeditor5 } from '../editors/editors/ckeditor5.mjs';
import { tinymce } from '../editors/editors/tinymce.mjs';
import { openSite } from '../editors/site.mjs';
import { openEditor } from '../editors/workbench.mjs';
import { snippetsOf } from './snippets.mjs';

const to = fileURLToPath(new URL('../../demo/documentation/pictures/', import.meta.url));
mkdirSync(to, { recursive: true });

/** So wide, as what is narrower shows its letters larger in the page's column. */
const WIDTH = 800;

/** Takes a picture of a part of a page, and writes it as WebP, which the browser makes. */
async function take(page, name, clip) {
  const png = await page.screenshot({ clip, animations: 'disabled' });
  const webp = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  }, png.toString('base64'));
  const content = Buffer.from(webp, 'base64');
  writeFileSync(`${to}${name}.webp`, content);
  console.log(`${name}.webp`.padEnd(28), content.length);
}

const ADDRESS = '/trygghet/samverkan#samverka=promises';

/** The snippet of form B that the page for editors shows, in a language. */
const formB = (language) =>
  snippetsOf(`demo/documentation/${language}/editors.md`).find(({ kinds }) => kinds.includes('form-b')).code;

async function pictureEditors(browser) {
  const site = await openSite();
  const tiny = await openEditor(browser, site, tinymce(8));
  await tiny.page.setViewportSize({ width: WIDTH, height: 560 });
  await tiny.page.evaluate(() => window.bench.set('<p>Trygg i kommunen</p><p>Våra medborgarlöften</p>'));
  await tiny.page.evaluate(() => window.tinymce.activeEditor.execCommand('mceCodeEditor'));
  await tiny.page.locator('.tox-dialog textarea').fill(formB('sv'));
  await take(tiny.page, 'tinymce-source', { x: 0, y: 0, width: WIDTH, height: 560 });
  await tiny.page.keyboard.press('Escape');
  await tiny.page.evaluate(() => {
    const editor = window.tinymce.activeEditor;
    editor.selection.select(editor.dom.select('p')[1].firstChild);
    editor.execCommand('mceLink');
  });
  await tiny.page.locator('.tox-dialog input').first().fill(ADDRESS);
  await take(tiny.page, 'tinymce-link', { x: 0, y: 0, width: WIDTH, height: 560 });
  await tiny.close();

  for (const [language, words] of [
    ['sv', 'Våra medborgarlöften'],
    ['en', 'Our promises'],
  ]) {
    const adapter = ckeditor5();
    const ck = await openEditor(browser, site, {
      ...adapter,
      files: [...adapter.files, `/tests/editors/node_modules/ckeditor5/dist/translations/${language}.umd.js`],
      configuration: `data:text/javascript,export default {language:'${language}'}`,
    });
    await ck.page.setViewportSize({ width: WIDTH, height: 300 });
    await ck.page.evaluate((text) => window.bench.set(`<p>${text}</p>`), words);
    await ck.page.locator('.ck-editor__editable').click({ clickCount: 3, position: { x: 40, y: 30 } });
    await ck.page.keyboard.press('Control+K');
    await ck.page.locator('.ck-link-form input, .ck-link-properties input').first().waitFor();
    await ck.page.keyboard.type(ADDRESS);
    await take(ck.page, `ckeditor5-link.${language}`, { x: 0, y: 0, width: WIDTH, height: 300 });
    await ck.close();
  }

  for (const language of ['sv', 'en']) {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 }, colorScheme: 'light' });
    const html = formB(language);
    await page.goto(site.origin + site.publish(html));
    await page.addStyleTag({ url: `${site.origin}/demo/demo.css` });
    await page.evaluate((language) => (document.documentElement.lang = language), language);
    const promise = page.locator('samverka-promise');
    await promise.waitFor();
    const { y, height } = await page.locator('samverka-promises').boundingBox();
    await take(page, `shown.${language}`, { x: 0, y: y - 8, width: WIDTH, height: height + 16 });
    await page.close();
  }
  await site.close();
}

async function pictureBuilder() {
  const stage = await openStage();
  for (const [language, path] of [
    ['sv', '/demo/builder/index.html'],
    ['en', '/demo/builder/en.html'],
  ]) {
    const viewport = { width: WIDTH, height: 1000 };
    const page = await stage.open({ path, viewport, colorScheme: 'light' });
    await take(page, `builder-start.${language}`, { x: 0, y: 0, width: WIDTH, height: 1000 });
    await page.locator('#text').fill(SEED);
    await page.locator('#borja form button').first().click();
    await page.locator('#skriv-rubrik').waitFor();
    await page.goto(`${page.url().split('#')[0]}#ta-med`);
    await page.locator('#ta-med-rubrik').waitFor();
    // What was told goes with the next key.
    await page.keyboard.press('Shift');
    await page.locator('.told:empty').waitFor({ state: 'attached' });
    await page.setViewportSize({ width: WIDTH, height: 3000 });
    const from = await page.locator('#ta-med select').first().boundingBox();
    const to = await page.locator('#ta-med pre').first().boundingBox();
    const y = from.y - 48;
    await take(page, `builder-take.${language}`, {
      x: 0,
      y,
      width: WIDTH,
      height: to.y + to.height + 80 - y,
    });
  }
  await stage.close();
}

async function pictureListening(browser) {
  const site = await openSite();
  for (const [language, path] of [
    ['sv', '/demo/form-c.html'],
    ['en', '/demo/en/form-c.html'],
  ]) {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 560 }, colorScheme: 'light' });
    await page.addInitScript(() => (window.voiceCount = 3));
    await page.addInitScript({ path: 'tests/bench/silent-speech.js' });
    await page.goto(site.origin + path);
    const player = page.locator('samverka-listen').first();
    await player.locator('button.play').click();
    await player.locator('button.settings').waitFor();
    await page.evaluate(() => window.sayWord(0, window.speechSynthesis.spoken.at(-1).text.indexOf(' ')));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const { y } = await player.boundingBox();
    await take(page, `listen.${language}`, { x: 0, y: Math.max(0, y - 6), width: WIDTH, height: 226 });
    await page.close();
  }
  await site.close();
}

const browser = await launchBrowser();
await pictureEditors(browser);
await pictureListening(browser);
await browser.close();
await pictureBuilder();
