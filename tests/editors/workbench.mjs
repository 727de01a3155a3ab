/** Puts snippets into a real editor in a real browser, through its source view and from the clipboard. */
import { around, LAST } from './snippets.mjs';

/** How long an editor may take; it is told of in words, and nothing else waits for a clock. */
const PATIENCE = 60_000;

/** Runs in the browser: puts HTML on the clipboard, with its text beside it, as a page does that it is copied from. */
async function copy(html) {
  const page = document.createElement('div');
  page.setHTMLUnsafe(html);
  document.body.append(page);
  const types = { 'text/html': html, 'text/plain': page.innerText };
  page.remove();
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/**
 * Opens an editor. Its adapter has `files` to load and `start`, which runs in the browser with the address of the
 * configuration that opens the door (or undefined) and gives `set` (the source view), `get` (what a CMS saves), `empty`
 * and `focus`.
 */
export async function openEditor(browser, site, { files, start, configuration, answer }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(site.origin + site.edit(files));
  await page.evaluate(
    `(${start})(${JSON.stringify(configuration)}).then((started) => void (window.bench = started))`,
  );
  const isIn = (last) =>
    new DOMParser()
      .parseFromString(window.bench.get(), 'text/html')
      .body.textContent.replace(/\s/g, ' ')
      .includes(last);
  return {
    page,
    async source(html) {
      await page.evaluate((html) => window.bench.set(html), around(html));
      await page.waitForFunction(isIn, LAST);
      return page.evaluate(() => window.bench.get());
    },
    async paste(html) {
      await page.evaluate(() => window.bench.empty());
      await page.evaluate(copy, around(html));
      await page.evaluate(() => window.bench.focus());
      await page.keyboard.press('Control+V');
      await answer?.(page);
      await page.waitForFunction(isIn, LAST);
      return page.evaluate(() => window.bench.get());
    },
    close: () => context.close(),
  };
}
