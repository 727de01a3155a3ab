/** Each block has the nearest language; a phrase in another one does not part its sentence. */
import { expect } from '@esm-bundle/chai';
import { expectMarked, plain, put, textOf } from './page.js';

const host = (shadow: string, attributes = '', light = ''): string =>
  `<x-host ${attributes}><template shadowrootmode="open">${shadow}</template>${light}</x-host>`;

/** The sentences with their languages: "sv Vi lovar." */
function read(html: string): string[] {
  const { sentences } = textOf(put(html));
  expectMarked(sentences);
  return sentences.map(({ language, text }) => `${language} ${plain(text)}`);
}

describe('the language of a sentence', () => {
  for (const [what, html, ...sentences] of [
    ['is that of the page', '<p>Vi lovar.</p>', 'sv Vi lovar.'],
    [
      'is that of its block',
      '<p lang="en">We promise.</p><p>Vi lovar.</p>',
      'en We promise.',
      'sv Vi lovar.',
    ],
    [
      'is that of the nearest around it',
      '<div lang="en"><div lang="fi"><p>Lupaamme.</p></div>Ours.</div>',
      'fi Lupaamme.',
      'en Ours.',
    ],
    ['is as it is written', '<p lang="en-GB">We.</p><p lang="sv-FI">Vi.</p>', 'en-GB We.', 'sv-FI Vi.'],
    [
      'is that around it where a phrase has another',
      '<p>Vi kallar det <i lang="en">hot spots. Here</i> i dag.</p>',
      'sv Vi kallar det hot spots.',
      'sv Here i dag.',
    ],
    [
      'is that of all its text',
      '<ul><li><a lang="en" href="#">In English</a></li><li><a lang="fi" href="#">Suomeksi</a>.</li></ul>',
      'en In English',
      'fi Suomeksi.',
    ],
    [
      'is that of all its text, in several elements',
      '<p><b lang="en">In</b> <b lang="en">English</b></p>',
      'en In English',
    ],
    [
      'is that of the block where its phrases have several',
      '<p><b lang="en">English</b>, <b lang="fi">suomi</b></p>',
      'sv English, suomi',
    ],
    ['is that of a picture', '<p><img lang="en" alt="The square"></p>', 'en The square'],
    ['is Swedish where none is known', '<p lang="">Vi lovar.</p>', 'sv Vi lovar.'],
    ['is that of the host', host('<p>We promise.</p>', 'lang="en"'), 'en We promise.'],
    ['is that inside the root first', host('<p lang="fi">Lupaamme.</p>', 'lang="en"'), 'fi Lupaamme.'],
    [
      'is that of what is slotted, not of the slot',
      host('<div lang="fi"><slot></slot></div>', 'lang="en"', '<p>We promise.</p>'),
      'en We promise.',
    ],
    [
      'is that of the host for mixed text after a block in its root',
      host('<p>One.</p>Two <b lang="sv">tre</b> four.', 'lang="en"'),
      'en One.',
      'en Two tre four.',
    ],
    [
      'goes on after a block',
      '<div lang="en">One <p lang="sv">Två</p> three <b lang="fi">neljä</b></div>',
      'en One',
      'sv Två',
      'en three neljä',
    ],
  ] as const)
    it(what, () => expect(read(html)).to.deep.equal(sentences));

  it('is Swedish on a page without any', () => {
    document.documentElement.removeAttribute('lang');
    expect(read('<p>Vi lovar.</p>')).to.deep.equal(['sv Vi lovar.']);
  });

  it('is that of the target itself', () => {
    const main = put('We promise.');
    main.lang = 'en';
    expect(textOf(main).sentences.map(({ language }) => language)).to.deep.equal(['en']);
  });
});
