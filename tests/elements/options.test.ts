/** Attributes: each beats its `data-*` alias, which beats a line in the text; what cannot be read is told of. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { everything, json, lines, once, put, rowsIn, settled, show, type Part } from './fixtures.js';

const promise = (attributes: string, text = ''): Promise<Part> =>
  show(`<samverka-promise ${attributes}><h2>Ljus</h2><p>Text.</p>${text}</samverka-promise>`);
const rows = async (attributes: string, text?: string): Promise<string[]> =>
  rowsIn(await promise(attributes, text));

const LINES = '<ul><li>Status: Planerat</li><li>Plats: Raden</li><li>Period: 2001</li></ul>';
const DATA = 'data-status="ongoing" data-place="Aliaset" data-period="2002/2003"';
const ATTRIBUTES = 'status="fulfilled" place="Attributet" period="2004-05/"';

describe('status, place and period', () => {
  it('are read from lines', async () => {
    expect(await rows('', LINES)).to.deep.equal(['Status: Planerat', 'Plats: Raden', 'Period: 2001']);
  });

  it('as data-* beat lines', async () => {
    expect(await rows(DATA, LINES)).to.deep.equal([
      'Status: Pågår',
      'Plats: Aliaset',
      'Period: från 2002 till och med 2003',
    ]);
  });

  it('as attributes beat data-* and lines', async () => {
    expect(await rows(`${DATA} ${ATTRIBUTES}`, LINES)).to.deep.equal([
      'Status: Uppfyllt',
      'Plats: Attributet',
      'Period: från maj 2004',
    ]);
  });

  it('each by itself: one attribute leaves the other lines', async () => {
    expect(await rows('place="Attributet"', LINES)).to.deep.equal([
      'Status: Planerat',
      'Plats: Attributet',
      'Period: 2001',
    ]);
  });

  it('beat lines with links and emphasis too', async () => {
    expect(await rows('place="Attributet"', '<p>Plats: <a href="/t"><em>Torget</em></a></p>')).to.deep.equal([
      'Plats: Attributet',
    ]);
  });

  it('give the same model as lines do', async () => {
    const attributes = await promise('status="partly" place="Torget" period="2017/2018"');
    const text = await promise('', '<p>Status: Delvis uppfyllt<br>Plats: Torget<br>Period: 2017–2018</p>');
    expect(attributes.model).to.deep.equal(text.model);
  });

  it('may be changed, added and taken away, with the result of a fresh page', async () => {
    const element = await promise('', LINES);
    element.setAttribute('status', 'fulfilled');
    element.setAttribute('data-place', 'Aliaset');
    await settled();
    expect(rowsIn(element)).to.deep.equal(['Status: Uppfyllt', 'Plats: Aliaset', 'Period: 2001']);
    element.setAttribute('place', 'Attributet');
    await settled();
    expect(rowsIn(element)[1]).to.equal('Plats: Attributet');
    element.removeAttribute('place');
    element.removeAttribute('status');
    await settled();
    expect(rowsIn(element)).to.deep.equal(['Status: Planerat', 'Plats: Aliaset', 'Period: 2001']);
    element.removeAttribute('data-place');
    await settled();
    expect(rowsIn(element)).to.deep.equal(['Status: Planerat', 'Plats: Raden', 'Period: 2001']);
  });

  it('may be in words, in Swedish or English', async () => {
    expect(await rows('status="Delvis uppfyllt"')).to.deep.equal(['Status: Delvis uppfyllt']);
    expect(await rows('status="Not fulfilled"')).to.deep.equal(['Status: Inte uppfyllt']);
    expect(await rows('status="UPPFYLLT"')).to.deep.equal(['Status: Uppfyllt']);
  });

  it('that cannot be read are told of, and the line stays', async () => {
    const element = put(
      `<samverka-promise status="kanske"><h2>Ljus</h2><p>Status: Pågår</p></samverka-promise>`,
    );
    const { detail } = await once(element, 'samverka-error');
    expect([detail.path, detail.message]).to.deep.equal(['status', '”kanske” går inte att läsa.']);
    await settled();
    expect(rowsIn(element)).to.deep.equal(['Status: Pågår']);
  });

  it('are for the author’s HTML: a document’s promise has its own', async () => {
    const element = await promise('status="fulfilled"');
    element.data = { id: 'a', title: 'Ljus', body: [], status: 'planned' };
    await settled();
    expect(rowsIn(element)).to.deep.equal(['Status: Planerat']);
  });
});

describe('other attributes', () => {
  it('of the agreement beat its lines', async () => {
    const element =
      await show(`<samverka-agreement signed="2014-04" data-valid-from="2014-05" valid-through="2100">
      <h2>Avtal</h2><p>Undertecknad: 2001<br>Gäller från: 2002<br>Gäller till och med: 2003</p></samverka-agreement>`);
    expect(lines(element)).to.deep.equal([
      'Avtal',
      'Undertecknad: april 2014',
      'Gäller från: maj 2014',
      'Gäller till och med: 2100',
    ]);
  });

  it('have data-* aliases: src, heading-level, contact, parts', async () => {
    const src = json(everything('sv'));
    const element = put<Part>(
      '<samverka-page data-parts="published,contact-card" data-heading-level="4"></samverka-page>',
    );
    element.dataset['src'] = src;
    await once(element, 'samverka-load');
    await settled();
    expect(element.src).to.equal(src);
    expect(lines(element)).to.include('Senast publicerad: 17 juli 2018').and.to.not.include('Löften');
    expect(element.querySelector('h4')?.textContent).to.equal('Trygghet');
  });

  it('that name no part are told of', async () => {
    const element = put('<samverka-page parts="published,lyssna"></samverka-page>');
    element.src = json(everything('sv'));
    const { detail } = await once(element, 'samverka-error');
    expect(detail.path).to.equal('parts');
    expect(detail.message).to.contain('”lyssna” finns inte.');
    await settled();
    expect(lines(element)).to.include('Senast publicerad: 17 juli 2018');
  });

  it('none are added to an element that has none', async () => {
    const element = await show('<samverka-promises><h2>Löften</h2><h3>Ljus</h3></samverka-promises>');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });
});
