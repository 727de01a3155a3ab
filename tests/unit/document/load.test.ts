/** Loading a document: once an address, however many ask, and what is given back. */
import { expect } from '@esm-bundle/chai';
import { load } from '../../../src/document/load.js';
import { aDocument, counting, documentAt, failureOf, served } from './served.js';

describe('loading a document', () => {
  it('gives the document, its problems and what its addresses are relative to', async () => {
    const body = JSON.stringify({
      ...(JSON.parse(aDocument('Titel')) as object),
      lang: 'en',
      dates: { published: 'igår' },
    });
    const url = served('json', { body });
    const { document, problems, base } = await documentAt(url);
    expect(document.title).to.equal('Titel');
    expect(document.lang).to.equal('en');
    expect(problems.map(({ path }) => path)).to.deep.equal(['dates.published']);
    expect(base).to.equal(url);
  });

  it('reads an address relative to the page, or to a base', async () => {
    const path = served('json').slice(location.origin.length);
    expect((await documentAt(path)).base).to.equal(location.origin + path);
    expect((await documentAt(path.slice(1), `${location.origin}/`)).base).to.equal(location.origin + path);
  });

  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'application/ld+json',
    'text/plain',
    'application/octet-stream',
  ])
    it(`reads a document that is served as ${type}`, async () => {
      const { document } = await documentAt(served('json', { body: aDocument('Åäö'), type }));
      expect(document.title).to.equal('Åäö');
    });

  it('reads a document that begins with a byte order mark', async () => {
    expect(
      (await documentAt(served('json', { body: `\uFEFF${aDocument('Märkt')}` }))).document.title,
    ).to.equal('Märkt');
  });

  it('makes one request for an address that many ask for at once', async () => {
    const { url, count } = counting();
    const all = await Promise.all(Array.from({ length: 20 }, () => load(url)));
    expect(new Set(all).size).to.equal(1);
    expect(await count()).to.equal(1);
  });

  it('makes one request for an address that is asked for again later', async () => {
    const { url, count } = counting();
    const first = await load(url);
    expect(await load(url)).to.equal(first);
    expect(await count()).to.equal(1);
  });

  it('makes one request for one address written in many ways, whatever its fragment', async () => {
    const { url, count } = counting();
    const path = url.slice(location.origin.length);
    await Promise.all([
      load(url),
      load(path),
      load(`${url}#a`),
      load(`${path}#samverka=promises&lang=en`),
      load(` ${url}\n`),
    ]);
    expect(await count()).to.equal(1);
  });

  it('takes addresses with different queries for different ones', async () => {
    const [first, second] = await Promise.all([
      documentAt(served('json', { body: aDocument('Ett') })),
      documentAt(served('json', { body: aDocument('Två') })),
    ]);
    expect([first.document.title, second.document.title]).to.deep.equal(['Ett', 'Två']);
  });

  it('makes one request for a page that many ask for, and one for its alternate', async () => {
    const alternate = counting();
    const page = counting({
      type: 'text/html',
      body: `<!doctype html><link rel="alternate" type="application/json" href="${alternate.url.replaceAll('&', '&amp;')}">`,
    });
    await Promise.all([load(page.url), load(page.url), load(alternate.url)]);
    expect([await page.count(), await alternate.count()]).to.deep.equal([1, 1]);
  });

  it('asks one that many ask for only once when it fails', async () => {
    const { url, count } = counting({ body: '{' });
    await Promise.all(Array.from({ length: 5 }, () => failureOf(url)));
    expect(await count()).to.equal(1);
  });

  it('asks again for one that could not be fetched', async () => {
    const address = `/test-server/status/503?unique=${crypto.randomUUID()}`;
    let requests = 0;
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (method: string, url: string | URL): void {
      requests += 1;
      open.call(this, method, url, true);
    };
    try {
      await failureOf(address);
      await failureOf(address);
    } finally {
      XMLHttpRequest.prototype.open = open;
    }
    expect(requests).to.equal(2);
  });

  it('asks again for one that was not valid JSON', async () => {
    const { url, count } = counting({ body: '{"schemaVersion": 1,' });
    await failureOf(url);
    await failureOf(url);
    expect(await count()).to.equal(2);
  });

  it('asks again for one that had the wrong shape', async () => {
    const { url, count } = counting({ body: '{"schemaVersion": 1}' });
    await failureOf(url);
    await failureOf(url);
    expect(await count()).to.equal(2);
  });

  it('shows in the end what a mended server gives', async () => {
    const { open } = XMLHttpRequest.prototype;
    const url = served('json', { body: aDocument('Lagad') });
    XMLHttpRequest.prototype.open = function (method: string): void {
      open.call(this, method, '/test-server/status/500', true);
    };
    try {
      await failureOf(url);
    } finally {
      XMLHttpRequest.prototype.open = open;
    }
    expect((await documentAt(url)).document.title).to.equal('Lagad');
  });
});
