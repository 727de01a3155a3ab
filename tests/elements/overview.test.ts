/** The answer first: how many promises are fulfilled, in words before the list. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { documentOf, find, json, lines, show, showData, showSrc } from './fixtures.js';

const STATUSES = ['fulfilled', 'partly', 'not-fulfilled', 'ongoing', 'planned', 'not-assessed'];
const items = (...statuses: readonly string[]): object[] =>
  statuses.map((status, i) => ({
    id: `${i}`,
    title: `Löfte ${i}`,
    body: [],
    status,
    statusDate: `2018-0${i + 1}`,
  }));
const six = { title: 'Löften', items: items(...STATUSES) };

describe('an overview', () => {
  it('counts each status, and says when they were last assessed and will be next', async () => {
    const all = documentOf({ promises: six, dates: { nextFollowUp: '2019-03' } });
    const element = await showSrc('samverka-promises', json(all));
    expect(lines(element).slice(0, 10)).to.deep.equal([
      'Löften',
      '1 av 6 löften är uppfyllt',
      ...[
        'Uppfyllt: 1',
        'Delvis uppfyllt: 1',
        'Inte uppfyllt: 1',
        'Pågår: 1',
        'Planerat: 1',
        'Inte bedömt: 1',
      ],
      'Bedömdes: juni 2018',
      'Nästa uppföljning: mars 2019',
    ]);
  });

  it('speaks the language of its element, and counts several', async () => {
    const two = { title: 'Löften', items: items('fulfilled', 'fulfilled', 'ongoing') };
    expect(lines(await showData('samverka-promises', two))[1]).to.equal('2 av 3 löften är uppfyllda');
    expect(lines(await showData('samverka-promises', two, 'lang="en"'))[1]).to.equal(
      '2 of 3 promises fulfilled',
    );
  });

  for (const [why, html] of [
    ['without a status', '<h2>Löften</h2><h3>Ett</h3><p>Ord.</p><h3>Två</h3><p>Ord.</p>'],
    ['of one promise alone', '<h2>Löften</h2><h3>Ett</h3><p>Status: Uppfyllt</p>'],
  ] as const)
    it(`is not there ${why}`, async () => {
      const element = await show(`<samverka-promises>${html}</samverka-promises>`);
      expect(element.querySelector('.samverka-overview')).to.equal(null);
    });

  it('is left out by overview="off", and comes with the attribute’s end', async () => {
    const element = await showData('samverka-promises', six, 'overview="off"');
    expect(element.querySelector('.samverka-overview')).to.equal(null);
    element.removeAttribute('overview');
    await element.updateComplete;
    expect(lines(element)[1]).to.equal('1 av 6 löften är uppfyllt');
  });

  it('overview="off" alone is no content: an empty element stays empty', async () => {
    const element = await show('<samverka-promises overview="off"></samverka-promises>');
    expect([lines(element), element.model]).to.deep.equal([[], undefined]);
  });

  it('is no part of what the element says as data', async () => {
    const element = await showData('samverka-promises', six);
    const shown = lines(element);
    const copy = await show(
      `<samverka-promises>${find(element, '[data-samverka-rendered]').innerHTML}</samverka-promises>`,
    );
    expect(lines(copy)).to.deep.equal(shown);
    expect(copy.model).to.have.property('items').with.length(6);
    expect(copy.model).to.not.have.property('intro');
  });
});

describe('the status of a promise', () => {
  it('comes after its heading and before its text, as a tag that is in one piece', async () => {
    const element = await show(
      '<samverka-promise><h2>Ljus</h2><p>Vi lovar ljus.</p><p>Status: Delvis uppfyllt</p></samverka-promise>',
    );
    expect(lines(element)).to.deep.equal(['Ljus', 'Status: Delvis uppfyllt', 'Vi lovar ljus.']);
    const tag = find(element, '.samverka-status');
    element.style.inlineSize = '16em';
    expect([
      tag.getClientRects().length,
      tag.offsetHeight < 2 * parseFloat(getComputedStyle(tag).fontSize),
    ]).to.deep.equal([1, true]);
  });

  it('has an icon of its own for each', async () => {
    const icons = new Set<string>();
    for (const status of STATUSES) {
      const element = await showData('samverka-promise', { id: 'a', title: 'A', body: [], status });
      icons.add(getComputedStyle(find(element, '.samverka-status'), '::before').content);
    }
    expect(icons.size).to.equal(6);
  });
});

describe('a meter', () => {
  const promise = {
    id: 'a',
    title: 'A',
    body: [],
    target: { text: 'Minst 70 procent', value: 70, unit: 'procent' },
    outcome: { text: '74 procent', value: 74 },
  };

  it('is as long as the outcome, and says nothing of its own', async () => {
    const element = await showData('samverka-promise', promise);
    const meter = find(element, '.samverka-meter');
    expect([meter.getAttribute('aria-hidden'), find(meter, 'rect').getAttribute('width')]).to.deep.equal([
      'true',
      '74',
    ]);
    expect(lines(element)).to.deep.equal(['A', 'Mål: Minst 70 procent', 'Utfall: 74 procent']);
  });

  it('is not there where the outcome is no number', async () => {
    const element = await showData('samverka-promise', { ...promise, outcome: { text: 'Bättre' } });
    expect(element.querySelector('.samverka-meter')).to.equal(null);
  });
});
