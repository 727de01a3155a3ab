/** Hosts built with Bootstrap, the real 3 and 5: its reset, its cards and leads, Samverka inside a collapse, a modal and a tab. */
import { expect } from '@esm-bundle/chai';
import { isQuiet, isShown, itIsAsElsewhere, leave, openHost, SHOWN } from './host.js';
import type { Listener } from './listener.js';

const VERSIONS = {
  3: {
    head: `<link rel="stylesheet" href="/node_modules/bootstrap-3/dist/css/bootstrap.min.css">
      <link rel="stylesheet" href="/node_modules/bootstrap-3/dist/css/bootstrap-theme.min.css">
      <script src="/node_modules/jquery/dist/jquery.min.js"></script>
      <script src="/node_modules/bootstrap-3/dist/js/bootstrap.min.js"></script>`,
    data: 'data-',
    shown: 'in',
    card: ['panel panel-default', 'panel-body'],
    root: '10px',
  },
  5: {
    head: `<link rel="stylesheet" href="/node_modules/bootstrap-5/dist/css/bootstrap.min.css">
      <script src="/node_modules/bootstrap-5/dist/js/bootstrap.bundle.min.js" defer></script>`,
    data: 'data-bs-',
    shown: 'show',
    card: ['card', 'card-body'],
    root: '16px',
  },
} as const;
type Version = keyof typeof VERSIONS;

/** What a visitor has to open, and with what. */
const places: readonly [name: string, opener: (data: string) => string, around: string, inner: string][] = [
  [
    'a collapse',
    (data) => `<button id="opener" ${data}toggle="collapse" ${data}target="#place">Visa</button>`,
    '<div id="place" class="collapse">',
    '</div>',
  ],
  [
    'a modal',
    (data) => `<button id="opener" ${data}toggle="modal" ${data}target="#place">Visa</button>`,
    '<div id="place" class="modal fade" tabindex="-1" role="dialog" aria-label="Löften"><div class="modal-dialog" role="document"><div class="modal-content"><div class="modal-body">',
    '</div></div></div></div>',
  ],
  [
    'a tab',
    (data) =>
      `<ul class="nav nav-tabs" role="tablist"><li class="nav-item active"><a class="nav-link active" href="#other" ${data}toggle="tab" role="tab">Ett</a></li><li class="nav-item"><a id="opener" class="nav-link" href="#place" ${data}toggle="tab" role="tab">Två</a></li></ul>`,
    '<div class="tab-content"><div id="other" class="tab-pane active">Annat</div><div id="place" class="tab-pane" role="tabpanel">',
    '</div></div>',
  ],
];

const open = (version: Version, change?: (html: string) => string): Promise<Listener> =>
  openHost({ head: VERSIONS[version].head, ...(change && { change }) });

/** The page with its content in a place that has to be opened. */
const openIn = (version: Version, [, opener, before, after]: (typeof places)[number]): Promise<Listener> =>
  open(version, (html) =>
    html
      .replace('<main>', `<main>${opener(VERSIONS[version].data)}${before}`)
      .replace('</main>', `${after}$&`),
  );

for (const version of [3, 5] as const)
  describe(`Bootstrap ${version}`, () => {
    const { shown, card, root } = VERSIONS[version];
    itIsAsElsewhere(() => open(version));

    it('is really in force here', async () => {
      const host = await open(version);
      await isShown(host);
      const style = (selector: string): CSSStyleDeclaration =>
        host.window.getComputedStyle(host.one(selector));
      expect(style('html').fontSize).to.equal(root);
      expect(style('main').boxSizing).to.equal('border-box');
      host.document.body.insertAdjacentHTML(
        'beforeend',
        `<p class="${version === 3 ? 'hidden' : 'd-none'}">Dold</p>`,
      );
      expect(host.isSeen('body > p:last-child')).to.equal(false);
    });

    it('its typography is Samverka’s, and no link that was replaced is seen', async () => {
      const host = await open(version, (html) =>
        html.replace('<p>Sist', '<h2 id="own">Egen</h2><ul id="list"><li>x</li></ul><p>Sist'),
      );
      await isShown(host);
      const { getComputedStyle } = host.window;
      const own = getComputedStyle(host.one('#own'));
      for (const heading of host.all('samverka-page h2')) {
        const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(heading);
        expect([fontSize, fontWeight, fontFamily, color]).to.deep.equal([
          own.fontSize,
          own.fontWeight,
          own.fontFamily,
          own.color,
        ]);
      }
      for (const id of ['#form-a', '#document']) expect(host.isSeen(id), id).to.equal(false);
      const { height } = host.button.getBoundingClientRect();
      // 2.75 times the text, which is 14 px in Bootstrap 3; WCAG 2.5.8 asks for 24.
      expect(height).to.be.at.least(2.75 * parseFloat(getComputedStyle(host.document.body).fontSize) - 0.1);
    });

    it('form B in its cards, with its lead and its utilities, is read as elsewhere', async () => {
      const host = await open(version, (html) =>
        html.replace(
          '<p>Sist',
          `<div class="${card[0]}"><div class="${card[1]} samverka-promises" id="card"><h2 class="card-title">Löften</h2>
            <p class="lead">Ingress.</p><div class="row"><div class="col-md-6"><h3>Torget</h3><p class="text-muted">Polisen syns.</p>
            <ul class="list-unstyled"><li>Status: Pågår</li></ul></div><div class="col-md-6"><h3>Skolan</h3><p>Ord.</p></div></div></div></div><p>Sist`,
        ),
      );
      await host.loads(6);
      await host.settled();
      expect(host.lines('#card')).to.deep.equal([
        'Löften',
        '0 av 2 löften är uppfyllda',
        'Pågår: 1',
        'Inte bedömt: 1',
        'Ingress.',
        'Torget',
        'Status: Pågår',
        'Polisen syns.',
        'Skolan',
        'Ord.',
      ]);
      expect(host.window.getComputedStyle(host.one('#card .lead')).fontSize).to.equal(
        version === 3 ? '21px' : '20px',
      );
      isQuiet(host);
    });

    for (const place of places) {
      const [name] = place;
      it(`in ${name}: hidden until it is opened, then all is shown, read and silenced`, async () => {
        const host = await openIn(version, place);
        await isShown(host);
        const container = host.one('#place');
        expect(host.isSeen('#page')).to.equal(false);
        host.one('#opener').click();
        await host.comes(
          () => container.matches(`.${shown}:not(.collapsing), .active`) && host.isSeen('#page'),
        );
        expect(host.lines('#place')).to.deep.equal(SHOWN);
        await host.works(version === 3 ? 38 : 44);
        host.player.setAttribute('for', 'place');
        await host.readsAll();
        isQuiet(host);
        await host.fallsSilent(() => leave(host));
      });
    }

    it('in a modal the focus reaches the player’s controls and stays there', async () => {
      const host = await openIn(version, places[1] as (typeof places)[number]);
      await isShown(host);
      host.window.focus();
      host.one('#opener').click();
      await host.comes(() => host.one('#place').classList.contains(shown));
      host.begin();
      await host.controls();
      for (const control of host.root.querySelectorAll<HTMLElement>('.bar button')) {
        control.focus();
        expect([host.document.activeElement, host.root.activeElement]).to.deep.equal([host.player, control]);
      }
    });
  });
