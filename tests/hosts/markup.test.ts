/** Hosts whose HTML is of another kind: written by a script, in a form, closed, out of view, right to left, without a doctype, XHTML. */
import { expect } from '@esm-bundle/chai';
import { openPage } from '../embed/page.js';
import { isQuiet, isShown, itIsAsElsewhere, leave, openHost, openWith, SHOWN, TAG } from './host.js';
import { Listener } from './listener.js';

/** The page with something around what stands in its body. */
const around = (before: string, after: string, head = ''): Promise<Listener> =>
  openHost({
    head,
    change: (html) => html.replace('<main>', `${before}$&`).replace('</main>', `$&${after}`),
  });

describe('document.write', () => {
  const written = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');

  itIsAsElsewhere(() =>
    openHost({ change: (html) => html.replace(TAG, `<script>document.write(${written(TAG)})</script>`) }),
  );

  it('the content written by a script is shown and read', async () => {
    const host = await openHost({
      change: (html) =>
        html.replace(/<main>[^]*<\/main>/, (main) => `<script>document.write(${written(main)})</script>`),
    });
    await isShown(host);
    expect(host.lines()).to.deep.equal(SHOWN);
    await host.readsAll();
  });

  it('a page that is written over, script and all, is shown, and the voice of the old one stops', async () => {
    const host = await openWith();
    await isShown(host);
    const { document } = host;
    await host.fallsSilent(() => document.open());
    const again = new Promise((resolve) =>
      document.addEventListener('samverka-load', resolve, { once: true }),
    );
    // The window, and so the script, is the same; what is written is found as what is added to any page.
    document.write(
      '<!doctype html><html lang="sv"><body><main><h1>Ny</h1><samverka-listen></samverka-listen><div class="samverka-promises"><h2>Löften</h2><h3>Ett</h3><p>Status: Pågår</p></div></main></body></html>',
    );
    document.close();
    await again;
    expect(host.lines()).to.deep.equal(['Ny', 'Löften', 'Ett', 'Status: Pågår']);
  });
});

describe('<base> elsewhere', () => {
  itIsAsElsewhere(() => openWith('<base href="/demo/assets/">'));

  it('with addresses that the base changes: a link, the reserve voice and the modules lead where the browser leads', async () => {
    const host = await openHost({
      head: '<base href="/tests/embed/">',
      change: (html) =>
        html
          .replaceAll('/tests/embed/targets/', 'targets/')
          .replaceAll('"/tests/embed/document', '"document'),
    });
    await isShown(host);
    expect(host.lines()).to.deep.equal(SHOWN);
    await host.reserveFallsSilent(() => leave(host));
  });

  it('on another site: what stands in the page is shown, and no link of it is taken for the other site’s', async () => {
    const host = await openHost({
      head: '<base href="https://example.org/">',
      change: (html) => html.replaceAll(/"(\/(?:dist|tests)\/[^"]*)"/g, `"${location.origin}$1"`),
    });
    await host.loads(5);
    await host.settled();
    expect(host.lines()).to.include('Polisen på torget').and.to.include('Överens');
    // The test server's own script, which it puts into every page, is looked for there too.
    const errors = host.recorded.errors.filter((line) => !line.includes('__web-dev-server__'));
    expect(errors).to.deep.equal([]);
    await host.works();
  });
});

describe('Inside a form', () => {
  const open = (): Promise<Listener> => around('<form action="/nowhere">', '<input type="submit"></form>');
  itIsAsElsewhere(open);

  it('no button of Samverka’s sends it, and nothing of it is sent', async () => {
    const host = await open();
    await isShown(host);
    const form = host.one<HTMLFormElement>('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      sent++;
      event.preventDefault();
    });
    await host.works();
    host.one('samverka-contact-card').shadowRoot?.querySelector('button')?.click();
    expect([sent, [...new FormData(form)]]).to.deep.equal([0, []]);
    expect([...form.elements].map(({ localName }) => localName)).to.deep.equal(['input']);
  });
});

describe('Closed details', () => {
  it('what stands there is shown when it is opened, and what is closed is not read', async () => {
    const host = await openHost({
      change: (html) =>
        html
          .replace('<samverka-contact-card', '<details><summary>Mer</summary>$&')
          .replace('<p>Sist', '</details>$&'),
    });
    await isShown(host);
    const said = await host.readsAll();
    expect(said).to.include('Mer').and.not.to.include('Exempelby kommun');
    host.one<HTMLDetailsElement>('details').open = true;
    const lines = SHOWN.flatMap((line) => (line === 'Exempelby kommun' ? ['Mer', line] : [line]));
    expect(host.lines()).to.deep.equal(lines);
    expect(await host.readsAll()).to.include('Exempelby kommun');
    isQuiet(host);
    await host.fallsSilent(() => leave(host));
  });
});

describe('content-visibility: auto', () => {
  const open = (): Promise<Listener> =>
    openWith('<style>main > *{content-visibility:auto;contain-intrinsic-size:auto 900px}</style>');

  it('what is out of view is there and is read', async () => {
    const host = await open();
    await isShown(host);
    const words = host.one('main').textContent?.replace(/\s+/g, ' ') ?? '';
    for (const line of ['Gäller inte längre.', 'Trygg skolväg', 'Vi går skolvägen tillsammans.', 'Sist'])
      expect(words).to.contain(line);
    const said = await host.readsAll();
    expect(said).to.include('Trygg skolväg').and.to.include('Vi går skolvägen tillsammans.');
  });

  it('the voice stops when the page goes', async () => {
    const host = await open();
    await isShown(host);
    await host.fallsSilent(() => leave(host));
  });
});

describe('Right to left', () => {
  const open = (): Promise<Listener> =>
    openHost({ change: (html) => html.replace('<html', '<html dir="rtl"') });
  itIsAsElsewhere(open);

  it('the line and the padding of a promise stand on the right, and nothing is wider than the page', async () => {
    const host = await open();
    await isShown(host);
    await host.openSettings();
    const frame = host.one('samverka-promise').shadowRoot?.querySelector('.frame') as Element;
    const { borderRightWidth, borderLeftWidth } = host.window.getComputedStyle(frame);
    expect([parseFloat(borderRightWidth) > 0, borderLeftWidth]).to.deep.equal([true, '0px']);
    const { scrollWidth, clientWidth } = host.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    const panel = host.root.querySelector('.panel')?.getBoundingClientRect();
    expect([(panel?.left ?? -1) >= 0, (panel?.right ?? Infinity) <= clientWidth]).to.deep.equal([true, true]);
  });
});

describe('Quirks mode', () => {
  const open = (): Promise<Listener> => openHost({ change: (html) => html.replace(/<!doctype html>/i, '') });
  itIsAsElsewhere(open);

  it('is really in force here, and the player does all that it does', async () => {
    const host = await open();
    expect(host.document.compatMode).to.equal('BackCompat');
    await isShown(host);
    await host.works();
    isQuiet(host);
  });
});

describe('Elements where editors put them', () => {
  it('in a paragraph, a table, a list and a heading: all words are there', async () => {
    const part = '<div class="samverka-published"><p>Senast publicerad: 2018-07-17</p></div>';
    const host = Listener.of(
      await openPage(
        `<main><table><tr><td>${part}</td></tr></table><ul><li>${part}</li></ul><p><samverka-published published="2018-07-17"></samverka-published></p></main>`,
      ),
    );
    await host.loads(3);
    await host.settled();
    expect(host.lines()).to.deep.equal(Array.from({ length: 3 }, () => 'Senast publicerad: 17 juli 2018'));
    isQuiet(host);
  });
});
