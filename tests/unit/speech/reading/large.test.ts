/** Pages that nobody has thought of: very deep, very long. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../../fuzz/growth.js';
import { engine } from '../../../engine.js';
import { indexAt } from '../../../../src/speech/reading/point.js';
import { expectMarked, put, textOf, wordsOf } from './page.js';

/** Elements inside each other, with a word in the innermost. */
function nest(main: Element, depth: number, make: () => Element): void {
  let at = main;
  for (let level = 0; level < depth; level++) {
    const inner = make();
    at.append(inner);
    at = inner;
  }
  at.append('Längst in.');
}

describe('a page that is', () => {
  // WebKit shows nothing that lies deeper than 512.
  const levels = engine === 'webkit' ? 500 : 2000;
  for (const tag of ['div', 'span'])
    it(`${levels} levels deep, of ${tag}, is read`, () => {
      const main = put('');
      nest(main, levels, () => document.createElement(tag));
      const { sentences } = textOf(main);
      expect(wordsOf(sentences)).to.deep.equal(['Längst in.']);
      expectMarked(sentences);
    });

  it('100 shadow roots deep is read', () => {
    const main = put('');
    let at: ParentNode = main;
    for (let level = 0; level < 100; level++) {
      const host = document.createElement('div');
      at.append(host);
      at = host.attachShadow({ mode: 'open' });
    }
    at.append('Längst in.');
    const text = textOf(main);
    expect(wordsOf(text.sentences)).to.deep.equal(['Längst in.']);
    expect(text.roots.size).to.equal(101);
  });

  it('10,000 paragraphs long is read, and a click in it finds its sentence', () => {
    const main = put('<p>Vi lovar <b>ljus</b>. Polisen syns.</p>'.repeat(10_000));
    const { sentences } = textOf(main);
    expect(sentences.length).to.equal(20_000);
    expect(new Set(sentences.map(({ key }) => key)).size).to.equal(20_000);
    const last = main.lastElementChild as Element;
    last.scrollIntoView();
    const { left, top } = last.getBoundingClientRect();
    expect(indexAt(sentences, last, left + 3, top + 3)).to.equal(19_998);
  });

  it('one paragraph of 20,000 sentences is read', () => {
    expect(textOf(put(`<p>${'Vi lovar ljus. '.repeat(20_000)}</p>`)).sentences.length).to.equal(20_000);
  });

  it('one paragraph of 5,000 links is read', () => {
    const main = put(`<p>${'Se <a href="#">löftet</a>. '.repeat(5000)}</p>`);
    const { sentences } = textOf(main);
    expect(sentences.length).to.equal(5000);
    expect(new Set(sentences.map(({ key }) => key)).size).to.equal(5000);
  });

  /** Reads as many of a piece as there are. */
  const reading = (before: string, piece: string, after: string) => (size: number) => () =>
    textOf(put(`${before}${piece.repeat(size)}${after}`));
  for (const [what, prepare, size] of [
    ['paragraphs', reading('', '<p>Vi lovar <b>ljus</b>. Polisen syns.</p>', ''), 300],
    ['sentences in a paragraph', reading('<p>', 'Vi lovar ljus. ', '</p>'), 600],
    ['links in a paragraph', reading('<p>', 'Se <a href="#">löftet</a>. ', '</p>'), 150],
  ] as const)
    it(`twice as long, in ${what}, takes twice as long to read`, () => expectLinear(prepare, size));

  it('twice as long takes no more than twice as long to find a sentence in', () =>
    expectLinear((size) => {
      const main = put('<p>Vi lovar <b>ljus</b>. Polisen syns.</p>'.repeat(size));
      const { sentences } = textOf(main);
      const last = main.lastElementChild as Element;
      return () => indexAt(sentences, last, 3, 3);
    }, 300));
});
