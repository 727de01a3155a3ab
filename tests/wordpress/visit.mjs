/** A visitor's browser on a post: what it shows, what it makes of the elements, what it reads aloud, what its console says. */
import { fileURLToPath } from 'node:url';

const speech = fileURLToPath(new URL('speech.js', import.meta.url));

/** Where the author's content stands: all else is the theme's. */
const CONTENT = '.wp-block-post-content';

/** How long something may take to come, in ms, on a busy machine. */
const PATIENCE = 60_000;

/** Counts what elements tell, before any script of the page. */
const listener = () => {
  window.told = [];
  for (const type of ['samverka-load', 'samverka-error'])
    document.addEventListener(type, ({ target, detail }) =>
      window.told.push({ type, tag: target.localName, source: detail.source, message: detail.message }),
    );
};

export class Visit {
  /** What the console said, and what could not be loaded. */
  problems = [];

  constructor(page) {
    this.page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
  }

  /** Waits until so many elements have shown something. */
  shows(count) {
    return this.page.waitForFunction(
      (wanted) => window.told.filter(({ type }) => type === 'samverka-load').length >= wanted,
      count,
      { timeout: PATIENCE },
    );
  }

  told() {
    return this.page.evaluate(() => window.told);
  }

  /** What stands in the post, a line a block, as a visitor reads it. */
  lines(selector = CONTENT) {
    return this.page.locator(selector).evaluate((content) =>
      content.innerText
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    );
  }

  html(selector = CONTENT) {
    return this.page.locator(selector).innerHTML();
  }

  /** The outermost elements that the script has made such, in order, by tag, with the titles of what they hold. */
  models() {
    return this.page.evaluate(() => {
      const text = (value) => (typeof value === 'object' ? Object.values(value)[0] : value);
      return [...document.querySelectorAll('*')]
        .filter((element) => element.localName.startsWith('samverka-') && 'model' in element)
        .filter((element) => !element.parentElement.closest('[data-samverka-rendered]'))
        .map(({ localName, model }) => [
          localName,
          text(model?.title),
          ...(model?.items ?? model?.parties ?? []).map(({ title, name }) => text(title ?? name)),
        ]);
    });
  }

  /** Presses Lyssna and hears it to the end: each sentence with the voice that said it, and what was marked meanwhile. */
  async listen() {
    await this.page.locator('samverka-listen').getByRole('button', { name: 'Lyssna' }).click();
    await this.page.waitForFunction(() => window.spoken.isOver);
    return this.page.evaluate(() => ({ said: window.spoken.said, marked: window.spoken.marked }));
  }

  close() {
    return this.page.close();
  }
}

/** A browser that is not logged in; what it has loaded it keeps. */
export async function startVisitor(browser, { isSpeaking = true, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
    ...options,
  });
  if (isSpeaking) await context.addInitScript({ path: speech });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(listener);
  return {
    context,
    close: () => context.close(),
    async open(address) {
      const page = await context.newPage();
      const seen = new Visit(page);
      await page.goto(address);
      return seen;
    },
  };
}

/** What is said in other words than it is shown. */
const SAID = [
  ['bl a', 'bland annat'],
  [/\bkB\b/g, 'kilobyte'],
  [/\bpdf\b/g, 'P D F'],
];

const letters = (text) => text.match(/\p{L}+/gu) ?? [];

/**
 * The first word shown that was not said in its turn; nothing when all were. Figures and dates are said in other words,
 * and are tested elsewhere.
 */
export function unsaid(lines, said) {
  const words = said.flatMap(({ text }) => letters(text)).map((word) => word.toLowerCase());
  let at = 0;
  const shown = lines.map((line) => SAID.reduce((text, [from, to]) => text.replaceAll(from, to), line));
  for (const word of shown.flatMap(letters)) {
    const found = words.indexOf(word.toLowerCase(), at);
    if (found < 0) return `“${word}”, after “${words.slice(Math.max(0, at - 4), at).join(' ')}”`;
    at = found + 1;
  }
  return undefined;
}
