/** The site script loaded more than once, in one version or two, as templates, tag managers and consent managers do. */
import { expect } from '@esm-bundle/chai';
import { version } from '../../src/version.js';
import { DOCUMENT, openPage, SCRIPT, type Page } from './page.js';

const HTML = '<h2>Löften</h2><h3>Torget</h3><p>Ord.</p>';
const LINES = ['Löften', 'Torget', 'Ord.'];
const BODY = `<samverka-promises>${HTML}</samverka-promises><div class="samverka-promises">${HTML}</div>
  <p id="b"><a href="${DOCUMENT}#samverka=published">Datum</a></p>`;
const EVERYTHING = [...LINES, ...LINES, 'Senast publicerad: 2 mars 2026'];
const TAG = '<script src="/dist/samverka.js"></script>';
const OTHER = '99.0.0';

/** The text of the script in another version. */
async function otherVersion(): Promise<string> {
  const text = await (await fetch('/dist/samverka.js')).text();
  expect(text).to.contain(`"${version}"`);
  return text.replaceAll(`"${version}"`, `"${OTHER}"`);
}

/** Runs a script in the page as a tag manager does. */
function run({ document }: Page, { text = '', src = '' }): Promise<unknown> {
  const script = document.createElement('script');
  if (!src) script.textContent = text;
  else script.src = src;
  const done = src ? new Promise((resolve) => script.addEventListener('load', resolve)) : Promise.resolve();
  document.head.append(script);
  return done;
}

/** All is shown once, nothing is thrown, and the console says in one line that there are two. */
async function isWhole(page: Page, ...said: string[]): Promise<void> {
  await page.settled();
  expect(page.lines()).to.deep.equal(EVERYTHING);
  expect(page.parts.filter((part) => part === 'promises')).to.have.length(2);
  expect(page.recorded.errors).to.deep.equal([]);
  expect(page.recorded.warnings).to.have.length(1);
  const [line = ''] = page.recorded.warnings;
  expect(line)
    .to.match(/^Samverka .*samverka\.js once/)
    .and.not.to.contain('\n');
  for (const word of said) expect(line).to.contain(word);
}

describe('the script twice', () => {
  for (const [how, first, end] of [
    ['one after the other in the head', TAG + TAG, ''],
    ['deferred and at the end', TAG.replace('src', 'defer src'), TAG],
    ['in the head and at the end', TAG, TAG],
    ['at two addresses', TAG, TAG.replace('.js', '.js?v=2')],
  ] as const)
    it(how, async () => {
      const page = await openPage(BODY + end, { script: first });
      await page.loads(3);
      await isWhole(page, version);
    });

  it('once more when the page has long been there', async () => {
    const page = await openPage(BODY);
    await page.loads(3);
    await run(page, { src: '/dist/samverka.js' });
    await isWhole(page, version);
    page.add('<div class="samverka-published"><p>Senast granskad: 2018-07-17</p></div>');
    await page.loads(4);
    expect(page.lines().at(-1)).to.equal('Senast granskad: 17 juli 2018');
  });
});

describe('two versions', () => {
  it('a newer one after', async () => {
    const page = await openPage(BODY);
    await page.loads(3);
    await run(page, { text: await otherVersion() });
    await isWhole(page, version, OTHER);
    expect(page.window.Samverka?.version).to.equal(version);
  });

  it('a newer one before', async () => {
    // A script that is text finds its modules beside the page.
    const page = await openPage(BODY, { script: '', head: '<base href="/dist/">' });
    await run(page, { text: await otherVersion() });
    await page.loads(3);
    await run(page, { src: '/dist/samverka.js' });
    await isWhole(page, version, OTHER);
    expect(page.window.Samverka?.version).to.equal(OTHER);
  });

  it('both in the head, in files', async () => {
    const src = URL.createObjectURL(new Blob([await otherVersion()], { type: 'text/javascript' }));
    const page = await openPage(BODY, { script: `${TAG}<script src="${src}"></script>` });
    await page.loads(3);
    await isWhole(page, version, OTHER);
    URL.revokeObjectURL(src);
  });

  it('an element of the same name from something else', async () => {
    const own = `<script>customElements.define('samverka-promises', class extends HTMLElement { connectedCallback() { this.title = 'Min' } })</script>`;
    const page = await openPage(BODY, { head: own });
    await page.loads(1);
    expect(page.recorded.errors).to.deep.equal([]);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.lines()).to.deep.equal(EVERYTHING);
  });
});

describe('consent managers', () => {
  it('let the script run as a copy, when the visitor agrees', async () => {
    const page = await openPage(BODY, {
      script:
        '<script type="text/plain" data-consent="functional" src="/dist/samverka.js" data-allow="https://example.org"></script>',
    });
    expect(page.parts).to.deep.equal(['promises']);
    expect(page.lines(), 'until then all is there').to.deep.equal([...LINES, ...LINES, 'Datum']);
    const blocked = page.one<HTMLScriptElement>('script[data-consent]');
    const copy = blocked.cloneNode(true) as HTMLScriptElement;
    copy.type = 'text/javascript';
    blocked.replaceWith(copy);
    await page.loads(3);
    await page.settled();
    expect(page.lines()).to.deep.equal(EVERYTHING);
    expect(page.recorded.warnings).to.deep.equal([]);
  });

  it('let it run twice, once for each rule', async () => {
    const page = await openPage(BODY, {
      script: '<script type="text/plain" src="/dist/samverka.js"></script>',
    });
    const copies = [1, 2].map(
      () => page.one('script[type="text/plain"]').cloneNode(true) as HTMLScriptElement,
    );
    for (const copy of copies) {
      copy.type = 'text/javascript';
      page.document.head.append(copy);
    }
    await page.loads(3);
    await isWhole(page, version);
  });

  it('turned into a module by a consent manager it still finds what lies beside it', async () => {
    const page = await openPage(`<samverka-published src="${DOCUMENT}"></samverka-published>`, {
      script: SCRIPT.replace('<script ', '<script type="module" '),
    });
    await page.loads(1);
    expect(page.recorded.warnings).to.deep.equal([]);
    expect(page.one('samverka-published time').getAttribute('datetime')).to.match(/^\d{4}/);
  });
});
