/** The fields of a promise as an editor writes them, in both languages, and the nodes that they keep. */
import { expect } from '@esm-bundle/chai';
import type { PromiseItem } from '../../../src/document/document.js';
import { htmlOf, promiseWith, read } from './reading.js';

const promise = (...lines: readonly string[]): PromiseItem => read('promise', promiseWith(...lines));

describe('the status of a promise', () => {
  for (const [words, status] of [
    ['Planerat', 'planned'],
    ['Pågår', 'ongoing'],
    ['Uppfyllt', 'fulfilled'],
    ['Delvis uppfyllt', 'partly'],
    ['Inte uppfyllt', 'not-fulfilled'],
    ['Ej uppfyllt', 'not-fulfilled'],
    ['Inte bedömt', 'not-assessed'],
    ['ej bedömt', 'not-assessed'],
    ['Planned', 'planned'],
    ['Ongoing', 'ongoing'],
    ['Fulfilled', 'fulfilled'],
    ['Partly fulfilled', 'partly'],
    ['Not fulfilled', 'not-fulfilled'],
    ['Not assessed', 'not-assessed'],
    ['not-fulfilled', 'not-fulfilled'],
    ['DELVIS&nbsp;UPPFYLLT', 'partly'],
    ['<strong>Pågår</strong>', 'ongoing'],
  ] as const)
    it(`is ${status} for “${words}”`, () => {
      expect(promise(`Status: ${words}`).status).to.equal(status);
    });
});

describe('the fields of a promise', () => {
  const swedish = promise(
    'Status: Delvis uppfyllt',
    'Bedömt: 31 december 2017',
    'Plats: Gustavsbergs centrum, vid torget',
    'Period: april 2014–2017',
    'Ansvarig: Fältgruppen: Anna Berg',
    'Mål: 50 möten',
    'Utfall: 48 möten',
    'Aktiviteter: Föräldravandring, Enkät',
  );

  it('are read from Swedish', () => {
    expect(swedish).to.deep.equal({
      id: 'loftet',
      title: 'Löftet',
      body: ['Vi lovar.'],
      status: 'partly',
      statusDate: '2017-12-31',
      place: 'Gustavsbergs centrum, vid torget',
      period: { from: '2014-04', through: '2017' },
      responsible: 'Fältgruppen: Anna Berg',
      target: { text: '50 möten' },
      outcome: { text: '48 möten' },
      activities: [{ title: 'Föräldravandring' }, { title: 'Enkät' }],
    });
  });

  it('are read the same from English', () => {
    expect(
      promise(
        'Status: Partly fulfilled',
        'Assessed: 31 December 2017',
        'Place: Gustavsbergs centrum, vid torget',
        'Period: April 2014 to 2017',
        'Responsible: Fältgruppen: Anna Berg',
        'Target: 50 möten',
        'Outcome: 48 möten',
        'Activities: Föräldravandring; Enkät',
      ),
    ).to.deep.equal(swedish);
  });

  for (const [label, field] of [
    ['Ansvariga', 'responsible'],
    ['Resultat', 'outcome'],
    ['Result', 'outcome'],
    ['Aktivitet', 'activities'],
    ['Activity', 'activities'],
  ] as const)
    it(`may be called ${label}`, () => {
      expect(promise(`${label}: Ett värde`)).to.have.property(field);
    });

  it('may be activities in a list of their own', () => {
    expect(
      promise('Aktiviteter: <ul><li>Föräldravandring, varje fredag</li><li>Enkät</li></ul>').activities,
    ).to.deep.equal([{ title: 'Föräldravandring, varje fredag' }, { title: 'Enkät' }]);
  });

  it('have the date and the follow-up of an outcome', () => {
    expect(
      promise('Utfall: 48 möten <time datetime="2018-01">i januari</time> <a href="/uppfoljning">Läs mer</a>')
        .outcome,
    ).to.include({
      date: '2018-01',
      url: '/uppfoljning',
    });
  });

  it('have no date of an outcome that is none', () => {
    expect(promise('Utfall: Ring <time datetime="08-570 470 00">oss</time>').outcome).to.deep.equal({
      text: 'Ring oss',
    });
  });

  it('keep the nodes of the author where there is more than words', () => {
    const part = promise('<b>Plats:</b> <a href="/torget">Torget</a> i <em>Gustavsberg</em>');
    expect(part.place).to.equal('Torget i Gustavsberg');
    expect(htmlOf(part, 'place')?.trim()).to.equal('<a href="/torget">Torget</a> i <em>Gustavsberg</em>');
  });

  it('keep no nodes where there are words alone', () => {
    expect(htmlOf(promise('Plats: Torget'), 'place')).to.equal(undefined);
  });

  it('leave the nodes of the page where they are', () => {
    const part = promise('Plats: <a href="/torget">Torget</a>');
    expect(part.body).to.deep.equal(['Vi lovar.']);
    expect(htmlOf(part, 'body')).to.equal('<p>Vi lovar.</p>');
  });
});

describe('what Samverka has rendered itself', () => {
  it('is read back in any language from the values beside the words', () => {
    const rows = [
      '<div data-field="status" data-value="fulfilled"><dt>Tila:</dt> <dd>Toteutunut</dd></div>',
      '<div data-field="statusDate" data-value="2017-12-31"><dt>Arvioitu:</dt> <dd>31. joulukuuta</dd></div>',
      '<div data-field="period" data-value="2014-04/2017"><dt>Aika:</dt> <dd>huhtikuusta</dd></div>',
    ].join('');
    const { status, statusDate, period, body } = read(
      'promise',
      `<h3>A</h3><dl class="samverka-rows">${rows}</dl>`,
    );
    expect({ status, statusDate, period, body }).to.deep.equal({
      status: 'fulfilled',
      statusDate: '2017-12-31',
      period: { from: '2014-04', through: '2017' },
      body: [],
    });
  });

  it('takes no field that the part does not have', () => {
    const { body } = read(
      'promise',
      '<h3>A</h3><dl><div data-field="constructor" data-value="x"><dt>Färg:</dt><dd>Röd</dd></div></dl>',
    );
    expect(body).to.deep.equal(['Färg: Röd']);
  });
});
