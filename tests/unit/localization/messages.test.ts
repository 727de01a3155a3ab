/** The texts: looked up by language, Swedish where there is no translation, with the same places for values in all. */
import { str } from '@lit/localize/internal/str-tag.js';
import { expect } from '@esm-bundle/chai';
import { catalogues } from '../../../src/localization/catalogues/index.js';
import { fields, statusTexts } from '../../../src/document/fields.js';
import {
  inEveryLocale,
  localeOf,
  locales,
  msgIn,
  sourceLocale,
  type Locale,
} from '../../../src/localization/messages.js';

const texts = catalogues as Readonly<Record<string, Readonly<Record<string, string>>>>;
const places = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).sort();
const marks = (text: string): string[] => (text.match(/<[^>]*>|&\w+;|\$\{/g) ?? []).sort();

describe('a text', () => {
  it('is itself in Swedish and translated in English', () => {
    expect(msgIn('sv')('Spara kontakt')).to.equal('Spara kontakt');
    expect(msgIn('en')('Spara kontakt')).to.equal('Save contact');
  });

  it('has its values in their places', () => {
    const [from, through] = ['april 2014', '2017'];
    const words = str`från ${from} till och med ${through}`;
    expect(msgIn('sv')(words)).to.equal('från april 2014 till och med 2017');
    expect(msgIn('en')(words)).to.equal('from april 2014 to 2017');
  });

  it('takes values as they are, whatever characters they have', () => {
    for (const value of ['{0}', '{1}', '$&', '$1', '<b>', '\\', ''])
      expect(msgIn('en')(str`från ${value} till och med ${'x'}`)).to.equal(`from ${value} to x`);
    expect(msgIn('sv')(str`från ${0}`)).to.equal('från 0');
  });

  it('is Swedish where it is not translated', () => {
    expect(msgIn('en')('En text som ingen har översatt')).to.equal('En text som ingen har översatt');
    expect(msgIn('en')(str`Ingen har översatt ${1} av ${2}`)).to.equal('Ingen har översatt 1 av 2');
    expect(msgIn('fi' as Locale)('Spara kontakt')).to.equal('Spara kontakt');
  });

  it('is given in every language', () => {
    expect(inEveryLocale((msg) => msg('Uppfyllt'))).to.deep.equal(['Uppfyllt', 'Fulfilled']);
  });
});

describe('the words that checks and visitors rely on', () => {
  for (const [swedish, english] of [
    ['Uppfyllt', 'Fulfilled'],
    ['Delvis uppfyllt', 'Partly fulfilled'],
    ['Inte uppfyllt', 'Not fulfilled'],
    ['Pågår', 'Ongoing'],
    ['Planerat', 'Planned'],
    ['(länk till annan webbplats)', '(link to another website)'],
    ['Spara kontakt', 'Save contact'],
    ['Status', 'Status'],
    ['Plats', 'Place'],
    ['Period', 'Period'],
    ['Mål', 'Target'],
    ['Utfall', 'Outcome'],
  ] as const)
    it(`are “${swedish}” and “${english}”`, () => {
      expect(msgIn('en')(swedish)).to.equal(english);
    });

  it('begin the notice of an agreement that has expired', () => {
    expect(texts['en']?.['Gäller inte längre.']).to.match(/^No longer valid/);
  });
});

describe('the catalogues', () => {
  it('are those of the languages that Samverka has, Swedish first', () => {
    expect(sourceLocale).to.equal('sv');
    expect(locales).to.deep.equal(['sv', ...Object.keys(texts)]);
    expect(locales).to.include('en');
  });

  for (const [locale, catalogue] of Object.entries(texts)) {
    it(`have the same texts in ${locale} as in the others`, () => {
      expect(Object.keys(catalogue)).to.have.members(Object.keys(Object.values(texts)[0] ?? {}));
    });

    for (const [source, target] of Object.entries(catalogue))
      it(`differ only in words (${locale}): ${source}`, () => {
        expect(target.trim()).to.not.equal('');
        expect(places(target)).to.deep.equal(places(source));
        expect(marks(target)).to.deep.equal(marks(source));
        expect(/^\s*/.exec(target)?.[0]).to.equal(/^\s*/.exec(source)?.[0]);
        expect(/\s*$/.exec(target)?.[0]).to.equal(/\s*$/.exec(source)?.[0]);
        expect(/[.…?!:]?$/.exec(target)?.[0]).to.equal(/[.…?!:]?$/.exec(source)?.[0]);
      });
  }

  it('have every label and every status', () => {
    const words = [...Object.values(fields).map(({ label }) => label), ...Object.values(statusTexts)];
    for (const [locale, catalogue] of Object.entries(texts))
      for (const word of words)
        expect(Object.hasOwn(catalogue, word(msgIn('sv'))), `${locale}: ${word(msgIn('sv'))}`).to.equal(true);
  });

  it('have no two labels of one part that read the same', () => {
    for (const locale of locales) {
      const labels = Object.values(fields).map(({ label }) => label(msgIn(locale)));
      expect(new Set(labels).size, locale).to.equal(labels.length);
    }
  });
});

describe('the language of a tag', () => {
  for (const [tag, locale] of [
    ['sv', 'sv'],
    ['SV', 'sv'],
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['fi', undefined],
    ['smj', undefined],
    ['s', undefined],
    ['svx', undefined],
    ['', undefined],
    ['-sv', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ] as const)
    it(`“${tag}” is ${locale ?? 'none that Samverka has'}`, () => {
      expect(localeOf(tag)).to.equal(locale);
    });
});
