/** What content management systems make of the three forms: emptied, orphaned, wrapped, unwrapped and stripped. */
import { expect } from '@esm-bundle/chai';
import { answer, openPage, pageOf, type Page, type Part } from './page.js';

const PROMISES =
  '<h2>Löften</h2>\n<p>Vi lovar:</p>\n<h3>Torget</h3>\n<p>Ord.</p>\n<h3>Skolan</h3>\n<ul>\n<li>Status: Uppfyllt</li>\n</ul>\n';
const LINES = [
  'Löften',
  '1 av 2 löften är uppfyllt',
  'Uppfyllt: 1',
  'Inte bedömt: 1',
  'Vi lovar:',
  'Torget',
  'Ord.',
  'Skolan',
  'Status: Uppfyllt',
];
const CARD = '<h2>Exempelby</h2>\n<p>Telefon: 08-123 456 00</p>\n';
const CARD_LINES = ['Exempelby', 'Telefon: 08-123 456 00'];

async function open(body: string, count = 1): Promise<Page> {
  const page = await openPage(body);
  await page.loads(count);
  await page.settled();
  expect(page.recorded.errors).to.deep.equal([]);
  expect(page.recorded.warnings).to.deep.equal([]);
  return page;
}

/** The titles of the promises that the first list has. */
const titles = (page: Page): unknown =>
  (page.one<Part>('samverka-promises').model as { items: { title: unknown }[] } | undefined)?.items.map(
    ({ title }) => title,
  );

describe('emptied elements and their orphans', () => {
  const shapes: readonly [who: string, html: string][] = [
    ['WordPress (wpautop)', `<p><samverka-promises></samverka-promises></p>\n${PROMISES}<p></p>\n`],
    [
      'WordPress, with the start alone in the paragraph',
      `<p><samverka-promises></p>\n${PROMISES}<p></samverka-promises></p>\n`,
    ],
    [
      'WordPress, inside a div',
      `<div>\n<samverka-promises>\n<p></p>\n${PROMISES}<p></p>\n</samverka-promises>\n</div>`,
    ],
    [
      'WordPress, with a break',
      `<p><samverka-promises><br />\n</samverka-promises></p>\n<p>&nbsp;</p>\n${PROMISES}`,
    ],
    [
      'WordPress blocks, with their comments',
      `<!-- wp:html --><samverka-promises></samverka-promises><!-- /wp:html -->\n\n<!-- wp:heading -->${PROMISES.replaceAll('\n', '\n<!-- /wp -->\n<!-- wp -->\n')}`,
    ],
    ['Umbraco, a div', `<div class="samverka-promises"></div>\n${PROMISES}`],
    [
      'Umbraco, a div with white space',
      `<div class="samverka-promises">\n&nbsp;<br></div><p></p>\n${PROMISES}`,
    ],
    [
      'an editor that fills empty paragraphs',
      `<samverka-promises><p>&nbsp;</p></samverka-promises><p>&nbsp;</p>${PROMISES}`,
    ],
    [
      'an element in a marked div',
      `<div class="samverka-promises"><samverka-promises></samverka-promises></div>${PROMISES}`,
    ],
  ];
  for (const [who, html] of shapes)
    it(who, async () => {
      const page = await open(html);
      expect(page.lines()).to.deep.equal(LINES);
      expect(titles(page)).to.deep.equal(['Torget', 'Skolan']);
      expect(page.all('samverka-promises')).to.have.length(1);
      expect(page.all('samverka-promises article')).to.have.length(2);
    });

  it('Jodit, a paragraph around it all, and words of the page behind it', async () => {
    const page = await open(`<p><samverka-promises>\n${PROMISES}</samverka-promises>\n</p><p>Slut.</p>`);
    expect(page.lines('samverka-promises')).to.deep.equal(LINES);
    expect(page.lines()).to.deep.equal([...LINES, 'Slut.']);
  });

  it('several on a page, each with its own', async () => {
    const page = await open(
      `<p><samverka-promises></samverka-promises></p>${PROMISES}<p><samverka-contact-card></samverka-contact-card></p>${CARD}<h2>Annat</h2><p>Ord.</p>`,
      2,
    );
    expect(page.lines('samverka-promises')).to.deep.equal(LINES);
    expect(page.lines('samverka-contact-card')).to.deep.equal(CARD_LINES);
    expect(page.lines().slice(-2)).to.deep.equal(['Annat', 'Ord.']);
    expect(page.all('h2:last-of-type').at(-1)?.closest('samverka-contact-card')).to.equal(null);
  });

  it('are the same nodes as before', async () => {
    const page = await open(
      `<div class="samverka-promises"></div><h2 id="rubrik">Löften</h2><h3>Torget</h3><p id="stycke">Läs <a href="/mer" id="lank">mer</a>.</p>`,
    );
    expect([...page.one('#stycke').childNodes]).to.deep.equal(page.recorded.children['stycke']);
    expect([...page.one('#rubrik').childNodes]).to.deep.equal(page.recorded.children['rubrik']);
  });

  it('are read in another page too', async () => {
    const other = answer(
      pageOf(`<div class="samverka-promises"></div>${PROMISES}<h2>Annat</h2>`, { script: '' }),
      'text/html',
    );
    const page = await open(
      `<samverka-promises src="${other.replaceAll('&', '&amp;')}"></samverka-promises>`,
    );
    expect(page.lines()).to.deep.equal(LINES);
  });
});

describe('orphans: where they end', () => {
  const after = (html: string): string => `<main><samverka-promises></samverka-promises>${html}</main>`;
  const inside = '<h3>Löften</h3><p>Vi lovar:</p><h4>Torget</h4><p>Ord.</p>';
  const LINES_INSIDE = ['Löften', 'Vi lovar:', 'Torget', 'Ord.'];
  const ends: readonly [what: string, html: string, ...rest: string[]][] = [
    ['a heading of the same level', '<h3>Annat</h3><p>Ord.</p>', 'Annat', 'Ord.'],
    ['a heading of a higher level', '<h2>Annat</h2><h4>Mer</h4>', 'Annat', 'Mer'],
    ['another element', '<samverka-page><p>Annat</p></samverka-page>', 'Annat'],
    ['an element in a paragraph', '<p><samverka-page></samverka-page></p><p>Annat</p>', 'Annat'],
    ['a marked div', '<div class="samverka-page"><p>Annat</p></div>', 'Annat'],
    [
      'an element somewhere inside',
      '<section><div><samverka-page>Annat</samverka-page></div></section>',
      'Annat',
    ],
    ['the end of the parent', ''],
  ];
  for (const [what, html, ...rest] of ends)
    it(`at ${what}`, async () => {
      const page = await open(after(inside + html));
      expect(page.lines('samverka-promises')).to.deep.equal(LINES_INSIDE);
      expect(page.lines('main')).to.deep.equal([...LINES_INSIDE, ...rest]);
    });

  const none: readonly [what: string, html: string][] = [
    ['a paragraph comes first', after('<p>Ord.</p><h2>Annat</h2><p>Ord.</p>')],
    ['words come first', after('Ord. <h2>Annat</h2><p>Ord.</p>')],
    [
      'a picture comes first',
      after(
        `<p><img alt="Bild" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"></p><h2>Annat</h2>`,
      ),
    ],
    ['a rule comes first', after('<hr><h2>Annat</h2><p>Ord.</p>')],
    ['nothing comes', after('')],
    ['another element comes first', after('<samverka-page><h2>Annat</h2></samverka-page><h2>Mer</h2>')],
    ['it stands among words', '<p>Ord <samverka-promises></samverka-promises></p><h2>Annat</h2><p>Ord.</p>'],
    [
      'it has src',
      after('<h2>Annat</h2><p>Ord.</p>').replace('promises>', 'promises src="/test-server/status/404">'),
    ],
  ];
  for (const [what, html] of none)
    it(`nothing is adopted where ${what}`, async () => {
      const plain = await openPage(html, { script: '' });
      const page = await openPage(html);
      if (html.includes('src="/t')) await page.problems();
      await page.settled();
      expect(page.lines()).to.deep.equal(plain.lines());
      expect(page.one('samverka-promises').childNodes).to.have.length(0);
    });

  it('nothing is adopted by an element that has words', async () => {
    const page = await open(`<samverka-promises>${PROMISES}</samverka-promises><h3>Annat</h3><p>Ord.</p>`);
    expect(page.lines('samverka-promises')).to.deep.equal(LINES);
  });
});

describe('what an editor strips stays as plain content', () => {
  const stripped: readonly [what: string, html: string][] = [
    ['the class', `<div>${PROMISES}</div>`],
    ['the div', PROMISES],
    ['the elements, unwrapped', `${PROMISES}${CARD}`],
    [
      'the elements, shown as code',
      '<p>&lt;samverka-promises&gt;</p><p>Ord.</p><p>&lt;/samverka-promises&gt;</p>',
    ],
    [
      'all but paragraphs, lists and links',
      '<p>Löften</p><ul><li>Torget: Ord.</li></ul><p><a href="/mer">Mer</a></p>',
    ],
    ['the fragment of the link', '<p><a href="/mer.json">Våra löften</a></p>'],
    ['the script', `<p>${'&lt;script src="/dist/samverka.js" defer&gt;&lt;/script&gt;'}</p>${PROMISES}`],
  ];
  for (const [what, html] of stripped)
    it(what, async () => {
      const page = await openPage(html);
      await page.settled();
      expect(page.document.body.innerHTML.trim()).to.equal(html.replaceAll(' />', '>').trim());
      expect(page.recorded.warnings).to.deep.equal([]);
    });
});
