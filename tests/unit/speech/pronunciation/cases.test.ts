/** How Swedish and English text is said, and which shown word each spoken word belongs to: the published tables. */
import { expect } from '@esm-bundle/chai';
import { pronounce } from '../../../../src/speech/pronunciation/pronounce.js';
import type { Spoken } from '../../../../src/speech/pronunciation/spoken.js';
import { ENGLISH } from './cases-en.js';
import { SWEDISH_FIGURES } from './cases-sv-figures.js';
import { SWEDISH_WORDS } from './cases-sv-words.js';
import { expectMap } from './map.js';

/** The spoken words of each shown word, where they differ: `08→noll åtta · 570→fem sju noll`. */
function pairsOf(shown: string, { text, words }: Spoken): string {
  const pairs = new Map<string, string[]>();
  for (const { start, end, shownStart, shownEnd } of words) {
    const place = `${shownStart}-${shownEnd}`;
    pairs.set(place, [...(pairs.get(place) ?? [shown.slice(shownStart, shownEnd)]), text.slice(start, end)]);
  }
  return [...pairs.values()]
    .map(([of = '', ...said]) => [of, said.join(' ')])
    .filter(([of, said]) => of !== said)
    .map((pair) => pair.join('→'))
    .join(' · ');
}

function describeTable(table: string, language: string): void {
  for (const section of table.split('\n# ').slice(1)) {
    const [name = '', ...lines] = section.split('\n');
    describe(name, () => {
      for (const line of lines.filter(Boolean)) {
        const [shown = '', said = '', pairs = ''] = line.split(' | ');
        it(`${JSON.stringify(shown)} is said ${JSON.stringify(said)}`, () => {
          const spoken = pronounce(shown, language);
          expect(spoken.text).to.equal(said);
          expect(pairsOf(shown, spoken)).to.equal(pairs);
          expectMap(shown, spoken);
        });
      }
    });
  }
}

describe('how Swedish is said', () => {
  describeTable(SWEDISH_WORDS, 'sv');
  describeTable(SWEDISH_FIGURES, 'sv');
});

describe('how English is said', () => {
  describeTable(ENGLISH, 'en');
});
