/** Dates and periods as editors write them, in Swedish and in English. */
import { expect } from '@esm-bundle/chai';
import { readDate, readPeriod } from '../../../src/html/dates.js';

const months = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

describe('a date', () => {
  for (const [written, date] of Object.entries({
    '2018-07-17': '2018-07-17',
    ' 2018-07-17 ': '2018-07-17',
    '2014-04': '2014-04',
    '2017': '2017',
    '17 juli 2018': '2018-07-17',
    '1 maj 2018': '2018-05-01',
    '01 maj 2018': '2018-05-01',
    'den 17 juli 2018': '2018-07-17',
    'Den 17 Juli 2018': '2018-07-17',
    '17 JULI 2018': '2018-07-17',
    'april 2014': '2014-04',
    'April 2014': '2014-04',
    '17 jul 2018': '2018-07-17',
    '17 jul. 2018': '2018-07-17',
    '3 okt 2018': '2018-10-03',
    '17 July 2018': '2018-07-17',
    'July 17, 2018': '2018-07-17',
    'Jul 17, 2018': '2018-07-17',
    'May 2018': '2018-05',
    'Oct. 2018': '2018-10',
    'Sept 2018': '2018-09',
    '29 februari 2016': '2016-02-29',
  }))
    it(`is ${date} in “${written}”`, () => {
      expect(readDate(written)).to.equal(date);
    });

  for (const written of [
    '',
    ' ',
    'idag',
    'våren 2018',
    'hösten',
    '2017 ut',
    '17 juli',
    'juli',
    '17/7 2018',
    '29 februari 2017',
    '31 april 2018',
    '0 juli 2018',
    '32 juli 2018',
    '2017-02-30',
    'ju 2018',
    'j 2018',
    'juliana 2018',
    '17 juli 18',
    '17 juli 2018 klockan 10',
    'cirka 17 juli 2018',
    '20180717',
  ])
    it(`is not in “${written}”`, () => {
      expect(readDate(written)).to.equal(undefined);
    });

  for (const [language, names] of Object.entries(months))
    for (const [index, name] of names.entries())
      it(`knows ${name} (${language}) and its first three letters`, () => {
        const month = String(index + 1).padStart(2, '0');
        expect(readDate(`${name} 2018`)).to.equal(`2018-${month}`);
        expect(readDate(`1 ${name.slice(0, 3)} 2018`)).to.equal(`2018-${month}-01`);
      });
});

describe('a period', () => {
  for (const [written, period] of Object.entries({
    '2014-04/2017': { from: '2014-04', through: '2017' },
    '2014/2017-06-30': { from: '2014', through: '2017-06-30' },
    '2014/': { from: '2014' },
    '/2017': { through: '2017' },
    '2014–2017': { from: '2014', through: '2017' },
    '2014 – 2017': { from: '2014', through: '2017' },
    '2014—2017': { from: '2014', through: '2017' },
    '2014-2017': { from: '2014', through: '2017' },
    '2014 - 2017': { from: '2014', through: '2017' },
    '2014-04-01 – 2017-12-31': { from: '2014-04-01', through: '2017-12-31' },
    '2014-04 - 2017-12': { from: '2014-04', through: '2017-12' },
    'april 2014 – 2017': { from: '2014-04', through: '2017' },
    'april 2014–december 2017': { from: '2014-04', through: '2017-12' },
    '1 april 2014 till 31 december 2017': { from: '2014-04-01', through: '2017-12-31' },
    '1 april 2014 till och med 2017': { from: '2014-04-01', through: '2017' },
    'april 2014 t.o.m. 2017': { from: '2014-04', through: '2017' },
    'april 2014 tom 2017': { from: '2014-04', through: '2017' },
    'från 2014': { from: '2014' },
    'Från april 2014': { from: '2014-04' },
    'från april 2014 till och med 2017': { from: '2014-04', through: '2017' },
    'till och med 2017': { through: '2017' },
    't.o.m. 2017': { through: '2017' },
    'till 2017': { through: '2017' },
    'from 2014': { from: '2014' },
    'from April 2014 through 2017': { from: '2014-04', through: '2017' },
    'from April 2014 to March 2017': { from: '2014-04', through: '2017-03' },
    'April 2014 to 2017': { from: '2014-04', through: '2017' },
    'April 2014 until 2017': { from: '2014-04', through: '2017' },
    'through 2017': { through: '2017' },
    'until March 2017': { through: '2017-03' },
    'July 17, 2018 – July 18, 2019': { from: '2018-07-17', through: '2019-07-18' },
    '2017': { from: '2017', through: '2017' },
    '2018-07': { from: '2018-07', through: '2018-07' },
    '2018-07-17': { from: '2018-07-17', through: '2018-07-17' },
    'juli 2018': { from: '2018-07', through: '2018-07' },
    '17 juli 2018': { from: '2018-07-17', through: '2018-07-17' },
  }))
    it(`is ${JSON.stringify(period)} in “${written}”`, () => {
      expect(readPeriod(written)).to.deep.equal(period);
    });

  for (const written of [
    '',
    '/',
    '–',
    'tills vidare',
    'från',
    'till',
    'från i våras',
    'hösten 2017',
    '2014–snart',
    'nyss–2017',
    '2014–2015–2016',
    '2014/2015/2016',
    '2017-02-30/2018',
    '2017/2018-13',
    'augusti till oktober 2018',
  ])
    it(`is not in “${written}”`, () => {
      expect(readPeriod(written)).to.equal(undefined);
    });

  for (const written of ['från och med 2014', 'fr.o.m. 2014', 'Från och med april 2014 till och med 2017'])
    it(`may say from when it applies as Swedish authorities do: “${written}”`, () => {
      expect(readPeriod(written)?.from).to.match(/^2014/);
    });
});
