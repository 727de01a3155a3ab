/** Hosts with a strict Content-Security-Policy: what README documents under "Hosting" is enough, and no more than that. */
import { expect } from '@esm-bundle/chai';
import { startMaking } from '../embed/made.js';
import {
  isQuiet,
  isShown,
  jsonLdOf,
  leave,
  LOADS,
  openHost,
  openWithPolicy,
  PLAIN,
  save,
  SHOWN,
} from './host.js';
import type { Listener } from './listener.js';

before(startMaking);

/** The directives that README names, those of the site's own style sheets aside. */
const documented: string[] = [];
before(async () => {
  const readme = (await (await fetch('/README.md')).text()).replace(/\s+/g, ' ');
  const [, policy = ''] = /\*\*Content Security Policy\*\*: `([^`]*)` is enough/.exec(readme) ?? [];
  documented.push(...policy.split('; ').filter((directive) => !directive.startsWith('style-src')));
});

/** That, and nothing else. */
const only = (directives: readonly string[]): string => ["default-src 'none'", ...directives].join('; ');

async function works(policy: string): Promise<Listener> {
  const host = await openWithPolicy(policy);
  await isShown(host);
  expect(host.lines()).to.deep.equal(SHOWN);
  return host;
}

describe('Strict Content-Security-Policy', () => {
  it('README says what is needed, in so many words', () => {
    expect(documented).to.deep.equal(["script-src 'self'", "connect-src 'self'"]);
  });

  it('is really in force here', async () => {
    const host = await openWithPolicy(only(documented));
    host.one('main').setAttribute('style', 'color: red');
    host.add('<script>window.hacked = 1</script>');
    await host.until(({ violations }) => violations.length >= 2);
    expect(host.window.hacked).to.equal(undefined);
  });

  it('is met by all that is shown, with its style', async () => {
    const host = await works(only(documented));
    expect(host.document.adoptedStyleSheets).to.have.length(1);
    expect(host.window.getComputedStyle(host.one('.samverka-notice')).paddingInlineStart).to.equal('16px');
    expect(JSON.parse(jsonLdOf(host))).to.be.an('object');
    expect(host.isSeen('#form-a')).to.equal(false);
  });

  it('is met by what is loaded on demand', async () => {
    const host = await works(only(documented));
    expect(await save(host)).to.equal('exempelby-kommun.vcf');
    isQuiet(host);
  });

  it('is met by what is added later', async () => {
    const host = await works(only(documented));
    host
      .one('main')
      .insertAdjacentHTML(
        'beforeend',
        '<div class="samverka-published"><p>Senast publicerad: 2018-07-17</p></div>',
      );
    await host.loads(LOADS + 1);
    isQuiet(host);
  });

  it('is met by the player, which stops when the page goes', async () => {
    const host = await works(only(documented));
    await host.works();
    await host.readsAll();
    isQuiet(host);
    await host.fallsSilent(() => leave(host));
  });

  it('is met by the player’s bar, and the room for it', async () => {
    const headers = { 'content-security-policy': only(documented) };
    const change = (html: string): string => html.replace('</main>', `${'<p>Rad</p>'.repeat(80)}$&`);
    const host = await openHost({ headers, change });
    await isShown(host);
    host.begin();
    await host.controls();
    host.window.scrollTo(0, 2000);
    await host.comes(() => host.names.includes('Dölj spelaren'), host.root);
    const bar = host.root.querySelector('.bar') as HTMLElement;
    expect(bar.matches(':popover-open')).to.equal(true);
    expect(bar.getBoundingClientRect().bottom).to.equal(host.window.innerHeight);
    const { paddingBlockEnd } = host.window.getComputedStyle(host.document.documentElement);
    expect(parseFloat(paddingBlockEnd)).to.be.above(40);
    isQuiet(host);
  });

  it('is met by the reserve voice, which stops when the page goes', async () => {
    const host = await works(only(documented));
    const { recorded } = host;
    await host.reserveFallsSilent(() => leave(host));
    expect([...recorded.violations, ...recorded.errors, ...recorded.warnings]).to.deep.equal([]);
  });

  it('is met by what is saved as sound', async () => {
    const host = await works(only(documented));
    host.player.setAttribute('for', 'form-c');
    await host.openSettings();
    const buttons = [...host.root.querySelectorAll<HTMLElement>('.panel button')];
    buttons.find(({ textContent }) => textContent?.includes('Spara som ljud'))?.click();
    await host.comes(() => host.root.querySelector('.panel a[download]'), host.root);
    isQuiet(host);
  });

  it('with worker-src ’none’ of the site’s own the reserve voice is refused, in words', async () => {
    const host = await works(only([...documented, "worker-src 'none'"]));
    host.withoutVoice();
    host.button.click();
    await host.reaches('unavailable');
    expect(host.recorded.errors).to.deep.equal([]);
    expect(host.recorded.warnings.join()).to.contain("worker-src 'self'");
  });

  it('without connect-src all is still readable, and the console says what is wrong', async () => {
    const host = await openWithPolicy(only(documented.filter((one) => !one.startsWith('connect-src'))));
    await host.problems(3);
    expect(host.recorded.errors).to.deep.equal([]);
    for (const words of ['Löften på en annan sida', 'Dokument', 'Läs våra löften', 'Läs mer om avtalet.'])
      expect(host.lines()).to.include(words);
  });

  it('without script-src nothing runs, and all is readable', async () => {
    const host = await openWithPolicy(only(documented.filter((one) => !one.startsWith('script-src'))));
    expect([host.window.recorded, host.window.Samverka]).to.deep.equal([undefined, undefined]);
    expect(host.lines()).to.deep.equal(PLAIN);
  });

  it('with hashes and strict-dynamic only, leaves the page readable', async () => {
    const host = await openWithPolicy("default-src 'none'; script-src 'sha256-AAAA' 'strict-dynamic'");
    expect(host.lines()).to.deep.equal(PLAIN);
  });
});
