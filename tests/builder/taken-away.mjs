/** What an editor takes away: the files, the snippet, and the page of a site that it is put in. */
import { readFile } from 'node:fs/promises';
import { complaintsOf } from './stage.mjs';

/** What a page says, a line for each block; the player is in shadow DOM in one place and a word in another. */
export async function wordsOf(main) {
  const text = await main.innerText();
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line && line !== 'Lyssna');
}

/** Where the links of a page lead and what they say, in their order. */
export const linksOf = (main) =>
  main.evaluate((root) =>
    [...root.querySelectorAll('a[href]')]
      .filter((link) => link.checkVisibility())
      .map((link) => `${link.textContent.replace(/\s+/g, ' ').trim()} → ${link.href}`),
  );

/** The file that a button gives, pressed as the caller presses. */
export async function downloaded(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

export const download = (page, name) =>
  downloaded(page, () => page.getByRole('button', { name, exact: false }).click());

/** The snippet, as its button gives it to the clipboard, once screen readers have been told. */
export async function copied(page, press) {
  await press();
  await page.getByRole('status').filter({ hasText: 'Koden för sidan: kopierat.' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of a site, in a window of its own: one around a snippet, or a `whole` file. The JSON file lies at its address. */
export async function embedded(page, { snippet = '', whole, json }) {
  const site = await page.context().newPage();
  const complaints = complaintsOf(site);
  await site.route('**/samverkan.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: json }),
  );
  await site.route('**/en-sida', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body:
        whole ??
        `<!doctype html><html lang="sv"><title>En sida</title><script src="/dist/samverka.js" defer></script><body><main>${snippet}</main>`,
    }),
  );
  // Where the builder says that the script lies.
  await site.route('**/samverka/*.js', (route) =>
    route.continue({ url: route.request().url().replace('/samverka/', '/dist/') }),
  );
  await site.goto(`${new URL(page.url()).origin}/demo/en-sida`);
  // The words are there before the script is: what it has shown stands in a marked child.
  await site.locator('[data-samverka-rendered]').getByText('Mer kontaktinformation').first().waitFor();
  await site.locator('samverka-promises, samverka-page').first().waitFor();
  return { site, complaints };
}
