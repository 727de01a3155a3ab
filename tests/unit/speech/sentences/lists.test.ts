/** The published lists: where sentences end in Swedish and English, the same in a browser without Intl.Segmenter. */
import { expect } from '@esm-bundle/chai';
import { english } from './english.js';
import { split, ways } from './splitting.js';
import { swedish } from './swedish.js';

const lists = { sv: swedish, en: english };

for (const [way, run] of Object.entries(ways))
  for (const [language, list] of Object.entries(lists))
    describe(`sentences in ${language} ${way}`, () => {
      for (const line of list.trim().split('\n'))
        it(line, () => {
          const expected = line.split(' ¦ ');
          expect(run(() => split(expected.join(' '), language))).to.deep.equal(expected);
        });
    });

describe('the lists', () => {
  it('are long, and say nothing twice', () => {
    const lines = (list: string): number => new Set(list.trim().split('\n')).size;
    expect(lines(swedish)).to.equal(swedish.trim().split('\n').length).and.at.least(220);
    expect(lines(english)).to.equal(english.trim().split('\n').length).and.at.least(120);
  });

  it('are split alike where white space is a run, no-break or thin', () => {
    for (const [language, list] of Object.entries(lists))
      for (const line of list.trim().split('\n'))
        for (const space of ['   ', '\u00a0', '\u2009 ', '\t\u202f'])
          expect(
            split(line.replaceAll(' ¦ ', ' ').replaceAll(' ', space), language).map((sentence) =>
              sentence.replaceAll(space, ' '),
            ),
          ).to.deep.equal(line.split(' ¦ '));
  });
});
