/** Whether a sentence is still shown as it was read, also where nobody tells of the change; and nodes that scripts tear at. */
import { expect } from '@esm-bundle/chai';
import { rangesOf, standing, type PageSentence } from '../../../../src/speech/reading/block.js';
import type { PageText } from '../../../../src/speech/reading/page-text.js';
import { find, markedOf, observed, plain, put, textOf, wordsOf } from './page.js';

const host = (shadow: string, light = '', style = ''): string =>
  `<x-host style="${style}"><template shadowrootmode="open">${shadow}</template>${light}</x-host>`;

let text: PageText;
function read(html: string): readonly PageSentence[] {
  text = textOf(put(html));
  return text.sentences;
}
const nodeOf = (selector: string): Text => find(selector).firstChild as Text;

describe('a sentence stands', () => {
  const HTML = '<p id="p">Vi <b>lovar</b> ljus. Mer.</p><p id="q">Annat.</p>';
  for (const [what, change, state] of [
    ['the same where nothing has happened', () => {}, 'same'],
    ['the same where something else has', () => find('#q').remove(), 'same'],
    ['the same when white space around it has changed', () => (nodeOf('#p').data = 'Vi\n'), 'same'],
    ['the same when it has been moved', () => find('main').append(find('#p')), 'same'],
    [
      'the same when another sentence of its text has changed',
      () => ((find('#p').lastChild as Text).data = ' ljus. Nytt.'),
      'same',
    ],
    ['changed when a word has', () => (nodeOf('b').data = 'ger'), 'changed'],
    ['changed when a word has been added', () => nodeOf('#p').appendData('alla '), 'changed'],
    ['changed when it has become shorter', () => (nodeOf('b').data = ''), 'changed'],
    ['gone when it has been removed', () => find('#p').remove(), 'gone'],
    ['gone when all has been removed', () => find('main').replaceChildren(), 'gone'],
    ['gone when a word of it has been removed', () => find('b').remove(), 'gone'],
    ['gone when its text has been set anew', () => (find('#p').textContent = 'Vi lovar ljus.'), 'gone'],
    ['gone when it has been hidden', () => (find('#p').hidden = true), 'gone'],
    ['gone when something around it has been hidden', () => (find('main').hidden = true), 'gone'],
    ['gone when it is invisible', () => (find('#p').style.visibility = 'hidden'), 'gone'],
    [
      'gone when what it stands in is left out by the browser',
      () => (find('main').style.contentVisibility = 'hidden'),
      'gone',
    ],
  ] as [string, () => unknown, string][])
    it(what, () => {
      const [sentence] = read(HTML);
      change();
      expect(text.standing(sentence)).to.equal(state);
      find('main').removeAttribute('style');
    });

  it('gone when a style sheet alone hides it, of which nobody tells', async () => {
    const [first, second] = read('<p>Ett.</p><p class="x">Två.</p>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.x { display: none }');
    document.adoptedStyleSheets.push(sheet);
    await observed();
    expect([first, second].map(standing)).to.deep.equal(['same', 'gone']);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    expect(standing(second)).to.equal('same');
  });

  it('gone when details around it are closed', () => {
    const [, sentence] = read('<details open><summary>Mer</summary><p>Text.</p></details>');
    find('details').removeAttribute('open');
    expect(standing(sentence)).to.equal('gone');
  });

  it('by what is said in its place', () => {
    const [picture, phrase] = read(
      '<p><img alt="Torget."></p><p>Ring <b data-listen-as="ett ett två">112</b>.</p>',
    );
    expect([picture, phrase].map(standing)).to.deep.equal(['same', 'same']);
    find('img').setAttribute('alt', 'Hamnen.');
    find('b').setAttribute('data-listen-as', 'polisen');
    expect([picture, phrase].map(standing)).to.deep.equal(['changed', 'changed']);
    find('img').remove();
    find('b').hidden = true;
    expect([picture, phrase].map(standing)).to.deep.equal(['gone', 'gone']);
  });

  it('gone when a host is hidden that has it right in its root', () => {
    const [sentence] = read(host('Text.', '', 'display:block'));
    expect(standing(sentence)).to.equal('same');
    find('x-host').style.display = 'none';
    expect(standing(sentence)).to.equal('gone');
  });

  it('gone when its slot is hidden or taken away', () => {
    const [sentence] = read(host('<div><slot></slot></div>', 'Text.'));
    find('div').hidden = true;
    expect(standing(sentence), 'hidden').to.equal('gone');
    find('div').hidden = false;
    expect(standing(sentence)).to.equal('same');
    find('slot').remove();
    expect(standing(sentence), 'taken away').to.equal('gone');
  });

  it('gone when the slot of its element is taken away', () => {
    const [sentence] = read(host('<slot></slot>', '<p>Text.</p>'));
    find('slot').remove();
    expect(standing(sentence)).to.equal('gone');
  });

  it('gone when a root is attached that hides it, of which nobody tells', () => {
    const [sentence] = read('<div><p>Text.</p></div><div>Mer.</div>');
    find('main > div').attachShadow({ mode: 'open' });
    expect(standing(sentence)).to.equal('gone');
  });
});

describe('nothing throws, and no words are lost,', () => {
  const HTML = '<p id="p">Vi lovar ljus. <b>Polisen</b> syns.</p><p id="q">Mer.</p>';
  const frameIn = (): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame;
  };
  afterEach(() => document.querySelectorAll('body > iframe').forEach((frame) => frame.remove()));

  for (const [what, change, ...sentences] of [
    [
      'when text is split',
      () => nodeOf('#p').splitText(5).splitText(4),
      'Vi lovar ljus.',
      'Polisen syns.',
      'Mer.',
    ],
    [
      'when text is joined',
      () => {
        find('b').replaceWith('Polisen');
        find('main').normalize();
      },
      'Vi lovar ljus.',
      'Polisen syns.',
      'Mer.',
    ],
    ['when text is emptied', () => find('#p').childNodes.forEach((node) => (node.textContent = '')), 'Mer.'],
    [
      'when an element is adopted by the document of a frame',
      () => frameIn().contentDocument?.body.append(find('#p')),
      'Mer.',
    ],
    [
      'when text is adopted by the document of a frame',
      () => frameIn().contentDocument?.body.append(nodeOf('#p')),
      'Polisen syns.',
      'Mer.',
    ],
    [
      'when an element is adopted and left alone',
      () => document.implementation.createHTMLDocument().adoptNode(find('#p')),
      'Mer.',
    ],
    [
      'when words move to another paragraph',
      () => find('#q').prepend(find('b')),
      'Vi lovar ljus. syns.',
      'PolisenMer.',
    ],
    [
      'when words move into a shadow root',
      () => {
        const root = find('#q').attachShadow({ mode: 'open' });
        root.append(find('b'));
      },
      'Vi lovar ljus. syns.',
      'Polisen',
    ],
    [
      'when a range takes some of it out',
      () => {
        const range = document.createRange();
        range.setStart(nodeOf('#p'), 3);
        range.setEnd(nodeOf('b'), 3);
        range.extractContents();
      },
      'Vi isen syns.',
      'Mer.',
    ],
    [
      'when a range is wrapped',
      () => {
        const range = document.createRange();
        range.setStart(nodeOf('#p'), 3);
        range.setEnd(nodeOf('#p'), 8);
        range.surroundContents(document.createElement('mark'));
      },
      'Vi lovar ljus.',
      'Polisen syns.',
      'Mer.',
    ],
  ] as [string, () => unknown, ...string[]][])
    it(what, async () => {
      const before = read(HTML);
      change();
      for (const sentence of before) {
        expect(text.standing(sentence)).to.be.oneOf(['same', 'changed', 'gone']);
        // Whatever is left of it is a part of it.
        for (const range of rangesOf(sentence.block, sentence.start, sentence.end))
          expect(plain(sentence.block.text)).to.include(plain(String(range)));
      }
      await observed();
      expect(wordsOf(text.refresh())).to.deep.equal(sentences);
    });

  it('when the target itself is taken out of the page, and comes back', async () => {
    read(HTML);
    const main = find('main');
    const before = text.sentences;
    main.remove();
    await observed();
    expect(before.map(standing)).to.deep.equal(['gone', 'gone', 'gone']);
    expect(before.map(markedOf).join('')).to.equal('');
    document.body.append(main);
    expect(before.map(standing)).to.deep.equal(['same', 'same', 'same']);
    main.append('Nytt.');
    await observed();
    expect(wordsOf(text.refresh())).to.deep.equal(['Vi lovar ljus.', 'Polisen syns.', 'Mer.', 'Nytt.']);
  });

  it('when the target is adopted by the document of a frame', async () => {
    read(HTML);
    const frame = frameIn();
    frame.contentDocument?.body.append(document.querySelector('main') as Element);
    const [sentence] = text.sentences;
    expect(text.standing(sentence)).to.be.oneOf(['same', 'gone']);
    frame.contentDocument?.querySelector('#q')?.remove();
    await observed();
    expect(wordsOf(text.refresh())).to.deep.equal(['Vi lovar ljus.', 'Polisen syns.']);
    frame.remove();
  });

  it('in a browser that cannot tell what is visible', () => {
    const [sentence] = read(HTML);
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility') as PropertyDescriptor;
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    find('#p').hidden = true;
    expect(standing(sentence)).to.equal('same');
    Object.defineProperty(Element.prototype, 'checkVisibility', own);
    expect(standing(sentence)).to.equal('gone');
  });
});
