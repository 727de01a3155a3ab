/** Loading what cannot be loaded: the address and the reason are told in both languages. */
import { expect } from '@esm-bundle/chai';
import { engine } from '../../engine.js';
import { aDocument, documentAt, english, failureOf, served, swedish } from './served.js';

const fetchFailed = (url: string, reason: string) => ({
  sv: `${url} gick inte att hämta (${reason}). Kontrollera adressen, nätet och serverns behörigheter (CORS).`,
  en: `${url} could not be fetched (${reason}). Check the address, the network and the server's permissions (CORS).`,
});

describe('loading what cannot be fetched', () => {
  for (const status of [400, 401, 403, 404, 410, 500, 503])
    it(`says that the server answered ${status}`, async () => {
      const url = `${location.origin}/test-server/status/${status}`;
      const problem = await failureOf(`${url}#samverka=promises`);
      expect(problem.path).to.equal(url);
      expect(swedish(problem)).to.equal(fetchFailed(url, String(status)).sv);
      expect(english(problem)).to.equal(fetchFailed(url, String(status)).en);
    });

  it('says that the server did not answer', async () => {
    // Nothing listens on port 9, and a browser asks no server there.
    const url = `${location.origin}/test-server/closed`;
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (method: string): void {
      open.call(this, method, `${location.protocol}//${location.hostname}:9/`, true);
    };
    try {
      expect(swedish(await failureOf(url))).to.equal(fetchFailed(url, 'network').sv);
    } finally {
      XMLHttpRequest.prototype.open = open;
    }
  });

  it('says that the visitor is offline', async () => {
    const url = `${location.origin}/test-server/offline`;
    const { open } = XMLHttpRequest.prototype;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    XMLHttpRequest.prototype.open = function (method: string): void {
      open.call(this, method, `${location.protocol}//${location.hostname}:9/`, true);
    };
    try {
      expect(english(await failureOf(url))).to.equal(fetchFailed(url, 'offline').en);
    } finally {
      XMLHttpRequest.prototype.open = open;
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('gives up after ten seconds', async function () {
    this.timeout(14_000);
    const url = served('slow', { ms: '20000' });
    const started = performance.now();
    const problem = await failureOf(url);
    expect(performance.now() - started).to.be.within(9_500, 12_000);
    expect(swedish(problem)).to.equal(fetchFailed(url, '> 10 s').sv);
  });

  it('waits for a slow server', async () => {
    expect(
      (await documentAt(served('slow', { ms: '1500', body: aDocument('Sent') }))).document.title,
    ).to.equal('Sent');
  });
});

describe('loading what is too large', () => {
  const large = (bytes: number): string => served('large', { bytes: String(bytes) });

  it('reads a document of 10 MB', async () => {
    const { document, problems } = await documentAt(large(10_000_000));
    expect(problems).to.deep.equal([]);
    expect(document.promises?.items.length).to.be.above(8_000);
  });

  it('refuses one of 11 MB and says why', async () => {
    const url = large(11_000_000);
    const problem = await failureOf(url);
    expect(problem.path).to.equal(url);
    expect(swedish(problem)).to.equal(fetchFailed(url, '> 10 MB').sv);
    expect(english(problem)).to.equal(fetchFailed(url, '> 10 MB').en);
  });
});

describe('loading what is no document', () => {
  it('says where and why it is not valid JSON', async () => {
    const url = served('json', { body: '{"schemaVersion": 1,,}' });
    const problem = await failureOf(url);
    expect(problem.path).to.equal(url);
    expect(problem.cause).to.be.instanceOf(SyntaxError);
    const { message } = problem.cause as SyntaxError;
    // Each engine has its words; WebKit does not say where.
    if (engine !== 'webkit') expect(message).to.match(/position 20\b|line 1 column 21\b/);
    expect(swedish(problem)).to.equal(`${url} är inte giltig JSON. Rätta den: ${message}`);
    expect(english(problem)).to.equal(`${url} is not valid JSON. Fix it: ${message}`);
  });

  it('takes a page that is served as JSON for invalid JSON', async () => {
    const url = served('json', { body: '<!doctype html><title>Inloggning</title>' });
    expect(english(await failureOf(url))).to.match(/ is not valid JSON\. Fix it: /);
  });

  it('takes an empty answer for invalid JSON', async () => {
    const url = served('json', { body: '' });
    const problem = await failureOf(url);
    expect(problem.path).to.equal(url);
    expect(english(problem)).to.match(/ is not valid JSON\. Fix it: /);
  });

  for (const [what, body, path, words] of [
    ['a list', '[]', '', '{…}'],
    ['a number', '5', '', '{…}'],
    ['null', 'null', '', '{…}'],
    ['an object of another kind', '{"type": "FeatureCollection"}', 'schemaVersion', '1'],
    ['a later version', aDocument().replace('"schemaVersion":1', '"schemaVersion":2'), 'schemaVersion', '1'],
    [
      'a document without a title',
      aDocument().replace('"title"', '"name"'),
      'title',
      '"…", {"sv": "…", "en": "…"}',
    ],
  ] as const)
    it(`says what ${what} lacks, and at which address`, async () => {
      const url = served('json', { body });
      const problem = await failureOf(url);
      expect(swedish(problem)).to.contain(`Här ska stå ${words}.`);
      expect(english(problem)).to.contain(`Expected here: ${words}.`);
      expect(problem.path).to.contain(path);
      expect(`${problem.path} ${swedish(problem)}`).to.contain(url);
    });
});
