/** What became of a promise: each row is there when the promise has it, and absent when not. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  everything,
  find,
  json,
  rowsIn,
  show,
  showData,
  showSrc,
  type Json,
} from './fixtures.js';

const bare = { id: 'ljus', title: 'Ljusare gator', body: ['Vi lovar ljus.'] };

const rowsOf = async (fields: Json, attributes = ''): Promise<string[]> =>
  rowsIn(await showData('samverka-promise', { ...bare, ...fields }, attributes));

describe('the rows of a promise', () => {
  it('are not there when it has none: no list, no status, no label', async () => {
    const element = await showData('samverka-promise', bare);
    expect(element.querySelector('dl, dt, .samverka-status')).to.equal(null);
    expect(element.innerText.trim().split(/\n+/)).to.deep.equal(['Ljusare gator', 'Vi lovar ljus.']);
  });

  it('are all there, in order, in Swedish', async () => {
    const element = await showSrc('samverka-promise', json(everything('sv')));
    expect(rowsIn(element)).to.deep.equal([
      'Status: Delvis uppfyllt',
      'Mål: 40 lampor',
      'Utfall: 31 lampor (2018) – Läs uppföljningen (länk till annan webbplats)',
      'Aktiviteter: Vandring (våren, genomfört)',
      'Bedömdes: 17 juli 2018',
      'Plats: Torget',
      'Period: från 2017 till och med juni 2018',
      'Ansvarig: Kommunen',
      'Prioriterade områden: Krogen',
    ]);
  });

  it('are all there, in order, in English', async () => {
    const element = await showSrc('samverka-promise', json(everything('en')), 'lang="en"');
    expect(rowsIn(element)).to.deep.equal([
      'Status: Partly fulfilled',
      'Target: 40 lamps',
      'Outcome: 31 lamps (2018) – Read the follow-up (link to another website)',
      'Activities: Walk (spring, done)',
      'Assessed: 17 July 2018',
      'Place: The square',
      'Period: from 2017 to June 2018',
      'Responsible: The municipality',
      'Priority areas: Pubs',
    ]);
  });

  it('say the status in the words that visitors rely on', async () => {
    const words = [
      ['planned', 'Planerat', 'Planned'],
      ['ongoing', 'Pågår', 'Ongoing'],
      ['fulfilled', 'Uppfyllt', 'Fulfilled'],
      ['partly', 'Delvis uppfyllt', 'Partly fulfilled'],
      ['not-fulfilled', 'Inte uppfyllt', 'Not fulfilled'],
      ['not-assessed', 'Inte bedömt', 'Not assessed'],
    ] as const;
    for (const [status, sv, en] of words) {
      expect(await rowsOf({ status })).to.deep.equal([`Status: ${sv}`]);
      expect(await rowsOf({ status }, 'lang="en"')).to.deep.equal([`Status: ${en}`]);
    }
  });

  it('say the period in words', async () => {
    expect(await rowsOf({ period: { from: '2017-04', through: '2018' } })).to.deep.equal([
      'Period: från april 2017 till och med 2018',
    ]);
    expect(await rowsOf({ period: { from: '2017-04-01' } })).to.deep.equal(['Period: från 1 april 2017']);
    expect(await rowsOf({ period: { through: '2018' } })).to.deep.equal(['Period: till och med 2018']);
    expect(await rowsOf({ period: { from: '2017', through: '2017' } })).to.deep.equal(['Period: 2017']);
    expect(await rowsOf({ period: { from: '2017', through: '2018' } }, 'lang="en"')).to.deep.equal([
      'Period: from 2017 to 2018',
    ]);
    expect(await rowsOf({ period: {} })).to.deep.equal([]);
  });

  it('set target against outcome, the target first', async () => {
    const target = { text: '40 lampor', value: 40, unit: 'lampor' };
    const outcome = { text: '42 lampor', value: 42, date: '2018-01', url: '/uppfoljning' };
    expect(await rowsOf({ outcome, target })).to.deep.equal([
      'Mål: 40 lampor',
      'Utfall: 42 lampor (januari 2018) – Läs uppföljningen',
    ]);
    expect(await rowsOf({ target })).to.deep.equal(['Mål: 40 lampor']);
  });

  it('say of an activity when it is and whether it is done, as far as that is known', async () => {
    const activities = [
      { title: 'Vandring', when: 'våren 2018', done: true },
      { title: 'Möte', done: false },
      { title: 'Enkät', when: 'hösten' },
      { title: 'Samtal' },
    ];
    await rowsOf({ activities });
    const items = [...document.querySelectorAll('dd li')].map((item) => (item as HTMLElement).innerText);
    expect(items).to.deep.equal([
      'Vandring (våren 2018, genomfört)',
      'Möte (inte gjort än)',
      'Enkät (hösten)',
      'Samtal',
    ]);
    expect(await rowsOf({ activities: [] })).to.deep.equal([]);
  });

  it('name the areas by their titles in the document, by their ids where it has none', async () => {
    const priorityAreas = { title: 'Områden', items: [{ id: 'krogen', title: 'Krogen' }] };
    const promises = { title: 'Löften', items: [{ ...bare, areas: ['krogen', 'okand'] }] };
    const element = await showSrc('samverka-promises', json(documentOf({ promises, priorityAreas })));
    expect(rowsIn(element)).to.deep.equal(['Prioriterade områden: Krogen, okand']);
    expect(await rowsOf({ areas: ['krogen'] })).to.deep.equal(['Prioriterade områden: krogen']);
    expect(await rowsOf({ areas: [] })).to.deep.equal([]);
  });

  it('show HTML in a value as the characters it is', async () => {
    const element = await showData('samverka-promise', {
      ...bare,
      title: '<b>Ljus</b>',
      place: '<img src=x onerror=x()>',
    });
    expect(find(element, 'h2').textContent).to.equal('<b>Ljus</b>');
    expect(rowsIn(element)).to.deep.equal(['Plats: <img src=x onerror=x()>']);
    expect(element.querySelector('b, img')).to.equal(null);
  });

  it('are a description list: each label is the term of its value', async () => {
    const element = await showData('samverka-promise', everything('sv').promises.items[0]);
    const rows = [...element.querySelectorAll('dl > div')];
    expect(
      rows.every(({ children }) => [...children].map(({ localName }) => localName).join() === 'dt,dd'),
    ).to.equal(true);
    const time = element.querySelector<HTMLTimeElement>('[data-field=statusDate] time');
    expect([time?.dateTime, time?.textContent]).to.deep.equal(['2018-07-17', '17 juli 2018']);
  });

  it('come from attributes and from HTML just so', async () => {
    const element = await show(
      '<samverka-promise status="partly" place="Torget" period="2017/2018"><h3>Ljus</h3></samverka-promise>',
    );
    expect(rowsIn(element)).to.deep.equal([
      'Status: Delvis uppfyllt',
      'Plats: Torget',
      'Period: från 2017 till och med 2018',
    ]);
  });
});
