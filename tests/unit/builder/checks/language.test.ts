/** LIX and what is told of texts that are long or hard. */
import { expect } from '@esm-bundle/chai';
import { lix, readability } from '../../../../demo/builder/checks/check.js';
import { difficultyOf } from '../../../../demo/builder/checks/lix.js';
import type { Draft } from '../../../../demo/builder/document/draft.js';
import { seed } from '../../../elements/fixtures.js';
import { foundWith } from './findings.js';

const TEXT = 'priorityAreas.items[0].body[0]';
const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

describe('LIX', () => {
  it('is words a sentence and long words of a hundred', () => {
    expect(lix('Vi går ut. Ni går hem.', 'sv')).to.equal(3);
    // Six words, three of them longer than six letters.
    expect(lix('Polisen patrullerar på torget varje kvällstid.', 'sv')).to.equal(6 + 50);
    expect(lix('Sex bokst. är kort, sjunde bokstav är lång.', 'sv')).to.be.greaterThan(0);
    expect(lix('', 'sv')).to.equal(0);
    expect(lix(' – … 💡', 'sv')).to.equal(0);
  });

  it('counts six letters as short and seven as long, å, ä and ö as letters', () => {
    expect(lix('öppnar', 'sv')).to.equal(1);
    expect(lix('öppnare', 'sv')).to.equal(101);
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(lix('Vi ses kl. 10 hos t.ex. Dr. Berg på torget.', 'sv')).to.equal(
      lix('Vi ses nu 10 hos just du Berg på torget.', 'sv'),
    );
  });

  it('has names for its steps', () =>
    expect([29, 30, 39, 40, 49, 50, 60, 61].map(difficultyOf)).to.deep.equal([
      'very-easy',
      'easy',
      'easy',
      'medium',
      'medium',
      'hard',
      'hard',
      'very-hard',
    ]));

  it('is told of a whole document in a language', async () => {
    const of = readability((await seed()) as Draft);
    expect(of).to.include({ difficulty: 'hard' });
    expect(of?.words).to.be.within(150, 250);
    expect(readability({ lang: 'sv', intro: ['Kort.'] })).to.equal(undefined);
    expect(readability({ lang: 'sv', intro: [{ sv: words(30, 'ord') }] }, 'en')).to.equal(undefined);
  });
});

describe('the checks of language', () => {
  it('leave short texts alone, however hard', () =>
    expect(foundWith(TEXT, words(25, 'samverkansöverenskommelse'))).to.deep.equal([]));

  it('tell of hard and of very hard texts, with the number and what it means', () => {
    const text = (short: number, long: number): string =>
      `Ordet ${words(short - 1, 'ordet')} ${words(long, 'trygghet')}. `.repeat(3);
    expect(foundWith(TEXT, text(7, 3))).to.deep.equal([]);
    expect(foundWith(TEXT, text(5, 5))).to.deep.equal([
      `advice ${TEXT}: LIX 60: texten är svår, som myndigheters texter. Dela långa meningar och byt långa ord mot korta.`,
    ]);
    expect(foundWith(TEXT, text(4, 8)).join()).to.match(/^warning [^:]+: LIX 79: texten är mycket svår/);
  });

  it('tell of long sentences by their beginning, and of long paragraphs', () => {
    expect(foundWith(TEXT, `Vi går ut i natt ${words(26, 'och')}.`)).to.deep.equal([
      `advice ${TEXT}: Meningen ”Vi går ut i natt …” har 31 ord. Dela den i två eller tre.`,
    ]);
    expect(foundWith(TEXT, `Vi går ut i natt ${words(25, 'och')}.`)).to.deep.equal([]);
    expect(foundWith(TEXT, `${words(10, 'Vi')}. `.repeat(11))).to.deep.equal([
      `advice ${TEXT}: Stycket har 110 ord. Dela det i flera, med en tanke i varje.`,
    ]);
  });

  it('lead to the language of the text', () =>
    expect(foundWith(TEXT, { sv: 'Kort.', en: `We go ${words(30, 'out')}.` }).join()).to.contain(
      `advice ${TEXT}.en: Meningen`,
    ));
});
