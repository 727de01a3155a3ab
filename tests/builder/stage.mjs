/** The builder in a real browser, as somebody at a keyboard meets it: `const stage = await openStage(); const page = await stage.open();` */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser.mjs';
import { serve } from '../tooling/serve.mjs';

const file = (path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** The text of the page that the project began with, as somebody copies it from there. */
export const SEED = file('seed.txt');

/** What a page says in its console that somebody ought to look into, and what it throws, from now on. */
export function complaintsOf(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
  return complaints;
}

export class Stage {
  #contexts = [];

  constructor(browser, server) {
    this.browser = browser;
    this.origin = server.origin;
    this.#server = server;
  }
  #server;

  /**
   * Opens the builder as a new visitor, with what goes wrong and where it asks kept in `page.seen`.
   * @param options the page's `path`, what Playwright's contexts take, and `kept`: what this browser has kept from before.
   */
  async open({ path = '/demo/builder/index.html', kept, ...options } = {}) {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'sv-SE',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    this.#contexts.push(context);
    if (kept)
      await context.addInitScript(
        (work) => localStorage.getItem('samverka-builder') ?? localStorage.setItem('samverka-builder', work),
        JSON.stringify(kept),
      );
    const page = await context.newPage();
    page.seen = { complaints: complaintsOf(page), requests: [] };
    page.on('request', (request) => page.seen.requests.push(request.url()));
    await page.goto(this.origin + path);
    await page.getByRole('navigation').first().waitFor();
    return page;
  }

  async close() {
    await Promise.all(this.#contexts.map((context) => context.close()));
    await this.browser.close();
    await this.#server.close();
  }
}

export async function openStage() {
  const [browser, server] = await Promise.all([launchBrowser(), serve()]);
  return new Stage(browser, server);
}

/** Presses Tab until the control with that name has the focus; a pattern fits a part of a name. */
export async function tabTo(page, name, most = 80) {
  const fits = (found) => (name instanceof RegExp ? name.test(found) : found === name);
  const said = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element?.labels ? [...element.labels].map((label) => label.textContent) : [];
      return (element?.ariaLabel || labels.join(' ') || element?.textContent || '')
        .replace(/\s+/g, ' ')
        .trim();
    });
    said.push(found.slice(0, 60));
    if (fits(found)) return;
  }
  throw new Error(`${most} presses of Tab did not come to “${name}”, but to: ${said.join(' | ')}`);
}

/** Comes to an item that is folded and unfolds it; its fields come with the browser's word that it is open. */
export async function unfold(page, name) {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  const item = page.locator('details.item[open]', { has: page.locator('summary:focus') });
  await item.locator('input,textarea').first().waitFor();
}

/** Puts the seed on the clipboard, pastes it into the field as it stands and has it read, by keys. */
export async function pasteSeed(page) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), SEED);
  await tabTo(page, 'Text från Word, från den gamla sidan eller från ett mejl');
  await page.keyboard.press('Control+V');
  await tabTo(page, 'Läs texten');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
}

/** What the builder has kept, once it has kept what fits. */
export async function keptWork(page, fits = () => true) {
  const read = () => localStorage.getItem('samverka-builder');
  for (;;) {
    const kept = await page.evaluate(read);
    const work = JSON.parse(kept);
    if (work && fits(work)) return work;
    await page
      .waitForFunction((before) => localStorage.getItem('samverka-builder') !== before, kept)
      .catch((cause) => {
        throw new Error(`It was not kept: ${fits}, but ${kept}`, { cause });
      });
  }
}
