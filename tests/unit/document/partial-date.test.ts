/** Partial dates: which exist, which day it is in Sweden, and what lies before, in and after a period. */
import { expect } from '@esm-bundle/chai';
import { compareToPeriod, isPartialDate, swedishDay } from '../../../src/document/partial-date.js';

describe('a partial date', () => {
  for (const date of [
    '2017',
    '2014-04',
    '2018-07-17',
    '2016-02-29',
    '2000-02-29',
    '2017-12-31',
    '2017-01-01',
    '0001',
    '9999-12-31',
  ])
    it(`can be ${date}`, () => {
      expect(isPartialDate(date)).to.equal(true);
    });

  for (const [date, why] of [
    ['2017-02-30', 'February has no 30th'],
    ['2017-02-29', '2017 is no leap year'],
    ['1900-02-29', '1900 is no leap year'],
    ['2017-04-31', 'April has 30 days'],
    ['2017-00', 'there is no month 0'],
    ['2017-13', 'there is no month 13'],
    ['2017-01-00', 'there is no day 0'],
    ['2017-01-32', 'there is no day 32'],
    ['17', 'a year has four digits'],
    ['201', 'a year has four digits'],
    ['20170', 'a year has four digits'],
    ['2017-1', 'a month has two digits'],
    ['2017-01-1', 'a day has two digits'],
    ['20170101', 'it has dashes'],
    ['2017/01/01', 'it has dashes'],
    ['2017-01-01T00:00', 'it has no time'],
    ['2017-01-01Z', 'it has no zone'],
    [' 2017', 'it has no white space'],
    ['2017\n', 'it has no white space'],
    ['-2017', 'it has no sign'],
    ['+002017', 'it has no sign'],
    ['٢٠١٧', 'its digits are Latin'],
    ['', 'it is not empty'],
    ['idag', 'it is a date'],
  ] as const)
    it(`cannot be ${JSON.stringify(date)}: ${why}`, () => {
      expect(isPartialDate(date)).to.equal(false);
    });
});

describe('the day in Sweden', () => {
  for (const [instant, day] of [
    ['2017-12-31T22:59:59.999Z', '2017-12-31'],
    ['2017-12-31T23:00:00Z', '2018-01-01'],
    ['2018-07-16T21:59:59Z', '2018-07-16'],
    ['2018-07-16T22:00:00Z', '2018-07-17'],
    ['2018-03-24T23:00:00Z', '2018-03-25'],
    ['2018-03-25T21:59:59Z', '2018-03-25'],
    ['2018-03-25T22:00:00Z', '2018-03-26'],
    ['2018-10-27T22:00:00Z', '2018-10-28'],
    ['2018-10-28T22:59:59Z', '2018-10-28'],
    ['2018-10-28T23:00:00Z', '2018-10-29'],
    ['2016-02-28T23:00:00Z', '2016-02-29'],
  ] as const)
    it(`is ${day} at ${instant}`, () => {
      expect(swedishDay(new Date(instant))).to.equal(day);
    });
});

describe('the day in Sweden', () => {
  const { DateTimeFormat } = Intl;
  afterEach(() => {
    Object.assign(Intl, { DateTimeFormat });
  });

  it('is asked of Intl only where it may be the next one already', () => {
    function trap(): never {
      throw new Error('Intl was asked');
    }
    Object.assign(Intl, { DateTimeFormat: trap });
    for (let hour = 0; hour < 21; hour++)
      expect(swedishDay(new Date(Date.UTC(2018, 6, 17, hour, 59)))).to.equal('2018-07-17');
    expect(() => swedishDay(new Date('2018-07-17T21:00:00Z'))).to.throw('Intl was asked');
  });

  it('is what Intl says, every hour of a year', () => {
    const inStockholm = new DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour, 30));
      expect(swedishDay(instant)).to.equal(inStockholm.format(instant));
    }
  });
});

describe('a day and a period', () => {
  for (const [day, period, order] of [
    ['2016-12-31', '2017', -1],
    ['2017-01-01', '2017', 0],
    ['2017-12-31', '2017', 0],
    ['2018-01-01', '2017', 1],
    ['2014-03-31', '2014-04', -1],
    ['2014-04-01', '2014-04', 0],
    ['2014-04-30', '2014-04', 0],
    ['2014-05-01', '2014-04', 1],
    ['2018-07-16', '2018-07-17', -1],
    ['2018-07-17', '2018-07-17', 0],
    ['2018-07-18', '2018-07-17', 1],
    ['2018-10-01', '2018-09', 1],
  ] as const)
    it(`${day} is ${order < 0 ? 'before' : order > 0 ? 'after' : 'in'} ${period}`, () => {
      expect(compareToPeriod(day, period)).to.equal(order);
    });
});
