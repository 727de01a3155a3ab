/**
 * Elements that stand in the page, with content and properties, before Samverka is loaded.
 * A page of its own: the elements must not be defined yet.
 */
import { expect } from '@esm-bundle/chai';
import { everything, find, lines, put, SEED, settled, type Json, type Part } from './fixtures.js';

describe('before the elements are defined', () => {
  let html: Part;
  let withData: Part;
  let withSrc: Part;
  let detached: Part;
  let untouched: string[];
  const heard: string[] = [];

  before(async () => {
    // The fixtures' own place in the page comes with the first test; this page has its elements from the start.
    const place = document.createElement('section');
    document.body.append(place);
    place.innerHTML = `
      <samverka-agreement><h2>Avtal</h2><p>Gäller till och med: 2017</p></samverka-agreement>
      <samverka-priority-areas><p>Reserv.</p></samverka-priority-areas>
      <samverka-promise><p>Reserv.</p></samverka-promise>`;
    html = find(place, 'samverka-agreement');
    withData = find(place, 'samverka-priority-areas');
    withSrc = find(place, 'samverka-promise');
    detached = document.createElement('samverka-published') as Part;
    withData.data = everything('sv').priorityAreas;
    withData.headingLevel = 4;
    withSrc.src = `${SEED}#faltsamverkan`;
    detached.data = { published: '2018-07-17' };
    document.documentElement.lang = 'sv';
    untouched = lines(place);
    const loaded = new Promise<void>((resolve) => {
      document.addEventListener('samverka-load', ({ target }) => {
        heard.push((target as Element).localName);
        if (target === withSrc) resolve();
      });
    });
    await import('../../src/define/index.js');
    await loaded;
    await settled();
  });

  after(() => {
    html.parentElement?.remove();
  });

  it('the page shows what the author wrote', () => {
    expect(untouched).to.deep.equal(['Avtal', 'Gäller till och med: 2017', 'Reserv.', 'Reserv.']);
  });

  it('their HTML is taken up', () => {
    expect(lines(html)).to.deep.equal([
      'Avtal',
      'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
      'Gäller till och med: 2017',
    ]);
  });

  it('their properties are taken up', () => {
    expect(lines(withData)[0]).to.equal('Områden');
    expect([...withData.querySelectorAll('h4, h5')].map(({ localName }) => localName)).to.deep.equal([
      'h4',
      'h5',
      'h5',
    ]);
    expect((withData.data as Json).title).to.equal('Områden');
    expect(Object.keys(withData)).to.not.include('data');
    expect(lines(withSrc)[0]).to.equal('Fältsamverkan');
    expect(withSrc.getAttribute('src')).to.equal(`${SEED}#faltsamverkan`);
  });

  it('they tell that they have loaded, once each', () => {
    expect([...heard].sort()).to.deep.equal([
      'samverka-agreement',
      'samverka-priority-areas',
      'samverka-promise',
    ]);
  });

  it('one that was never in the page is upgraded when it comes there', async () => {
    put('<p></p>').replaceWith(detached);
    await settled();
    expect(lines(detached)).to.deep.equal(['Senast publicerad: 17 juli 2018']);
  });

  it('one that an author’s element stands in is taken up as well', async () => {
    const part = document.createElement('template');
    part.innerHTML =
      '<samverka-promises><h2>Löften</h2><samverka-promise><h3>Ett</h3><p>Status: Pågår</p></samverka-promise></samverka-promises>';
    const whole = document.importNode(part.content, true).firstElementChild as Part;
    put('<p></p>').replaceWith(whole);
    await settled();
    expect(lines(whole)).to.deep.equal(['Löften', 'Ett', 'Status: Pågår']);
  });
});
