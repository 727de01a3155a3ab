/** Form A: where in a page a link is an embed, what its address says, and when its block is hidden. */
import { expect } from '@esm-bundle/chai';
import { answer, DOCUMENT, openPage, type Page } from './page.js';

const PROMISES = `${DOCUMENT}#samverka=promises`;
const LINES = [
  'Medborgarlöften',
  '0 av 2 löften är uppfyllda',
  'Pågår: 1',
  'Inte bedömt: 1',
  'Polisen på torget',
  'Status: Pågår',
  'Polisen syns mer på torget.',
  'Trygg skolväg',
  'Vi går skolvägen tillsammans.',
];
const link = (href = PROMISES, rest = ''): string => `<a href="${href}"${rest}>Våra löften</a>`;

/** Opens a page and waits until so many elements have loaded. */
async function loaded(body: string, count = 1): Promise<Page> {
  const page = await openPage(body);
  await page.loads(count);
  return page;
}

describe('form A: a link that stands alone', () => {
  const places: readonly [where: string, html: string, follows: string][] = [
    ['a paragraph', `<p id="b">${link()}</p>`, '#b + samverka-promises'],
    ['a div', `<div id="b">${link()}</div>`, '#b + samverka-promises'],
    ['a list item', `<ul><li>Ett</li><li>${link()}</li></ul>`, 'li:nth-child(2) > samverka-promises'],
    [
      'a table cell',
      `<table><tr><td>${link()}</td><td>Två</td></tr></table>`,
      'td:first-child > samverka-promises',
    ],
    ['a heading', `<h2 id="b">${link()}</h2>`, '#b + samverka-promises'],
    ['the body itself', `${link()}`, 'body > samverka-promises'],
    ['white space and <br>', `<p id="b">\n &nbsp;<br> ${link()} <br>&nbsp;</p>`, '#b + samverka-promises'],
    ['inline wrappers', `<p id="b"><strong><span>${link()}</span></strong> </p>`, '#b + samverka-promises'],
    [
      'an inline wrapper inside',
      `<p id="b"><a href="${PROMISES}"><strong>Våra löften</strong></a></p>`,
      '#b + samverka-promises',
    ],
    ['a paragraph in a div', `<div><p id="b">${link()}</p><p>Annat</p></div>`, '#b + samverka-promises'],
    [
      'a paragraph in a section',
      `<section><p id="b">${link()}</p></section>`,
      'section > #b + samverka-promises',
    ],
    ['main', `<main>${link()}</main>`, 'main > samverka-promises'],
  ];
  for (const [where, html, follows] of places)
    it(`is upgraded in ${where}`, async () => {
      const page = await loaded(html);
      expect(page.parts.filter((part) => part === 'promises')).to.have.length(1);
      expect(page.lines(follows)).to.deep.equal(LINES);
      expect(page.isSeen('a'), 'the link is hidden').to.equal(false);
      expect(page.recorded.errors).to.deep.equal([]);
    });

  it('is upgraded whatever rel and target say', async () => {
    const page = await loaded(
      `<p>${link(PROMISES, ' target="_blank" rel="noopener noreferrer nofollow" class="x"')}</p>`,
    );
    expect(page.parts).to.contain('promises');
  });

  it('leaves links with other words around them', async () => {
    const page = await loaded(`
      <p id="control">${link()}</p>
      <p class="n">Läs ${link()}</p>
      <p class="n">${link()}.</p>
      <p class="n">${link()} ${link()}</p>
      <ul><li class="n">Läs ${link()}</li></ul>
      <div class="n">Läs om <span>${link()}</span></div>`);
    expect(page.parts.filter((part) => part === 'promises')).to.have.length(1);
    for (const each of page.all('.n')) {
      expect(each.querySelector('samverka-promises'), each.innerHTML).to.equal(null);
      expect(each.nextElementSibling?.localName).not.to.equal('samverka-promises');
      expect(each.checkVisibility()).to.equal(true);
    }
  });

  it('leaves ordinary links', async () => {
    const page = await openPage(
      `<p><a href="${DOCUMENT}">Dokumentet</a></p><p><a href="#innehall">Hoppa</a></p><p><a>Utan adress</a></p>`,
    );
    expect(page.parts).to.deep.equal([]);
    expect(page.lines()).to.deep.equal(['Dokumentet', 'Hoppa', 'Utan adress']);
  });
});

describe('form A: what the address says', () => {
  it('names several parts, shown in that order', async () => {
    const page = await loaded(
      `<p id="b">${link(`${DOCUMENT}#samverka=contact-card,documents,promises`)}</p>`,
      3,
    );
    const tags = [...page.document.body.children].map(({ localName }) => localName);
    expect(tags).to.deep.equal(['p', 'samverka-contact-card', 'samverka-documents', 'samverka-promises']);
    expect(page.lines().filter((line) => /^(Kontakt|Dokument|Medborgarlöften)$/.test(line))).to.deep.equal([
      'Kontakt',
      'Dokument',
      'Medborgarlöften',
    ]);
  });

  it('sets attributes after &', async () => {
    const page = await loaded(
      `<p id="b">${link(`${DOCUMENT}#samverka=contact-card&amp;lang=en&amp;heading-level=3&amp;contact=polis`)}</p>`,
    );
    const card = page.one('samverka-contact-card');
    expect(['lang', 'heading-level', 'contact'].map((name) => card.getAttribute(name))).to.deep.equal([
      'en',
      '3',
      'polis',
    ]);
    expect(card.querySelector('h3')?.textContent).to.equal('Kontakt');
    expect(page.lines('samverka-contact-card'))
      .to.contain('Polisen i Exempelby')
      .and.to.contain('Phone: 114 14');
    expect(card.querySelector('h3')?.lang, 'the words of the document stay Swedish').to.equal('sv');
    expect(card.shadowRoot?.querySelector('button')?.textContent?.trim()).to.equal('Save contact');
  });

  it('is read as a query is: encoded, with white space, in any order', async () => {
    const page = await loaded(
      `<p id="b">${link(`${DOCUMENT}#lang=en&amp;samverka=promises%2C+documents`)}</p>`,
      2,
    );
    expect(page.all('#b ~ *').map(({ localName, lang }) => [localName, lang])).to.deep.equal([
      ['samverka-promises', 'en'],
      ['samverka-documents', 'en'],
    ]);
  });

  it('sets no other attributes', async () => {
    const page = await loaded(
      `<p>${link(`${PROMISES}&amp;onclick=alert(1)&amp;style=color:red&amp;id=x&amp;class=y`)}</p>`,
    );
    expect(page.one('samverka-promises').getAttributeNames().sort()).to.deep.equal(['src']);
  });

  it('is warned about in one line where a part is unknown; the others are shown', async () => {
    const page = await loaded(`<p>${link(`${DOCUMENT}#samverka=löften,promises`)}</p>`);
    expect(page.parts).to.contain('promises');
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.match(/^Samverka .*löften.*promises, .*contact-card.*$/);
    expect(page.recorded.problems[0]?.target).to.equal(page.one('a'));
  });

  it('shows nothing and hides nothing where all parts are unknown', async () => {
    const page = await openPage(
      `<p>${link(`${DOCUMENT}#samverka=x,__proto__,constructor`)}</p><p>${link(`${DOCUMENT}#samverka=`)}</p>`,
    );
    await page.until(({ warnings }) => warnings.length >= 3);
    expect(page.parts).to.deep.equal([]);
    expect(page.lines()).to.deep.equal(['Våra löften', 'Våra löften']);
  });
});

describe('form A: the block', () => {
  it('is there until something else is', async () => {
    const slow = `/test-server/slow?ms=400&amp;body=${encodeURIComponent(await (await fetch(DOCUMENT)).text())}#samverka=promises`;
    const page = await openPage(`<p id="b">${link(slow)}</p>`);
    await page.comes(() => page.parts.length);
    expect(page.parts).to.deep.equal(['promises']);
    expect(page.isSeen('#b')).to.equal(true);
    await page.loads();
    expect(page.isSeen('#b')).to.equal(false);
  });

  it('is hidden under the site’s own important display', async () => {
    const page = await openPage(`<p id="b">${link()}</p>`, {
      head: '<style>p{display:block!important}[hidden]{display:block}</style>',
    });
    await page.loads();
    expect(page.isSeen('#b')).to.equal(false);
  });

  it('stays, with its nodes, where nothing comes', async () => {
    const page = await openPage(
      `<p id="b">${link('/test-server/status/404#samverka=promises,documents')}</p>`,
    );
    await page.problems(2);
    expect(page.isSeen('#b')).to.equal(true);
    expect([...page.one('#b').childNodes]).to.deep.equal(page.recorded.children['b']);
    expect(page.one('#b').attributes).to.have.length(1);
    expect(page.lines()).to.deep.equal(['Våra löften']);
  });

  it('is hidden where one of several parts comes, and what is missing is told', async () => {
    const document = {
      schemaVersion: 1,
      lang: 'sv',
      title: 'T',
      publisher: { name: 'M' },
      documents: { title: 'Dokument', items: [] },
    };
    const page = await openPage(
      `<p id="b">${link(`${answer(document)}#samverka=promises,documents`.replaceAll('&', '&amp;'))}</p>`,
    );
    await page.loads();
    await page.problems();
    expect(page.isSeen('#b')).to.equal(false);
    expect(page.recorded.warnings).to.have.length(1);
  });

  it('is upgraded when it is added later', async () => {
    const page = await openPage('<main></main>');
    page.one('main').innerHTML = `<div><p id="b">${link()}</p></div>`;
    await page.loads();
    expect(page.lines('#b + samverka-promises')).to.deep.equal(LINES);
  });

  it('does not double in a copy of the region, nor in saved HTML', async () => {
    const page = await loaded(`<main><p>Före</p><p>${link()}</p><p>Efter</p></main>`);
    const words = page.lines('main');
    const saved = page.one('main').outerHTML;
    page.document.body.append(page.one('main').cloneNode(true));
    await page.loads(2);
    await page.settled();
    expect(page.lines('main:nth-of-type(2)')).to.deep.equal(words);
    expect(page.all('main:nth-of-type(2) samverka-promises')).to.have.length(1);
    page.document.body.innerHTML = saved;
    await page.loads(3);
    await page.settled();
    expect(page.lines()).to.deep.equal(words);
    const fresh = await openPage(saved);
    await fresh.loads();
    expect(fresh.lines()).to.deep.equal(words);
  });

  it('is hidden before an element that has loaded before it', async () => {
    const page = await loaded(
      `<main><samverka-promises src="${new URL(DOCUMENT, location.href)}"></samverka-promises></main>`,
    );
    page.one('samverka-promises').insertAdjacentHTML('beforebegin', `<p id="b">${link()}</p>`);
    // The element is put after the block when the link is found.
    await new Promise((found) => new MutationObserver(found).observe(page.one('main'), { childList: true }));
    expect([page.lines('main'), page.all('samverka-promises').length]).to.deep.equal([LINES, 1]);
  });
});
