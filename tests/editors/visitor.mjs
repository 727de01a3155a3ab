/** What a visitor gets of pages that were saved: each is loaded with the site script, in a frame of its own. */

/** Runs in the browser: loads a page into a frame, waits until all that Samverka does there is done, and reads it. */
async function visit(path) {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { document: page, recorded } = frame.contentWindow;
  const elements = () =>
    [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('samverka-'));
  const news = () => new Promise((resolve) => (recorded.changed = resolve));
  // The upgrader asks for this module first: when it is here, links have been looked at.
  if (page.querySelector('a[href*="samverka="]')) {
    await frame.contentWindow.eval(`import('/dist/samverka-documents.js')`);
    // The upgrader goes on in microtasks of its own.
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (let known = -1; known !== elements().length;) {
    known = elements().length;
    for (const element of elements()) await element.updateComplete;
    while (elements().some(({ state, localName }) => state === 'loading' && localName !== 'samverka-listen'))
      await news();
  }
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const seen = {
    text: page.querySelector('.text').innerText.replace(/\s+/g, ' ').trim(),
    // What a template of another element has made is told by the outermost.
    parts: elements()
      .filter((element) => !element.closest('[data-samverka-rendered]'))
      .map((element) => ({
        part: element.localName.slice('samverka-'.length),
        isShown: isSeen(element) && (element.state === 'ready' || element.localName === 'samverka-listen'),
        model: element.model,
      })),
    problems: [...recorded.errors, ...recorded.warnings],
    isHacked: frame.contentWindow.hacked !== undefined,
  };
  frame.remove();
  return seen;
}

/** A visitor's browser: `await visitor.read(html)`. The same HTML is loaded once. */
export async function openVisitor(browser, site) {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.goto(site.origin + site.publish(''));
  const known = new Map();
  const load = async (html) => {
    const seen = await page.evaluate(visit, site.publish(html));
    // A paste makes addresses absolute, and the editor's page is another than the visitor's.
    const models = JSON.stringify(seen.parts.map(({ model }) => model ?? null));
    const here = new RegExp(`${site.origin}/(admin|kommun)/`, 'g');
    return { ...seen, models: models.replace(here, '').replaceAll(`${site.origin}/`, '/') };
  };
  return {
    page,
    read(html) {
      if (!known.has(html)) known.set(html, load(html));
      return known.get(html);
    },
    close: () => context.close(),
  };
}
