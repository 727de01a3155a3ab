/** Hosts with a Content-Security-Policy or Trusted Types: everything works without any exception for Samverka but a policy name. */
import { expect } from '@esm-bundle/chai';
import type { Page } from '../embed/page.js';
import { isShown, LOADS, openWithPolicy, PLAIN, SHOWN } from './host.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const types = (policies: string): string => `require-trusted-types-for 'script'; trusted-types ${policies}`;

async function works(policy: string): Promise<Page> {
  const page = await openWithPolicy(policy);
  await isShown(page);
  expect(page.lines()).to.deep.equal(SHOWN);
  expect(page.recorded.violations).to.deep.equal([]);
  return page;
}

const jsonLd = ({ document }: Page): string =>
  document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';

/** Presses the button that saves the contact, and gives the name of the file. */
async function save(page: Page): Promise<string> {
  const clicked = new Promise<string>((resolve) => {
    const { prototype } = (page.window as unknown as { HTMLAnchorElement: typeof HTMLAnchorElement })
      .HTMLAnchorElement;
    prototype.click = function () {
      resolve(this.download);
    };
  });
  page.one('samverka-contact-card').shadowRoot?.querySelector('button')?.click();
  return clicked;
}

describe('a strict Content-Security-Policy', () => {
  it('is really in force here', async () => {
    const page = await openWithPolicy(STRICT);
    page.one('main').setAttribute('style', 'color: red');
    page.add('<script>window.hacked = 1</script>');
    await page.until(({ violations }) => violations.length >= 2);
    expect(page.window.hacked).to.equal(undefined);
  });

  it('is met by all that is shown, with its style', async () => {
    const page = await works(STRICT);
    expect(page.document.adoptedStyleSheets).to.have.length(1);
    expect(page.window.getComputedStyle(page.one('.samverka-notice')).paddingInlineStart).to.equal('16px');
    expect(JSON.parse(jsonLd(page))).to.be.an('object');
    expect(page.isSeen('#form-a')).to.equal(false);
  });

  it('is met by what is loaded on demand', async () => {
    const page = await works(STRICT);
    expect(await save(page)).to.equal('exempelby-kommun.vcf');
    expect(page.recorded.violations).to.deep.equal([]);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('is met by what is added later', async () => {
    const page = await works(STRICT);
    page
      .one('main')
      .insertAdjacentHTML(
        'beforeend',
        '<div class="samverka-published"><p>Senast publicerad: 2018-07-17</p></div>',
      );
    await page.loads(LOADS + 1);
    expect(page.recorded.violations).to.deep.equal([]);
  });

  it('with hashes and strict-dynamic only, leaves the page readable', async () => {
    const page = await openWithPolicy("default-src 'none'; script-src 'sha256-AAAA' 'strict-dynamic'");
    expect(page.lines()).to.deep.equal(PLAIN);
  });
});

describe('Trusted Types', () => {
  it('are really in force here', async () => {
    const page = await openWithPolicy(types('lit-html'));
    expect(() => (page.one('main').innerHTML = '<p>')).to.throw(/TrustedHTML/);
  });

  for (const [how, policy] of [
    ['lit-html alone', types('lit-html')],
    ['lit-html among others', types("lit-html samverka dompurify 'allow-duplicates'")],
    ['with the strict policy', `${STRICT}; ${types('lit-html')}`],
    ['without a list of policies', "require-trusted-types-for 'script'"],
  ] as const)
    it(`${how}: all is shown, JSON-LD and another page’s content too`, async () => {
      const page = await works(policy);
      expect(JSON.parse(jsonLd(page))).to.be.an('object');
      expect(jsonLd(page)).to.contain('Trygg skolväg').and.not.to.contain('<');
      expect(await save(page)).to.equal('exempelby-kommun.vcf');
      expect(page.recorded.violations).to.deep.equal([]);
    });

  it('JSON-LD is written anew, and taken away, without a violation', async () => {
    const page = await works(types('lit-html'));
    const before = jsonLd(page);
    page.one('#page').setAttribute('src', '/demo/uppfoljning.json');
    await page.loads(LOADS + 1);
    await page.comes(() => jsonLd(page) && jsonLd(page) !== before);
    expect(page.all('script[type="application/ld+json"]')).to.have.length(1);
    page.one('#page').remove();
    expect(page.all('script[type="application/ld+json"]')).to.have.length(0);
    expect(page.recorded.violations).to.deep.equal([]);
  });

  for (const policies of ["'none'", 'dompurify'])
    it(`trusted-types ${policies}: the page stays readable, and its other scripts work`, async () => {
      const page = await openWithPolicy(types(policies));
      expect(page.lines()).to.deep.equal(PLAIN);
      expect((page.window as { siteWorks?: boolean }).siteWorks).to.equal(true);
      for (const id of ['form-a', 'form-b', 'form-c', 'page'])
        expect([...page.one(`#${id}`).childNodes], id).to.deep.equal(page.recorded.children[id]);
      expect(page.recorded.errors.length, 'Lit’s own error, once').to.be.at.most(1);
    });
});
