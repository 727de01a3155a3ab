/** Any text in any language gives something sane, and in time. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../../fuzz/growth.js';
import { pronounce } from '../../../../src/speech/pronunciation/pronounce.js';
import { expectMap } from './map.js';

/** Texts that are the same at each run. */
function randomTexts(count: number, alphabet: readonly string[]): string[] {
  let seed = 20180717;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const texts: string[] = [];
  for (let i = 0; i < count; i += 1) {
    let text = '';
    for (let length = next(40); length > 0; length -= 1) text += alphabet[next(alphabet.length)] ?? '';
    texts.push(text);
  }
  return texts;
}

const SIGNS = [...'0123456789 ..,,--–:/()§%&<>+=×±−€$@_#?!"”\'’•½²°'];
const PIECES = [
  ...SIGNS,
  ...'abcdklmnåäöABCÅÄÖ',
  ...[
    'kl',
    'bl a',
    'm.m.',
    't.ex.',
    'juli',
    'July',
    'mån',
    'kr',
    'km',
    'kap.',
    'IV',
    'https://',
    'www.',
    '.se',
  ],
  ...[
    '2018',
    '-07',
    '08-',
    '112',
    '114 14',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\u2009',
    '\t',
    '\n',
    '\u0301',
    '😀',
    '\ud83d',
    '\ude00',
  ],
];

describe('text of any kind', () => {
  for (const language of ['sv', 'en', 'fi', ''])
    it(`is said in order, and never breaks, in “${language}”`, () => {
      for (const text of [...randomTexts(1500, SIGNS), ...randomTexts(1500, PIECES)])
        expectMap(text, pronounce(text, language, [{ text: 'kl', say: 'k l' }]));
    });

  for (const text of ['', ' ', '\u00a0\n', '\u200b', '…', '–', '•', ' . ', '\u00ad'])
    it(`has no words in ${JSON.stringify(text)}`, () => {
      expect(pronounce(text, 'sv').words).to.deep.equal([]);
    });

  for (const [name, piece] of Object.entries({
    words: 'ord ',
    'one word': 'a',
    digits: '1',
    'groups of three': '123 ',
    'groups of two': '12 ',
    dots: '.',
    'letters with dots': 'a.',
    'letters with hyphens': 'a-',
    'letters with at signs': 'a@',
    'digits with dots': '1.',
    'digits with hyphens': '1-',
    'a zero and hyphens': '0-',
    'zeros and spaces': '0 1 ',
    slashes: '/',
    addresses: 'https://',
    parentheses: '(',
    spaces: ' ',
    'soft hyphens': '\u00ad',
    Romans: 'I',
    sentences: 'Ring 08-570 470 00 kl. 10.30 den 17 juli 2018 bl.a. ',
  }))
    it(`takes time in proportion to its length: ${name}`, async () => {
      for (const language of ['sv', 'en'])
        await expectLinear(
          (size) => {
            const text = piece.repeat(size);
            return () => pronounce(text, language);
          },
          Math.ceil(3000 / piece.length),
        );
    });

  it('takes time in proportion to its length with a large lexicon', () => {
    const lexicon = SIGNS.flatMap((a) => SIGNS.map((b) => ({ text: `ord${a}${b}x`, say: 'ord' })));
    return expectLinear((size) => {
      const text = 'ord '.repeat(size);
      return () => pronounce(text, 'sv', lexicon);
    }, 125);
  });
});

describe('a language', () => {
  it('is known by its primary subtag', () => {
    for (const tag of ['sv', 'sv-SE', 'sv_FI', 'SV', 'sv-Latn-SE'])
      expect(pronounce('25 %', tag).text).to.equal('tjugofem procent');
    expect(pronounce('25 %', 'en-GB').text).to.equal('twenty-five percent');
  });

  it('that is not known is said as it stands, without what is not seen', () => {
    const text = ' Kello\u00ad\u00a010.30 \u200b– 17.7.2018 & 25 % bl.a. ';
    const spoken = pronounce(text, 'fi');
    expect(spoken.text).to.equal('Kello 10.30 – 17.7.2018 & 25 % bl.a.');
    expect(spoken.words.map(({ shownStart, shownEnd }) => text.slice(shownStart, shownEnd))).to.deep.equal([
      'Kello',
      '10.30',
      '17.7.2018',
      '25',
      'bl.a',
    ]);
    expectMap(text, spoken);
  });

  it('may be missing', () => {
    expect(pronounce('25 %', '').text).to.equal('25 %');
  });
});
