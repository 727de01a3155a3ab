/**
 * Hosts where jQuery, its pjax, or a script of the site's own puts other content into the page.
 * A page of its own: WebKit's history.back() stays where it is in a frame, once frames of other tests have added to the history.
 */
import { expect } from '@esm-bundle/chai';
import { make, startMaking } from '../embed/made.js';
import { openAddress, openPage } from '../embed/page.js';
import {
  bodyHtml,
  isQuiet,
  isShown,
  LOADS,
  openWith,
  pageHtml,
  SHOWN,
  SHOWN_WORDS,
  wordsOf,
} from './host.js';
import { Listener } from './listener.js';

before(startMaking);

const JQUERY = '<script src="/node_modules/jquery/dist/jquery.min.js"></script>';
const PJAX = `${JQUERY}<script src="/node_modules/jquery-pjax/jquery.pjax.js"></script>
  <script>$(document).pjax('a.pjax', '#pjax', { fragment: '#pjax', timeout: 0, scrollTo: false });</script>`;
const NEXT = ['Nästa sida', 'Löften', 'Torget', 'Status: Pågår', 'Polisen syns.'];

interface JQuery {
  html(content?: string): JQuery & string;
  clone(withEvents: boolean): JQuery;
  detach(): JQuery;
  appendTo(selector: string): JQuery;
  after(content: JQuery): JQuery;
  wrap(content: string): JQuery;
  unwrap(): JQuery;
  hide(): JQuery;
  show(): JQuery;
  remove(): JQuery;
  length: number;
}
const jQueryOf = (host: Listener): ((selector: string) => JQuery) =>
  (host.window as unknown as { $: (selector: string) => JQuery }).$;

/** Waits until the page shows those lines, and nothing was said or thrown on the way. */
async function shows(host: Listener, lines: readonly string[]): Promise<void> {
  await host.comes(() => JSON.stringify(host.lines()) === JSON.stringify(lines)).catch(() => undefined);
  await host.settled();
  expect(host.lines()).to.deep.equal(lines);
  isQuiet(host);
}

let count = 0;

/** A site of two pages whose main content pjax exchanges; the first one is open. */
async function openSite(): Promise<Listener> {
  const folder = `pjax-${++count}/`;
  const first = await pageHtml({
    head: PJAX,
    change: (html) =>
      html
        .replace('<main>', '<main id="pjax">')
        .replace('<body>', '<body><nav hidden><a class="pjax" href="next.html">Nästa</a></nav>'),
  });
  const next = first.replace(
    /<main id="pjax">[^]*<\/main>/,
    `<main id="pjax"><h1>Nästa sida</h1><samverka-listen></samverka-listen>
      <div class="samverka-promises"><h2>Löften</h2><h3>Torget</h3><p>Polisen syns.</p><p>Status: Pågår</p></div></main>`,
  );
  await make(`${folder}next.html`, next, 'text/html');
  const host = Listener.of(await openAddress(await make(`${folder}first.html`, first, 'text/html')));
  await isShown(host);
  return host;
}

/** Goes there in some way, and waits until pjax has put the content there. */
async function visit(host: Listener, go: () => unknown, event = 'pjax:end'): Promise<void> {
  const { $ } = host.window as unknown as {
    $: (of: Document) => { one(name: string, then: () => void): void };
  };
  const over = new Promise<void>((resolve) => $(host.document).one(event, () => resolve()));
  go();
  await over;
}
const next = (host: Listener): Promise<void> => visit(host, () => host.one('a.pjax').click());
const back = (host: Listener): Promise<void> => visit(host, () => host.window.history.back());
const forward = (host: Listener): Promise<void> => visit(host, () => host.window.history.forward());

describe('pjax', () => {
  it('a click shows the next page’s content, and back and forward show both again, once', async () => {
    const host = await openSite();
    await next(host);
    await shows(host, NEXT);
    expect(host.all('script[type="application/ld+json"]')).to.have.length(0);
    await host.works();
    await host.readsAll('Nästa sida', 'Polisen syns.');
    for (let round = 0; round < 2; round++) {
      await back(host);
      await shows(host, SHOWN);
      await host.comes(() => host.all('script[type="application/ld+json"]').length === 1);
      await host.readsAll();
      await forward(host);
      await shows(host, NEXT);
    }
  });

  it('the voice stops at each', async () => {
    const host = await openSite();
    await host.fallsSilent(() => next(host));
    await host.fallsSilent(() => back(host));
    await host.fallsSilent(() => forward(host));
    expect(host.marks).to.deep.equal([]);
    isQuiet(host);
  });

  it('the reserve voice stops too', async () => {
    const host = await openSite();
    await host.reserveFallsSilent(() => next(host));
    isQuiet(host);
  });
});

describe('jQuery', () => {
  const open = async (): Promise<Listener> => {
    const host = await openWith(JQUERY);
    await isShown(host);
    return host;
  };

  it('.html() taken and given back shows the same, once', async () => {
    const host = await open();
    const main = jQueryOf(host)('main');
    main.html(main.html());
    await shows(host, SHOWN);
    await host.readsAll();
  });

  it('.html() of another page’s content is shown', async () => {
    const host = await open();
    jQueryOf(host)('main').html(
      '<div class="samverka-promises"><h2>Nya löften</h2><h3>Ett</h3><p>Status: Pågår</p></div>',
    );
    await shows(host, ['Nya löften', 'Ett', 'Status: Pågår']);
  });

  it('.clone(true) shows the same a second time', async () => {
    const host = await open();
    const $ = jQueryOf(host);
    $('main').after($('main').clone(true));
    await shows(host, [...SHOWN, ...SHOWN]);
  });

  it('.detach() and back again shows the same', async () => {
    const host = await open();
    const main = jQueryOf(host)('main').detach();
    await host.settled();
    main.appendTo('body');
    await shows(host, SHOWN);
    await host.readsAll();
  });

  it('.wrap(), .unwrap(), .hide() and .show() leave all as it was', async () => {
    const host = await open();
    const $ = jQueryOf(host);
    for (const selector of ['#form-b', '#form-c', '#page', 'samverka-listen']) {
      $(selector).wrap('<div class="box"></div>');
      $(selector).unwrap();
      $(selector).hide();
      $(selector).show();
    }
    await shows(host, SHOWN);
  });

  for (const [how, go] of [
    ['.detach()', (host: Listener) => jQueryOf(host)('main').detach()],
    ['.remove()', (host: Listener) => jQueryOf(host)('main').remove()],
    ['.html()', (host: Listener) => jQueryOf(host)('main').html('<p>Annat</p>')],
  ] as const)
    it(`the voice stops at ${how}`, async () => {
      const host = await open();
      await host.fallsSilent(() => go(host));
      isQuiet(host);
    });
});

describe('Content replaced by the site’s own script', () => {
  it('the body replaced, as htmx does', async () => {
    const host = await openWith();
    await isShown(host);
    await host.fallsSilent(async () => {
      const body = host.document.createElement('body');
      body.innerHTML = await bodyHtml();
      host.document.body.replaceWith(body);
    });
    await host.loads(2 * LOADS);
    await shows(host, SHOWN);
    // What writes it is a module of its own, which nothing shown waits for.
    const structuredData = (): readonly Element[] => host.all('script[type="application/ld+json"]');
    await host.comes(() => structuredData().length > 0);
    expect(structuredData()).to.have.length(1);
    await host.readsAll();
  });

  it('kept aside and put back, as caches of single-page sites do', async () => {
    const host = await openWith();
    await isShown(host);
    const main = host.one('main');
    await host.fallsSilent(() => main.remove());
    await host.settled();
    host.document.body.append(main);
    await shows(host, SHOWN);
    await host.readsAll();
  });

  it('saved as it stands and opened again, with or without the script', async () => {
    const host = await openWith();
    await isShown(host);
    const saved = host.one('main').outerHTML;
    const without = await openPage(saved, { script: '' });
    expect(wordsOf(without)).to.equal(SHOWN_WORDS);
    const again = await openPage(saved);
    // What was rendered is read as the author's until the documents are there again.
    await again.comes(() => !again.isSeen('#form-a') && !again.isSeen('#document'));
    await again.until(({ loads }) =>
      loads.some(({ target, source }) => target.id === 'page' && source !== 'html'),
    );
    await again.settled();
    expect(again.lines()).to.deep.equal(SHOWN);
    expect(again.recorded.errors).to.deep.equal([]);
  });
});
