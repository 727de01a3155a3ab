/** What the tests of reading share: a place in the page, what is read of it, and whether that is found in the page again. */
import { expect } from '@esm-bundle/chai';
import { rangesOf, type PageSentence } from '../../../../src/speech/reading/block.js';
import { PageText } from '../../../../src/speech/reading/page-text.js';
import { walk } from '../../../../src/speech/reading/walk.js';

const place = document.createElement('main');
const open: PageText[] = [];

beforeEach(() => {
  document.documentElement.lang = 'sv';
  document.body.prepend(place);
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  open.splice(0).forEach((text) => text.close());
  place.remove();
  place.replaceChildren();
  for (const { name } of [...place.attributes]) place.removeAttribute(name);
});

/** Puts HTML into `main`, which it gives; `<template shadowrootmode="open">` becomes a shadow root. */
export function put(html: string): HTMLElement {
  place.setHTMLUnsafe(html);
  return place;
}

/** The first element that matches, in shadow roots too. */
export function find<E extends Element = HTMLElement>(
  selector: string,
  root: Document | DocumentFragment = document,
): E {
  const look = (within: ParentNode): E | null => {
    const found = within.querySelector<E>(selector);
    if (found) return found;
    for (const { shadowRoot } of within.querySelectorAll('*')) {
      const inner = shadowRoot && look(shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const found = look(root);
  if (!found) throw new Error(`There is no ${selector} in ${place.outerHTML}`);
  return found;
}

/** Text on one line, as it is shown: a soft hyphen stays. */
export const plain = (text: string): string => text.replace(/[^\S\u00AD]+/g, ' ').trim();

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** A text of elements, all of it, that is closed after the test. */
export function textOf(
  targets: Element | readonly Element[],
  changed: () => void = () => {},
  selection?: Range,
): PageText {
  const text = new PageText(targets instanceof Element ? [targets] : targets, changed, () => {}, selection);
  open.push(text);
  text.refresh(true);
  return text;
}

/** What the visitor has selected, as a text that is closed after the test. */
export function selectedText(selection: Range, targets: readonly Element[]): PageText {
  const text = PageText.selected(
    selection,
    targets,
    () => {},
    () => {},
  );
  open.push(text);
  text.refresh(true);
  return text;
}

/** What is read of an element, block by block. */
export const blocksOf = (target: Element): string[] => [...walk(target)].map(({ text }) => plain(text));

/** The sentences, each on one line. */
export const wordsOf = (sentences: readonly PageSentence[]): string[] =>
  sentences.map(({ text }) => plain(text));

/** The words in the page that the ranges of a sentence stand around. */
export const markedOf = ({ block, start, end }: PageSentence): string =>
  rangesOf(block, start, end).map(String).join('');

/** The ranges of every sentence are around its own words, each in one root, and around nothing else. */
export function expectMarked(sentences: readonly PageSentence[]): void {
  for (const sentence of sentences) {
    const { block, start, end, text } = sentence;
    const pieces = block.pieces.filter((piece) => piece.end > start && piece.start < end);
    const shown = pieces.map(({ node, ...piece }) =>
      node instanceof Text
        ? node.data.slice(Math.max(0, start - piece.start), end - piece.start)
        : node.textContent,
    );
    expect(withoutSpace(markedOf(sentence)), `what is marked for “${text}”`).to.equal(
      withoutSpace(shown.join('')),
    );
    if (pieces.every(({ node }) => node instanceof Text))
      expect(withoutSpace(markedOf(sentence)), 'what is marked').to.equal(withoutSpace(text));
    for (const { startContainer, endContainer } of rangesOf(block, start, end))
      expect(startContainer.getRootNode() === endContainer.getRootNode(), 'one root').to.equal(true);
  }
}

/** What is read of an element, or of HTML, is these blocks; and each of their sentences is found in the page. */
export function expectRead(target: Element | string, ...blocks: string[]): void {
  const element = typeof target === 'string' ? put(target) : target;
  expect(blocksOf(element)).to.deep.equal(blocks);
  const { sentences } = textOf(element);
  expect(plain(wordsOf(sentences).join(' ')), 'the sentences together').to.equal(blocks.join(' '));
  expectMarked(sentences);
}

/** Waits until the observers of the page have been told of what has changed. */
export const observed = (): Promise<void> =>
  new Promise((resolve) => {
    const node = new Text();
    const observer = new MutationObserver(() => resolve());
    observer.observe(node, { characterData: true });
    node.data = 'changed';
  });
