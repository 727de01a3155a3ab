/** A click says where reading goes on. */
import { expect } from '@esm-bundle/chai';
import { indexAt } from '../../../../src/speech/reading/point.js';
import { find, plain, put, textOf } from './page.js';

const host = (shadow: string, light = ''): string =>
  `<x-host style="display:block"><template shadowrootmode="open">${shadow}</template>${light}</x-host>`;

let main: HTMLElement;
const show = (html: string): void => void (main = put(html));

/** The sentence at a click on an element at a point; "" for none. */
function clicked(element: Element, x: number, y: number): string {
  const { sentences } = textOf(main);
  const sentence = sentences[indexAt(sentences, element, x, y)];
  return sentence ? plain(sentence.text) : '';
}

/** What stands in the window where some characters of a text node are shown. */
function boxOf(node: Node, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}

/** The sentence at a click on words; the click reaches the element that the browser finds there. */
function clickOn(words: string, root: Document | ShadowRoot = document): string {
  const walker = document.createTreeWalker(root === document ? main : root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = (walker.currentNode as Text).data.indexOf(words);
    if (at < 0) continue;
    const { left, top, width, height } = boxOf(walker.currentNode, at, at + words.length);
    const [x, y] = [left + width / 2, top + height / 2];
    const element = root.elementFromPoint(x, y);
    if (!element) throw new Error(`“${words}” is not in view.`);
    return clicked(element, x, y);
  }
  throw new Error(`Nothing says “${words}”.`);
}

describe('a click', () => {
  const html =
    '<h2>Löften</h2><p id="p" style="inline-size:30em;line-height:1.5">Vi lovar ljus. Polisen <b>syns på <i>torget</i></b> nu. Sist kommer mer.</p><p>Slut.</p>';

  for (const [words, sentence] of [
    ['Löften', 'Löften'],
    ['lovar', 'Vi lovar ljus.'],
    ['Polisen', 'Polisen syns på torget nu.'],
    ['nu', 'Polisen syns på torget nu.'],
    ['syns', 'Polisen syns på torget nu.'],
    ['torget', 'Polisen syns på torget nu.'],
    ['kommer', 'Sist kommer mer.'],
    ['Slut', 'Slut.'],
  ])
    it(`on “${words}” is one on “${sentence}”`, () => {
      show(html);
      expect(clickOn(words)).to.equal(sentence);
    });

  it('on the second line of a sentence is one on that sentence', () => {
    show('<p style="inline-size:12em">En. Polisen syns på torget och vid skolorna varje kväll. Slut.</p>');
    expect(clickOn('skolorna')).to.equal('Polisen syns på torget och vid skolorna varje kväll.');
  });

  it('beside the text in a paragraph is one on the first sentence of the paragraph', () => {
    show(html);
    const paragraph = find('#p');
    const { right, bottom } = paragraph.getBoundingClientRect();
    expect(clicked(paragraph, right - 2, bottom - 2)).to.equal('Vi lovar ljus.');
  });

  it('on an element without text is none', () => {
    show(`${html}<p id="empty" style="block-size:3em"></p><hr>`);
    expect(clicked(find('#empty'), 20, 20)).to.equal('');
    expect(clicked(find('hr'), 20, 20)).to.equal('');
    expect(clicked(document.createElement('p'), 20, 20)).to.equal('');
  });

  it('between paragraphs is none: the first sentence of the page is far away', () => {
    show(`${html}<div style="block-size:100px"></div><p>Efter.</p>`);
    const { bottom } = main.children[2].getBoundingClientRect();
    expect(clicked(main, 5, bottom + 3)).to.equal('');
    expect(clicked(document.body, 5, 2000)).to.equal('');
    expect(clicked(document.documentElement, 5, 2000)).to.equal('');
  });

  it('on a picture is one on its text', () => {
    show('<p>Ett. <img alt="Två." width="30" height="30"> Tre.</p>');
    const { left, top } = find('img').getBoundingClientRect();
    expect(clicked(find('img'), left + 5, top + 5)).to.equal('Två.');
  });

  it('on what is said in other words is one on its sentence', () => {
    show('<p>Ett. Ring <b data-listen-as="ett ett två">112</b> nu.</p>');
    expect(clickOn('112')).to.equal('Ring ett ett två nu.');
  });

  it('on a cell of a table is one on that cell', () => {
    show('<table><tr><th>A</th></tr><tr><td>ett</td></tr><tr><td>två</td></tr></table>');
    expect(clickOn('två')).to.equal('A: två');
    expect(clickOn('ett')).to.equal('A: ett');
  });

  it('in a shadow root is one on its sentence', () => {
    show(`<p>Före.</p>${host('<p>Ett. Två <b>tre</b>.</p><slot></slot>', '<p>Fyra. Fem.</p>')}`);
    const root = find('x-host').shadowRoot as ShadowRoot;
    expect(clickOn('Två', root)).to.equal('Två tre.');
    expect(clickOn('tre', root)).to.equal('Två tre.');
    expect(clickOn('Fem')).to.equal('Fem.');
  });

  it('on text in a slot of a paragraph is one on its sentence', () => {
    show(host('<p>Ett. Vi <slot></slot> ljus.</p>', '<span>lovar mer</span>'));
    expect(clickOn('mer')).to.equal('Vi lovar mer ljus.');
    expect(clickOn('ljus', find('x-host').shadowRoot as ShadowRoot)).to.equal('Vi lovar mer ljus.');
  });
});
