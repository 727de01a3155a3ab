/** Hostile documents and pages: nothing in them runs, nothing they hold freezes the page, and what is right is shown. */
import { expect } from '@esm-bundle/chai';
import { make, openMade, startMaking } from './made.js';
import { OTHER_ORIGIN, type Page, type Part } from './page.js';

const HACK =
  '<img src=x onerror="parent.hacked=window.hacked=1"><script>parent.hacked=window.hacked=1</script>';
const SCRIPTS = [
  'javascript:hacked=1',
  ' java\tscript:hacked=1',
  'JAVASCRIPT:hacked=1//',
  'data:text/html,<script>parent.hacked=1</script>',
  'vbscript:x',
  'blob:x',
  'file:///etc/passwd',
];
const whole = { schemaVersion: 1, lang: 'sv', title: 'T', municipality: { name: 'M' } };
const FALLBACK = '<p>Reserv</p>';

before(startMaking);
afterEach(() => expect((window as { hacked?: unknown }).hacked).to.equal(undefined));

const element = (src: string, tag = 'samverka-page'): string => `<${tag} src="${src}">${FALLBACK}</${tag}>`;

/** A text full of HTML, told apart by a number. */
let number = 0;
const evil = (): string => `T${++number} ${HACK}`;

const hostile = () => ({
  ...whole,
  title: evil(),
  municipality: { name: evil(), url: SCRIPTS[0] },
  intro: [evil(), { sv: evil(), '<img>': evil(), __proto__: 'x' }],
  promises: {
    title: evil(),
    intro: [evil()],
    lead: evil(),
    outro: [evil()],
    items: [
      {
        id: evil(),
        title: evil(),
        body: [evil()],
        place: evil(),
        areas: [evil()],
        responsible: evil(),
        target: { text: evil(), unit: evil() },
        outcome: { text: evil(), url: SCRIPTS[1] },
        activities: [{ title: evil(), when: evil(), done: true }],
      },
    ],
  },
  priorityAreas: {
    title: evil(),
    items: [
      { id: evil(), title: evil(), body: [evil()], links: SCRIPTS.map((url) => ({ text: evil(), url })) },
    ],
  },
  agreement: {
    title: evil(),
    body: [evil()],
    parties: [{ name: evil(), signatory: evil(), url: SCRIPTS[2] }],
    validThrough: '2017',
    supersededBy: SCRIPTS[0],
  },
  documents: {
    title: evil(),
    intro: [evil()],
    items: [
      { title: evil(), url: '/x', kind: evil(), format: evil(), htmlAlternative: SCRIPTS[0] },
      ...SCRIPTS.map((url) => ({ title: evil(), url })),
    ],
  },
  contacts: {
    title: evil(),
    items: [
      {
        id: evil(),
        name: evil(),
        role: evil(),
        visitingAddress: { street: evil(), city: evil() },
        phone: { display: evil(), e164: '"onclick=hacked=1' },
        email: `x@x"${HACK}`,
        ask: { text: evil(), url: SCRIPTS[0] },
        openingHours: [evil()],
      },
    ],
    emergencyNumbers: [{ label: evil(), number: evil() }],
  },
});

/** No script address, no handler, nothing that loads, and one block of data for search engines. */
function isHarmless(page: Page): void {
  expect(page.window.hacked).to.equal(undefined);
  expect(
    page.all('body script, img, iframe, object, embed, svg, form, style, link[rel=stylesheet]'),
  ).to.have.length(0);
  for (const link of page.all<HTMLAnchorElement>('a'))
    expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
  for (const each of page.all('body *'))
    for (const name of each.getAttributeNames())
      expect(name, each.outerHTML).not.to.match(/^on|^style$|^src(doc|set)$|^formaction$/);
  for (const script of page.all('script[type="application/ld+json"]'))
    expect(() => JSON.parse(script.textContent ?? '')).not.to.throw();
  expect(page.recorded.errors).to.deep.equal([]);
}

describe('a hostile document', () => {
  it('shows HTML in every field as characters, and follows no script', async () => {
    const src = await make('fields.json', JSON.stringify(hostile()));
    const page = await openMade('fields.html', element(src), { query: 'samverka-check' });
    await page.loads();
    await page.settled();
    isHarmless(page);
    const text = page.one('samverka-page').textContent ?? '';
    expect(text.split('<img src=x onerror=').length, 'shown as it was written').to.be.above(30);
    for (const line of page.recorded.warnings) expect(line).not.to.match(/[\r\n]/);
    expect(page.recorded.warnings.length).to.be.within(1, 21);
  });

  it('shows it in every element and in both languages', async () => {
    const src = await make('fields.json', JSON.stringify(hostile()));
    const names = [
      'promises',
      'promise',
      'priority-areas',
      'priority-area',
      'agreement',
      'documents',
      'contact-card',
    ];
    const page = await openMade('each.html', names.map((name) => element(src, `samverka-${name}`)).join(''), {
      lang: 'en',
    });
    await page.loads(names.length);
    isHarmless(page);
  });

  it('has no prototype to reach', async () => {
    const text = JSON.stringify({
      ...whole,
      promises: {
        title: 'L',
        items: [
          { id: 'constructor', title: 'A', body: [] },
          { id: '__proto__', title: 'B', body: [] },
        ],
      },
    });
    const keys =
      '"__proto__":{"hacked":1,"lead":"X","isAdmin":true},"constructor":{"prototype":{"hacked":1}},"toString":"x","hasOwnProperty":1,';
    const src = await make('prototype.json', text.replaceAll('{', `{${keys}`));
    const page = await openMade(
      'prototype.html',
      element(src) + element(`${src}#__proto__`, 'samverka-promise'),
    );
    await page.loads(2);
    isHarmless(page);
    expect(page.lines()).to.deep.equal(['T', 'L', 'A', 'B', 'B']);
    expect((page.window as unknown as { Object: ObjectConstructor }).Object.prototype).not.to.have.property(
      'hacked',
    );
    expect(Object.keys(page.one<Part>('samverka-page').model as object).sort()).to.deep.equal([
      'lang',
      'municipality',
      'promises',
      'schemaVersion',
      'title',
    ]);
  });

  for (const [what, text] of [
    ['lists 200,000 deep', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects 100,000 deep', `${'{"promises":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    [
      'lists 200,000 deep in a field',
      JSON.stringify({ ...whole, promises: '#' }).replace('"#"', '['.repeat(200_000) + ']'.repeat(200_000)),
    ],
  ] as const)
    it(`keeps the fallback: ${what}`, async () => {
      const page = await openMade('deep.html', element(await make('deep.json', text), 'samverka-promises'));
      await page.problems();
      expect(page.lines()).to.deep.equal(['Reserv']);
      expect(page.recorded.warnings).to.have.length(1);
      isHarmless(page);
    });

  it('is one line for each of its first faults, however many there are', async () => {
    const items = Array.from({ length: 100_000 }, () => ({ id: 1, title: [] }));
    const src = await make('faults.json', JSON.stringify({ ...whole, promises: { title: 'L', items } }));
    const page = await openMade('faults.html', element(src, 'samverka-promises') + element(src));
    await page.loads(2);
    expect(page.recorded.warnings.length).to.be.within(2, 42);
    expect(page.recorded.warnings.at(-1)).to.contain('fler fel');
  });

  it('of 100,000 items does not freeze the page', async function () {
    this.timeout(80_000);
    const items = Array.from({ length: 100_000 }, (_, index) => ({
      id: `l${index}`,
      title: `Löfte ${index}`,
      body: ['Ord.'],
    }));
    const src = await make('many.json', JSON.stringify({ ...whole, promises: { title: 'L', items } }));
    const page = await openMade('many.html', `<button>Knapp</button>${element(src, 'samverka-promises')}`);
    // Usable meanwhile: the first are there, a click is heard, and the list goes on.
    await page.appears('samverka-promise:not(:empty)');
    let clicks = 0;
    page.one('button').addEventListener('click', () => clicks++);
    page.one('button').click();
    expect(clicks).to.equal(1);
    expect(page.lines('li:first-child')).to.deep.equal(['Löfte 0', 'Ord.']);
    await page.loads(1, 60_000);
    expect(page.all('samverka-promise')).to.have.length(100_000);
    expect(page.recorded.longest, 'the longest task').to.be.below(250);
  });
});

describe('an address that leads on to another site', () => {
  const document = JSON.stringify({ ...whole, promises: { title: 'Från annat håll', items: [] } });
  const elsewhere = `${OTHER_ORIGIN}/test-server/cors?body=${encodeURIComponent(document)}`;

  it('is refused, and the console says how to allow it', async () => {
    const src = await make('redirect.json', '', 'text/plain', {}, elsewhere);
    const page = await openMade('redirect.html', element(src, 'samverka-promises'));
    await page.problems();
    expect(page.lines()).to.deep.equal(['Reserv']);
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.contain(`data-allow="${OTHER_ORIGIN}"`);
  });

  it('is refused as the document that a page names', async () => {
    const src = await make('names.html', `<link rel="alternate" type="application/json" href="${elsewhere.replaceAll('&', '&amp;')}"><p>Ord`, 'text/html');
    const page = await openMade('named.html', element(src, 'samverka-promises'));
    await page.problems();
    expect(page.lines()).to.deep.equal(['Reserv']);
  });
});

describe('a hostile page', () => {
  const handlers = 'onclick="hacked=1" onmouseover="hacked=1" style="position:fixed;inset:0" srcdoc="x"';
  const content = `<h2 ${handlers}>Löften ${HACK}</h2>
    <h3 ${handlers}>Torget</h3><p ${handlers}>Ord. ${HACK}<svg onload="hacked=1"><script>hacked=1</script></svg>
    ${SCRIPTS.map((url) => `<a href="${url}" ping="/x" download>Länk</a>`).join(' ')}
    <a href="/mer" ${handlers}>Mer</a><iframe src="javascript:parent.hacked=1" srcdoc="<script>parent.hacked=1</script>"></iframe>
    <object data="/x"></object><embed src="/x"><style>*{display:none}</style><link rel="stylesheet" href="/x.css"><base href="https://example.org/">
    <form action="javascript:hacked=1"><input name="x"><button formaction="javascript:hacked=1">Skicka</button></form>
    <template><img src=x onerror=hacked=1></template><math><mtext><img src=x onerror=hacked=1></mtext></math><video src=x onerror=hacked=1></video>
    <samverka-page src="javascript:hacked=1" ${handlers}>I ett element</samverka-page></p>`;

  for (const [form, html] of [
    ['form B', `<div class="samverka-promises">${content}</div>`],
    ['form C', `<samverka-promises>${content}</samverka-promises>`],
    ['orphans', `<samverka-promises></samverka-promises>${content}`],
  ] as const)
    it(`gives words and safe links (${form})`, async () => {
      const src = await make(
        'evil.html',
        `<!doctype html><html lang="sv"><body>${html}</body></html>`,
        'text/html',
      );
      const page = await openMade('host.html', element(src, 'samverka-promises'));
      await page.loads();
      await page.settled();
      isHarmless(page);
      expect(page.lines()[0]).to.equal('Löften');
      expect(page.lines().join(' ')).to.contain('Torget').and.to.contain('Ord.').and.to.contain('Länk');
      expect([
        ...new Set(page.all<HTMLAnchorElement>('a').map((link) => link.getAttribute('href'))),
      ]).to.have.length(1);
      for (const script of page.all('body *'))
        expect(script.localName).not.to.match(/^(template|math|video|base|embed|input)$/);
    });

  it('of 10,000 nested elements and 5,000 promises is read in time', async function () {
    this.timeout(60_000);
    const deep = `${'<div>'.repeat(10_000)}Djupt${'</div>'.repeat(10_000)}`;
    const many = Array.from({ length: 5_000 }, (_, index) => `<h3>Löfte ${index}</h3><p>Ord.</p>`).join('');
    const src = await make(
      'big.html',
      `<!doctype html><body><div class="samverka-promises"><h2>L</h2>${many}<h3>Sist</h3>${deep}</div>`,
      'text/html',
    );
    const page = await openMade('big-host.html', element(src, 'samverka-promises'));
    await page.loads(1, 50_000);
    expect(page.all('samverka-promise')).to.have.length(5_001);
    expect(page.recorded.errors).to.deep.equal([]);
    // The browser parses a page in one task; reading it adds little.
    expect(page.recorded.longest, 'the longest task').to.be.below(1_500);
  });
});

describe('the script alone', () => {
  it('without the modules beside it: all stays readable, and the console names what is missing', async () => {
    const script = await make(
      'samverka.js',
      await (await fetch('/dist/samverka.js')).text(),
      'text/javascript',
    );
    const html = `<samverka-promises id="c"><h2>Löften</h2></samverka-promises><samverka-promises id="s" src="/tests/embed/document.json">${FALLBACK}</samverka-promises><p><a href="/tests/embed/document.json#samverka=promises">Länk</a></p>`;
    const page = await openMade('alone.html', html, { script: `<script src="${script}" defer></script>` });
    await page.problems(3);
    expect(page.lines()).to.deep.equal(['Löften', 'Reserv', 'Länk']);
    expect(page.recorded.errors).to.deep.equal([]);
    const lines = page.recorded.warnings.join('\n');
    expect(lines).to.contain('samverka-html.js').and.to.contain('samverka-documents.js');
  });
});
