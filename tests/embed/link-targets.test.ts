/** Form A: what a link may lead to, on this site and on others. */
import { expect } from '@esm-bundle/chai';
import { answer, DOCUMENT, openPage, OTHER_ORIGIN, pageOf, type Page, type PageOptions } from './page.js';

const TARGETS = '/tests/embed/targets';

/** A page with a link to an address, alone in its paragraph. */
const linkTo = (address: string, options?: PageOptions): Promise<Page> =>
  openPage(`<p id="b"><a href="${address.replaceAll('&', '&amp;')}">Länken</a></p>`, options);

async function shown(address: string, count = 1, options?: PageOptions): Promise<Page> {
  const page = await linkTo(address, options);
  await page.loads(count);
  expect(page.recorded.warnings).to.deep.equal([]);
  expect(page.recorded.errors).to.deep.equal([]);
  return page;
}

/** Nothing is shown: the link stays, and the console says why in one line. */
async function refused(address: string, options?: PageOptions): Promise<string> {
  const page = await linkTo(address, options);
  await page.problems();
  expect(page.isSeen('#b')).to.equal(true);
  expect(page.lines()).to.deep.equal(['Länken']);
  expect(page.recorded.loads).to.deep.equal([]);
  expect(page.recorded.warnings).to.have.length(1);
  return page.recorded.warnings[0] ?? '';
}

describe('form A: targets', () => {
  it('a document', async () => {
    const page = await shown(`${DOCUMENT}#samverka=promises`);
    expect(page.recorded.loads[0]?.source).to.equal(new URL(DOCUMENT, location.href).href);
    expect(page.lines()[0]).to.equal('Medborgarlöften');
  });

  it('a page that names a document', async () => {
    const page = await shown(`${TARGETS}/alternate.html#samverka=promises,documents`, 2);
    expect(page.lines()).to.contain('Medborgarlöften').and.not.to.contain('Löften i sidan');
    expect(page.one<HTMLAnchorElement>('samverka-documents a').pathname, 'relative to the document').to.equal(
      '/tests/embed/plan.pdf',
    );
  });

  it('a page whose alternate is no Samverka document', async () => {
    const page = await shown(`${TARGETS}/alternate-other.html#samverka=promises`);
    expect(page.lines()).to.contain('Löften trots allt');
  });

  it('a page with form B, read as text and safe links', async () => {
    const page = await shown(`${TARGETS}/form-b.html#samverka=promises,contact-card`, 2);
    expect(page.lines()).to.deep.equal([
      'Löften i form B',
      'Polisen på torget',
      'Läs mer om torget.',
      'En länk som inte följs',
      'Exempelby kommun',
      'Telefon: 08-123 456 00',
      ...page.lines().slice(6),
    ]);
    const [more, unfollowed] = page.all<HTMLAnchorElement>('samverka-promises a');
    expect(more?.pathname, 'relative to its page').to.equal(`${TARGETS}/mer.html`);
    expect(unfollowed?.pathname).to.equal(DOCUMENT);
    await page.settled();
    expect(
      page.parts.filter((part) => part === 'contact-card'),
      'links in it are not followed',
    ).to.have.length(1);
  });

  it('a page with form C', async () => {
    const page = await shown(`${TARGETS}/form-c.html#samverka=promises`);
    expect(page.lines()).to.deep.equal(['Löften i form C', 'Polisen på torget', 'Polisen syns mer.']);
  });

  it('the page itself', async () => {
    const body =
      '<div class="samverka-published"><p>Senast publicerad: 2026-03-02</p></div><p id="b"><a href="#samverka=published">Datum</a></p>';
    const page = await openPage(body);
    await page.loads(2);
    expect(page.lines()).to.deep.equal(['Senast publicerad: 2 mars 2026', 'Senast publicerad: 2 mars 2026']);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('the language of another page goes on the text', async () => {
    const english = pageOf(
      '<div class="samverka-promises"><h2>Promises</h2><h3>Safe</h3><p>Words.</p></div>',
      { lang: 'en', script: '' },
    );
    const page = await shown(`${answer(english, 'text/html')}#samverka=promises`);
    expect(page.one('samverka-promises').hasAttribute('lang')).to.equal(false);
    expect(page.one('samverka-promises h2').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(page.one('samverka-promises p').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('a relative address', async () => {
    const head = '<base href="/tests/embed/targets/">';
    const page = await shown('../document.json?x=1&y=2#samverka=promises', 1, { head });
    expect(page.recorded.loads[0]?.source).to.equal(`${location.origin}${DOCUMENT}?x=1&y=2`);
  });

  it('an address on this site, from a page with its base elsewhere', async () => {
    const script = `<script src="${location.origin}/dist/samverka.js" defer></script>`;
    await shown(`${location.origin}${DOCUMENT}#samverka=promises`, 1, {
      script,
      head: `<base href="${OTHER_ORIGIN}/">`,
    });
  });

  it('the whole of a page', async () => {
    const page = await shown(`${TARGETS}/form-b.html#samverka=page`);
    expect(page.lines().slice(0, 6)).to.deep.equal([
      'Löften i form B',
      'Polisen på torget',
      'Läs mer om torget.',
      'En länk som inte följs',
      'Exempelby kommun',
      'Telefon: 08-123 456 00',
    ]);
  });

  it('a page that was saved with what Samverka had shown in it', async () => {
    const html =
      '<div class="samverka-agreement"><h2>Överens</h2><p>Ord.</p><ul><li>Gäller till och med: 2017</li></ul></div>';
    const written = await openPage(html);
    await written.loads();
    const lines = written.lines();
    const saved = answer(pageOf(written.document.body.innerHTML, { script: '' }), 'text/html');
    const page = await shown(`${saved}#samverka=agreement`);
    expect(page.lines()).to.deep.equal(lines);
  });

  it('an absolute address on this site', async () => {
    await shown(`${location.origin}${DOCUMENT}#samverka=promises`);
  });

  for (const [what, target] of [
    ['a page without Samverka content', 'plain.html'],
    ['a page with nothing but a link of form A', 'form-a.html'],
  ] as const)
    it(`${what} gives nothing`, async () => {
      expect(await refused(`${TARGETS}/${target}#samverka=promises`))
        .to.contain(target)
        .and.to.contain('samverka-promises');
    });

  it('an address that is no web page gives nothing', async () => {
    expect(await refused('mailto:kommun@example.se#samverka=promises')).to.contain('mailto:');
  });

  it('script addresses do nothing', async () => {
    const page = await linkTo('javascript:window.hacked=1//#samverka=promises');
    await page.problems();
    expect(page.window.hacked).to.equal(undefined);
    expect(page.recorded.loads).to.deep.equal([]);
    expect(page.isSeen('#b')).to.equal(true);
  });
});

describe('form A: other origins', () => {
  const body = JSON.stringify({
    schemaVersion: 1,
    lang: 'sv',
    title: 'T',
    publisher: { name: 'M' },
    promises: { title: 'Från annat håll', items: [] },
  });
  const readable = `${OTHER_ORIGIN}/test-server/cors?body=${encodeURIComponent(body)}#samverka=promises`;
  const script = (allow: string): PageOptions => ({
    script: `<script src="/dist/samverka.js" data-allow="${allow}" defer></script>`,
  });

  it('are refused, and the console says how to allow them', async () => {
    expect(await refused(readable))
      .to.contain('data-allow')
      .and.to.contain(OTHER_ORIGIN);
  });

  it('are refused when others are allowed', async () => {
    expect(await refused(readable, script('https://example.org'))).to.contain(OTHER_ORIGIN);
  });

  for (const [how, allow] of [
    ['alone', OTHER_ORIGIN],
    ['among others', `https://example.org, ${OTHER_ORIGIN}`],
    ['with a path', `https://example.org ${OTHER_ORIGIN}/`],
  ] as const)
    it(`are read when data-allow names them ${how}`, async () => {
      const page = await shown(readable, 1, script(allow));
      expect(page.lines()).to.deep.equal(['Från annat håll']);
    });

  it('must themselves agree (CORS)', async () => {
    const address = `${OTHER_ORIGIN}/test-server/json?body=${encodeURIComponent(body)}#samverka=promises`;
    expect(await refused(address, script(OTHER_ORIGIN))).to.contain('CORS');
  });
});
