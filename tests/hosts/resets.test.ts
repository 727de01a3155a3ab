/** Hosts whose styles are in the way: another root size, resets of every kind, :not(:defined). */
import { expect } from '@esm-bundle/chai';
import { isQuiet, isShown, itIsAsElsewhere, openWith, SHOWN_WORDS, wordsOf } from './host.js';
import type { Listener } from './listener.js';

async function styled(css: string): Promise<Listener> {
  const host = await openWith(`<style>${css}</style>`);
  await isShown(host);
  return host;
}

/** The player reads, with its settings open. */
async function listening(css: string): Promise<Listener> {
  const host = await styled(css);
  await host.openSettings();
  return host;
}

/** All elements of the page and of the shadow roots in it. */
const everything = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

const MEASURES = [
  'fontSize',
  'paddingTop',
  'paddingLeft',
  'marginTop',
  'minHeight',
  'maxWidth',
  'rowGap',
  'borderTopWidth',
] as const;

/** How large everything is, as the browser computes it. */
const sizes = ({ document, window }: Listener): string[] =>
  everything(document.body).map((element) => {
    const style = window.getComputedStyle(element);
    return [element.localName, ...MEASURES.map((measure) => style[measure])].join(' ');
  });

const SMALL_ROOT = 'html{font-size:62.5%}body{font-size:1.6rem}';

describe('html { font-size: 62.5% }', () => {
  itIsAsElsewhere(() => openWith(`<style>${SMALL_ROOT}</style>`));

  it('changes no size, of content or player: nothing is measured in rem', async () => {
    const usual = await listening('body{font-size:16px}');
    const before = sizes(usual);
    // Each in view, as the player’s bar follows a visitor who has lost sight of it.
    usual.frame.remove();
    const small = await listening(SMALL_ROOT);
    expect(sizes(small)).to.deep.equal(before);
  });

  it('and a larger text makes everything larger', async () => {
    const host = await styled('html{font-size:62.5%}body{font-size:2.4rem}');
    const button = host.one('#form-c').shadowRoot?.querySelector('button') as Element;
    expect(host.window.getComputedStyle(button).fontSize).to.equal('24px');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});

const MEYER =
  '*,*::before,*::after{margin:0;padding:0;border:0;font:inherit;vertical-align:baseline;box-sizing:border-box;list-style:none}';
const resets: readonly [name: string, css: string][] = [
  ['of margins, fonts and boxes', MEYER],
  ['all: unset', 'body *{all:unset}'],
  ['all: revert', 'body *{all:revert}'],
  ['everything a block', 'body *{display:block!important;float:none!important}'],
  ['everything inline', 'body *{display:inline!important}'],
  ['everything flexible', 'body *{display:flex!important;flex-wrap:wrap}'],
  ['everything floats', 'body *{float:left;position:relative}'],
  ['hidden is shown', '[hidden]{display:block!important}p,div,a{display:block!important}'],
  ['empty boxes are removed', ':empty:not(img,input,br,samverka-listen){display:none!important}'],
  ['buttons and lists without anything', 'button,ul,ol,dl,dt,dd{all:unset}button{display:none!important}'],
  ['unknown elements are hidden until they are known', ':not(:defined){visibility:hidden}'],
  ['popovers are hidden', '[popover]{display:none!important}'],
  ['in layers', '@layer site{*{all:unset}}@layer samverka{[data-samverka-rendered]{outline:1px solid}}'],
];

describe('Aggressive resets', () => {
  itIsAsElsewhere(() => openWith(`<style>${MEYER}</style>`));

  for (const [name, css] of resets) {
    it(`${name}: all words are there, in order, and the links that were replaced are not`, async () => {
      const host = await styled(css);
      expect(wordsOf(host)).to.equal(SHOWN_WORDS);
      for (const id of ['#form-a', '#document']) expect(host.isSeen(id), id).to.equal(false);
      for (const each of host.all('[data-samverka-rendered] :is(h1,h2,h3,p,li,dt,dd,a)'))
        expect(each.checkVisibility({ visibilityProperty: true }), each.outerHTML).to.equal(true);
      const frame = host.one('#form-c').shadowRoot?.querySelector('.frame') as HTMLElement;
      const button = frame.querySelector('button') as HTMLElement;
      expect(button.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      // What stands in shadow roots is out of the reach of resets.
      expect(host.window.getComputedStyle(frame).paddingTop).to.equal('20px');
      expect(frame.getBoundingClientRect().height).to.be.above(button.getBoundingClientRect().height + 20);
      button.focus();
      expect(host.window.getComputedStyle(button).cursor).to.equal('pointer');
    });

    it(`${name}: every control of the player can be seen and hit`, async () => {
      const host = await listening(css);
      for (const one of host.root.querySelectorAll('.bar > button')) {
        const { width, height } = one.getBoundingClientRect();
        expect([width >= 44, height >= 44], one.outerHTML).to.deep.equal([true, true]);
      }
      expect(host.root.querySelector('.panel')?.getBoundingClientRect().height).to.be.above(100);
      isQuiet(host);
    });
  }

  it('an empty player that the site removes is removed, and nothing throws', async () => {
    const host = await styled(':empty{display:none!important}');
    host.begin();
    await host.controls();
    isQuiet(host);
  });

  it('lets the site’s own rules win, without !important', async () => {
    const host = await styled(
      'p{margin:7px 0}ul{padding:0 0 0 9px;list-style:square}h2{font-size:33px}dt{display:block;font-weight:400}.samverka-notice{background:rgb(1,2,3)}',
    );
    const style = (selector: string): CSSStyleDeclaration => host.window.getComputedStyle(host.one(selector));
    expect(style('samverka-page p').marginTop).to.equal('7px');
    expect(style('.samverka-list').paddingLeft).to.equal('9px');
    expect(style('.samverka-list').listStyleType).to.equal('square');
    expect(style('samverka-page h2').fontSize).to.equal('33px');
    expect(style('.samverka-rows dt').display).to.equal('block');
    expect(style('.samverka-rows dt').fontWeight).to.equal('400');
    expect(style('.samverka-notice').backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

describe(':not(:defined)', () => {
  it('goes on hiding elements that are not Samverka’s', async () => {
    const host = await openWith('<style>:not(:defined){visibility:hidden}</style>');
    host.add('<other-thing>Annat</other-thing>');
    await isShown(host);
    expect(host.isSeen('other-thing')).to.equal(false);
    expect(host.all(':not(:defined)').map(({ localName }) => localName)).to.deep.equal(['other-thing']);
  });

  it('is nothing that Samverka itself relies on', async () => {
    for (const file of ['samverka', 'samverka-html', 'samverka-documents'])
      expect(await (await fetch(`/dist/${file}.js`)).text()).not.to.contain(':defined');
  });
});
