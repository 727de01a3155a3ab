/** Which voices can read a language, and which of them comes first. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../fuzz/growth.js';
import type { Voice } from '../../../src/speech/engines/engine.js';
import { primaryOf } from '../../../src/localization/primary.js';
import { rank } from '../../../src/speech/voices/ranking.js';

const SAME: Readonly<Record<string, readonly string[]>> = {
  sv: [
    'sv',
    'SV',
    'sv-SE',
    'sv_SE',
    'sv-FI',
    'sv_FI',
    'swe',
    'swe-SE',
    'sv-Latn-SE',
    'sv-x-privat',
    'sv_SE_#Latn',
    'sv-',
  ],
  no: ['no', 'nb', 'nn', 'nb-NO', 'nb_NO', 'nn-NO', 'no-NO', 'nob', 'nno', 'nor'],
  en: ['en', 'en-GB', 'en_US', 'eng', 'en-GB-oxendict', 'en-029', 'en-US-u-va-posix', 'en-scotland'],
  fi: ['fi', 'fin', 'fi_FI'],
  zh: ['zh', 'zh-CN', 'cmn-CN', 'zh_TW_#Hant', 'zh-Hant-HK'],
};

describe('the language of a tag', () => {
  for (const [language, tags] of Object.entries(SAME))
    for (const tag of tags)
      it(`${tag} is ${language}`, () => {
        expect(primaryOf(tag)).to.equal(language);
      });

  for (const tag of ['swe-SWE', 'swe_SWE', 'eng-USA', 'nob-NOR'])
    it(`${tag}, three letters twice as some Android phones write, is that of its first`, () => {
      expect(primaryOf(tag)).to.equal(primaryOf(tag.slice(0, 3)));
    });

  for (const tag of [
    '',
    '-',
    '_',
    '??',
    'x',
    'svenska (Sverige)',
    'urn:moz-tts',
    '\u0000',
    'sv-SE-SE-SE',
    'i-klingon',
  ])
    it(`“${tag}”, which is no tag, throws nothing`, () => {
      expect(primaryOf(tag)).to.be.a('string');
    });

  it('is never that of a tag that only begins alike', () => {
    expect(primaryOf('svx')).to.not.equal('sv');
    expect(primaryOf('s')).to.not.equal('sv');
    expect(primaryOf('se')).to.not.equal('sv');
  });

  it('Danish, Norwegian and Swedish are three', () => {
    expect(new Set(['da', 'nb', 'sv'].map(primaryOf)).size).to.equal(3);
  });
});

/** A voice by its name, with `*` before it where it sends the text away. */
const voice = (written: string, language: string): Voice => {
  const name = written.replace('*', '');
  return { id: `${name} ${language}`, name, language, isLocal: !written.startsWith('*') };
};

/** What the voices of a language are sorted to: given from worst to best, and in any other order. */
function expectOrder(language: string, best: readonly (readonly [name: string, tag: string])[]): void {
  const voices = best.map(([name, tag]) => voice(name, tag));
  const names = voices.map(({ id }) => id);
  for (const given of [voices, [...voices].reverse(), [...voices.slice(1), ...voices.slice(0, 1)]])
    expect(rank(given, language).map(({ id }) => id)).to.deep.equal(names);
}

describe('the order of voices', () => {
  it('macOS: premium, enhanced, the usual ones, novelties', () =>
    expectOrder('sv-SE', [
      ['Oskar (Premium)', 'sv-SE'],
      ['Klara (förbättrad)', 'sv-SE'],
      ['Alva', 'sv-SE'],
      ['Någon', 'sv-SE'],
      ['Eddy (svenska (Sverige))', 'sv-SE'],
    ]));

  it('macOS in English: Enhanced before the rest, novelties last', () =>
    expectOrder('en-GB', [
      ['Serena (Premium)', 'en-GB'],
      ['Daniel (Enhanced)', 'en-GB'],
      ['Daniel', 'en-GB'],
      ['Samantha', 'en-US'],
      ['Grandma (English (UK))', 'en-GB'],
      ['Zarvox', 'en-US'],
    ]));

  it('network voices last, however good they are', () =>
    expectOrder('sv-SE', [
      ['Alva', 'sv-SE'],
      ['swedish espeak', 'sv-SE'],
      ['*Microsoft Sofie Online (Natural) - Swedish (Sweden)', 'sv-SE'],
      ['*Google svenska', 'sv-SE'],
    ]));

  it('Windows: Bengt on the machine before Sofie on the net', () =>
    expectOrder('sv', [
      ['Microsoft Bengt - Swedish (Sweden)', 'sv-SE'],
      ['*Microsoft Sofie Online (Natural) - Swedish (Sweden)', 'sv-SE'],
    ]));

  it('Linux: espeak after anything else, its own voice before its characters', () => {
    const voices = ['sv+Adam', 'sv+whisper', 'espeak-ng sv', 'Piper sv'].map((name) => voice(name, 'sv'));
    const names = rank(voices, 'sv').map(({ name }) => name);
    expect(names.slice(0, 2)).to.deep.equal(['Piper sv', 'espeak-ng sv']);
  });

  it('the region that is asked for', () => {
    const regions = ['en-US', 'en-GB', 'en-AU', 'en-IE'];
    for (const wanted of regions) {
      const [first] = rank(
        regions.map((tag) => voice('Voice', tag)),
        wanted,
      );
      expect(first?.language, wanted).to.equal(wanted);
    }
  });

  it('without a region that of Sweden and of Great Britain', () => {
    const first = (language: string, tags: readonly string[]): string | undefined =>
      rank(
        tags.map((tag) => voice('Voice', tag)),
        language,
      )[0]?.language;
    expect(first('sv', ['sv-FI', 'sv_SE'])).to.equal('sv_SE');
    expect(first('en', ['en_US', 'en_GB'])).to.equal('en_GB');
  });

  it('the region as Android may write it, with a script behind', () => {
    const [first] = rank([voice('Voice', 'sv_FI_#Latn'), voice('Voice', 'sv_SE_#Latn')], 'sv-SE');
    expect(first?.language).to.equal('sv_SE_#Latn');
  });

  it('quality before region', () =>
    expectOrder('en-GB', [
      ['Zoe (Premium)', 'en-US'],
      ['Daniel', 'en-GB'],
      ['Eddy', 'en-GB'],
    ]));

  it('the browser’s own among equals', () => {
    const voices = ['B', 'A', 'C'].map((name) => voice(name, 'sv-SE'));
    expect(rank(voices, 'sv').map(({ name }) => name)).to.deep.equal(['B', 'A', 'C']);
  });

  it('changes nothing in the list it is given', () => {
    const voices = [voice('*Google svenska', 'sv'), voice('Alva', 'sv-SE')];
    const before = [...voices];
    rank(voices, 'sv');
    expect(voices).to.deep.equal(before);
  });

  it('of none is none', () => {
    expect(rank([], 'sv')).to.deep.equal([]);
  });

  it('of 13,000 takes time in proportion to them', () =>
    expectLinear((size) => {
      const voices = Array.from({ length: size }, (_, i) => voice(`espeak sv+${i}`, 'sv'));
      return () => rank([...voices, voice('espeak sv', 'sv')], 'sv');
    }, 820));
});
