/** Hosts whose styles are in the way: another root size, resets of every kind, :not(:defined). */
import { expect } from '@esm-bundle/chai';
import type { Page } from '../embed/page.js';
import { isShown, openWith, SHOWN, wordsOf } from './host.js';

async function styled(css: string): Promise<Page> {
  const page = await openWith(`<style>${css}</style>`);
  await isShown(page);
  return page;
}

/** All elements of the page and of the shadow roots in it. */
const everything = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

/** How large everything is, as the browser computes it. */
const sizes = (page: Page): string[] =>
  everything(page.document.body).map((element) => {
    const { fontSize, paddingTop, paddingLeft, marginTop, minHeight, maxWidth, rowGap, borderTopWidth } =
      page.window.getComputedStyle(element);
    return [
      element.localName,
      fontSize,
      paddingTop,
      paddingLeft,
      marginTop,
      minHeight,
      maxWidth,
      rowGap,
      borderTopWidth,
    ].join(' ');
  });

describe('html { font-size: 62.5% }', () => {
  it('changes no size: nothing is measured in rem', async () => {
    const usual = await styled('body{font-size:16px}');
    const small = await styled('html{font-size:62.5%}body{font-size:1.6rem}');
    expect(sizes(small)).to.deep.equal(sizes(usual));
  });

  it('and a larger text makes everything larger', async () => {
    const page = await styled('html{font-size:62.5%}body{font-size:2.4rem}');
    const button = page.one('#form-c').shadowRoot?.querySelector('button') as Element;
    expect(page.window.getComputedStyle(button).fontSize).to.equal('24px');
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
  ['empty boxes are removed', ':empty:not(img,input,br){display:none!important}'],
  ['buttons and lists without anything', 'button,ul,ol,dl,dt,dd{all:unset}button{display:none!important}'],
  ['unknown elements are hidden until they are known', ':not(:defined){visibility:hidden}'],
  ['in layers', '@layer site{*{all:unset}}@layer samverka{[data-samverka-rendered]{outline:1px solid}}'],
];

describe('a reset', () => {
  for (const [name, css] of resets)
    it(`${name}: all words are there, in order, and the links that were replaced are not`, async () => {
      const page = await styled(css);
      expect(wordsOf(page)).to.equal(SHOWN.join('').replace(/\s+/g, ''));
      for (const id of ['#form-a', '#document']) expect(page.isSeen(id), id).to.equal(false);
      for (const each of page.all('[data-samverka-rendered] :is(h1,h2,h3,p,li,dt,dd,a)'))
        expect(each.checkVisibility({ visibilityProperty: true }), each.outerHTML).to.equal(true);
      const frame = page.one('#form-c').shadowRoot?.querySelector('.frame') as HTMLElement;
      const button = frame.querySelector('button') as HTMLElement;
      expect(button.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      // What stands in shadow roots is out of the reach of resets.
      expect(page.window.getComputedStyle(frame).paddingTop).to.equal('20px');
      expect(frame.getBoundingClientRect().height).to.be.above(button.getBoundingClientRect().height + 20);
      button.focus();
      expect(page.window.getComputedStyle(button).cursor).to.equal('pointer');
    });

  it('leaves the lines as they were where it sets no display', async () => {
    const page = await styled(MEYER);
    expect(page.lines()).to.deep.equal(SHOWN);
  });

  it('lets the site’s own rules win, without !important', async () => {
    const page = await styled(
      'p{margin:7px 0}ul{padding:0 0 0 9px;list-style:square}h2{font-size:33px}dt{display:block;font-weight:400}.samverka-notice{background:rgb(1,2,3)}',
    );
    const style = (selector: string): CSSStyleDeclaration => page.window.getComputedStyle(page.one(selector));
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
    const page = await openWith('<style>:not(:defined){visibility:hidden}</style>');
    page.add('<other-thing>Annat</other-thing>');
    await isShown(page);
    expect(page.isSeen('other-thing')).to.equal(false);
    expect(page.all(':not(:defined)').map(({ localName }) => localName)).to.deep.equal(['other-thing']);
  });

  it('is nothing that Samverka itself relies on', async () => {
    for (const file of ['samverka', 'samverka-html', 'samverka-documents'])
      expect(await (await fetch(`/dist/${file}.js`)).text()).not.to.contain(':defined');
  });
});
