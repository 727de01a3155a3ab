/** Parsing texts: a string, or one text a language; HTML is characters. */
import { expect } from '@esm-bundle/chai';
import { at, changed, full, minimal, parsed } from './samples.js';

const titled = (title: unknown) => parsed({ ...minimal(), title });

describe('parsing texts', () => {
  it('keeps every language of a text', () => {
    const title = { sv: 'Löften', en: 'Promises', 'sv-x-lattlast': 'Löften', smj: 'Loahpádusá' };
    expect(titled(title).document?.title).to.deep.equal(title);
  });

  for (const words of [null, ''])
    it(`leaves a language out whose text is ${JSON.stringify(words)}, as it is not translated yet`, () => {
      const { document, problems } = titled({ sv: 'Löften', en: words });
      expect(document?.title).to.deep.equal({ sv: 'Löften' });
      expect(problems.paths).to.deep.equal([]);
    });

  it('finds no text in one that is not written in any language', () => {
    for (const title of [
      {},
      { sv: '' },
      { sv: null, en: ' ' },
      { 'svenska språket': 'Löften' },
      ['Löften'],
      5,
      true,
    ]) {
      const { document, problems } = titled(title);
      expect(document, JSON.stringify(title)).to.equal(undefined);
      expect(problems.paths.at(-1)).to.equal('title');
    }
  });

  for (const [what, title] of [
    ['a number', { sv: 'Löften', en: 5 }],
    ['a list', { sv: 'Löften', en: ['Promises'] }],
    ['text under no language tag', { sv: 'Löften', 'in English': 'Promises' }],
  ] as const)
    it(`warns of ${what} among the languages and keeps the others`, () => {
      const { document, problems } = titled(title);
      expect(document?.title).to.deep.equal({ sv: 'Löften' });
      expect(problems.paths).to.have.length(1);
      expect(problems.paths[0]).to.match(/^title/);
    });

  it('keeps HTML as characters', () => {
    const html = '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;</p>';
    const { document, problems } = parsed(
      changed(changed(full(), 'promises.items[0].body', [html]), 'title', { sv: html }),
    );
    expect(problems.paths).to.deep.equal([]);
    expect(at(document, 'promises.items[0].body')).to.deep.equal([html]);
    expect(document?.title).to.deep.equal({ sv: html });
  });

  it('keeps characters of every kind as they are', () => {
    const text = 'Å ä ö – ”citat” \u00a0nbsp 👮‍♀️ שלום \u202Eomvänt\u202C \u0000 {0} ${x} $&';
    expect(titled(text).document?.title).to.equal(text);
  });
});
