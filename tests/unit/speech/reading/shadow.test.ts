/** What is shown is read: through open shadow roots and slots, in the order in which it is shown. */
import { expect } from '@esm-bundle/chai';
import { rangesOf } from '../../../../src/speech/reading/block.js';
import { walk } from '../../../../src/speech/reading/walk.js';
import { blocksOf, expectMarked, expectRead, find, plain, put, textOf } from './page.js';

const host = (shadow: string, light = '', name = 'x-host'): string =>
  `<${name}><template shadowrootmode="open">${shadow}</template>${light}</${name}>`;

describe('shadow roots and slots', () => {
  for (const [what, html, ...blocks] of [
    ['an open root, in place of what it hides', host('<p>Skugga</p>', '<p>Ljus</p>'), 'Skugga'],
    [
      'a root in a root in a root',
      host(`<p>A</p>${host(`<p>B</p>${host('<p>C</p>')}<p>D</p>`)}<p>E</p>`),
      'A',
      'B',
      'C',
      'D',
      'E',
    ],
    ['a slot', host('<p>Ett</p><slot></slot><p>Tre</p>', '<p>Två</p>'), 'Ett', 'Två', 'Tre'],
    [
      'named slots in the order of the slots',
      host(
        '<slot name="b"></slot><slot></slot><slot name="a"></slot>',
        '<p slot="a">A</p><p>Text</p><p slot="b">B</p>',
      ),
      'B',
      'Text',
      'A',
    ],
    [
      'what stands in a slot without anything else',
      host('<p><slot>Reserv</slot></p><slot name="b"><p>Mer</p></slot>'),
      'Reserv',
      'Mer',
    ],
    ['not what stands in a slot that has something else', host('<p><slot>Reserv</slot></p>', 'Text'), 'Text'],
    ['not what has no slot', host('<slot name="a"></slot>', '<p slot="b">Nej</p><p>Nej</p>')],
    [
      'slots through two roots',
      host(host('<p>Ramen</p><slot></slot>', '<slot name="a"></slot>', 'x-inner'), '<p slot="a">Text</p>'),
      'Ramen',
      'Text',
    ],
    [
      'what stands in a slot of a slot',
      host(host('<slot></slot>', '<slot name="a">Reserv</slot>', 'x-inner')),
      'Reserv',
    ],
    [
      'a sentence in three roots',
      host('<p>Vi <slot></slot> ljus.</p>', 'lovar <b>mer</b>'),
      'Vi lovar mer ljus.',
    ],
    [
      'a sentence through two slots in a row',
      host(
        '<p><slot name="a"></slot><slot name="b"></slot></p>',
        '<span slot="b">B.</span><i>nej</i><span slot="a">A</span>',
      ),
      'AB.',
    ],
    [
      'a sentence through two slots, with something else between what they hold',
      host(
        '<p><slot name="a"></slot><slot name="b"></slot></p><slot></slot>',
        '<span slot="a">A</span><i>mer</i><span slot="b">B.</span>',
      ),
      'AB.',
      'mer',
    ],
    ['text that stands in a root itself', host('Text <slot></slot> mer', 'i slot'), 'Text i slot mer'],
    ['not a hidden slot', host('<p>Ett</p><div hidden><slot></slot></div>', '<p>Nej</p>'), 'Ett'],
    ['not a skipped slot', host('<p>Ett</p><nav><slot></slot></nav>', '<p>Nej</p>'), 'Ett'],
    [
      'not a hidden host',
      `${host('<p>Nej</p>').replace('<x-host', '<x-host hidden')}<style>x-host[hidden]{display:none}</style><p>Ja</p>`,
      'Ja',
    ],
    [
      'the label of a slotted link',
      host('<p>Se <slot></slot>.</p>', '<a href="#" aria-label="löftet">här</a>'),
      'Se löftet.',
    ],
    ['a slot outside of a shadow root', '<p>Se <slot>här</slot>.</p>', 'Se här.'],
    ['a picture in a root', host('<p>Se <img alt="torget">.</p>'), 'Se torget.'],
    [
      'what the styles of a root make blocks',
      host('<style>b{display:block}</style><b>Ett</b><b>Två</b>'),
      'Ett',
      'Två',
    ],
  ] as const)
    it(what, () => expectRead(html, ...blocks));

  it('a closed root is silent, and so is what it may show', () => {
    const main = put('<p>Ett</p><div><p>Nej</p></div><p>Två</p>');
    const root = main.children[1].attachShadow({ mode: 'closed' });
    root.append('Stängt');
    expectRead(main, 'Ett', 'Två');
  });

  it('slots that are assigned by hand', () => {
    const main = put('<div><p>Ett</p><p>Två</p></div>');
    const root = main.children[0].attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const slot = document.createElement('slot');
    root.append(slot);
    slot.assign(main.querySelectorAll('p')[1]);
    expectRead(main, 'Två');
  });
});

describe('the roots of what is read', () => {
  const nameOf = (root: Node): string => (root instanceof ShadowRoot ? root.host.localName : root.nodeName);
  function rootsOf(target: Element): string[] {
    const roots = new Set<Node>();
    Array.from(walk(target, roots));
    return [...roots].map(nameOf).sort();
  }

  it('are the document, and every open root that is gone through', () => {
    const main = put(host(`<p>A</p>${host('<p>B</p>', '', 'x-inner')}`));
    expect(rootsOf(main)).to.deep.equal(['#document', 'x-host', 'x-inner']);
  });

  for (const [what, light] of [
    ['text', 'Slottad'],
    ['an element', '<p>Slottad</p>'],
  ])
    it(`are that of ${what} slotted into a target in a shadow root, too`, () => {
      put(host('<article><slot></slot></article>', light));
      const article = find('article');
      expect(blocksOf(article)).to.deep.equal(['Slottad']);
      expect(rootsOf(article)).to.deep.equal(['#document', 'x-host']);
    });

  it('are not those of what is skipped', () => {
    const main = put(`<p>A</p><nav>${host('<p>B</p>')}</nav>`);
    expect(rootsOf(main)).to.deep.equal(['#document']);
  });
});

describe('a sentence in several roots', () => {
  it('has ranges in the order in which it is read, each in one root', () => {
    const main = put(host('<p>Vi <slot></slot> ljus.</p>', 'lovar <b>mer</b>'));
    const { sentences } = textOf(main);
    const ranges = sentences.flatMap(({ block, start, end }) => rangesOf(block, start, end));
    expect(ranges.map((range) => plain(String(range))).join('|')).to.match(/^Vi\|lovar( mer|\|mer)\|ljus\.$/);
    expect(new Set(ranges.map((range) => range.startContainer.getRootNode())).size).to.equal(2);
    expectMarked(sentences);
  });

  it('has the ranges of a word in the root of the word', () => {
    const [{ block }] = textOf(put(host('<p>Vi <slot></slot> ljus.</p>', 'lo<b>var</b>'))).sentences;
    const at = block.text.indexOf('lovar');
    expect(
      rangesOf(block, at, at + 5)
        .map(String)
        .join(''),
    ).to.equal('lovar');
    expect(rangesOf(block, 0, 2).map(String)).to.deep.equal(['Vi']);
  });
});
