/**
 * The files that a municipality puts on its server, and a page of its own, in Chromium.
 * `const open = serving(); … const served = await open({ headers }); const page = await served.visit({ tag }); await does.listen(page)`
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser.mjs';
import { complaintsOf } from '../builder/stage.mjs';
import { openSite } from '../tooling/site.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (path) => readFileSync(join(root, path), 'utf8');

export const { version } = JSON.parse(text('package.json'));

/** The folder of the version's own that documentation and script tags speak of. */
export const FOLDER = `/samverka-${version}/`;

/** Each language's page of the documentation, as text. */
export const documentation = (name) =>
  Object.fromEntries(['sv', 'en'].map((lang) => [lang, text(`demo/documentation/${lang}/${name}.md`)]));

/** The tests that a page names, and those of them that are not there. */
export function testsIn(page) {
  const named = [...new Set([...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path))];
  return { named, missing: named.filter((path) => !existsSync(join(root, path))) };
}

/** The three ways of dist/script-tags.txt, and what the third needs in a policy. */
export function scriptTags() {
  const ways = text('dist/script-tags.txt')
    .split(/^\d\. /m)
    .slice(1);
  const tags = ways.map((way) => way.match(/^<script.*<\/script>$/gm).join('\n'));
  const [, policy] = /^(script-src .*)$/m.exec(ways[2]);
  return { tags, policy };
}

export const TAG = `<script src="${FOLDER}samverka.js" defer></script>`;

/** What an editor has written: a contact card and promises as plain HTML. */
export const AUTHORED = `<div class="samverka-promises"><h2>Löften</h2><h3>Torget</h3><p>Vi syns på torget.</p><ul><li>Status: Pågår</li></ul></div>
<div class="samverka-contact-card"><h2>Kontakt</h2><h3>Exempelby kommun</h3><p>Telefon: 08-123 456 00</p></div>`;

export const FROM_ADDRESS = '<samverka-page src="/samverkan.json" parts="promises"></samverka-page>';

const pageOf = (tag, body) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Trygghet</title>
${tag}
</head><body><main><h1>Trygghet</h1><div class="samverka-listen" id="listen"></div>
${body}
</main></body></html>`;

class Served {
  constructor(site, browser, pages) {
    Object.assign(this, { site, browser, pages });
  }

  /** Opens the page, in a browser that has never been there unless a context is given. */
  async visit({ tag = TAG, body = AUTHORED, context } = {}) {
    this.pages['/sida.html'] = pageOf(tag, body);
    const page = await (context ?? (await this.browser.newContext())).newPage();
    page.setDefaultTimeout(15_000);
    page.complaints = complaintsOf(page);
    page.lines = [];
    page.on('console', (message) => page.lines.push(message.text()));
    await page.addInitScript(() => {
      window.refused = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        window.refused.push(effectiveDirective),
      );
    });
    await page.goto(`${this.site.origin}/sida.html`);
    return page;
  }
}

/**
 * @param headers of every answer.
 * @param changed content in the place of a file's, by its path.
 * @param at the folder that the files lie in.
 */
async function openServed(browser, { headers = {}, changed = {}, at = FOLDER } = {}) {
  const pages = {
    '/samverkan.json': text('demo/samverkan-med-polisen.sv.json'),
    '/favicon.ico': ' ',
    ...changed,
  };
  const site = await openSite({
    headers,
    folders: { [at]: 'dist/' },
    pages,
  });
  return new Served(site, browser, pages);
}

/** One browser for the tests of a file, which ends after them, as do the sites that they open. */
export function serving() {
  let launched;
  const sites = [];
  after(async () => {
    await (await launched)?.close();
    await Promise.all(sites.map((site) => site.close()));
  });
  return async (options) => {
    launched ??= launchBrowser();
    const served = await openServed(await launched, options);
    sites.push(served.site);
    return served;
  };
}

/** What visitors do. Each resolves when it has worked. */
export const does = {
  read: (page) => page.locator('samverka-promise').getByText('Status:').waitFor(),
  readFromAddress: (page) =>
    page.locator('samverka-promise').getByText('Fältsamverkan', { exact: true }).waitFor(),
  async saveContact(page) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara kontakt' }).click(),
    ]);
    return download.suggestedFilename();
  },
  /** There is no voice in this browser: it is the reserve voice that reads. */
  async listen(page) {
    await page.getByRole('button', { name: 'Lyssna' }).click();
    await page.waitForFunction(() => document.querySelector('samverka-listen').state === 'playing');
  },
  async saveSound(page) {
    await does.listen(page);
    await page.getByRole('button', { name: 'Inställningar' }).click();
    await page.getByRole('button', { name: 'Spara som ljud' }).click();
    // The reserve voice says the whole page: as long as the machine needs.
    await page.getByRole('link', { name: /^Ljudfil/ }).waitFor({ timeout: 120_000 });
  },
};
