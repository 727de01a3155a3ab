/** How a sentence is said before the rules of its language are here: as it stands, with every word where it is shown. */
import { expect } from '@esm-bundle/chai';
import { asShown, wordsOf } from '../../../src/speech/pronunciation/spoken.js';

describe('a sentence said as it is shown', () => {
  it('has each word where it stands, in UTF-16 units', () => {
    const shown = 'Ring  112,\n👮 “nu” – kl.\u00a010.30!';
    const { text, words } = asShown(shown, 'sv');
    expect(text).to.equal('Ring  112, 👮 “nu” – kl. 10.30!');
    expect(words.map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'Ring',
      '112',
      'nu',
      'kl',
      '10.30',
    ]);
    for (const { start, end, shownStart, shownEnd } of words)
      expect([shownStart, shownEnd]).to.deep.equal([start, end]);
  });

  it('is without the signs that stop voices in Edge, and as long as it was', () => {
    expect(asShown('Polis & kommun <3 > 2', 'sv').text).to.equal('Polis   kommun  3   2');
  });

  it('has no words where there is nothing to say', () => {
    expect(wordsOf('– … 👮')).to.deep.equal([]);
  });
});
