/** Loading a page: its alternate when that is a Samverka document, else the page itself, in which nothing runs. */
import { expect } from '@esm-bundle/chai';
import { aDocument, counting, documentAt, english, failureOf, pageAt, served } from './served.js';

const page = (head: string, body = '<p>Sidan</p>', type = 'text/html; charset=utf-8'): string =>
  served('json', {
    type,
    body: `<!doctype html><html lang="sv"><head>${head}</head><body>${body}</body></html>`,
  });

const alternate = (href: string, attributes = 'rel="alternate" type="application/json"'): string =>
  `<link ${attributes} href="${href.replaceAll('&', '&amp;')}">`;

describe('loading a page', () => {
  it('gives the page and what its addresses are relative to', async () => {
    const url = page('', '<div class="samverka-promises"><h2>Löften</h2></div>');
    const { page: found, base } = await pageAt(url);
    expect(found.querySelector('.samverka-promises h2')?.textContent).to.equal('Löften');
    expect(found.documentElement.lang).to.equal('sv');
    expect(base).to.equal(url);
  });

  it('knows a page by its type, not by its text', async () => {
    expect((await pageAt(page('', '<p>å</p>', 'text/html'))).page.querySelector('p')).not.to.equal(null);
    const xhtml =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>å</p></body></html>';
    const { page: found } = await pageAt(served('json', { type: 'application/xhtml+xml', body: xhtml }));
    expect(found.querySelector('p')?.textContent).to.equal('å');
  });

  it('runs and loads nothing of it', async () => {
    const { url, count } = counting({ type: 'image/png' });
    const src = url.replaceAll('&', '&amp;');
    await pageAt(
      page(
        `<script>parent.ran = true; window.ran = true</script><link rel="stylesheet" href="${src}">`,
        `<img src="${src}" onerror="window.ran = true"><iframe src="${src}"></iframe><script src="${src}"></script>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect('ran' in window).to.equal(false);
    expect(await count()).to.equal(0);
  });

  it('gives the document that its alternate is', async () => {
    const json = served('json', { body: aDocument('Alternativet') });
    const { document, base } = await documentAt(page(alternate(json)));
    expect(document.title).to.equal('Alternativet');
    expect(base).to.equal(json);
  });

  it('reads the address of the alternate relative to the page', async () => {
    const json = served('json', { body: aDocument('Bredvid') });
    const { base } = await documentAt(page(alternate(json.slice(json.indexOf('json?')))));
    expect(base).to.equal(json);
  });

  it('reads the address of the alternate relative to the <base> of the page', async () => {
    const json = served('json', { body: aDocument('Från basen') });
    const { base } = await documentAt(
      page(`<base href="/">${alternate(json.slice(location.origin.length + 1))}`),
    );
    expect(base).to.equal(json);
  });

  it('finds the alternate among other words in rel', async () => {
    const json = served('json', { body: aDocument('Funnet') });
    const { document } = await documentAt(
      page(alternate(json, 'rel="nofollow alternate" type="application/json"')),
    );
    expect(document.title).to.equal('Funnet');
  });

  it('passes by alternates that are no Samverka document, as WordPress has them', async () => {
    const wordpress = served('json', {
      body: JSON.stringify({ id: 7, title: { rendered: 'Hej' }, _links: {} }),
    });
    const broken = served('json', { body: '{' });
    const gone = `${location.origin}/test-server/status/404`;
    const html = served('json', { type: 'text/html', body: '<p>Ingen JSON</p>' });
    const right = served('json', { body: aDocument('Den rätta') });
    const links = [wordpress, broken, gone, html, 'javascript:alert(1)', 'http://[', right].map((href) =>
      alternate(href),
    );
    expect((await documentAt(page(links.join('')))).document.title).to.equal('Den rätta');
  });

  it('is read itself when no alternate is a Samverka document', async () => {
    const wordpress = served('json', { body: '{"id": 7}' });
    const links = [
      alternate(wordpress),
      alternate('/feed', 'rel="alternate" type="application/rss+xml"'),
      alternate(served('json'), 'rel="stylesheet" type="application/json"'),
    ];
    expect((await pageAt(page(links.join('')))).page.querySelector('p')?.textContent).to.equal('Sidan');
  });

  it('does not take itself for its alternate', async () => {
    const url = served('json', {
      type: 'text/html',
      body: '<link rel="alternate" type="application/json" href=""><p>Sidan</p>',
    });
    expect((await pageAt(url)).page.querySelector('p')?.textContent).to.equal('Sidan');
  });

  it('does not read an error page', async () => {
    expect(english(await failureOf('/test-server/status/404?type=text/html'))).to.contain('(404)');
  });
});
