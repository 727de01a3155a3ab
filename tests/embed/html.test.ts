/** Form B: plain HTML with a class. Every part, on every kind of block, with options, nested, repeated and added later. */
import { expect } from '@esm-bundle/chai';
import { DOCUMENT, openPage, type Page, type Part } from './page.js';

/** What an editor writes for each part, and what a visitor then reads. */
const written: Readonly<Record<string, readonly [html: string, ...lines: string[]]>> = {
  promises: [
    '<h2>Löften</h2><p>Vi lovar:</p><h3>Torget</h3><p>Ord.</p>',
    'Löften',
    'Vi lovar:',
    'Torget',
    'Ord.',
  ],
  promise: [
    '<h3>Torget</h3><p>Ord.</p><ul><li>Status: Uppfyllt</li></ul>',
    'Torget',
    'Status: Uppfyllt',
    'Ord.',
  ],
  'priority-areas': [
    '<h2>Områden</h2><ul><li>trafik (<a href="/t">Trafik</a>)</li></ul>',
    'Områden',
    'trafik (Trafik)',
  ],
  'priority-area': ['<h3>Trafik</h3><p><a href="/t">Om trafiken</a></p>', 'Trafik', 'Om trafiken'],
  agreement: [
    '<h2>Överens</h2><p>Ord.</p><p>Gäller till och med: 2017</p>',
    'Överens',
    'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
    'Ord.',
    'Gäller till och med: 2017',
  ],
  documents: ['<h2>Dokument</h2><ul><li><a href="/p.pdf">Plan</a></li></ul>', 'Dokument', 'Plan'],
  published: ['<p>Senast publicerad: 2018-07-17</p>', 'Senast publicerad: 17 juli 2018'],
  'contact-card': ['<h2>Exempelby</h2><p>Telefon: 08-123 456 00</p>', 'Exempelby', 'Telefon: 08-123 456 00'],
};
const FIELDS = '<li>Namn: Exempelby</li><li>Telefon: 08-123 456 00</li>';

async function open(body: string, count = 1): Promise<Page> {
  const page = await openPage(body);
  await page.loads(count);
  await page.settled();
  expect(page.recorded.errors).to.deep.equal([]);
  return page;
}

describe('form B: every part', () => {
  for (const [name, [html, ...lines]] of Object.entries(written))
    for (const tag of ['div', 'section'])
      it(`${name} on <${tag}>`, async () => {
        const page = await open(
          `<${tag} id="har" class="ingress samverka-${name} bred" style="color: teal">${html}</${tag}>`,
        );
        const place = page.one('#har');
        expect(page.one(`#har > samverka-${name}`)).to.equal(place.firstElementChild);
        expect(place.getAttribute('class')).to.equal(`ingress samverka-${name} bred`);
        expect(page.lines('#har')).to.deep.equal(lines);
        expect(page.recorded.loads[0]?.source).to.equal('html');
        expect(page.recorded.warnings).to.deep.equal([]);
      });

  it('page, whose own HTML stays as it stands', async () => {
    const inner = `<h1>Trygghet</h1><p id="stycke">Ord.</p><div class="samverka-promises">${written['promises']?.[0]}</div>`;
    const page = await open(`<div class="samverka-page">${inner}</div>`);
    expect(page.parts.slice(0, 2)).to.deep.equal(['page', 'promises']);
    expect(page.lines()).to.deep.equal(['Trygghet', 'Ord.', 'Löften', 'Vi lovar:', 'Torget', 'Ord.']);
    expect(page.one<Part>('samverka-page').model).to.have.nested.property(
      'promises.items[0].title',
      'Torget',
    );
  });

  const narrow: readonly [what: string, html: string, ...lines: string[]][] = [
    [
      'areas on <ul>',
      '<ul id="har" class="samverka-priority-areas"><li>trafik (<a href="/t">Trafik</a>)</li></ul>',
      'trafik (Trafik)',
    ],
    [
      'documents on <ul>',
      '<ul id="har" class="samverka-documents"><li><a href="/p.pdf">Plan</a></li></ul>',
      'Plan',
    ],
    [
      'a contact on <ul>',
      `<ul id="har" class="samverka-contact-card">${FIELDS}</ul>`,
      'Exempelby',
      'Telefon: 08-123 456 00',
    ],
    [
      'a contact on <p>',
      '<p id="har" class="samverka-contact-card">Namn: Exempelby<br>Telefon: 08-123 456 00</p>',
      'Exempelby',
      'Telefon: 08-123 456 00',
    ],
    [
      'dates on <p>',
      '<p id="har" class="samverka-published">Senast publicerad: 2018-07-17</p>',
      'Senast publicerad: 17 juli 2018',
    ],
    ['promises on <h2>', '<h2 id="har" class="samverka-promises">Löften</h2><p>Efter</p>', 'Löften', 'Efter'],
    [
      'dates on <table>',
      '<table id="har" class="samverka-published"><tr><th>Senast publicerad</th><td>2018-07-17</td></tr></table>',
      'Senast publicerad: 17 juli 2018',
    ],
  ];
  for (const [what, html, ...lines] of narrow) {
    it(what, async () => {
      const page = await open(html);
      const name = /samverka-[\w-]+/.exec(html)?.[0] ?? '';
      expect(page.all(name)).to.have.length(1);
      expect(page.lines()).to.deep.equal(lines);
      // A paragraph or a list cannot hold a block: the parser would take it apart when the page is saved.
      expect(page.one(name).closest('p,ul,h2,table')).to.equal(null);
    });
    it(`${what}: its id can still be linked to`, async () => {
      const page = await open(html);
      expect(page.all('#har')).to.have.length(1);
    });
  }
});

describe('form B: options as data-*', () => {
  it('data-src: a document in place of what the editor wrote', async () => {
    const page = await open(
      `<div class="samverka-promises" data-src="${DOCUMENT}" data-heading-level="4" data-lang="en"><p>Reserv</p></div>`,
    );
    expect(page.lines()).to.deep.equal([
      'Medborgarlöften',
      '0 of 2 promises fulfilled',
      'Ongoing: 1',
      'Not assessed: 1',
      'Polisen på torget',
      'Status: Ongoing',
      'Polisen syns mer på torget.',
      'Trygg skolväg',
      'Vi går skolvägen tillsammans.',
    ]);
    expect(page.all('h4, h5').map(({ localName }) => localName)).to.deep.equal(['h4', 'h5', 'h5']);
  });

  for (const [tag, inner] of [
    ['h2', 'Löften'],
    ['p', 'Läs våra löften'],
    ['ul', '<li>Löften</li>'],
  ] as const)
    it(`data-src on <${tag}>`, async () => {
      const page = await open(
        `<${tag} class="samverka-promises" data-src="${DOCUMENT}">${inner}</${tag}><p>Efter</p>`,
      );
      expect(page.lines()[0]).to.equal('Medborgarlöften');
      expect(page.lines()).to.have.length(10);
    });

  it('data-src that fails: what the editor wrote stays, node by node', async () => {
    const page = await openPage(
      '<div id="har" class="samverka-promises" data-src="/test-server/status/404"><h2 id="rubrik">Löften</h2><p>Ord</p></div>',
    );
    await page.problems();
    expect([...page.one('samverka-promises').childNodes]).to.deep.equal(page.recorded.children['har']);
    expect(page.lines()).to.deep.equal(['Löften', 'Ord']);
  });

  it('data-contact, data-parts, data-structured-data', async () => {
    const page = await open(
      `<div class="samverka-contact-card" data-src="${DOCUMENT}" data-contact="polis"></div>
       <div class="samverka-page" data-src="${DOCUMENT}" data-parts="published documents" data-structured-data="off"></div>`,
      2,
    );
    expect(page.lines('.samverka-contact-card')).to.contain('Polisen i Exempelby');
    expect(
      page.one('.samverka-page').querySelectorAll('samverka-published, samverka-documents'),
    ).to.have.length(2);
    expect(page.all('.samverka-page samverka-promises')).to.have.length(0);
    expect(page.all('script[type="application/ld+json"]')).to.have.length(0);
  });

  it('data-status, data-place, data-period, data-valid-through, data-published beat the text', async () => {
    const page = await open(
      `<div class="samverka-promise" data-status="fulfilled" data-place="Torget" data-period="2026/2027"><h3>Löfte</h3><p>Status: Pågår</p></div>
       <div class="samverka-agreement" data-signed="2014-04" data-valid-through="2017"><h2>Avtal</h2></div>
       <div class="samverka-published" data-published="2018-07"><p>Senast publicerad: 2017</p></div>`,
      3,
    );
    expect(page.lines()).to.deep.equal([
      'Löfte',
      'Status: Uppfyllt',
      'Plats: Torget',
      'Period: från 2026 till och med 2027',
      'Avtal',
      'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
      'Undertecknad: april 2014',
      'Gäller till och med: 2017',
      'Senast publicerad: juli 2018',
    ]);
  });

  it('data-* alone, without any words', async () => {
    const page = await open('<div class="samverka-published" data-published="2018-07-17"></div>');
    expect(page.lines()).to.deep.equal(['Senast publicerad: 17 juli 2018']);
  });

  it('data-lang changes the labels, never the words', async () => {
    const page = await open(
      `<div class="samverka-contact-card" data-lang="en">${written['contact-card']?.[0]}</div>`,
    );
    expect(page.lines()).to.deep.equal(['Exempelby', 'Phone: 08-123 456 00']);
  });
});

describe('form B: later and again', () => {
  const block = `<div class="samverka-promises">${written['promises']?.[0]}</div>`;
  const lines = written['promises']?.slice(1);

  it('content added later', async () => {
    const page = await openPage('<main></main>');
    page.add(`<div><article>${block}</article></div>`);
    await page.loads();
    expect(page.lines()).to.deep.equal(lines);
  });

  it('moved, taken out and put back: once', async () => {
    const page = await open(`${block}<main></main>`);
    const place = page.one('.samverka-promises');
    page.one('main').append(place);
    place.remove();
    await page.settled();
    page.document.body.append(place);
    await page.settled();
    expect(page.lines()).to.deep.equal(lines);
    expect(page.all('samverka-promises')).to.have.length(1);
  });

  it('used twice on a page, and copied', async () => {
    const page = await open(block + block, 2);
    expect(page.lines()).to.deep.equal([...(lines ?? []), ...(lines ?? [])]);
    page.document.body.append(page.one('.samverka-promises').cloneNode(true));
    await page.loads(3);
    await page.settled();
    expect(page.lines()).to.deep.equal([...(lines ?? []), ...(lines ?? []), ...(lines ?? [])]);
    expect(page.all('samverka-promises')).to.have.length(3);
  });

  it('the editor’s text changed by a script, and the content replaced', async () => {
    const page = await open(block);
    page.one('h3').textContent = 'Stortorget';
    page.one('.samverka-promises').innerHTML = '<h2>Nya löften</h2><h3>Skolan</h3><p>Nya ord.</p>';
    await page.loads(2);
    expect(page.lines()).to.deep.equal(['Nya löften', 'Skolan', 'Nya ord.']);
  });
});
