/** Nothing is lost: whatever an address answers, what the editor wrote stays, and whoever looks is told why. */
import { expect } from '@esm-bundle/chai';
import { allowance, answer, DOCUMENT, openPage, OTHER_ORIGIN, type Page, type PageOptions } from './page.js';

const FALLBACK = '<p id="reserv">Läs <a href="/loften">våra löften</a>.</p>';
const ALLOW: PageOptions = {
  script: `<script src="/dist/samverka.js" data-allow="${OTHER_ORIGIN} http://127.0.0.1:9753" defer></script>`,
};
const whole = { schemaVersion: 1, lang: 'sv', title: 'T', publisher: { name: 'M' } };
const promises = { title: 'L', items: [{ id: 'a', title: 'A', body: [] }] };

/** A page with an element of that address, another that works, and words around. */
const open = (src: string, options: PageOptions = {}): Promise<Page> =>
  openPage(
    `<p>Före</p><samverka-promises id="har" src="${src.replaceAll('&', '&amp;')}">${FALLBACK}</samverka-promises>
     <samverka-promises id="frisk"><h2>Andra löften</h2><h3>Torget</h3><p>Ord.</p></samverka-promises><p>Efter</p>`,
    options,
  );

/** The fallback is there node by node, one problem is told in one line, and the rest of the page works. */
async function isKept(page: Page, patience?: number): Promise<string> {
  await page.problems(1, patience);
  await page.loads(1, patience);
  await page.settled();
  const { recorded } = page;
  expect([...page.one('#har').childNodes]).to.deep.equal(recorded.children['har']);
  expect([...page.one('#reserv').childNodes]).to.deep.equal(recorded.children['reserv']);
  expect(page.lines()).to.deep.equal(['Före', 'Läs våra löften.', 'Andra löften', 'Torget', 'Ord.', 'Efter']);
  expect(page.one('#har').matches(':state(error)')).to.equal(true);
  expect(recorded.errors).to.deep.equal([]);
  expect(recorded.problems.map(({ target }) => target.id)).to.deep.equal(['har']);
  expect(recorded.problems[0]?.path).to.be.a('string');
  expect(recorded.problems[0]?.message).to.be.a('string').and.not.equal('');
  expect(recorded.warnings).to.have.length(1);
  expect(recorded.warnings[0])
    .to.match(/^Samverka <samverka-promises> /)
    .and.not.to.match(/[\r\n]/);
  expect(page.all('.samverka-check')).to.have.length(0);
  return recorded.warnings[0] ?? '';
}

describe('an address that does not answer', () => {
  // These take as long as the time limit: they start together, before all other tests.
  let slow: Promise<Page>[] = [];
  before(() => {
    slow = ['har', 'lank'].map((id) =>
      id === 'har'
        ? open('/test-server/slow?ms=20000')
        : openPage('<p id="lank"><a href="/test-server/slow?ms=20000#samverka=promises">Länk</a></p>'),
    );
  });

  it('in time', async function () {
    this.timeout(20_000);
    const [element, link] = (await Promise.all(slow)) as [Page, Page];
    expect(await isKept(element, 12_000))
      .to.contain('/test-server/slow')
      .and.to.contain('10 s');
    await link.problems(1, 2_000);
    expect(link.isSeen('#lank')).to.equal(true);
  });

  for (const status of [404, 403, 500, 503, 204])
    it(`but with ${status}`, async () => {
      const line = await isKept(await open(`/test-server/status/${status}`));
      expect(line).to.contain(`/test-server/status/${status}`).and.to.contain(`(${status})`);
      expect(line, 'how to mend it').to.match(/Kontrollera adressen/);
    });

  it('as its server is not there', async () => {
    expect(await isKept(await open('http://127.0.0.1:9753/dokument.json', ALLOW))).to.contain(
      '127.0.0.1:9753/dokument.json',
    );
  });

  it('to other origins (CORS)', async () => {
    expect(await isKept(await open(`${OTHER_ORIGIN}${DOCUMENT}`, ALLOW)))
      .to.contain(OTHER_ORIGIN)
      .and.to.contain('CORS');
  });

  it('as it is not allowed', async () => {
    expect(await isKept(await open(`${OTHER_ORIGIN}${DOCUMENT}`))).to.contain(`data-allow="${OTHER_ORIGIN}"`);
  });

  it('as it leads elsewhere', async () => {
    expect(await isKept(await open('ftp://example.org/x.json'))).to.contain('ftp://example.org/x.json');
    expect(await isKept(await open('http://['))).to.contain('http://[');
  });
});

describe('an answer that is no document', () => {
  const wrong: readonly [what: string, body: unknown, says: string][] = [
    ['malformed JSON', '{"schemaVersion": 1,', 'JSON'],
    ['malformed JSON on many lines', '{\n  "schemaVersion": 1,\n  "lang": "sv"\n  "title": 1\n}\n', 'JSON'],
    ['HTML that is called JSON', '<!doctype html>\n<html>\n<p>Sidan finns inte</p>', 'JSON'],
    ['words', 'Sidan finns inte.\nFörsök senare.', 'JSON'],
    ['a few signs on two lines', 'x\ny', 'JSON'],
    ['a list', [], '{'],
    ['a number', '1', '{'],
    ['null', 'null', '{'],
    ['nothing it knows', {}, 'schemaVersion'],
    ['another version', { ...whole, schemaVersion: 2 }, 'schemaVersion'],
    ['a language that is none', { ...whole, lang: '<img>' }, 'lang'],
    ['a required field of the wrong type', { ...whole, publisher: 'M', promises }, 'publisher'],
    [
      'a required field of the wrong type, under the name that it had',
      { ...whole, publisher: undefined, municipality: 'M', promises },
      'municipality',
    ],
    [
      'a required field without its name, under the name that it had',
      { ...whole, publisher: undefined, municipality: { url: '/' }, promises },
      'municipality.name',
    ],
    ['a part of the wrong shape', { ...whole, promises: 'löften' }, 'promises'],
    ['a part without its required fields', { ...whole, promises: { items: [] } }, 'promises.title'],
    ['no such part', whole, 'samverka-promises'],
  ];
  for (const [what, body, says] of wrong)
    it(what, async () => {
      const src = answer(body);
      const page = await open(src);
      const line = await isKept(page);
      expect(line).to.contain(says);
      const { path, message } = page.recorded.problems[0] ?? {};
      expect(line).to.contain(message).and.to.contain(path);
    });

  it('says which document it is that is wrong', async () => {
    for (const body of [[], { ...whole, schemaVersion: 2 }, 'x'])
      expect(await isKept(await open(answer(body)))).to.contain('/test-server/json');
  });

  it('an empty answer', async () => {
    expect(await isKept(await open('/test-server/json?body='))).to.contain('/test-server/json');
  });

  for (const target of ['plain', 'form-a'])
    it(`a page without Samverka content (${target})`, async () => {
      expect(await isKept(await open(`/tests/embed/targets/${target}.html`)))
        .to.contain(`${target}.html`)
        .and.to.contain('samverka-promises');
    });

  it('more than 10 MB', async () => {
    const line = await isKept(await open('/test-server/large?bytes=11500000'), 12_000);
    expect(line).to.contain('/test-server/large').and.to.contain('10 MB');
  });

  it('is told in English on an English page', async () => {
    const page = await openPage(
      `<samverka-promises src="/test-server/status/404">${FALLBACK}</samverka-promises>`,
      { lang: 'en' },
    );
    await page.problems();
    expect(page.recorded.warnings[0]).to.contain('could not be fetched').and.to.contain('Check the address');
  });
});

describe('an answer that is a document', () => {
  it('of 10 MB is accepted, and the page goes on meanwhile', async function () {
    this.timeout(90_000);
    const page = await openPage(
      `<samverka-promises src="/test-server/large?bytes=10000000">${FALLBACK}</samverka-promises>`,
    );
    await page.loads(1, 50_000);
    expect(page.all('samverka-promises > * > ul > li').length).to.be.above(7_000);
    expect(page.recorded.warnings).to.deep.equal([]);
    const text = await (await fetch('/test-server/large?bytes=10000000')).text();
    expect(page.recorded.longest, 'the longest task').to.be.below(allowance(text));
  });

  it('of another type, or with a byte order mark', async () => {
    const page = await openPage(
      [
        answer({ ...whole, promises }, 'text/plain'),
        answer(`\uFEFF${JSON.stringify({ ...whole, promises })}`),
      ]
        .map(
          (src) => `<samverka-promises src="${src.replaceAll('&', '&amp;')}">${FALLBACK}</samverka-promises>`,
        )
        .join(''),
    );
    await page.loads(2);
    expect(page.lines()).to.deep.equal(['L', 'A', 'L', 'A']);
  });

  it('with one faulty field: that field is lost and told of', async () => {
    const document = {
      ...whole,
      promises: {
        title: 'L',
        items: [{ id: 'a', title: 'A', body: ['Ord.'], status: 'klart' }, { id: 'b' }],
      },
    };
    const page = await openPage(
      `<samverka-promises src="${answer(document).replaceAll('&', '&amp;')}">${FALLBACK}</samverka-promises>`,
    );
    await page.loads();
    await page.problems(2);
    expect(page.lines()).to.deep.equal(['L', 'A', 'Ord.']);
    expect(page.recorded.problems[0]?.path).to.equal('promises.items[0].status');
    expect(page.recorded.warnings.join('\n'))
      .to.contain('promises.items[1].title')
      .and.to.contain('planned, ongoing, fulfilled');
  });

  it('after one that failed: src set anew shows it', async () => {
    const page = await open('/test-server/status/404');
    await isKept(page);
    page.one('#har').setAttribute('src', DOCUMENT);
    await page.loads(2);
    expect(page.lines('#har')[0]).to.equal('Medborgarlöften');
    expect(page.one('#har').matches(':state(error)')).to.equal(false);
    page.one('#har').setAttribute('src', '/test-server/status/500');
    await page.problems(2);
    await page.settled();
    expect(page.lines('#har')).to.deep.equal(['Läs våra löften.']);
    expect([...page.one('#reserv').childNodes]).to.deep.equal(page.recorded.children['reserv']);
  });
});

describe('?samverka-check', () => {
  it('shows the same lines beside the element', async () => {
    const page = await open('/test-server/status/404', { query: 'samverka-check' });
    await page.problems();
    const note = page.one('#har + .samverka-check');
    expect(page.all('.samverka-check')).to.have.length(1);
    expect(note.textContent).to.equal(page.recorded.problems[0]?.message);
    expect(page.isSeen('#har + .samverka-check')).to.equal(true);
    expect(page.lines('#har'), 'what the editor wrote stays').to.deep.equal(['Läs våra löften.']);
  });

  it('shows lines for links, empty elements and single fields, each in its place', async () => {
    const document = {
      ...whole,
      promises: { title: 'L', items: [{ id: 'a', title: 'A', body: [], status: 'klart' }] },
    };
    const page = await openPage(
      `<p id="b"><a href="${DOCUMENT}#samverka=promises,x">Länk</a></p><hr><samverka-documents id="tom"></samverka-documents>
       <samverka-promises id="fel" src="${answer(document).replaceAll('&', '&amp;')}"></samverka-promises>`,
      { query: 'samverka-check', lang: 'en' },
    );
    await page.loads(2);
    await page.problems(3);
    expect(page.one('#tom + .samverka-check').textContent).to.contain('empty');
    expect(page.one('#fel + .samverka-check').textContent).to.contain('promises.items[0].status');
    const [note] = page.all('.samverka-check').filter(({ textContent }) => textContent?.includes('“x”'));
    expect(note?.checkVisibility(), 'not hidden with the block').to.equal(true);
  });

  it('goes away when all is well', async () => {
    const page = await open('/test-server/status/404', { query: 'samverka-check' });
    await page.problems();
    page.one('#har').setAttribute('src', DOCUMENT);
    await page.loads(2);
    expect(page.all('.samverka-check')).to.have.length(0);
  });

  it('shows only what is wrong now', async () => {
    const page = await open('/test-server/status/404', { query: 'samverka-check' });
    await page.problems();
    const element = page.one('#har');
    const heard = new Promise((resolve) =>
      element.addEventListener('samverka-error', resolve, { once: true }),
    );
    element.setAttribute('src', '/test-server/status/500');
    await heard;
    const [note] = page.all('.samverka-check');
    expect(note?.children).to.have.length(1);
    expect(note?.textContent).to.contain('500');
  });

  it('shows hostile words as words', async () => {
    const page = await open('/test-server/status/404?<img src=x onerror=hacked=1>', {
      query: 'samverka-check',
    });
    await page.problems();
    expect(page.all('.samverka-check img')).to.have.length(0);
    expect(page.window.hacked).to.equal(undefined);
  });
});
