/** Heading levels: 2 by default, 2 to 5 by `heading-level`, one deeper below, never past h6; an author's own stay. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { headings, SEED, seed, show, showData, showSrc, settled, type Json } from './fixtures.js';

const levels = (element: Element): string =>
  [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName).join(' ');

/** The levels of each element with the seed's part, at `heading-level` 2 (the default) to 5. */
const byLevel: Readonly<Record<string, readonly [part: (seed: Json) => Json, ...levels: string[]]>> = {
  'samverka-promises': [
    ({ promises }) => promises,
    'h2 h3 h3 h3',
    'h3 h4 h4 h4',
    'h4 h5 h5 h5',
    'h5 h6 h6 h6',
  ],
  'samverka-promise': [({ promises }) => promises.items[0], 'h2', 'h3', 'h4', 'h5'],
  'samverka-priority-areas': [
    ({ priorityAreas }) => priorityAreas,
    'h2 h3 h3 h3 h3',
    'h3 h4 h4 h4 h4',
    'h4 h5 h5 h5 h5',
    'h5 h6 h6 h6 h6',
  ],
  'samverka-priority-area': [({ priorityAreas }) => priorityAreas.items[0], 'h2', 'h3', 'h4', 'h5'],
  'samverka-agreement': [({ agreement }) => agreement, 'h2', 'h3', 'h4', 'h5'],
  'samverka-documents': [({ documents }) => documents, 'h2', 'h3', 'h4', 'h5'],
  'samverka-contact-card': [({ contacts }) => contacts, 'h2', 'h3', 'h4', 'h5'],
  'samverka-page': [
    (whole) => whole,
    'h2 h3 h4 h4 h4 h3 h3 h4 h4 h4 h4 h3 h3',
    'h3 h4 h5 h5 h5 h4 h4 h5 h5 h5 h5 h4 h4',
    'h4 h5 h6 h6 h6 h5 h5 h6 h6 h6 h6 h5 h5',
    'h5 h6 h6 h6 h6 h6 h6 h6 h6 h6 h6 h6 h6',
  ],
};

describe('the headings of a document', () => {
  for (const [tag, [part, ...expected]] of Object.entries(byLevel)) {
    it(`begin at the level of ${tag}`, async () => {
      const data = part(await seed());
      expect(levels(await showData(tag, data))).to.equal(expected[0]);
      for (const [index, wanted] of expected.entries())
        expect(levels(await showData(tag, data, `heading-level="${index + 2}"`))).to.equal(wanted);
    });
  }

  it('are at level 2 when heading-level is none of 2 to 5', async () => {
    for (const wrong of ['', '0', '1', '6', '7', '-3', 'h3', 'NaN'])
      expect(levels(await showSrc('samverka-promises', SEED, `heading-level="${wrong}"`)), wrong).to.equal(
        'h2 h3 h3 h3',
      );
  });

  it('follow heading-level, its property and its data-* alias', async () => {
    const element = await showData('samverka-agreement', (await seed()).agreement);
    element.setAttribute('heading-level', '4');
    await settled();
    expect([levels(element), element.headingLevel]).to.deep.equal(['h4', 4]);
    element.headingLevel = 3;
    await settled();
    expect([levels(element), element.getAttribute('heading-level')]).to.deep.equal(['h3', '3']);
    element.removeAttribute('heading-level');
    await settled();
    expect([levels(element), element.headingLevel]).to.deep.equal(['h2', 2]);
    element.setAttribute('data-heading-level', '5');
    await settled();
    expect([levels(element), element.headingLevel]).to.deep.equal(['h5', 5]);
  });
});

const HTML = `<h3 id="loften" class="stor">Medborgar<em>löften</em></h3><p>Ingress</p>
  <h4>Ljus</h4><p>Vi lovar ljus.</p><h5>Var?</h5><p>Vid torget.</p><h4>Fält</h4><p>Vi träffas.</p>`;

describe('the headings of an author', () => {
  it('stay as they are', async () => {
    const element = await show(`<samverka-promises>${HTML}</samverka-promises>`);
    expect(headings(element)).to.deep.equal(['h3 Medborgarlöften', 'h4 Ljus', 'h5 Var?', 'h4 Fält']);
  });

  it('begin items at the shallowest level below the first', async () => {
    const element = await show(
      `<samverka-promises><h2>Löften</h2><h4>Ett</h4><h5>Djupare</h5><h4>Två</h4></samverka-promises>`,
    );
    const items = [...element.querySelectorAll('article')].map((article) => headings(article));
    expect(items).to.deep.equal([['h4 Ett', 'h5 Djupare'], ['h4 Två']]);
  });

  it('each begin an item where no level is deeper', async () => {
    const element = await show(
      `<samverka-promises><h2>Löften</h2><h2>Ett</h2><p>1</p><h2>Två</h2></samverka-promises>`,
    );
    const items = [...element.querySelectorAll('article')].map((article) => headings(article));
    expect(items).to.deep.equal([['h2 Ett'], ['h2 Två']]);
  });

  it('all get new levels when heading-level is set, and keep their words, id and class', async () => {
    const element = await show(`<samverka-promises heading-level="2">${HTML}</samverka-promises>`);
    expect(headings(element)).to.deep.equal(['h2 Medborgarlöften', 'h3 Ljus', 'h4 Var?', 'h3 Fält']);
    const [first] = element.querySelectorAll('h2');
    expect([first?.id, first?.className, first?.innerHTML]).to.deep.equal([
      'loften',
      'stor',
      'Medborgar<em>löften</em>',
    ]);
  });

  it('never go past h6', async () => {
    const element = await show(`<samverka-promises heading-level="5">${HTML}</samverka-promises>`);
    expect(headings(element)).to.deep.equal(['h5 Medborgarlöften', 'h6 Ljus', 'h6 Var?', 'h6 Fält']);
  });

  it('get their own levels back when heading-level goes', async () => {
    const element = await show(`<samverka-promises>${HTML}</samverka-promises>`);
    const own = [...element.querySelectorAll('h3,h4,h5')];
    element.setAttribute('heading-level', '2');
    await settled();
    expect(headings(element)[0]).to.equal('h2 Medborgarlöften');
    element.removeAttribute('heading-level');
    await settled();
    expect(headings(element)).to.deep.equal(['h3 Medborgarlöften', 'h4 Ljus', 'h5 Var?', 'h4 Fält']);
    expect([...element.querySelectorAll('h3,h4,h5')]).to.deep.equal(own);
  });

  it('stay in the author’s elements for single promises, which have a heading-level of their own', async () => {
    const element = await show(`<samverka-promises><h2>Löften</h2>
      <samverka-promise><h3>Ett</h3></samverka-promise>
      <samverka-promise heading-level="4"><h3>Två</h3></samverka-promise></samverka-promises>`);
    expect(headings(element)).to.deep.equal(['h2 Löften', 'h3 Ett', 'h4 Två']);
  });

  it('that are missing are not made', async () => {
    for (const [tag, html] of [
      ['samverka-promises', '<p>Ingress</p>'],
      ['samverka-agreement', '<p>Gäller till och med: 2017</p>'],
      ['samverka-documents', '<ul><li><a href="a.pdf">A (pdf, 1 kB)</a></li></ul>'],
      ['samverka-contact-card', '<p>Telefon: 08-570 470 00</p>'],
    ])
      expect(headings(await show(`<${tag}>${html}</${tag}>`))).to.deep.equal([]);
  });

  it('get a level in a card too, with the name below the title', async () => {
    const html = '<h4>Kontakt</h4><h5>Värmdö kommun</h5><p>Telefon: 08-570 470 00</p>';
    expect(headings(await show(`<samverka-contact-card>${html}</samverka-contact-card>`))).to.deep.equal([
      'h4 Kontakt',
      'h5 Värmdö kommun',
    ]);
    expect(
      headings(await show(`<samverka-contact-card heading-level="2">${html}</samverka-contact-card>`)),
    ).to.deep.equal(['h2 Kontakt', 'h3 Värmdö kommun']);
    const alone =
      '<samverka-contact-card heading-level="3"><h2>Värmdö kommun</h2><p>Telefon: 112</p></samverka-contact-card>';
    expect(headings(await show(alone))).to.deep.equal(['h3 Värmdö kommun']);
  });
});
