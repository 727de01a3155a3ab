/** A municipality's own words: which are found, in which language, and what they win over. */
import { expect } from '@esm-bundle/chai';
import { pronounce } from '../../../../src/speech/pronunciation/pronounce.js';
import type { LexiconEntry } from '../../../../src/speech/pronunciation/spoken.js';
import { expectMap } from './map.js';

const LEXICON: readonly LexiconEntry[] = [
  { text: 'lpo', say: 'lokalpolisområde', lang: 'sv' },
  { text: 'LPO', say: 'local police area', lang: 'en' },
  { text: 'Värmdö', say: 'Värm-dö' },
  { text: 'Värmdö kommun', say: 'vår kommun' },
  { text: 'IT', say: 'i te' },
  { text: 'BOA', say: 'be o a' },
  { text: 'Boa', say: 'boa' },
  { text: '112', say: 'nödnumret' },
  { text: 'bl.a.', say: 'bland andra' },
  { text: 'Nämdö (södra)', say: 'södra Nämdö' },
  { text: 'C++', say: 'C plus' },
  { text: 'Tyst', say: '' },
  { text: '', say: 'ingenting' },
  { text: '  två   ord ', say: '  2  ord ' },
];

const said = (text: string, language = 'sv'): string => pronounce(text, language, LEXICON).text;

describe("a municipality's own words", () => {
  const cases: readonly (readonly [name: string, text: string, said: string, language?: string])[] = [
    ['are said', 'Ring lpo Nacka', 'Ring lokalpolisområde Nacka'],
    ['are whole words', 'lpon och slpo', 'lpon och slpo'],
    ['are not parts of words with digits', 'lpo2 2lpo', 'lpo två två lpo'],
    ['are found beside punctuation', '(lpo), ”lpo”.', '(lokalpolisområde), ”lokalpolisområde”.'],
    ['belong to their language', 'LPO', 'local police area', 'en'],
    ['belong to their language, whatever its region', 'lpo', 'lokalpolisområde', 'sv-FI'],
    ['are not said in another', 'lpo', 'lpo', 'de'],
    ['are said in all languages where none is given', 'Värmdö', 'Värm-dö', 'fi'],
    ['are the longest that fit', 'Värmdö kommun i Värmdö', 'vår kommun i Värm-dö'],
    ['are phrases, however they are spaced', 'Värmdö\u00a0 kommun', 'vår kommun'],
    ['are found in another case', 'VÄRMDÖ KOMMUN och Lpo', 'vår kommun och lokalpolisområde'],
    ['are as they are written first', 'BOA Boa boa', 'be o a boa boa'],
    ['are only in capitals when they are capitals', 'IT it It', 'i te it It'],
    ['win over numbers', 'Ring 112', 'Ring nödnumret'],
    ['win over abbreviations', 'bl.a. lpo', 'bland andra lokalpolisområde'],
    ['may have signs in them', 'Nämdö (södra) och C++', 'södra Nämdö och C plus'],
    ['may be silent', 'Tyst vatten', 'vatten'],
    ['are taken as they are, but for their spaces', 'två ord', '2 ord'],
    ['are found through soft hyphens', 'Värm\u00addö', 'Värm-dö'],
  ];
  for (const [name, text, expected, language = 'sv'] of cases)
    it(name, () => {
      expect(said(text, language)).to.equal(expected);
      expectMap(text, pronounce(text, language, LEXICON));
    });

  it('belong to what is shown', () => {
    const text = 'I Värmdö  kommun bor vi';
    const { words } = pronounce(text, 'sv', LEXICON);
    expect(words.map(({ shownStart, shownEnd }) => text.slice(shownStart, shownEnd))).to.deep.equal([
      'I',
      'Värmdö  kommun',
      'Värmdö  kommun',
      'bor',
      'vi',
    ]);
  });
});
