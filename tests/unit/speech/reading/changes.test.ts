/** A page that changes while it is read: the text tells, and what is read anew is what stands there now. */
import { expect } from '@esm-bundle/chai';
import type { PageText } from '../../../../src/speech/reading/page-text.js';
import { relocate } from '../../../../src/speech/player/relocate.js';
import { expectMarked, find, observed, put, textOf, wordsOf } from './page.js';

const host = (shadow: string, light = ''): string =>
  `<x-host><template shadowrootmode="open">${shadow}</template>${light}</x-host>`;

const PAGE = '<p id="a">Ett. Två.</p><p id="b">Tre. Fyra.</p><p id="c">Fem.</p>';
const ALL = ['Ett.', 'Två.', 'Tre.', 'Fyra.', 'Fem.'];

let text: PageText;
let times: number;
/** Puts HTML in the page, and reads what matches in it. */
function read(html: string, selector = 'main'): void {
  times = 0;
  put(html);
  text = textOf(find(selector), () => (times += 1));
}

/** What is read after the page has changed; the text has told of it. */
async function after(change: () => unknown): Promise<string[]> {
  const before = times;
  change();
  await observed();
  expect(times, 'how often it has told').to.be.above(before);
  const sentences = text.refresh();
  expect(sentences === text.sentences).to.equal(true);
  expectMarked(sentences);
  return wordsOf(sentences);
}

const keysOf = (): string[] => text.sentences.map(({ key }) => key);

describe('a text tells of a change, and reads anew', () => {
  for (const [what, change, ...sentences] of [
    ['a paragraph is removed', () => find('#b').remove(), 'Ett.', 'Två.', 'Fem.'],
    [
      'a paragraph is added',
      () => find('#b').before(Object.assign(document.createElement('p'), { textContent: 'Nytt.' })),
      'Ett.',
      'Två.',
      'Nytt.',
      'Tre.',
      'Fyra.',
      'Fem.',
    ],
    [
      'words are changed',
      () => ((find('#c').firstChild as Text).data = 'Sex. Sju.'),
      'Ett.',
      'Två.',
      'Tre.',
      'Fyra.',
      'Sex.',
      'Sju.',
    ],
    ['words are added', () => find('#c').append(' Sex.'), ...ALL, 'Sex.'],
    ['all is replaced', () => (find('main').textContent = 'Nytt.'), 'Nytt.'],
    ['all is removed', () => find('main').replaceChildren()],
    [
      'paragraphs change places',
      () => find('main').prepend(find('#c')),
      'Fem.',
      'Ett.',
      'Två.',
      'Tre.',
      'Fyra.',
    ],
    ['something is hidden', () => (find('#b').hidden = true), 'Ett.', 'Två.', 'Fem.'],
    [
      'something is not to be read',
      () => find('#b').setAttribute('data-listen', 'skip'),
      'Ett.',
      'Två.',
      'Fem.',
    ],
    [
      'something is hidden from screen readers',
      () => find('#b').setAttribute('aria-hidden', 'true'),
      'Ett.',
      'Två.',
      'Fem.',
    ],
    [
      'something is said in other words',
      () => find('#b').setAttribute('data-listen-as', 'Annat.'),
      'Ett.',
      'Två.',
      'Annat.',
      'Fem.',
    ],
    ['a style is set', () => (find('#b').style.display = 'none'), 'Ett.', 'Två.', 'Fem.'],
    ['the target itself is hidden', () => (find('main').hidden = true)],
    [
      'the target itself is said in other words',
      () => find('main').setAttribute('data-listen-as', 'Annat.'),
      'Annat.',
    ],
  ] as [string, () => unknown, ...string[]][])
    it(`when ${what}`, async () => {
      read(PAGE);
      expect(wordsOf(text.sentences)).to.deep.equal(ALL);
      expect(await after(change)).to.deep.equal(sentences);
    });

  it('when a class hides something', async () => {
    read(`<style>.gone p:nth-of-type(2){display:none}</style><div id="d">${PAGE}</div>`);
    expect(await after(() => find('#d').classList.add('gone'))).to.deep.equal(['Ett.', 'Två.', 'Fem.']);
    expect(await after(() => find('#d').classList.remove('gone'))).to.deep.equal(ALL);
  });

  it('when a class on the target hides something', async () => {
    read(`<style>.gone p:nth-of-type(2){display:none}</style>${PAGE}`);
    expect(await after(() => find('main').classList.add('gone'))).to.deep.equal(['Ett.', 'Två.', 'Fem.']);
  });

  it('when details are opened and closed', async () => {
    read('<p>Ett.</p><details><summary>Mer</summary><p>Två.</p></details>');
    const details = find<HTMLDetailsElement>('details');
    expect(await after(() => (details.open = true))).to.deep.equal(['Ett.', 'Mer', 'Två.']);
    expect(await after(() => (details.open = false))).to.deep.equal(['Ett.', 'Mer']);
  });

  it('when the language is switched', async () => {
    read('<div lang="sv"><p>Vi lovar.</p></div>');
    await after(() => {
      find('div').lang = 'en';
      find('p').textContent = 'We promise.';
    });
    expect(text.sentences.map(({ language, text: words }) => `${language} ${words}`)).to.deep.equal([
      'en We promise.',
    ]);
  });

  it('when only a lang is set', async () => {
    read('<p>Vi lovar.</p>');
    await after(() => (find('main').lang = 'fi'));
    expect(text.sentences.map(({ language }) => language)).to.deep.equal(['fi']);
  });

  it('when something changes in a shadow root, and in one inside it', async () => {
    read(host(`<p>Ett.</p>${host('<p>Två.</p>').replace(/x-host/g, 'x-inner')}`));
    const [outer, inner] = ['x-host', 'x-inner'].map((tag) => find(tag).shadowRoot as ShadowRoot);
    expect(await after(() => outer.append('Tre.'))).to.deep.equal(['Ett.', 'Två.', 'Tre.']);
    expect(await after(() => (find('p', inner).textContent = 'Fyra.'))).to.deep.equal([
      'Ett.',
      'Fyra.',
      'Tre.',
    ]);
  });

  it('when something changes in a shadow root that has come later', async () => {
    read('<p>Ett.</p>');
    await after(() => {
      const added = document.createElement('div');
      added.attachShadow({ mode: 'open' }).append('Två.');
      find('main').append(added);
    });
    expect(await after(() => find('main > div').shadowRoot?.append(' Tre.'))).to.deep.equal([
      'Ett.',
      'Två.',
      'Tre.',
    ]);
  });

  it('when something gets another slot, or none', async () => {
    read(host('<slot name="a"></slot><slot></slot>', '<p>Ett.</p><p id="b">Två.</p>'));
    expect(await after(() => (find('#b').slot = 'a'))).to.deep.equal(['Två.', 'Ett.']);
    expect(await after(() => (find('#b').slot = 'nowhere'))).to.deep.equal(['Ett.']);
  });

  it('when what is slotted into a target in a shadow root changes', async () => {
    read(host('<article><slot></slot></article>', '<p>Ett.</p>'), 'article');
    expect(await after(() => (find('p').textContent = 'Två.'))).to.deep.equal(['Två.']);
    expect(await after(() => find('x-host').append('Tre.'))).to.deep.equal(['Två.', 'Tre.']);
  });

  it('once for all that happens in one task', async () => {
    read(PAGE);
    await after(() => {
      for (let index = 0; index < 100; index++) find('main').append(document.createElement('p'));
    });
    expect(times).to.equal(1);
  });
});

describe('a text says nothing', () => {
  it('of what changes around the target and beside it', async () => {
    read(`<div id="around"><article>${PAGE}</article><aside id="aside">Vid sidan</aside></div>`, 'article');
    find('#around').className = 'x';
    find('#aside').append(' mer');
    find('#aside').remove();
    document.documentElement.dataset.test = 'x';
    await observed();
    document.documentElement.removeAttribute('data-test');
    expect(times).to.equal(0);
  });

  it('of what changes beside the target in its shadow root', async () => {
    read(host(`<article>${PAGE}</article><aside>Vid sidan</aside>`), 'article');
    find('aside').append(' mer');
    find('x-host').className = 'x';
    await observed();
    expect(times).to.equal(0);
  });

  it('after it has been closed', async () => {
    read(PAGE);
    text.close();
    find('#a').remove();
    await observed();
    expect(times).to.equal(0);
  });

  it('and reads nothing anew, while nothing has changed', () => {
    read(PAGE);
    const { sentences } = text;
    expect(text.refresh() === sentences).to.equal(true);
  });
});

describe('the key of a sentence', () => {
  const found = async (change: () => unknown): Promise<(string | undefined)[]> => {
    const before = text.sentences;
    await after(change);
    const now = new Map(text.sentences.map(({ key, text: words }) => [key, words]));
    expect(now.size, 'keys').to.equal(text.sentences.length);
    return before.map(({ key }) => now.get(key));
  };

  for (const [what, change, ...sentences] of [
    [
      'a paragraph before it is added',
      () => find('main').prepend(Object.assign(document.createElement('p'), { textContent: 'Nytt.' })),
      ...ALL,
    ],
    [
      'a paragraph before it is removed',
      () => find('#a').remove(),
      undefined,
      undefined,
      'Tre.',
      'Fyra.',
      'Fem.',
    ],
    [
      'words after it are changed',
      () => ((find('#b').firstChild as Text).data = 'Tre. Sju. Åtta.'),
      'Ett.',
      'Två.',
      'Tre.',
      'Sju.',
      'Fem.',
    ],
    ['it moves', () => find('main').append(find('#a')), ...ALL],
    [
      'something around it is wrapped',
      () => {
        const wrapper = document.createElement('section');
        find('#b').before(wrapper);
        wrapper.append(find('#b'));
      },
      ...ALL,
    ],
  ] as [string, () => unknown, ...(string | undefined)[]][])
    it(`stays when ${what}`, async () => {
      read(PAGE);
      expect(await found(change)).to.deep.equal(sentences);
    });

  it('leads back to the place, wherever it is now', async () => {
    read(PAGE);
    const before = text.sentences;
    await after(() => find('main').prepend('Nytt. Mer. '));
    expect(relocate(before, 2, text.sentences)).to.deep.equal({ index: 4, isSame: true });
    expect(new Set(keysOf()).size).to.equal(7);
  });
});
