/** Priority areas: as lines of a list, as headings with links, and as elements of their own. */
import { expect } from '@esm-bundle/chai';
import { htmlOf, read } from './reading.js';

describe('areas as the lines of a list', () => {
  const seed = `<h2>Fyra prioriterade områden pekas ut att samverka kring:</h2>
    <ul>
      <li>ungdomar (<a href="/unga">Ungabrottsutsatta</a>, <a href="/riskzon">Ungdomar i riskzon</a>, <a href="/narkotika" hreflang="en">Ungdomar och narkotika</a>)</li>
      <li>krogen (<a href="/krogen">Krogen</a>)</li>
      <li>brott i nära relationer</li>
      <li>trafik: <a href="/trafik">Trafik</a></li>
    </ul>`;

  it('are the areas of the seed page, with their links', () => {
    const { title, intro, items } = read('priority-areas', seed);
    expect(title).to.equal('Fyra prioriterade områden pekas ut att samverka kring:');
    expect(intro).to.equal(undefined);
    expect(items).to.deep.equal([
      {
        id: 'ungdomar',
        title: 'ungdomar',
        links: [
          { text: 'Ungabrottsutsatta', url: '/unga' },
          { text: 'Ungdomar i riskzon', url: '/riskzon' },
          { text: 'Ungdomar och narkotika', url: '/narkotika', lang: 'en' },
        ],
      },
      { id: 'krogen', title: 'krogen', links: [{ text: 'Krogen', url: '/krogen' }] },
      { id: 'brott-i-nara-relationer', title: 'brott i nära relationer' },
      { id: 'trafik', title: 'trafik', links: [{ text: 'Trafik', url: '/trafik' }] },
    ]);
  });

  it('keep what the author wrote on each line', () => {
    const { items } = read('priority-areas', seed);
    expect(htmlOf(items[1]!, 'content')).to.equal('krogen (<a href="/krogen">Krogen</a>)');
  });

  it('are a link themselves', () => {
    const { items } = read(
      'priority-areas',
      '<h2>Områden</h2><ol><li><a href="/trafik">Trafik</a></li><li><p><a href="/krogen">Krogen</a></p></li></ol>',
    );
    expect(items.map(({ title, links }) => [title, links?.map(({ url }) => url)])).to.deep.equal([
      ['Trafik', ['/trafik']],
      ['Krogen', ['/krogen']],
    ]);
  });

  it('have text before and after the list', () => {
    const { intro, items, outro } = read(
      'priority-areas',
      '<h2>Områden</h2><p>Fyra områden:</p><ul><li>Trafik</li></ul><p>De ses över varje år.</p>',
    ) as ReturnType<typeof read<'priority-areas'>> & { outro?: unknown };
    expect([intro, items.map(({ title }) => title), outro]).to.deep.equal([
      ['Fyra områden:'],
      ['Trafik'],
      ['De ses över varje år.'],
    ]);
  });

  it('stand without a heading', () => {
    const { title, items } = read('priority-areas', '<ul><li>Trafik</li><li>Krogen</li></ul>');
    expect([title, items.map((item) => item.title)]).to.deep.equal(['', ['Trafik', 'Krogen']]);
  });

  it('make no area of a line that says nothing', () => {
    const { items } = read(
      'priority-areas',
      '<h2>Områden</h2><ul><li>Trafik</li><li></li><li>&nbsp;</li></ul>',
    );
    expect(items.map(({ title }) => title)).to.deep.equal(['Trafik']);
  });
});

describe('areas as headings', () => {
  it('have links that stand alone, and the rest as text', () => {
    const { items } = read(
      'priority-areas',
      '<h2>Områden</h2><h3>Ungdomar</h3><p>Vi möter unga <a href="/ute">ute</a>.</p><ul><li><a href="/unga">Unga</a></li><li><a href="/risk">Risk</a></li></ul><h3>Krogen</h3><p><a href="/krogen">Krogen</a> | <a href="/tillsyn">Tillsyn</a></p>',
    );
    expect(items).to.deep.equal([
      {
        id: 'ungdomar',
        title: 'Ungdomar',
        body: ['Vi möter unga ute.'],
        links: [
          { text: 'ute', url: '/ute' },
          { text: 'Unga', url: '/unga' },
          { text: 'Risk', url: '/risk' },
        ],
      },
      {
        id: 'krogen',
        title: 'Krogen',
        links: [
          { text: 'Krogen', url: '/krogen' },
          { text: 'Tillsyn', url: '/tillsyn' },
        ],
      },
    ]);
  });

  it('keep a list inside an area as the content of that area', () => {
    const { items } = read(
      'priority-areas',
      '<h2>Områden</h2><h3>Trafik</h3><ul><li>Skolor</li><li>Vägar</li></ul>',
    );
    expect(items.map(({ title, body }) => [title, body])).to.deep.equal([['Trafik', ['Skolor Vägar']]]);
  });
});

describe('areas as elements', () => {
  it('are one each', () => {
    const { items } = read(
      'priority-areas',
      '<h2>Områden</h2><samverka-priority-area><h3>Trafik</h3></samverka-priority-area><div class="samverka-priority-area"><h3>Krogen</h3><p>Text.</p></div>',
    );
    expect(items).to.deep.equal([
      { id: 'trafik', title: 'Trafik' },
      { id: 'krogen', title: 'Krogen', body: ['Text.'] },
    ]);
  });

  it('are read alone', () => {
    expect(read('priority-area', '<h3>Trafik</h3><p>Skolor.</p><p><a href="/t">Mer</a></p>')).to.deep.equal({
      id: 'trafik',
      title: 'Trafik',
      body: ['Skolor.'],
      links: [{ text: 'Mer', url: '/t' }],
    });
  });
});
