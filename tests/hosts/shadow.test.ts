/** Hosts whose page is a component of another kind: Samverka inside a shadow root that is not its own. */
import { expect } from '@esm-bundle/chai';
import { openPage } from '../embed/page.js';
import { bodyHtml, isQuiet, leave, openHost } from './host.js';
import { Listener } from './listener.js';

/** A player in a shadow root, and what it reads. */
class Inside extends Listener {
  inside: ShadowRoot | undefined;
  override get player(): Listener['player'] {
    return this.inside?.querySelector('samverka-listen') as Listener['player'];
  }
}

/** The elements of the page, which is otherwise empty, in a shadow root of a site's own component. */
async function openInside(mode: ShadowRootMode): Promise<Inside> {
  const host = await openHost({
    change: (html) => html.replace(/<body>[^]*<\/body>/, '<body><site-page></site-page></body>'),
  });
  const inside = Object.assign(new Inside(host.frame), { voice: host.voice });
  inside.inside = host.one('site-page').attachShadow({ mode });
  const holder = host.document.createElement('template');
  holder.innerHTML = await bodyHtml();
  inside.inside.append(host.document.importNode(holder.content, true));
  return inside;
}

describe('Inside a shadow root', () => {
  for (const mode of ['open', 'closed'] as const) {
    it(`a whole page (${mode}): elements are shown, links and classes stay as the author wrote them`, async () => {
      const host = await openInside(mode);
      await host.loads(2);
      await host.comes(
        () => linesIn(host.inside as ShadowRoot).includes('Trygg skolväg'),
        host.inside as ShadowRoot,
      );
      expect(host.inside?.querySelector('#form-a a')?.checkVisibility()).to.equal(true);
      expect(host.inside?.querySelector('#form-b')?.textContent).to.contain('Gäller till och med: 2017');
      isQuiet(host);
    });

    it(`the player (${mode}) reads what stands there, marks it, and stops when the page goes`, async () => {
      const host = await openInside(mode);
      await host.loads(2);
      await host.player.updateComplete;
      await host.works();
      await host.readsAll();
      isQuiet(host);
      await host.fallsSilent(() => leave(host));
    });
  }

  const CARD =
    '<samverka-contact-card src="/tests/embed/document.json"><p>Reserv</p></samverka-contact-card><samverka-agreement><h2>Överens</h2><p>Gäller till och med: 2017</p></samverka-agreement>';
  const LINES = [
    'Kontakt',
    'Exempelby kommun',
    'Telefon: 08-123 456 00',
    'Överens',
    'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
    'Gäller till och med: 2017',
  ];
  /** The words of a shadow root, a line for each block. */
  const linesIn = (root: ParentNode): string[] =>
    [...root.querySelectorAll<HTMLElement>('[data-samverka-rendered]')].flatMap(({ innerText }) =>
      innerText
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );

  for (const mode of ['open', 'closed'] as const)
    it(`a shadow root (${mode}): content, style, language and events`, async () => {
      const page = await openPage('<div id="vard" lang="en"></div>');
      const root = page.one('#vard').attachShadow({ mode });
      root.innerHTML = `<section>${CARD}</section>`;
      await page.loads(2);
      expect(linesIn(root)).to.deep.equal(
        LINES.map((line) =>
          line
            .replace('Telefon', 'Phone')
            .replace('Gäller till och med:', 'Valid until:')
            .replace(/^Gäller inte.*/, 'No longer valid. The agreement was valid until 2017.'),
        ),
      );
      expect(page.recorded.loads[0]?.target, 'events come out').to.equal(page.one('#vard'));
      expect(root.adoptedStyleSheets).to.have.length(1);
      expect(
        page.window.getComputedStyle(root.querySelector('.samverka-notice') as Element).paddingTop,
      ).to.equal('12px');
      page.one('#vard').lang = 'sv';
      await page.comes(() => linesIn(root).includes('Telefon: 08-123 456 00'), root);
      expect(linesIn(root)).to.deep.equal(LINES);
      expect(page.recorded.errors).to.deep.equal([]);
    });

  it('a shadow root written in HTML', async () => {
    const page = await openPage(`<div id="vard"><template shadowrootmode="open">${CARD}</template></div>`);
    await page.loads(2);
    expect(linesIn(page.one('#vard').shadowRoot as ShadowRoot)).to.deep.equal(LINES);
  });

  it('moved from one root to another', async () => {
    const page = await openPage(`<main>${CARD}</main><div id="vard"></div>`);
    await page.loads(2);
    const root = page.one('#vard').attachShadow({ mode: 'open' });
    root.append(...page.one('main').childNodes);
    await page.settled();
    expect(linesIn(root)).to.deep.equal(LINES);
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('slotted', async () => {
    const page = await openPage(`<div id="vard">${CARD}</div>`);
    page.one('#vard').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    await page.loads(2);
    expect(page.lines()).to.deep.equal(LINES);
  });
});
