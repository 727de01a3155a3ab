/** Form C: the custom element. Empty, in a paragraph, with content, put in by scripts, and however the script is loaded. */
import { expect } from '@esm-bundle/chai';
import { DOCUMENT, openPage, type Page, type PageOptions, type Part } from './page.js';

const FROM_DOCUMENT = [
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
const HTML = '<h2>Löften</h2><p>Vi lovar:</p><h3>Torget</h3><p>Ord.</p>';
const FROM_HTML = ['Löften', 'Vi lovar:', 'Torget', 'Ord.'];
const SRC = `src="${DOCUMENT}"`;

async function open(body: string, count = 1, options?: PageOptions): Promise<Page> {
  const page = await openPage(body, options);
  await page.loads(count);
  await page.settled();
  expect(page.recorded.errors).to.deep.equal([]);
  expect(page.recorded.warnings).to.deep.equal([]);
  return page;
}

describe('form C with src', () => {
  const shown: Readonly<Record<string, string>> = {
    page: 'Trygghet i Exempelby',
    promises: 'Medborgarlöften',
    promise: 'Polisen på torget',
    'priority-areas': 'Prioriterade områden',
    'priority-area': 'Trafik',
    agreement: 'Överenskommelse',
    documents: 'Dokument',
    published: 'Senast publicerad: 2 mars 2026',
    'contact-card': 'Kontakt',
  };
  it('every element, empty', async () => {
    const names = Object.keys(shown);
    const page = await open(
      names.map((name) => `<samverka-${name} id="${name}" ${SRC}></samverka-${name}>`).join(''),
      names.length,
    );
    for (const name of names) expect(page.lines(`#${name}`)[0]).to.equal(shown[name]);
  });

  it('one promise or one area, chosen by its id', async () => {
    const page = await open(`<samverka-promise src="${DOCUMENT}#skolan"></samverka-promise>`);
    expect(page.lines()).to.deep.equal(['Trygg skolväg', 'Vi går skolvägen tillsammans.']);
  });

  const around: readonly [what: string, html: string, lines: readonly string[]][] = [
    ['in a paragraph of its own', `<p><samverka-promises ${SRC}></samverka-promises></p>`, FROM_DOCUMENT],
    [
      'in a paragraph with words',
      `<p>Före <samverka-promises ${SRC}></samverka-promises> efter</p>`,
      ['Före', ...FROM_DOCUMENT, 'efter'],
    ],
    [
      'with stray paragraphs around',
      `<p></p><samverka-promises ${SRC}></samverka-promises><p></p><br><p>&nbsp;</p>`,
      FROM_DOCUMENT,
    ],
    [
      'with stray paragraphs inside',
      `<samverka-promises ${SRC}><p></p>\n<br>&nbsp;<p><br></p></samverka-promises>`,
      FROM_DOCUMENT,
    ],
    [
      'with words to stand until then',
      `<samverka-promises ${SRC}><p>Läs våra löften</p></samverka-promises>`,
      FROM_DOCUMENT,
    ],
    [
      'in a list item, a table and inline text',
      `<ul><li><samverka-promises ${SRC}></samverka-promises></li></ul>`,
      FROM_DOCUMENT,
    ],
    ['in <span>', `<p><span><samverka-promises ${SRC}></samverka-promises></span></p>`, FROM_DOCUMENT],
    ['written in capitals', `<SAMVERKA-PROMISES SRC="${DOCUMENT}"></SAMVERKA-PROMISES>`, FROM_DOCUMENT],
    ['with data-src', `<samverka-promises data-src="${DOCUMENT}"></samverka-promises>`, FROM_DOCUMENT],
  ];
  for (const [what, html, lines] of around)
    it(what, async () => {
      const page = await open(html);
      expect(page.lines()).to.deep.equal(lines);
    });

  it('many elements of one document ask for it once', async () => {
    const key = crypto.randomUUID();
    const document = {
      schemaVersion: 1,
      lang: 'sv',
      title: 'T',
      publisher: { name: 'M' },
      promises: { title: 'L', items: [] },
      documents: { title: 'D', items: [] },
      dates: { published: '2018' },
    };
    const src = `/test-server/count?key=${key}&amp;body=${encodeURIComponent(JSON.stringify(document))}`;
    const names = ['promises', 'documents', 'published', 'page'];
    await open(
      names.map((name) => `<samverka-${name} src="${src}"></samverka-${name}>`).join(''),
      names.length,
    );
    expect(await (await fetch(`/test-server/counted?key=${key}`)).json()).to.deep.equal({ count: 1 });
  });
});

describe('form C with content', () => {
  it('the same as form B inside', async () => {
    const page = await open(`<samverka-promises>${HTML}</samverka-promises>`);
    expect(page.lines()).to.deep.equal(FROM_HTML);
    expect(page.all('samverka-promises li article')).to.have.length(1);
  });

  it('with stray paragraphs and breaks between', async () => {
    const page = await open(
      `<samverka-promises><p></p><br>${HTML.replaceAll('<h', '<p> </p><br><h')}<p></p></samverka-promises>`,
    );
    expect(page.lines()).to.deep.equal(FROM_HTML);
    expect(page.one<Part>('samverka-promises').model).to.have.nested.property('items.length', 1);
  });

  it('elements inside samverka-page, each with its own', async () => {
    const page = await open(
      `<samverka-page><h1>Trygghet</h1><samverka-promises>${HTML}</samverka-promises><p>Mellan</p><samverka-contact-card ${SRC}></samverka-contact-card></samverka-page>`,
      2,
    );
    expect(page.lines().slice(0, 7)).to.deep.equal(['Trygghet', ...FROM_HTML, 'Mellan', 'Kontakt']);
  });

  it('elements for single promises', async () => {
    const page = await open(
      `<samverka-promises><h2>Löften</h2>
        <samverka-promise id="ett" status="fulfilled"><h3>Torget</h3><p>Ord.</p></samverka-promise>
        <samverka-promise id="tva"><h3>Skolan</h3><p>Ord.</p></samverka-promise></samverka-promises>`,
      3,
    );
    expect(page.lines()).to.deep.equal([
      'Löften',
      '1 av 2 löften är uppfyllt',
      'Uppfyllt: 1',
      'Inte bedömt: 1',
      'Torget',
      'Status: Uppfyllt',
      'Ord.',
      'Skolan',
      'Ord.',
    ]);
    expect(page.all('#ett, #tva')).to.have.length(2);
  });

  it('src taken away: what the editor wrote comes back', async () => {
    const page = await open(`<samverka-promises ${SRC}>${HTML}</samverka-promises>`);
    page.one('samverka-promises').removeAttribute('src');
    await page.loads(2);
    expect(page.lines()).to.deep.equal(FROM_HTML);
  });
});

describe('form C put in by a script', () => {
  const ways: readonly [how: string, put: (page: Page, element: Part) => unknown][] = [
    [
      'before its content',
      ({ document }, element) => (document.body.append(element), (element.innerHTML = HTML)),
    ],
    [
      'after its content',
      ({ document }, element) => ((element.innerHTML = HTML), document.body.append(element)),
    ],
    [
      'node by node',
      ({ document }, element) => {
        document.body.append(element);
        element.append(...document.createRange().createContextualFragment(HTML).childNodes);
      },
    ],
    [
      'long before its content',
      async (page, element) => {
        page.document.body.append(element);
        await page.settled();
        element.innerHTML = HTML;
      },
    ],
    [
      'with its page',
      ({ document }, element) => {
        element.innerHTML = HTML;
        document.body.innerHTML = `<main>${element.outerHTML}</main>`;
      },
    ],
    [
      'before the page is parsed anew',
      ({ document }, element) => {
        document.body.insertAdjacentHTML('beforeend', element.outerHTML);
        (document.body.lastElementChild as Element).innerHTML = HTML;
      },
    ],
  ];
  for (const [how, put] of ways)
    it(how, async () => {
      const page = await openPage('');
      await put(page, page.document.createElement('samverka-promises') as Part);
      await page.loads();
      await page.settled();
      expect(page.lines()).to.deep.equal(FROM_HTML);
      expect(page.recorded.errors).to.deep.equal([]);
    });

  for (const when of ['before', 'after'] as const)
    it(`with src, set ${when} it is in the page`, async () => {
      const page = await openPage('');
      const element = page.document.createElement('samverka-promises') as Part;
      if (when === 'before') element.src = DOCUMENT;
      page.document.body.append(element);
      if (when === 'after') element.setAttribute('src', DOCUMENT);
      await page.loads();
      expect(page.lines()).to.deep.equal(FROM_DOCUMENT);
    });
});

describe('the script', () => {
  const body = `<samverka-promises id="c">${HTML}</samverka-promises><div id="b" class="samverka-promises">${HTML}</div>
    <p id="a"><a href="${DOCUMENT}#samverka=promises">Länk</a></p><samverka-promises id="d" ${SRC}><p>Reserv</p></samverka-promises>`;
  const tag = (rest = ''): string => `<script src="/dist/samverka.js"${rest}></script>`;
  const everything = [...FROM_HTML, ...FROM_HTML, ...FROM_DOCUMENT, ...FROM_DOCUMENT];

  for (const [where, head, end] of [
    ['in the head, without defer', tag(), ''],
    ['in the head, deferred', tag(' defer'), ''],
    ['in the head, async', tag(' async'), ''],
    ['at the end of the body', '', tag()],
    ['in the middle of an element', '', ''],
  ] as const)
    it(where, async () => {
      const html = head || end ? body : body.replace('<h3>', `${tag()}<h3>`);
      const page = await open(html + end, 4, { script: head });
      expect(page.lines()).to.deep.equal(everything);
    });

  it('put in when the page has long been there', async () => {
    const page = await openPage(body, { script: '' });
    page.document.head.append(page.document.createRange().createContextualFragment(tag()));
    await page.loads(4);
    await page.settled();
    expect(page.lines()).to.deep.equal(everything);
  });

  it('ahead of a parser that is held up in the middle of an element', async () => {
    const slow = '<script src="/test-server/slow?ms=700&amp;type=text/javascript&amp;body=0"></script>';
    const held = (start: string): string =>
      `${start}<h2>Löften</h2><p>Vi lovar:</p>${slow}<h3>Torget</h3><p>Ord.</p>`;
    const page = await open(
      `${held('<samverka-promises id="src" src="/tests/embed/document.json">')}</samverka-promises>
       ${held('<samverka-promises id="own">')}</samverka-promises>${held('<div id="b" class="samverka-promises">')}</div>`,
      3,
      { script: tag() },
    );
    expect(page.lines('#src')).to.deep.equal(FROM_DOCUMENT);
    expect(page.lines('#own')).to.deep.equal(FROM_HTML);
    expect(page.lines('#b')).to.deep.equal(FROM_HTML);
    page.one('#src').removeAttribute('src');
    await page.loads(page.recorded.loads.length + 1);
    expect(page.lines('#src'), 'all that the editor wrote').to.deep.equal(FROM_HTML);
  });
});
