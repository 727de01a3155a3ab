/** What the overview and the meter are drawn from: counts, pieces of a bar, shares of a whole. */
import { expect } from '@esm-bundle/chai';
import type { PromiseItem, PromiseStatus, Promises } from '../../../src/document/document.js';
import { shares } from '../../../src/templates/meter.js';
import { countsOf, piecesOf } from '../../../src/templates/overview.js';

const promises = (...statuses: readonly (PromiseStatus | undefined)[]): Promises => ({
  title: 'Löften',
  items: statuses.map((status, i) => ({ id: `${i}`, title: `${i}`, body: [], ...(status && { status }) })),
});

describe('the counts of an overview', () => {
  it('come in the order in which a visitor asks, and one that says nothing is not assessed', () => {
    expect(
      countsOf(promises('planned', 'fulfilled', undefined, 'ongoing', 'fulfilled', 'not-assessed')),
    ).to.deep.equal([
      ['fulfilled', 2],
      ['ongoing', 1],
      ['planned', 1],
      ['not-assessed', 2],
    ]);
  });

  it('are a piece of the bar each', () => {
    expect(
      piecesOf([
        ['fulfilled', 2],
        ['partly', 1],
      ]),
    ).to.deep.equal(['fulfilled', 'fulfilled', 'partly']);
  });

  it('of many promises share some sixty pieces, and none is without', () => {
    const pieces = piecesOf([
      ['fulfilled', 5000],
      ['not-fulfilled', 4999],
      ['planned', 1],
    ]);
    expect(pieces).to.have.length(61);
    expect(pieces.filter((status) => status === 'planned')).to.have.length(1);
    expect(pieces.filter((status) => status === 'fulfilled')).to.have.length(30);
  });
});

describe('the shares of a meter', () => {
  const of = (target: number | undefined, unit: string, ...values: number[]): ReturnType<typeof shares> =>
    shares({
      target: { text: 'mål', unit, ...(target !== undefined && { value: target }) },
      outcome: values.map((value, i) => ({ text: `${value}`, value, date: `${2020 + i}` })),
    } as Pick<PromiseItem, 'target' | 'outcome'>);
  for (const [why, found, expected] of [
    ['of a hundred per cent', of(70, 'procent', 74), { outcome: 74, target: 70 }],
    ['of a hundred per cent, by its sign', of(70, '%', 58), { outcome: 58, target: 70 }],
    ['of the target, where less was reached', of(7, 'skolor', 5), { outcome: 71.4, target: 100 }],
    ['of the outcome, where more was reached', of(40, 'lampor', 50), { outcome: 100, target: 80 }],
    ['of the last outcome of several', of(70, '%', 58, 66, 74), { outcome: 74, target: 70 }],
    ['of more than a hundred per cent, of what it is', of(100, '%', 125), { outcome: 100, target: 80 }],
    ['none without a target in numbers', of(undefined, '%', 74), undefined],
    ['none without an outcome', of(70, '%'), undefined],
    ['none of nothing', of(0, 'brott', 0), undefined],
    ['none below nought', of(-5, 'procent', 3), undefined],
  ] as const)
    it(`are ${why}`, () => {
      expect(found).to.deep.equal(expected);
    });
});
