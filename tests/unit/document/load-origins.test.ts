/** Loading from other origins: never asked unless the page allows it, and only where the other site does. */
import { expect } from '@esm-bundle/chai';
import { allowOrigins, load } from '../../../src/document/load.js';
import { aDocument, documentAt, english, failureOf, OTHER, served, swedish } from './served.js';

async function requestsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const requests: string[] = [];
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method: string, url: string | URL): void {
    requests.push(String(url));
    open.call(this, method, url, true);
  };
  try {
    await act();
  } finally {
    XMLHttpRequest.prototype.open = open;
  }
  return requests;
}

const isWanted = async (url: string): Promise<number> => {
  const key = new URL(url).searchParams.get('key') ?? '';
  return ((await (await fetch(`/test-server/counted?key=${key}`)).json()) as { count: number }).count;
};

// The order matters: an origin that has been allowed stays allowed.
describe('loading from another origin that is not allowed', () => {
  it('asks nothing of it and says how to allow it', async () => {
    const url = served('count', { key: crypto.randomUUID() }, OTHER);
    const requests = await requestsDuring(async () => {
      const problem = await failureOf(url);
      expect(problem.path).to.equal(url);
      expect(swedish(problem)).to.equal(
        `${url} ligger inte på den här webbplatsen. Tillåt den med data-allow="${OTHER}" på script-taggen.`,
      );
      expect(english(problem)).to.equal(
        `${url} is not on this website. Allow it with data-allow="${OTHER}" on the script tag.`,
      );
    });
    expect(requests).to.deep.equal([]);
    expect(await isWanted(url)).to.equal(0);
  });

  it('asks nothing of an origin that a protocol-relative address names', async () => {
    expect(
      await requestsDuring(() => failureOf(`//127.0.0.1:${location.port}/test-server/cors`)),
    ).to.deep.equal([]);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'mailto:a@b.se',
    'tel:112',
    'file:///etc/passwd',
    'http://[',
  ])
    it(`asks nothing of ${address}`, async () => {
      expect(
        await requestsDuring(async () => {
          const problem = await failureOf(address);
          expect(problem.path).to.equal(address);
          expect(swedish(problem)).to.contain(address);
        }),
      ).to.deep.equal([]);
    });

  it('is refused as an alternate of a page, and the page is read itself', async () => {
    const alternate = served('count', { key: crypto.randomUUID() }, OTHER).replaceAll('&', '&amp;');
    const body = `<!doctype html><link rel="alternate" type="application/json" href="${alternate}"><p>Sidan</p>`;
    const loaded = await load(served('json', { type: 'text/html', body }));
    expect('page' in loaded && loaded.page.querySelector('p')?.textContent).to.equal('Sidan');
    expect(await isWanted(alternate.replaceAll('&amp;', '&'))).to.equal(0);
  });
});

describe('loading from another origin that is allowed', () => {
  it('reads it when the other site lets it be read', async () => {
    allowOrigins([`${OTHER}/any/path`]);
    const url = served('cors', { body: aDocument('Från en annan webbplats') }, OTHER);
    const { document, base } = await documentAt(url);
    expect(document.title).to.equal('Från en annan webbplats');
    expect(base).to.equal(url);
  });

  it('sends no cookies and no other credentials', async () => {
    const { send } = XMLHttpRequest.prototype;
    const with_: boolean[] = [];
    XMLHttpRequest.prototype.send = function (): void {
      with_.push(this.withCredentials);
      send.call(this);
    };
    try {
      await load(served('cors', {}, OTHER));
    } finally {
      XMLHttpRequest.prototype.send = send;
    }
    expect(with_).to.deep.equal([false]);
  });

  it('says that it could not be fetched when the other site refuses (CORS)', async () => {
    const url = served('json', {}, OTHER);
    const problem = await failureOf(url);
    expect(problem.path).to.equal(url);
    expect(swedish(problem)).to.equal(
      `${url} gick inte att hämta (network). Kontrollera adressen, nätet och serverns behörigheter (CORS).`,
    );
  });

  it('does not allow the other ports, schemes and subdomains of it', async () => {
    const { port } = location;
    for (const address of [
      `http://127.0.0.1:${Number(port) + 1}/`,
      `https://127.0.0.1:${port}/`,
      `http://a.127.0.0.1.example:${port}/`,
    ])
      expect(english(await failureOf(address))).to.contain('is not on this website');
  });

  it('allows nothing more for a list that is empty or cannot be read', async () => {
    allowOrigins(['', ' ', 'javascript:x', 'http://[', 'mailto:a@b.se']);
    expect(english(await failureOf('https://www.varmdo.se/'))).to.contain('is not on this website');
    expect(english(await failureOf('mailto:a@b.se'))).to.contain('is not on this website');
  });
});
