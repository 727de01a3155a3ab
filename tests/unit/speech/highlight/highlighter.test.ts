/** The highlight: the right words, in every root, without a change of the page. */
import { expect } from '@esm-bundle/chai';
import { Highlighter } from '../../../../src/speech/page/highlighter.js';
import type { PageText } from '../../../../src/speech/reading/page-text.js';
import { find, observed, plain, put, textOf } from '../reading/page.js';

const SENTENCE = 'samverka-sentence';
const WORD = 'samverka-word';
const host = (shadow: string, light = ''): string =>
  `<x-host><template shadowrootmode="open">${shadow}</template>${light}</x-host>`;

let text: PageText;
let highlighter: Highlighter;
function read(html: string): void {
  text = textOf(put(html));
  highlighter = new Highlighter();
  highlighter.style(text.roots);
}
afterEach(() => highlighter.show(undefined));

/** Shows a sentence, and in it a word. */
function show(index: number, word = ''): void {
  const sentence = text.sentences[index];
  const start = word ? sentence.text.indexOf(word) : 0;
  highlighter.show(sentence, start, start + word.length);
}

const rangesOf = (name: string): Range[] => [...(CSS.highlights.get(name) ?? [])] as Range[];
/** What a highlight marks; "" where there is none. */
const marked = (name: string): string => plain(rangesOf(name).map(String).join(''));

const colourAt = (element: Element, name: string): string =>
  getComputedStyle(element, `::highlight(${name})`).backgroundColor;
const NONE = 'rgba(0, 0, 0, 0)';

describe('a sentence and its word are marked', () => {
  it('in a paragraph', () => {
    read('<p>Ett. Vi lovar <b>ljus</b> nu. Tre.</p>');
    show(1, 'ljus');
    expect([marked(SENTENCE), marked(WORD)]).to.deep.equal(['Vi lovar ljus nu.', 'ljus']);
    show(1, 'lovar');
    expect([marked(SENTENCE), marked(WORD)]).to.deep.equal(['Vi lovar ljus nu.', 'lovar']);
    show(2, 'Tre');
    expect([marked(SENTENCE), marked(WORD)]).to.deep.equal(['Tre.', 'Tre']);
  });

  it('over inline markup inside a word', () => {
    read('<p>Vi sam<b>ver</b>kan.</p>');
    show(0, 'samverkan');
    expect(marked(WORD)).to.equal('samverkan');
  });

  it('through a slot: a range in each root', () => {
    read(host('<p>Vi <slot></slot> ljus.</p>', 'lovar <b>mer</b>'));
    show(0, 'mer');
    expect([marked(SENTENCE), marked(WORD)]).to.deep.equal(['Vi lovar mer ljus.', 'mer']);
    for (const range of [...rangesOf(SENTENCE), ...rangesOf(WORD)])
      expect(range.startContainer.getRootNode() === range.endContainer.getRootNode()).to.equal(true);
    show(0, 'ljus');
    expect(rangesOf(WORD)[0].startContainer.getRootNode() === find('x-host').shadowRoot).to.equal(true);
  });

  it('in a shadow root in a shadow root', () => {
    read(host(`<p>Ett.</p>${host('<p>Två tre.</p>')}`));
    show(1, 'tre');
    expect([marked(SENTENCE), marked(WORD)]).to.deep.equal(['Två tre.', 'tre']);
  });

  it('without the word where there is none', () => {
    read('<p>Vi lovar.</p>');
    show(0);
    expect([marked(SENTENCE), CSS.highlights.has(WORD)]).to.deep.equal(['Vi lovar.', false]);
  });

  it('the word over the sentence', () => {
    read('<p>Vi lovar.</p>');
    show(0, 'lovar');
    const [sentence, word] = [SENTENCE, WORD].map((name) => CSS.highlights.get(name)?.priority ?? -1);
    expect(word).to.be.above(sentence);
  });

  it('not any more at the end', () => {
    read('<p>Vi lovar.</p>');
    show(0, 'lovar');
    highlighter.show(undefined);
    expect([CSS.highlights.has(SENTENCE), CSS.highlights.has(WORD), highlighter.ranges.length]).to.deep.equal(
      [false, false, 0],
    );
  });

  it('with ranges to scroll to', () => {
    read('<p>Ett. Två.</p>');
    show(1);
    expect(highlighter.ranges.map(String).map(plain)).to.deep.equal(['Två.']);
  });
});

describe('the page', () => {
  it('is not changed, nor a shadow root in it', async () => {
    read(`<p>Vi lovar <b>ljus</b>.</p>${host('<p>Mer <slot></slot>.</p>', 'ljus')}`);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    for (const root of [document, find('x-host').shadowRoot as ShadowRoot])
      observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    const before = document.documentElement.outerHTML;
    for (const [index, word] of [
      [0, 'lovar'],
      [0, 'ljus'],
      [1, 'Mer'],
      [1, 'ljus'],
    ] as const) {
      highlighter.style(text.roots);
      show(index, word);
    }
    highlighter.show(undefined);
    await observed();
    observer.disconnect();
    expect(seen.map(({ type, target }) => `${type} of ${target.nodeName}`)).to.deep.equal([]);
    expect(document.documentElement.outerHTML === before).to.equal(true);
  });

  it('keeps what the visitor has selected', () => {
    read('<p>Vi lovar ljus.</p>');
    getSelection()?.setBaseAndExtent(find('p').firstChild as Text, 3, find('p').firstChild as Text, 8);
    show(0, 'Vi');
    expect(String(getSelection())).to.equal('lovar');
  });

  it('may lose what is marked', async () => {
    read('<p>Vi lovar ljus.</p><p>Mer.</p>');
    show(0, 'lovar');
    find('p').remove();
    show(0, 'ljus');
    expect(marked(WORD)).to.equal('');
    show(1, 'Mer');
    expect([marked(SENTENCE), marked(WORD)]).to.deep.equal(['Mer.', 'Mer']);
    await observed();
  });

  it('may change its words while they are marked', () => {
    read('<p>Vi lovar ljus.</p>');
    show(0, 'ljus');
    const node = find('p').firstChild as Text;
    node.data = 'Vi';
    show(0, 'ljus');
    expect(marked(WORD)).to.equal('');
    node.data = '';
    highlighter.show(text.sentences[0], 0, 2);
    node.remove();
    highlighter.show(text.sentences[0], 3, 8);
  });

  it('may be torn apart and moved to a frame while it is marked', () => {
    read('<p>Vi lovar ljus.</p>');
    show(0, 'lovar');
    (find('p').firstChild as Text).splitText(5);
    show(0, 'ljus');
    find('main').normalize();
    show(0, 'Vi');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(find('p'));
    show(0, 'lovar');
    highlighter.style([frame.contentDocument as Document]);
    frame.remove();
    show(0, 'ljus');
  });
});

describe('the rule', () => {
  it('is in the document, and in each root that is read, once', () => {
    read(`<p>Ett.</p>${host(`<p>Två.</p>${host('<p>Tre.</p>').replace(/x-host/g, 'x-inner')}`)}`);
    highlighter.style(text.roots);
    new Highlighter().style(text.roots);
    for (const root of [document, find('x-host').shadowRoot, find('x-inner').shadowRoot] as (
      Document | ShadowRoot
    )[]) {
      const rules = root.adoptedStyleSheets.filter((sheet) =>
        [...sheet.cssRules].some(({ cssText }) => cssText.includes(`::highlight(${WORD})`)),
      );
      expect(rules.length).to.equal(1);
    }
    for (const paragraph of [
      find('p'),
      find('p', find('x-host').shadowRoot as ShadowRoot),
      find('p', find('x-inner').shadowRoot as ShadowRoot),
    ]) {
      expect(colourAt(paragraph, SENTENCE)).not.to.equal(NONE);
      expect(colourAt(paragraph, WORD)).not.to.equal(NONE);
    }
  });

  it('is beside what a root has adopted already', () => {
    read(host('<p>Text.</p>'));
    const { shadowRoot } = find('x-host');
    const own = new CSSStyleSheet();
    (shadowRoot as ShadowRoot).adoptedStyleSheets.unshift(own);
    highlighter.style(text.roots);
    expect(shadowRoot?.adoptedStyleSheets.length).to.equal(2);
    expect(shadowRoot?.adoptedStyleSheets[0] === own).to.equal(true);
  });

  it('stands in a root that has got its sheets anew', () => {
    read('<p>Text.</p>');
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [];
    highlighter.style(text.roots);
    expect(colourAt(find('p'), WORD)).not.to.equal(NONE);
    document.adoptedStyleSheets = sheets;
  });

  it('stands in the document of a frame', () => {
    read('<p>Text.</p>');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    highlighter.style([frame.contentDocument as Document]);
    expect(frame.contentDocument?.adoptedStyleSheets.length).to.equal(1);
    frame.remove();
  });

  it('loses to the site’s own, which needs no more than its name', () => {
    read(`<style>::highlight(${WORD}){background-color:rgb(1,2,3);color:rgb(4,5,6)}</style><p>Text.</p>`);
    const { backgroundColor, color } = getComputedStyle(find('p'), `::highlight(${WORD})`);
    expect([backgroundColor, color]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    expect(colourAt(find('p'), SENTENCE)).not.to.equal(NONE);
  });

  it('is not for a root that is no document, and nothing throws', () => {
    read('<p>Text.</p>');
    highlighter.style([document.createElement('p'), document.createDocumentFragment()]);
  });
});

describe('a browser', () => {
  const without = (target: object, name: string, act: () => void): void => {
    const own = Object.getOwnPropertyDescriptor(target, name) as PropertyDescriptor;
    Object.defineProperty(target, name, { configurable: true, value: undefined });
    try {
      act();
    } finally {
      Object.defineProperty(target, name, own);
    }
  };

  it('without highlights shows none, and knows where the sentence is', () => {
    read('<p>Vi lovar.</p>');
    without(CSS, 'highlights', () => {
      show(0, 'lovar');
      expect(highlighter.ranges.map(String)).to.deep.equal(['Vi lovar.']);
      highlighter.show(undefined);
    });
  });

  it('without CSS shows none', () => {
    read('<p>Vi lovar.</p>');
    without(globalThis, 'CSS', () => {
      show(0, 'lovar');
      highlighter.show(undefined);
    });
  });

  it('without adopted style sheets has none', () => {
    read('<p>Vi lovar.</p>');
    without(Document.prototype, 'adoptedStyleSheets', () => highlighter.style(text.roots));
  });
});
