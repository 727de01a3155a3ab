/** Attributes beat `data-*`, which beat what stands in the text. */
import { expect } from '@esm-bundle/chai';
import { htmlOf, promiseWith, read, reading } from './reading.js';

const lines = promiseWith('Status: Pågår', 'Plats: Hamnen', 'Period: 2014');
const agreement =
  '<h2>Avtal</h2><ul><li>Undertecknad: 2011</li><li>Gäller från: 2012</li><li>Gäller till och med: 2013</li></ul>';
const published = '<p>Senast publicerad: 2011<br>Senast uppdaterad: 2012<br>Senast granskad: 2013</p>';

describe('the attributes of a promise', () => {
  it('are its status, place and period', () => {
    const { status, place, period } = read(
      'promise',
      '<h3>A</h3>',
      'status="not-fulfilled" place="Torget" period="2014-04/2017"',
    );
    expect({ status, place, period }).to.deep.equal({
      status: 'not-fulfilled',
      place: 'Torget',
      period: { from: '2014-04', through: '2017' },
    });
  });

  it('beat the lines', () => {
    const { status, place, period, body } = read(
      'promise',
      lines,
      'status="fulfilled" place="Torget" period="/2018"',
    );
    expect({ status, place, period, body }).to.deep.equal({
      status: 'fulfilled',
      place: 'Torget',
      period: { through: '2018' },
      body: ['Vi lovar.'],
    });
  });

  it('may be data-*, which beat the lines too', () => {
    const { status, place, period } = read(
      'promise',
      lines,
      'data-status="fulfilled" data-place="Torget" data-period="2018/"',
    );
    expect({ status, place, period }).to.deep.equal({
      status: 'fulfilled',
      place: 'Torget',
      period: { from: '2018' },
    });
  });

  it('beat data-*', () => {
    const { status, place } = read(
      'promise',
      lines,
      'status="partly" data-status="fulfilled" data-place="Torget"',
    );
    expect([status, place]).to.deep.equal(['partly', 'Torget']);
  });

  it('leave the lines that they do not name', () => {
    const { status, place, period } = read('promise', lines, 'place="Torget"');
    expect([status, place, period]).to.deep.equal(['ongoing', 'Torget', { from: '2014', through: '2014' }]);
  });

  it('beat a line with a link in it: no nodes of the line are kept', () => {
    const part = read('promise', promiseWith('Plats: <a href="/hamnen">Hamnen</a>'), 'place="Torget"');
    expect(part.place).to.equal('Torget');
    expect(htmlOf(part, 'place')).to.equal(undefined);
  });

  it('may have the words of a status, in any case', () => {
    expect(read('promise', '', 'status="Delvis uppfyllt"').status).to.equal('partly');
    expect(read('promise', '', 'status="FULFILLED"').status).to.equal('fulfilled');
    expect(read('promise', '', 'period="april 2014 – 2017"').period).to.deep.equal({
      from: '2014-04',
      through: '2017',
    });
  });

  for (const [attribute, path] of [
    ['status="klar"', 'status'],
    ['period="ett tag"', 'period'],
    ['data-period="2017-02-30"', 'period'],
  ] as const)
    it(`that cannot be read are reported, and the line stands: ${attribute}`, () => {
      const { part, problems } = reading('promise', lines, attribute);
      expect(problems.paths).to.deep.equal([path]);
      expect([part.status, part.period]).to.deep.equal(['ongoing', { from: '2014', through: '2014' }]);
    });
});

describe('the attributes of an agreement', () => {
  for (const prefix of ['', 'data-'])
    it(`beat the lines: ${prefix || 'without data-'}`, () => {
      const { signed, validFrom, validThrough } = read(
        'agreement',
        agreement,
        `${prefix}signed="2014-04" ${prefix}valid-from="2015" ${prefix}valid-through="2017"`,
      );
      expect([signed, validFrom, validThrough]).to.deep.equal(['2014-04', '2015', '2017']);
    });

  it('are reported by their own name', () => {
    const { part, problems } = reading('agreement', agreement, 'valid-through="snart"');
    expect(problems.paths).to.deep.equal(['valid-through']);
    expect(part.validThrough).to.equal('2013');
  });
});

describe('the attributes of the dates', () => {
  for (const prefix of ['', 'data-'])
    it(`beat the lines: ${prefix || 'without data-'}`, () => {
      const part = read(
        'published',
        published,
        `${prefix}published="2018-07-17" ${prefix}updated="2018-08" ${prefix}reviewed="2019"`,
      );
      expect(part).to.include({ published: '2018-07-17', updated: '2018-08', reviewed: '2019' });
    });

  it('stand alone, without a text', () => {
    expect(read('published', '', 'published="2018-07-17"')).to.include({ published: '2018-07-17' });
  });
});

describe('the attributes of a list', () => {
  it('are those of none of its promises', () => {
    const { items } = read(
      'promises',
      '<h2>Löften</h2><h3>Ett</h3><h3>Två</h3>',
      'status="fulfilled" place="Torget"',
    );
    expect(items.map(({ status, place }) => [status, place])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
