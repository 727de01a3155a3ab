/** Hosts where Turbo (@hotwired/turbo) changes pages: visits, previews from its cache, back and forward, morphing, frames. */
import { expect } from '@esm-bundle/chai';
import { make, startMaking } from '../embed/made.js';
import { openAddress } from '../embed/page.js';
import { isQuiet, isShown, pageHtml, SHOWN } from './host.js';
import { Listener } from './listener.js';

before(startMaking);

const TURBO = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const NEXT = ['Nästa sida', 'Löften', 'Torget', 'Status: Pågår', 'Polisen syns.', 'Tillbaka'];

interface Turbo {
  readonly session: { refresh(address: string): void };
  readonly cache: { clear(): void };
}

let count = 0;

/** A site of two pages that link to each other; the first one is open. */
async function openSite(head = ''): Promise<Listener> {
  const folder = `turbo-${++count}/`;
  const first = await pageHtml({
    head: head + TURBO,
    change: (html) =>
      html.replace(
        '<p>Sist</p>',
        '<p id="sist">Sist</p><p hidden><a id="next" href="next.html">Nästa</a></p>',
      ),
  });
  const next = first.replace(
    /<main>[^]*<\/main>/,
    `<main><h1>Nästa sida</h1><samverka-listen id="listen"></samverka-listen>
      <div class="samverka-promises"><h2>Löften</h2><h3>Torget</h3><p>Polisen syns.</p><p>Status: Pågår</p></div>
      <p><a id="back" href="first.html">Tillbaka</a></p></main>`,
  );
  await make(`${folder}next.html`, next, 'text/html');
  const host = Listener.of(await openAddress(await make(`${folder}first.html`, first, 'text/html')));
  await isShown(host);
  expect(host.lines()).to.deep.equal(SHOWN);
  return host;
}

/** Goes there in some way, and waits until Turbo has shown the page, which is not loaded. */
async function visit(host: Listener, go: () => unknown): Promise<void> {
  const { window, document } = host;
  const loaded = new Promise((resolve) => document.addEventListener('turbo:load', resolve, { once: true }));
  go();
  await loaded;
  // Turbo puts the page that was left into its cache in a timer of its own.
  await new Promise((resolve) => window.setTimeout(resolve));
  expect(host.window === window && host.document === document, 'the page itself stays').to.equal(true);
}
const click = (host: Listener, selector: string): Promise<void> =>
  visit(host, () => host.one(selector).click());

/** Keeps the answer to the next visit back until Turbo has shown its preview, which it leaves out where the answer is quick. */
function holdForPreview({ document }: Listener): void {
  const hold = (event: Event): void => {
    event.preventDefault();
    const { resume } = (event as CustomEvent<{ resume(): void }>).detail;
    document.addEventListener('turbo:render', () => resume(), { once: true });
  };
  document.addEventListener('turbo:before-fetch-request', hold, { once: true });
}

/** Waits until the page that Turbo has put there shows those lines, once, and nothing was thrown on the way. */
async function shows(host: Listener, lines: readonly string[]): Promise<void> {
  const isThere = (): boolean => JSON.stringify(host.lines()) === JSON.stringify(lines);
  await host.comes(isThere).catch(() => undefined);
  await host.settled();
  expect(host.lines()).to.deep.equal(lines);
  isQuiet(host);
}
const blocks = (host: Listener): number => host.all('script[type="application/ld+json"]').length;

describe('Turbo', () => {
  it('a visit shows the next page, whose player works, and takes the first one’s structured data away', async () => {
    const host = await openSite();
    await click(host, '#next');
    await shows(host, NEXT);
    expect(blocks(host)).to.equal(0);
    await host.works();
    await host.readsAll('Nästa sida', 'Tillbaka');
  });

  it('back and forward show the pages from the cache as they were, and once', async () => {
    const host = await openSite();
    await click(host, '#next');
    await shows(host, NEXT);
    for (let round = 0; round < 2; round++) {
      await visit(host, () => host.window.history.back());
      await shows(host, SHOWN);
      await host.comes(() => blocks(host) === 1);
      await host.readsAll();
      await visit(host, () => host.window.history.forward());
      await shows(host, NEXT);
      expect(blocks(host)).to.equal(0);
      await host.works();
    }
  });

  it('a page that has been visited is previewed from the cache, then shown fresh', async () => {
    const host = await openSite();
    await click(host, '#next');
    await shows(host, NEXT);
    const previews: boolean[] = [];
    host.document.addEventListener('turbo:render', () =>
      previews.push(host.document.documentElement.hasAttribute('data-turbo-preview')),
    );
    holdForPreview(host);
    await click(host, '#back');
    await shows(host, SHOWN);
    expect(previews).to.deep.equal([true, false]);
    await host.comes(() => blocks(host) === 1);
    await host.readsAll();
  });

  for (const [how, go] of [
    ['a visit', (host: Listener) => click(host, '#next')],
    [
      'a preview',
      async (host: Listener) => {
        await click(host, '#next');
        await click(host, '#back');
      },
    ],
  ] as const) {
    it(`the voice stops at ${how}`, async () => {
      const host = await openSite();
      await host.fallsSilent(() => go(host));
      isQuiet(host);
      expect(host.marks).to.deep.equal([]);
      expect(host.player.state).to.equal('idle');
    });

    it(`the reserve voice stops at ${how}`, async () => {
      const host = await openSite();
      await host.reserveFallsSilent(() => go(host));
      isQuiet(host);
    });
  }

  it('the voice that began in a preview stops when the fresh page comes', async () => {
    const host = await openSite();
    await click(host, '#next');
    await shows(host, NEXT);
    const begun = new Promise<void>((resolve) =>
      host.document.addEventListener(
        'turbo:render',
        () => {
          host.begin();
          resolve();
        },
        { once: true },
      ),
    );
    holdForPreview(host);
    await click(host, '#back');
    await begun;
    expect([host.voice.now, host.voice.methods.at(-1)]).to.deep.equal([undefined, 'cancel']);
    await shows(host, SHOWN);
  });

  it('the voice stops at back, and at forward', async () => {
    const host = await openSite();
    await click(host, '#next');
    await host.fallsSilent(() => visit(host, () => host.window.history.back()));
    await host.fallsSilent(() => visit(host, () => host.window.history.forward()));
    isQuiet(host);
  });

  it('a player that Turbo keeps (data-turbo-permanent) is kept, and reads the page that has come', async () => {
    const host = await openSite();
    host.player.setAttribute('data-turbo-permanent', '');
    await click(host, '#next');
    await visit(host, () => host.window.history.back());
    await shows(host, SHOWN);
    const { player } = host;
    host.begin();
    await click(host, '#next');
    expect(host.voice.now).to.equal(undefined);
    await shows(host, NEXT);
    expect(player.isConnected || host.player !== player).to.equal(true);
    await host.readsAll('Nästa sida', 'Tillbaka');
  });

  it('a refresh that morphs the page leaves every word there, once', async () => {
    const host = await openSite(
      '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">',
    );
    const { Turbo } = host.window as unknown as { Turbo: Turbo };
    for (let round = 0; round < 2; round++) {
      const rendered = new Promise((resolve) =>
        host.document.addEventListener('turbo:render', resolve, { once: true }),
      );
      Turbo.session.refresh(host.document.baseURI);
      await rendered;
      await shows(host, SHOWN);
      await host.comes(() => blocks(host) === 1);
    }
    await host.readsAll();
  });
});
