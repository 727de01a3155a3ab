/** Dates and sizes as people write them, in Swedish and in English, without asking Intl; in other languages as Intl has them. */
import { expect } from '@esm-bundle/chai';
import { formatBytes, formatDate } from '../../../src/localization/format.js';

/** What no one sees the difference of. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a date in words', () => {
  for (const [date, swedish, english] of [
    ['2018-07-17', '17 juli 2018', '17 July 2018'],
    ['2018-07-01', '1 juli 2018', '1 July 2018'],
    ['2014-04', 'april 2014', 'April 2014'],
    ['2017', '2017', '2017'],
    ['2016-02-29', '29 februari 2016', '29 February 2016'],
    ['2017-12-31', '31 december 2017', '31 December 2017'],
    ['2018-01-01', '1 januari 2018', '1 January 2018'],
    ['2018-01', 'januari 2018', 'January 2018'],
    ['2018-12', 'december 2018', 'December 2018'],
    ['1999-05-05', '5 maj 1999', '5 May 1999'],
  ] as const)
    it(`is “${swedish}” and “${english}” for ${date}`, () => {
      expect(formatDate(date, 'sv')).to.equal(swedish);
      expect(formatDate(date, 'en')).to.equal(english);
    });
});

describe('a size in words', () => {
  for (const [bytes, swedish, english] of [
    [1, '1 kB', '1 kB'],
    [499, '1 kB', '1 kB'],
    [1_000, '1 kB', '1 kB'],
    [1_499, '1 kB', '1 kB'],
    [1_500, '2 kB', '2 kB'],
    [1_024, '1 kB', '1 kB'],
    [21_196, '21 kB', '21 kB'],
    [213_000, '213 kB', '213 kB'],
    [999_499, '999 kB', '999 kB'],
    [999_500, '1 MB', '1 MB'],
    [1_000_000, '1 MB', '1 MB'],
    [1_234_567, '1,2 MB', '1.2 MB'],
    [1_250_000, '1,3 MB', '1.3 MB'],
    [10_000_000, '10 MB', '10 MB'],
    [1_234_567_890, '1 234,6 MB', '1,234.6 MB'],
  ] as const)
    it(`is “${swedish}” and “${english}” for ${bytes} bytes`, () => {
      expect(spaced(formatBytes(bytes, 'sv'))).to.equal(swedish);
      expect(spaced(formatBytes(bytes, 'en'))).to.equal(english);
    });
});

describe('what is known beforehand', () => {
  const { DateTimeFormat, NumberFormat } = Intl;
  afterEach(() => {
    Object.assign(Intl, { DateTimeFormat, NumberFormat });
  });

  function trap(): never {
    throw new Error('Intl was asked');
  }

  it('is what Intl says, for every day of a year and for sizes', () => {
    for (const [locale, tag] of [
      ['sv', 'sv'],
      ['en', 'en-GB'],
    ] as const) {
      const day = new DateTimeFormat(tag, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
      const month = new DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
      for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
        const written = new Date(at).toISOString().slice(0, 10);
        expect(formatDate(written, locale)).to.equal(day.format(at));
        expect(formatDate(written.slice(0, 7), locale)).to.equal(month.format(at));
      }
      const mega = new NumberFormat(tag, { maximumFractionDigits: 1 });
      for (let bytes = 1_000_000; bytes < 20_000_000; bytes += 12_345)
        expect(formatBytes(bytes, locale)).to.equal(`${mega.format(bytes / 1e6)} MB`);
    }
  });

  it('needs no Intl', () => {
    Object.assign(Intl, { DateTimeFormat: trap, NumberFormat: trap });
    expect(formatDate('2018-07-17', 'sv')).to.equal('17 juli 2018');
    expect(formatDate('2014-04', 'en')).to.equal('April 2014');
    expect(formatBytes(213_000, 'sv')).to.equal('213 kB');
    expect(formatBytes(1_234_567, 'sv')).to.equal('1,2 MB');
  });

  it('is not known of other languages: Intl says', () => {
    expect(formatDate('2018-07-17', 'de')).to.equal('17. Juli 2018');
    expect(formatDate('2018-07', 'de')).to.equal('Juli 2018');
    expect(formatBytes(1_234_567, 'de')).to.equal('1,2 MB');
  });
});
