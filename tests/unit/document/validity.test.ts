/** Whether an agreement applies at an instant, by the calendar in Stockholm whatever the visitor's clock. */
import { expect } from '@esm-bundle/chai';
import { validity, type Validity } from '../../../src/document/validity.js';

const table: readonly (readonly [from: string, through: string, instant: string, state: Validity])[] = [
  // The seed: "gäller 2017 ut". Midnight in Stockholm is 23:00 in Greenwich in winter.
  ['', '2017', '2017-12-31T22:59:00Z', 'active'],
  ['', '2017', '2017-12-31T22:59:59.999Z', 'active'],
  ['', '2017', '2017-12-31T23:00:00Z', 'expired'],
  ['', '2017', '2018-01-01T00:00:00+01:00', 'expired'],
  ['', '2017', '1999-01-01T00:00:00Z', 'active'],
  // In summer it is 22:00.
  ['', '2018-06', '2018-06-30T21:59:59Z', 'active'],
  ['', '2018-06', '2018-06-30T22:00:00Z', 'expired'],
  ['', '2018-07-17', '2018-07-17T21:59:59Z', 'active'],
  ['', '2018-07-17', '2018-07-17T22:00:00Z', 'expired'],
  // The days on which the clocks change.
  ['', '2018-03-25', '2018-03-25T21:59:59Z', 'active'],
  ['', '2018-03-25', '2018-03-25T22:00:00Z', 'expired'],
  ['', '2018-10-28', '2018-10-28T22:59:59Z', 'active'],
  ['', '2018-10-28', '2018-10-28T23:00:00Z', 'expired'],
  // A leap day.
  ['', '2016-02', '2016-02-29T22:59:59Z', 'active'],
  ['', '2016-02', '2016-02-29T23:00:00Z', 'expired'],
  // Upcoming until the first day begins in Stockholm.
  ['2018', '', '2017-12-31T22:59:59Z', 'upcoming'],
  ['2018', '', '2017-12-31T23:00:00Z', 'active'],
  ['2018-07', '', '2018-06-30T21:59:59Z', 'upcoming'],
  ['2018-07', '', '2018-06-30T22:00:00Z', 'active'],
  ['2018-07-17', '', '2018-07-16T22:00:00Z', 'active'],
  ['2018', '', '2099-01-01T00:00:00Z', 'active'],
  // Both ends.
  ['2014-05', '2017', '2014-04-30T21:59:59Z', 'upcoming'],
  ['2014-05', '2017', '2014-04-30T22:00:00Z', 'active'],
  ['2014-05', '2017', '2017-12-31T22:59:59Z', 'active'],
  ['2014-05', '2017', '2017-12-31T23:00:00Z', 'expired'],
  ['2017', '2017', '2017-06-01T00:00:00Z', 'active'],
  // No end, no start.
  ['', '', '2017-06-01T00:00:00Z', 'unknown'],
];

describe('the validity of an agreement', () => {
  for (const [validFrom, validThrough, instant, state] of table)
    it(`is ${state} at ${instant} when it is valid ${validFrom || '…'} to ${validThrough || '…'}`, () => {
      const period = { ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) };
      expect(validity(period, new Date(instant))).to.equal(state);
    });

  it('is that of the present when no instant is given', () => {
    expect(validity({ validThrough: '2017' })).to.equal('expired');
    expect(validity({ validFrom: '9000' })).to.equal('upcoming');
    expect(validity({ validFrom: '2014', validThrough: '9000' })).to.equal('active');
    expect(validity({})).to.equal('unknown');
  });
});
