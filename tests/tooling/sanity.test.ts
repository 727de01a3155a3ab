/** The tools of the tests in the browser do what they say. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { version } from '../../src/version.js';
import { a11yTree, emulate, screenshot } from '../commands.js';
import { inEngines } from '../engine.js';

const matches = (query: string): boolean => matchMedia(query).matches;
const inTree = inEngines(['chromium'], 'tells the accessibility tree');
const json = async (url: string): Promise<unknown> => (await fetch(url)).json();

describe('the tools of the tests', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <main>
        <h2>Medborgar<em>löften</em></h2>
        <div><p>Vi lovar   att <strong>synas</strong>.<br>Varje dag.</p></div>
        <ul><li><a href="tel:+4685704700">08-570 470 00</a></li><li aria-hidden="true">Dold</li></ul>
        <button aria-expanded="false">Spara kontakt</button>
        <input type="checkbox" aria-label="Visa" checked>
      </main>`;
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('read TypeScript through .js addresses', () => {
    expect(version).to.match(/^\d+\.\d+\.\d+$/);
  });

  inTree('print the accessibility tree', async () => {
    expect(await a11yTree('main')).to.equal(
      `main
  heading "Medborgarlöften" level=2
    text: "Medborgar"
    emphasis
      text: "löften"
  paragraph
    text: "Vi lovar att"
    strong
      text: "synas"
    text: ". Varje dag."
  list
    listitem
      link "08-570 470 00"
  button "Spara kontakt" expanded=false
  checkbox "Visa" checked`,
    );
  });

  inTree('print the accessibility tree of shadow roots and of iframes', async () => {
    const host = document.createElement('div');
    host.append('I sidan');
    host.attachShadow({ mode: 'open' }).innerHTML = '<h3>I skuggan</h3><p><slot></slot></p>';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><title>Ram</title><body><h1>I ramen</h1><p id="p">Text</p>';
    document.body.replaceChildren(host, frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    expect(await a11yTree('div')).to.equal('heading "I skuggan" level=3\nparagraph\n  text: "I sidan"');
    expect(await a11yTree('div >>> h3')).to.equal('heading "I skuggan" level=3');
    expect(await a11yTree('#p', 'iframe')).to.equal('paragraph\n  text: "Text"');
    expect(await a11yTree('iframe')).to.equal('heading "I ramen" level=1\nparagraph\n  text: "Text"');
  });

  inTree('say which element is not there', async () => {
    const error = await a11yTree('#none').catch((cause: unknown) => cause);
    expect(String(error)).to.contain('There is no element that matches #none');
  });

  inEngines(['chromium', 'firefox'], 'emulates print and forced colours')('emulate print', async () => {
    await emulate({ media: 'print', features: [{ name: 'forced-colors', value: 'active' }] });
    expect([matches('print'), matches('(forced-colors: active)')]).to.deep.equal([true, true]);
    await emulate();
    expect([matches('print'), matches('(forced-colors: active)')]).to.deep.equal([false, false]);
  });

  it('emulate what a visitor prefers', async () => {
    const preferred = (): boolean[] =>
      ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map(matches);
    await emulate({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    expect(preferred()).to.deep.equal([true, false]);
    await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    expect(preferred()).to.deep.equal([false, true]);
    await emulate();
    expect(preferred()).to.deep.equal([false, false]);
  });

  it('take pictures', async () => {
    const path = await screenshot({ path: 'tests/tooling/shots/sanity.png', width: 320, height: 400 });
    const size = await createImageBitmap(await (await fetch(`/${path}`)).blob());
    expect([size.width, size.height]).to.deep.equal([320, 400]);
    expect(innerWidth).to.equal(800);
  });

  it('press keys and set the size of the window', async () => {
    document.querySelector('a')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('Spara kontakt');
    expect(document.hasFocus()).to.equal(true);
    await setViewport({ width: 320, height: 640 });
    expect(innerWidth).to.equal(320);
    await new Promise(requestAnimationFrame);
  });

  it('answer at /test-server/', async () => {
    expect((await fetch('/test-server/status/404')).status).to.equal(404);
    expect(await json(`/test-server/json?body=${encodeURIComponent('{"å": 1}')}`)).to.deep.equal({ å: 1 });
    const key = crypto.randomUUID();
    await Promise.all([json(`/test-server/count?key=${key}`), json(`/test-server/count?key=${key}`)]);
    expect(await json(`/test-server/counted?key=${key}`)).to.deep.equal({ count: 2 });
    const large = await (await fetch('/test-server/large?bytes=10000000')).arrayBuffer();
    expect(large.byteLength).to.be.within(9_900_000, 10_100_000);
    const started = performance.now();
    await json('/test-server/slow?ms=300');
    expect(performance.now() - started).to.be.above(290);
  });

  it('answer another origin only when it may read', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    const refused = await fetch(`${other}/test-server/json`).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(TypeError);
    expect(await json(`${other}/test-server/cors?body=1`)).to.equal(1);
  });

  it('serve a file under a policy', async () => {
    const page = await fetch(
      `/test-server/csp?page=/package.json&policy=${encodeURIComponent("script-src 'self'")}`,
    );
    expect(page.headers.get('content-security-policy')).to.equal("script-src 'self'");
    expect(((await page.json()) as { name: string }).name).to.equal('samverka');
  });

  it('load the site script in an iframe', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><title>Ram</title><script src="/dist/samverka.js" defer></script>';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    expect(frame.contentWindow?.customElements.get('samverka-promises')).to.be.a('function');
  });
});
