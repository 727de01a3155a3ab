/** Form B: what the author wrote is theirs. Ids, classes, links, nodes, nested parts and what has no words survive. */
import { expect } from '@esm-bundle/chai';
import { DOCUMENT, openPage, type Page, type Part } from './page.js';

const PROMISES = '<h2>Löften</h2><p>Vi lovar:</p><h3>Torget</h3><p>Ord.</p>';
const CARD = '<h2>Exempelby</h2><p>Telefon: 08-123 456 00</p>';

async function open(body: string, count = 1): Promise<Page> {
  const page = await openPage(body);
  await page.loads(count);
  await page.settled();
  expect(page.recorded.errors).to.deep.equal([]);
  return page;
}

describe('form B: what is the author’s', () => {
  it('survives: ids, classes, links, images, tables and the nodes themselves', async () => {
    const page = await open(`<div class="samverka-promises">
      <h2 id="loften" class="rubrik">Löften <em>2026</em></h2>
      <p id="ingress" class="ingress">Läs <a id="lank" class="knapp" href="/mer?x=1#y" target="_blank" rel="noopener nofollow">mer</a> om <strong>detta</strong>.</p>
      <h3 id="torget">Torget</h3>
      <p id="bild"><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" alt="En bild" width="1" height="1"></p>
      <table id="tabell"><tr><td>1</td><td>2</td><td>3</td></tr></table>
      <ul id="lista"><li>Ett</li><li>Två</li></ul>
    </div>`);
    for (const id of ['loften', 'ingress', 'lank', 'torget', 'bild', 'tabell', 'lista']) {
      expect(page.all(`#${id}`), `#${id}`).to.have.length(1);
      expect([...page.one(`#${id}`).childNodes], `the nodes in #${id}`).to.deep.equal(
        page.recorded.children[id],
      );
    }
    const link = page.one<HTMLAnchorElement>('#lank');
    expect([link.className, link.getAttribute('href'), link.target, link.rel]).to.deep.equal([
      'knapp',
      '/mer?x=1#y',
      '_blank',
      'noopener nofollow',
    ]);
    expect(page.one('#loften').className).to.equal('rubrik');
  });

  it('survives: the ids of wrappers around an item, which other pages link to', async () => {
    const page = await open(`<div class="samverka-promises"><h2>Löften</h2>
      <section id="ett" class="ruta"><h3>Torget</h3><p>Ord.</p></section>
      <section id="tva" class="ruta"><h3>Skolan</h3><p>Ord.</p></section></div>`);
    expect(page.all('#ett, #tva')).to.have.length(2);
    expect(page.lines('#ett')).to.contain('Torget');
  });

  it('survives: what has no words of its own', async () => {
    const page =
      await open(`<div class="samverka-promises"><h2>Löften</h2><p>Ord<a id="ankare"></a></p><div id="karta"></div><hr id="linje">
      <h3>Torget</h3><p>Ord.</p><x-map id="egen"></x-map></div>`);
    for (const id of ['ankare', 'karta', 'linje', 'egen'])
      expect(page.all(`#${id}`), `#${id}`).to.have.length(1);
    page.one('#karta').textContent = 'En karta';
    await page.settled();
    expect(page.lines().join(' ')).to.contain('En karta');
  });

  it('nested: an element with src inside form B', async () => {
    const page = await open(
      `<div class="samverka-agreement"><h2>Avtal</h2><p>Ord.</p><samverka-published src="${DOCUMENT}"></samverka-published></div>
       <div class="samverka-contact-card"><h2>Exempelby</h2><p>Telefon: 112</p><div class="samverka-documents" data-src="${DOCUMENT}"></div></div>`,
      4,
    );
    expect(page.lines()).to.deep.equal([
      'Avtal',
      'Ord.',
      'Senast publicerad: 2 mars 2026',
      'Exempelby',
      'Telefon: 112',
      'Dokument',
      'Plan (pdf, 213 kB)',
    ]);
  });

  it('nested: a link of form A inside form B', async () => {
    const page = await open(
      `<div class="samverka-agreement"><h2>Avtal</h2><p>Ord.</p><p><a href="${DOCUMENT}#samverka=documents">Dokumenten</a></p></div>
       <div class="samverka-promises"><h2>Löften</h2><h3>Torget</h3><p><a id="kvar" href="/test-server/status/404#samverka=documents">Dokumenten</a></p></div>`,
      3,
    );
    await page.problems();
    expect(page.lines()).to.deep.equal([
      'Avtal',
      'Ord.',
      'Dokument',
      'Plan (pdf, 213 kB)',
      'Löften',
      'Torget',
      'Dokumenten',
    ]);
    expect(page.isSeen('#kvar')).to.equal(true);
  });

  it('marked promises in a marked list are its items', async () => {
    const page = await open(`<div class="samverka-promises"><h2>Löften</h2>
      <div class="samverka-promise" id="ett" data-status="fulfilled"><h3>Torget</h3><p>Ord ett.</p></div>
      <div class="samverka-promise" id="tva"><h3>Skolan</h3><p>Ord två.</p><p>Plats: Skolvägen</p></div></div>`);
    expect(page.lines()).to.deep.equal([
      'Löften',
      '1 av 2 löften är uppfyllt',
      'Uppfyllt: 1',
      'Inte bedömt: 1',
      'Torget',
      'Status: Uppfyllt',
      'Ord ett.',
      'Skolan',
      'Ord två.',
      'Plats: Skolvägen',
    ]);
    expect(page.parts).to.deep.equal(['promises', 'promise', 'promise']);
    expect(page.one<Part>('samverka-promises').model).to.have.nested.property('items[0].status', 'fulfilled');
  });

  it('marked promises in a marked list keep their ids', async () => {
    const page = await open(`<div class="samverka-promises"><h2>Löften</h2>
      <div class="samverka-promise" id="ett"><h3>Torget</h3><p>Ord ett.</p></div></div>`);
    expect(page.all('#ett')).to.have.length(1);
  });

  it('marked parts in the element samverka-page are upgraded, and are in its data once', async () => {
    const page = await open(
      `<samverka-page><h1>Trygghet</h1><div class="samverka-promises">${PROMISES}</div>
       <div class="samverka-contact-card">${CARD}</div></samverka-page>`,
      2,
    );
    await page.appears('script[type="application/ld+json"]');
    expect(page.all('script[type="application/ld+json"]')).to.have.length(1);
    expect(page.one('script[type="application/ld+json"]').textContent)
      .to.contain('Torget')
      .and.to.contain('Exempelby');
  });

  it('a class that is no part’s is left alone', async () => {
    const page = await openPage(
      '<div class="samverka-x samverkan samverka">Ord</div><div class="samverka-list">Ord</div>',
    );
    expect(page.parts).to.deep.equal([]);
    expect(page.document.body.innerHTML).to.equal(
      '<div class="samverka-x samverkan samverka">Ord</div><div class="samverka-list">Ord</div>',
    );
  });
});
