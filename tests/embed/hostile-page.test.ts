/** Hostile pages and servers: words and safe links are all that comes from them. And a site that has only half of Samverka. */
import { expect } from '@esm-bundle/chai';
import { element, FALLBACK, HACK, isHarmless, SCRIPTS, whole } from './hostile.js';
import { make, openMade } from './made.js';
import { OTHER_ORIGIN } from './page.js';

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
    const src = await make(
      'names.html',
      `<link rel="alternate" type="application/json" href="${elsewhere.replaceAll('&', '&amp;')}"><p>Ord`,
      'text/html',
    );
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
    this.timeout(90_000);
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
    expect(page.recorded.longest, 'the longest task').to.be.below(4_000);
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
    expect(lines).to.match(/samverka-(html|documents|templates)\.js/);
  });
});
