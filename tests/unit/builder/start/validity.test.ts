/** What sentences say of an agreement, and lines of the dates of a page. */
import { expect } from '@esm-bundle/chai';
import { datesIn, stampIn } from '../../../../demo/builder/start/dates-in.js';
import { validityIn } from '../../../../demo/builder/start/validity.js';

describe('the validity of an agreement', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['Överenskommelsen gäller 2017 ut och Trygghetsrådet arbetar utifrån den.', { validThrough: '2017' }],
    ['Avtalet gäller till och med 2024.', { validThrough: '2024' }],
    ['Avtalet gäller t.o.m. 31 december 2025.', { validThrough: '2025-12-31' }],
    ['Gäller tom 2025-12-31.', { validThrough: '2025-12-31' }],
    ['Avtalet löper till utgången av 2026.', { validThrough: '2026' }],
    ['Samverkansöverenskommelse 2023–2026', { validFrom: '2023', validThrough: '2026' }],
    ['Överenskommelsen gäller mellan 2023 och 2026.', { validFrom: '2023', validThrough: '2026' }],
    [
      'Avtalet gäller fr.o.m. 1 januari 2023 t.o.m. 31 december 2026.',
      { validFrom: '2023-01-01', validThrough: '2026-12-31' },
    ],
    ['I april 2014 undertecknade polismästaren en överenskommelse.', { signed: '2014-04' }],
    [
      'Avtalet skrevs under den 3 mars 2023. Det gäller till 2026.',
      { signed: '2023-03-03', validThrough: '2026' },
    ],
    [
      'Överenskommelsen, undertecknad 2023, gäller till och med 2026.',
      { signed: '2023', validThrough: '2026' },
    ],
    [
      'The agreement was signed in April 2014 and is valid until the end of 2017.',
      { signed: '2014-04', validThrough: '2017' },
    ],
    ['Arbetet började 2010 och utvärderades 2015.', {}],
    ['Överenskommelsen bygger på en kartläggning från polisen.', {}],
  ];
  for (const [sentence, validity] of cases)
    it(sentence, () => {
      expect(validityIn([sentence])).to.deep.equal(validity);
    });
});

describe('dates in a text', () => {
  it('are days, months and years', () => {
    const text =
      'Den 3 mars 2023, april 2014, polisen 2017, 2018-07-17, May 5, 2025 och telefon 08-570 2000.';
    expect(datesIn(text).map(({ date }) => date)).to.deep.equal([
      '2023-03-03',
      '2014-04',
      '2017',
      '2018-07-17',
      '2025-05-05',
      '2000',
    ]);
  });
});

describe('the dates of a page', () => {
  const cases: readonly (readonly [string, object | undefined])[] = [
    ['Senast publicerad: 2018-07-17', { dates: { published: '2018-07-17' }, rest: '' }],
    ['Senast uppdaterad 4 maj 2025 kl. 14.32', { dates: { updated: '2025-05-04' }, rest: '' }],
    [
      'Sidan uppdaterades: 4 maj 2025 av Anna Andersson',
      { dates: { updated: '2025-05-04' }, rest: 'av Anna Andersson' },
    ],
    [
      'Publicerad: 2024-01-02 | Granskad: 2025-02-03',
      { dates: { published: '2024-01-02', reviewed: '2025-02-03' }, rest: '' },
    ],
    ['Last updated: 5 May 2025', { dates: { updated: '2025-05-05' }, rest: '' }],
    ['Uppdaterade råd finns på webben.', undefined],
    ['Planen uppdaterades 2024.', undefined],
  ];
  for (const [line, stamp] of cases)
    it(line, () => {
      expect(stampIn(line)).to.deep.equal(stamp);
    });
});
