/** What the visitor has selected is read, and nothing else. */
import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import { selectionIn } from '../../../../src/speech/reading/target.js';
import { find, markedOf, observed, plain, put, selectedText, textOf, wordsOf } from './page.js';

const host = (shadow: string, light = ''): string =>
  `<x-host><template shadowrootmode="open">${shadow}</template>${light}</x-host>`;

/** The first text node that has these words, in shadow roots too; and where they begin. */
function at(words: string, root: Node = document.body): [Text, number] {
  const look = (node: Node): Text | undefined => {
    if (node instanceof Text) return node.data.includes(words) ? node : undefined;
    for (const child of [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes]) {
      const found = look(child);
      if (found) return found;
    }
    return undefined;
  };
  const node = look(root);
  if (!node) throw new Error(`Nothing says “${words}”.`);
  return [node, node.data.indexOf(words)];
}

/** Selects as a visitor does, from the beginning of some words to the end of others. */
function select(from: string, to: string): void {
  const [start, startOffset] = at(from);
  const [end, endOffset] = at(to);
  getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset + to.length);
}

/** What is read of the selection when the player is asked to read these targets. */
function read(...targets: Element[]): string[] {
  const selection = selectionIn(document);
  if (!selection) return ['nothing is selected'];
  const { sentences } = selectedText(selection, targets);
  for (const sentence of sentences)
    if (sentence.block.pieces.every(({ node }) => node instanceof Text))
      expect(plain(markedOf(sentence))).to.equal(plain(sentence.text));
  return wordsOf(sentences);
}

describe('a selection', () => {
  const html = '<h2>Löften</h2><p>Vi lovar ljus. Polisen <b>syns på</b> torget.</p><p>Sist.</p>';

  for (const [what, from, to, ...sentences] of [
    ['of a word', 'lovar', 'lovar', 'lovar'],
    ['that cuts words is read in whole ones:', 'ovar', 'lju', 'lovar ljus'],
    ['that ends at a word’s end', 'Vi', 'lovar', 'Vi lovar'],
    ['within a sentence', 'lovar', 'ljus', 'lovar ljus'],
    ['over the end of a sentence', 'ljus', 'Polisen', 'ljus.', 'Polisen'],
    ['over inline markup', 'Polisen', 'torget', 'Polisen syns på torget'],
    ['from inside inline markup', 'på', 'torget', 'på torget'],
    ['over several blocks', 'Löften', 'Polisen', 'Löften', 'Vi lovar ljus.', 'Polisen'],
    ['of everything', 'Löften', 'Sist.', 'Löften', 'Vi lovar ljus.', 'Polisen syns på torget.', 'Sist.'],
  ] as const)
    it(`${what} is read`, () => {
      const main = put(html);
      select(from, to);
      expect(read(main)).to.deep.equal(sentences);
    });

  it('made backwards is read as it stands', () => {
    const main = put(html);
    const [start, startOffset] = at('Polisen');
    const [end, endOffset] = at('lovar');
    getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
    expect(read(main)).to.deep.equal(['lovar ljus.']);
  });

  it('of a paragraph, as three clicks make it, ends with the paragraph', () => {
    const main = put(html);
    const [, paragraph, next] = main.children;
    getSelection()?.setBaseAndExtent(paragraph.firstChild as Text, 0, next, 0);
    expect(read(main)).to.deep.equal(['Vi lovar ljus.', 'Polisen syns på torget.']);
  });

  it('of elements is read', () => {
    const main = put(html);
    getSelection()?.setBaseAndExtent(main, 1, main, 2);
    expect(read(main)).to.deep.equal(['Vi lovar ljus.', 'Polisen syns på torget.']);
    getSelection()?.selectAllChildren(document.body);
    expect(read(main)).to.have.length(4);
  });

  it('of nothing, or of white space only, is none', () => {
    const main = put('<p>Ett <b>två</b>\n </p>');
    const none = ['nothing is selected'];
    expect(read(main)).to.deep.equal(none);
    getSelection()?.collapse(at('två')[0], 1);
    expect(read(main)).to.deep.equal(none);
    getSelection()?.setBaseAndExtent(at('Ett')[0], 3, at('Ett')[0], 4);
    expect(read(main)).to.deep.equal(none);
  });

  it('of marks only says nothing', () => {
    const main = put('<p>Ett – två.</p>');
    getSelection()?.setBaseAndExtent(at('Ett')[0], 4, at('Ett')[0], 5);
    expect(read(main)).to.deep.equal([]);
  });

  it('that begins or ends in something that is skipped is read without it', () => {
    const main = put('<nav>Meny</nav><p>Vi lovar <button>Visa</button> ljus.</p><nav>Fot</nav>');
    select('Meny', 'Fot');
    expect(wordsOf(selectedText(selectionIn(document)!, [main]).sentences)).to.deep.equal(['Vi lovar ljus.']);
    select('Visa', 'ljus');
    expect(read(main)).to.deep.equal(['ljus']);
  });

  it('within something that is skipped is read, as the visitor has asked', () => {
    const main = put('<nav><p>Menyns text</p></nav><p>Text</p>');
    select('text', 'text');
    expect(read(find('p', document))).to.deep.equal(['text']);
    expect(read(main.children[1])).to.deep.equal(['text']);
  });

  it('of what is read in other words is read in those words, whole', () => {
    const main = put(
      '<p>Ring <b data-listen-as="ett ett två">112</b> nu. Eller <img alt="se bilden"> i dag.</p>',
    );
    select('12', '12');
    expect(read(main)).to.deep.equal(['ett ett två']);
    select('Eller', 'dag');
    expect(read(main)).to.deep.equal(['Eller se bilden i dag']);
  });

  it('in the cells of a table is read with their heads or without, never with other cells', () => {
    const main = put(
      '<table><tr><th>A</th><th>B</th></tr><tr><td>ett</td><td>två</td></tr><tr><td>tre</td><td>fyra</td></tr></table>',
    );
    select('två', 'två');
    expect(read(main).join()).to.match(/^(B: )?två$/);
    select('två', 'tre');
    expect(read(main).join()).to.match(/^(B: )?två,(A: )?tre$/);
  });
});

describe('a selection in a shadow root', () => {
  it('is read', () => {
    const main = put(`<p>Utanför</p>${host('<p>Vi lovar ljus.</p><p>Mer.</p>')}`);
    select('lovar', 'Mer');
    expect(read(main)).to.deep.equal(['lovar ljus.', 'Mer']);
  });

  it('within one text is read', () => {
    const main = put(host('<p>Vi lovar ljus.</p>'));
    select('lovar', 'lovar');
    expect(read(main)).to.deep.equal(['lovar']);
  });

  it('in a root in a root is read', () => {
    const main = put(host(host('<p>Vi lovar ljus.</p>').replace(/x-host/g, 'x-inner')));
    select('lovar', 'ljus');
    expect(read(main)).to.deep.equal(['lovar ljus']);
  });

  it('of slotted text is read, without what stands around the slot', () => {
    const main = put(host('<p>Vi <slot></slot> ljus.</p>', 'lovar mer'));
    select('mer', 'mer');
    expect(read(main)).to.deep.equal(['mer']);
  });

  it('is read whole where a selection in the page is around the host', () => {
    const main = put(`<p>Ett</p>${host('<p>Två</p>')}<p>Tre</p>`);
    select('Ett', 'Tre');
    expect(read(main)).to.deep.equal(['Ett', 'Två', 'Tre']);
  });

  it('outside of the target is read', () => {
    put(`<p id="target">Målet</p>${host('<p>Vi lovar</p><p>ljus.</p>')}`);
    select('lovar', 'ljus');
    expect(wordsOf(selectedText(selectionIn(document)!, [find('#target')]).sentences)).to.deep.equal([
      'lovar',
      'ljus',
    ]);
  });

  it('of a player’s own words is none', () => {
    put(
      '<samverka-listen><template shadowrootmode="open"><p>Lyssna</p></template></samverka-listen><p>Ord.</p>',
    );
    select('Lyssna', 'Lyssna');
    expect(String(selectionIn(document) ?? 'none')).to.equal('none');
  });

  it('that the visitor has made with the mouse is seen', async () => {
    put(host('<p>Vi lovar ljus.</p>'));
    const range = document.createRange();
    range.selectNodeContents(find('p').firstChild as Text);
    const { left, right, top, height } = range.getBoundingClientRect();
    const y = Math.round(top + height / 2);
    await sendMouse({ type: 'move', position: [Math.round(left), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(right) + 1, y] });
    await sendMouse({ type: 'up' });
    expect(String(selectionIn(document))).to.equal('Vi lovar ljus.');
    expect(read(find('x-host'))).to.deep.equal(['Vi lovar ljus.']);
  });
});

describe('a selection and the target', () => {
  it('outside of it is read, nothing of the target', () => {
    put('<aside><p>Vid sidan. Mer.</p></aside><article><p>Målet.</p></article>');
    select('sidan', 'Mer');
    expect(read(find('article'))).to.deep.equal(['sidan.', 'Mer']);
  });

  it('over its edge is read in the target', () => {
    put('<p>Före.</p><article><p>Målet. Mer.</p></article>');
    select('Före', 'Målet');
    expect(read(find('article'))).to.deep.equal(['Målet']);
  });

  it('is read in the targets that it touches', () => {
    put('<p id="a">Ett två.</p><p>Inte detta.</p><p id="b">Tre fyra.</p>');
    select('två', 'Tre');
    expect(read(find('#a'), find('#b'))).to.deep.equal(['två.', 'Tre']);
  });
});

describe('what has been selected', () => {
  it('stays what is read when the visitor selects something else', async () => {
    const main = put('<p>Vi lovar ljus.</p><p>Mer.</p>');
    select('lovar', 'ljus');
    const text = selectedText(selectionIn(document)!, [main]);
    select('Mer', 'Mer');
    main.append('Nytt.');
    await observed();
    expect(wordsOf(text.refresh())).to.deep.equal(['lovar ljus']);
  });

  it('has the keys of what is read without it', () => {
    const main = put('<p>Ett. Två tre. Fyra.</p>');
    const keys = textOf(main).sentences.map(({ key }) => key);
    select('tre', 'Fyra');
    expect(selectedText(selectionIn(document)!, [main]).sentences.map(({ key }) => key)).to.deep.equal(
      keys.slice(1),
    );
  });

  it('is gone when it has been removed from the page', async () => {
    const main = put('<p>Vi lovar ljus.</p><p>Mer.</p>');
    select('lovar', 'ljus');
    const text = selectedText(selectionIn(document)!, [main]);
    const [sentence] = text.sentences;
    main.firstElementChild?.remove();
    await observed();
    expect(text.standing(sentence)).to.equal('gone');
    expect(wordsOf(text.refresh())).to.deep.equal([]);
  });
});

describe('a selection in a menu', () => {
  for (const menu of ['nav', 'div role="menu"', 'div role="toolbar"'])
    it(`of <${menu}> is read`, () => {
      const main = put(
        `<p>Text.</p><${menu}><ul><li>Löften</li><li>Kontakt</li></ul></${menu.split(' ')[0]}>`,
      );
      select('Löften', 'Kontakt');
      expect(read(main)).to.deep.equal(['Löften', 'Kontakt']);
    });
});
