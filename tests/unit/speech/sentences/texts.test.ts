/** Line breaks, white space, languages, other scripts, hostile texts and long ones. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../../fuzz/growth.js';
import { sentencesOf } from '../../../../src/speech/reading/sentences.js';
import { split, ways, withoutSegmenter } from './splitting.js';

for (const [way, run] of Object.entries(ways))
  describe(`texts ${way}`, () => {
    const cases: Readonly<
      Record<string, readonly [text: string, sentences: readonly string[], language?: string]>
    > = {
      'a line ends a sentence': ['Värmdö kommun\nSkogsbovägen 9–11', ['Värmdö kommun', 'Skogsbovägen 9–11']],
      'a line goes on in lowercase': [
        'Polisen och\nkommunen samverkar.',
        ['Polisen och\nkommunen samverkar.'],
      ],
      'a line ends a sentence after an abbreviation': [
        'Anna Berg, tel.\n08-570 470 00',
        ['Anna Berg, tel.', '08-570 470 00'],
      ],
      'an address has a line of its own': [
        'Tel. 08-570 470 00\nvarmdo@varmdo.se',
        ['Tel. 08-570 470 00', 'varmdo@varmdo.se'],
      ],
      'typed bullets have lines of their own': [
        'Vi ska:\n- lyssna\n– synas',
        ['Vi ska:', '- lyssna', '– synas'],
      ],
      'enumerators in lowercase have lines of their own': [
        'Vi ska\na) lyssna\nb) synas',
        ['Vi ska', 'a) lyssna', 'b) synas'],
      ],
      'a bracket on a line of its own': ['Anna Berg\n(kommunpolis)', ['Anna Berg', '(kommunpolis)']],
      'empty lines': ['\n\nHej.\n \n\nVi ses.\n', ['Hej.', 'Vi ses.']],
      'a line without words belongs to the one before': ['Hej.\n* * *\nVi ses.', ['Hej.\n* * *', 'Vi ses.']],
      'a line without words first is left out': ['–––\nHej.', ['Hej.']],
      'nothing but marks': [' … !\n•', []],
      nothing: ['', []],
      'white space': [' \u00a0\n\t', []],
      'white space around': ['\u00a0 Hej då. \u2009 Vi ses! \n', ['Hej då.', 'Vi ses!']],
      'white space in an abbreviation': [
        'Vi ses bl.\u00a0 a.\u202fPå torget kl.\t10. Kom!',
        ['Vi ses bl.\u00a0 a.\u202fPå torget kl.\t10.', 'Kom!'],
      ],
      'a carriage return and a line separator are spaces': [
        'Vi ses kl.\r10\u2028Torget',
        ['Vi ses kl.\r10\u2028Torget'],
      ],
      'no space after a full stop': [
        'Filen Avtal.Polisen är bra.Läs den. Tack!Hej då.',
        ['Filen Avtal.Polisen är bra.Läs den.', 'Tack!Hej då.'],
      ],
      'the mark of a note': [
        'Brotten minskar.¹ Det gläder oss.* Tack!',
        ['Brotten minskar.¹', 'Det gläder oss.*', 'Tack!'],
      ],
      Arabic: ['مرحبا بكم. كيف حالكم؟ نحن هنا!', ['مرحبا بكم.', 'كيف حالكم؟', 'نحن هنا!'], 'ar'],
      'Arabic with a title': [
        'التقينا مع د. أحمد اليوم. شكرا.',
        ['التقينا مع د. أحمد اليوم.', 'شكرا.'],
        'ar',
      ],
      Persian: ['سلام. حال شما چطور است؟ خوبم.', ['سلام.', 'حال شما چطور است؟', 'خوبم.'], 'fa'],
      Urdu: ['ہم یہاں ہیں۔ آپ کیسے ہیں؟', ['ہم یہاں ہیں۔', 'آپ کیسے ہیں؟'], 'ur'],
      Chinese: [
        '你好。我们在这里！你来吗？“好。”他说。',
        ['你好。', '我们在这里！', '你来吗？', '“好。”', '他说。'],
        'zh-Hans',
      ],
      'Japanese with a decimal': ['今日は３．５です。明日は雨？', ['今日は３．５です。', '明日は雨？'], 'ja'],
      Hindi: ['मैं ठीक हूँ। आप कैसे हैं? अच्छा।', ['मैं ठीक हूँ।', 'आप कैसे हैं?', 'अच्छा।'], 'hi'],
      Tigrinya: ['ሰላም። ከመይ ኣለኹም፧ ጽቡቕ።', ['ሰላም።', 'ከመይ ኣለኹም፧', 'ጽቡቕ።'], 'ti'],
      Finnish: [
        'Poliisi päivystää klo 10.30. Äiti soitti 17. heinäkuuta. Miksi? Öisin on pimeää.',
        ['Poliisi päivystää klo 10.30.', 'Äiti soitti 17. heinäkuuta.', 'Miksi?', 'Öisin on pimeää.'],
        'fi',
      ],
      Norwegian: [
        'Vi møtes kl. 10 den 17. mai. Ta f.eks. Bussen.',
        ['Vi møtes kl. 10 den 17. mai.', 'Ta f.eks.', 'Bussen.'],
        'nb',
      ],
      'German ordinals': [
        'Am 3. Oktober um 10.30 Uhr kommt Dr. Braun, z. B. Montag. Das war 2017. Danke.',
        ['Am 3. Oktober um 10.30 Uhr kommt Dr. Braun, z. B. Montag.', 'Das war 2017.', 'Danke.'],
        'de-DE',
      ],
      'French with spaces inside': [
        'Bonjour\u00a0! « Oui ? » Il rit. « Non. » Elle part.',
        ['Bonjour\u00a0!', '« Oui ? »', 'Il rit.', '« Non. »', 'Elle part.'],
        'fr',
      ],
      Spanish: ['¿Qué hora es? ¡Hola! Son las 10.', ['¿Qué hora es?', '¡Hola!', 'Son las 10.'], 'es'],
      Russian: [
        'А. С. Пушкин родился здесь. Он жил долго.',
        ['А. С. Пушкин родился здесь.', 'Он жил долго.'],
        'ru',
      ],
    };
    for (const [what, [text, sentences, language]] of Object.entries(cases))
      it(what, () => {
        expect(run(() => split(text, language))).to.deep.equal(sentences);
      });

    it('any language, malformed or none', () => {
      const languages = [
        '',
        'sv_SE',
        'sv-',
        '-',
        'å',
        'x',
        'svenska',
        'i-klingon',
        '*',
        'constructor',
        '__proto__',
        'sv-SE-x-a',
      ];
      for (const language of [...languages, ...languages])
        expect(
          run(() => split('Kom kl. 10. Ring, sedan; Hej!', language)),
          language,
        ).to.deep.equal(['Kom kl. 10.', 'Ring, sedan; Hej!']);
    });

    it('English has its own abbreviations in every form of the tag', () => {
      for (const language of ['en', 'EN', 'en-GB', 'en_GB', 'en-US-x-a'])
        expect(
          run(() => split('Ask Det. Lind.', language)),
          language,
        ).to.deep.equal(['Ask Det. Lind.']);
      for (const language of ['sv', 'fi', ''])
        expect(
          run(() => split('Så är det. Lind ringer.', language)),
          language,
        ).to.have.length(2);
    });

    it('keeps every letter and digit, in order and trimmed, whatever the text', () => {
      const pieces = [
        'a',
        'Å',
        'B',
        'ö',
        '1',
        '.',
        '. ',
        '! ',
        '?',
        '…',
        ' ',
        '\n',
        '\u00a0',
        '”',
        '"',
        '(',
        ')',
        '–',
        ',',
        '@',
        '。',
        '؟ ',
        'kl.',
        '😊',
        '\ud83d',
        '»',
        'm.m.',
      ];
      // A generator of one's own, so that a failure comes again.
      let seed = 1;
      const random = (): number => (seed = (seed * 48271) % 2147483647);
      for (let count = 0; count < 3000; count++) {
        let text = '';
        for (let length = random() % 40; length > 0; length--) text += pieces[random() % pieces.length];
        const stretches = run(() => sentencesOf(text, 'sv'));
        let end = 0;
        let outside = '';
        for (const stretch of stretches) {
          expect(stretch.start, text).to.be.at.least(end);
          expect(stretch.end, text).to.be.above(stretch.start).and.at.most(text.length);
          const sentence = text.slice(stretch.start, stretch.end);
          expect(sentence, text)
            .to.equal(sentence.trim())
            .and.match(/[\p{L}\p{N}]/u);
          outside += text.slice(end, stretch.start);
          end = stretch.end;
        }
        expect(outside + text.slice(end), text).not.to.match(/[\p{L}\p{N}]/u);
      }
    });

    it('takes a time in proportion to the text', async () => {
      const prose =
        'Polisen och kommunen träffas kl. 10.30 varje måndag, bl. a. på torget. Alla är välkomna! ';
      for (const piece of [
        prose,
        'x',
        ' ',
        '\n',
        '.',
        '. ',
        '!)',
        'a.',
        'bl. a. ',
        'Hej då. ',
        '。',
        '! -',
        '”',
        'a!',
        'a; ',
        ' »',
      ]) {
        await expectLinear(
          (size) => {
            const text = piece.repeat(size);
            return () => run(() => sentencesOf(text, 'sv'));
          },
          Math.ceil(10_000 / piece.length),
        );
      }
    }).timeout(60_000);
  });

describe('Intl.Segmenter', () => {
  const greek = 'Τι κάνετε; Είμαι καλά. Πάμε.';

  it('knows the marks of a language', () => {
    expect(split(greek, 'el')).to.deep.equal(['Τι κάνετε;', 'Είμαι καλά.', 'Πάμε.']);
    expect(split(greek, 'sv')).to.deep.equal(['Τι κάνετε; Είμαι καλά.', 'Πάμε.']);
  });

  it('is looked for at every call', () => {
    expect(withoutSegmenter(() => split(greek, 'el'))).to.have.length(2);
    expect(split(greek, 'el')).to.have.length(3);
  });

  it('is made once for a language', () => {
    const { Segmenter } = Intl;
    let made = 0;
    class Counted extends Segmenter {
      constructor(...given: ConstructorParameters<typeof Segmenter>) {
        super(...given);
        made += 1;
      }
    }
    Object.defineProperty(Intl, 'Segmenter', { value: Counted, configurable: true, writable: true });
    try {
      for (let count = 0; count < 5; count++) expect(split(greek, 'el-CY')).to.have.length(3);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
    }
    expect(made).to.equal(1);
  });
});
