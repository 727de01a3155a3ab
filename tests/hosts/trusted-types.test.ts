/** Hosts that enforce Trusted Types: with the policy names that README documents all works, without them all is readable. */
import { expect } from '@esm-bundle/chai';
import { isQuiet, isShown, jsonLdOf, leave, LOADS, openWithPolicy, PLAIN, save, SHOWN } from './host.js';
import type { Listener } from './listener.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const types = (policies: string): string => `require-trusted-types-for 'script'; trusted-types ${policies}`;

async function works(policy: string): Promise<Listener> {
  const host = await openWithPolicy(policy);
  await isShown(host);
  expect(host.lines()).to.deep.equal(SHOWN);
  return host;
}

describe('Trusted Types', () => {
  before(function () {
    if ('trustedTypes' in window) return;
    console.warn('Skipped: Trusted Types, as this browser has none to enforce.');
    this.skip();
  });

  it('are really in force here', async () => {
    const host = await openWithPolicy(types('lit-html'));
    expect(() => (host.one('main').innerHTML = '<p>')).to.throw(/TrustedHTML|blocked by CSP/);
  });

  for (const [how, policy] of [
    ['lit-html alone', types('lit-html')],
    ['lit-html among others', types("lit-html samverka dompurify 'allow-duplicates'")],
    ['with the strict policy', `${STRICT}; ${types('lit-html')}`],
    ['without a list of policies', "require-trusted-types-for 'script'"],
  ] as const)
    it(`${how}: all is shown, JSON-LD and another page’s content too, and the player works`, async () => {
      const host = await works(policy);
      expect(JSON.parse(jsonLdOf(host))).to.be.an('object');
      expect(jsonLdOf(host)).to.contain('Trygg skolväg').and.not.to.contain('<');
      expect(await save(host)).to.equal('exempelby-kommun.vcf');
      await host.works();
      isQuiet(host);
      await host.fallsSilent(() => leave(host));
    });

  it('JSON-LD is written anew, and taken away, without a violation', async () => {
    const host = await works(types('lit-html'));
    const before = jsonLdOf(host);
    host.one('#page').setAttribute('src', '/demo/uppfoljning.json');
    await host.loads(LOADS + 1);
    await host.comes(() => jsonLdOf(host) && jsonLdOf(host) !== before);
    expect(host.all('script[type="application/ld+json"]')).to.have.length(1);
    host.one('#page').remove();
    expect(host.all('script[type="application/ld+json"]')).to.have.length(0);
    expect(host.recorded.violations).to.deep.equal([]);
  });

  for (const [how, policy] of [
    ['lit-html and samverka', types('lit-html samverka')],
    ['both, with the strict policy', `${STRICT}; ${types('lit-html samverka')}`],
  ] as const)
    it(`${how}: the reserve voice is heard, and stops when the page goes`, async () => {
      const host = await works(policy);
      const { recorded } = host;
      await host.reserveFallsSilent(() => leave(host));
      expect([...recorded.violations, ...recorded.errors]).to.deep.equal([]);
    });

  it('lit-html alone: the reserve voice is refused, in words, and nothing is thrown', async () => {
    const host = await works(types('lit-html'));
    host.withoutVoice();
    host.button.click();
    await host.reaches('unavailable');
    expect(host.recorded.errors).to.deep.equal([]);
    expect(host.recorded.warnings.join()).to.contain('trusted-types samverka');
  });

  for (const policies of ["'none'", 'dompurify'])
    it(`trusted-types ${policies}: the page stays readable, and its other scripts work`, async () => {
      const host = await openWithPolicy(types(policies));
      expect(host.lines()).to.deep.equal(PLAIN);
      expect((host.window as { siteWorks?: boolean }).siteWorks).to.equal(true);
      for (const id of ['form-a', 'form-b', 'form-c', 'page'])
        expect([...host.one(`#${id}`).childNodes], id).to.deep.equal(host.recorded.children[id]);
      expect(host.recorded.errors.length, 'Lit’s own error, once').to.be.at.most(1);
    });
});
