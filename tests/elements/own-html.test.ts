/** Each element from the author's own HTML: what it makes of it, in words and as data. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find, lines, show } from './fixtures.js';

describe('own HTML', () => {
  it('of samverka-promises: headings begin promises, known labels become rows', async () => {
    const element = await show(`<samverka-promises>
      <h2>Medborgarlöfte</h2>
      <p>Vi har lyssnat på <em>många</em>.</p>
      <h3>Ljusare gator</h3>
      <p>Vi lovar ljus.</p>
      <ul><li>Status: Uppfyllt</li><li>Plats: Torget</li><li>Period: 2017–2018</li><li>Mål: 40 lampor</li><li>Utfall: 42 lampor</li></ul>
      <h3>Fältsamverkan</h3>
      <p>Vi träffas.</p>
    </samverka-promises>`);
    expect(lines(element)).to.deep.equal([
      'Medborgarlöfte',
      '1 av 2 löften är uppfyllt',
      'Uppfyllt: 1',
      'Inte bedömt: 1',
      'Vi har lyssnat på många.',
      'Ljusare gator',
      'Status: Uppfyllt',
      'Vi lovar ljus.',
      'Mål: 40 lampor',
      'Utfall: 42 lampor',
      'Plats: Torget',
      'Period: från 2017 till och med 2018',
      'Fältsamverkan',
      'Vi träffas.',
    ]);
    expect(element.model).to.deep.equal({
      title: 'Medborgarlöfte',
      intro: ['Vi har lyssnat på många.'],
      items: [
        {
          id: 'ljusare-gator',
          title: 'Ljusare gator',
          body: ['Vi lovar ljus.'],
          status: 'fulfilled',
          place: 'Torget',
          period: { from: '2017', through: '2018' },
          target: { text: '40 lampor' },
          outcome: { text: '42 lampor' },
        },
        { id: 'faltsamverkan', title: 'Fältsamverkan', body: ['Vi träffas.'] },
      ],
    });
    expect(element.querySelectorAll('ul > li > samverka-promise > article').length).to.equal(2);
  });

  it('of samverka-promise: lines that a break parts are rows too', async () => {
    const element = await show(
      `<samverka-promise><h3>Ljusare gator</h3><p>Vi lovar ljus.</p><p>Status: Delvis uppfyllt<br>Plats: Torget</p></samverka-promise>`,
    );
    expect(lines(element)).to.deep.equal([
      'Ljusare gator',
      'Status: Delvis uppfyllt',
      'Vi lovar ljus.',
      'Plats: Torget',
    ]);
    expect(element.querySelectorAll('dt').length).to.equal(2);
  });

  it('of samverka-promise: labels in the other language give labels in the language of the element', async () => {
    const element = await show(
      `<samverka-promise lang="sv"><h3>Ljus</h3><p>Status: Partly fulfilled<br>Place: Torget</p></samverka-promise>`,
    );
    expect(lines(element)).to.deep.equal(['Ljus', 'Status: Delvis uppfyllt', 'Plats: Torget']);
  });

  it('of samverka-promise: a list with one unknown label is content, as it was written', async () => {
    const element = await show(
      `<samverka-promise><h3>Ljus</h3><ul><li>Status: Uppfyllt</li><li>Favoritfärg: blå</li></ul></samverka-promise>`,
    );
    expect(lines(element)).to.deep.equal(['Ljus', 'Status: Uppfyllt', 'Favoritfärg: blå']);
    expect(element.querySelector('dl')).to.equal(null);
  });

  it('of samverka-promise: a value that cannot be read stays as it was written, and is told of', async () => {
    const errors: unknown[] = [];
    const listen = (event: Event): number => errors.push((event as CustomEvent).detail.path);
    document.addEventListener('samverka-error', listen);
    const element = await show(`<samverka-promise><h3>Ljus</h3><p>Status: Kanske</p></samverka-promise>`);
    document.removeEventListener('samverka-error', listen);
    expect(lines(element)).to.deep.equal(['Ljus', 'Status: Kanske']);
    expect(errors).to.deep.equal(['status']);
  });

  it('of samverka-priority-areas: with headings, and as a plain list with the links in parentheses', async () => {
    const element = await show(`<samverka-priority-areas><h2>Områden</h2><p>Fyra områden.</p>
      <h3>Ungdomar</h3><p>Färre unga i riskzon.</p><ul><li><a href="/stod">Stöd till unga</a></li></ul>
      <h3>Krogen</h3><p><a href="https://example.org/krogen">Serveringstillstånd</a></p></samverka-priority-areas>`);
    expect(lines(element)).to.deep.equal([
      'Områden',
      'Fyra områden.',
      'Ungdomar',
      'Färre unga i riskzon.',
      'Stöd till unga',
      'Krogen',
      'Serveringstillstånd (länk till annan webbplats)',
    ]);
    const list = await show(`<samverka-priority-areas><h2>Områden</h2>
      <ul><li>ungdomar (<a href="/unga">Unga</a>, <a href="/riskzon">Ungdomar i riskzon</a>)</li><li>krogen (<a href="/krogen">Krogen</a>)</li></ul>
      </samverka-priority-areas>`);
    expect(lines(list)).to.deep.equal(['Områden', 'ungdomar (Unga, Ungdomar i riskzon)', 'krogen (Krogen)']);
    expect((list.model as { items: unknown[] }).items).to.deep.equal([
      {
        id: 'ungdomar',
        title: 'ungdomar',
        links: [
          { text: 'Unga', url: '/unga' },
          { text: 'Ungdomar i riskzon', url: '/riskzon' },
        ],
      },
      { id: 'krogen', title: 'krogen', links: [{ text: 'Krogen', url: '/krogen' }] },
    ]);
    expect(list.querySelectorAll('samverka-priority-area').length).to.equal(2);
  });

  it('of samverka-priority-area', async () => {
    const element = await show(
      `<samverka-priority-area><h3>Ungdomar</h3><p>Färre unga.</p><ul><li><a href="/stod">Stöd</a></li></ul></samverka-priority-area>`,
    );
    expect(lines(element)).to.deep.equal(['Ungdomar', 'Färre unga.', 'Stöd']);
    expect(element.model).to.deep.equal({
      id: 'ungdomar',
      title: 'Ungdomar',
      body: ['Färre unga.'],
      links: [{ text: 'Stöd', url: '/stod' }],
    });
  });

  it('of samverka-agreement: parties, dates in words or digits, and the notice', async () => {
    const element = await show(`<samverka-agreement><h2>Överenskommelse</h2><p>Vi samverkar.</p>
      <ul><li>Parter: Polisen, Kommunen</li><li>Undertecknad: april 2014</li><li>Gäller till och med: 2017-12-31</li></ul></samverka-agreement>`);
    expect(lines(element)).to.deep.equal([
      'Överenskommelse',
      'Gäller inte längre. Överenskommelsen gällde till och med 31 december 2017.',
      'Vi samverkar.',
      'Parter:',
      'Polisen',
      'Kommunen',
      'Undertecknad: april 2014',
      'Gäller till och med: 31 december 2017',
    ]);
    expect(element.model).to.deep.equal({
      title: 'Överenskommelse',
      body: ['Vi samverkar.'],
      parties: [{ name: 'Polisen' }, { name: 'Kommunen' }],
      signed: '2014-04',
      validThrough: '2017-12-31',
    });
  });

  it('of samverka-documents: the author’s list as it stands, with its formats and sizes as data', async () => {
    const element = await show(`<samverka-documents><h2>Dokument</h2><p>Läs mer.</p>
      <ul><li><a href="plan.pdf">Plan (pdf, 213 kB)</a></li><li><a href="https://example.org/b.pdf">Bilaga</a></li></ul></samverka-documents>`);
    expect(lines(element)).to.deep.equal([
      'Dokument',
      'Läs mer.',
      'Plan (pdf, 213 kB)',
      'Bilaga (länk till annan webbplats)',
    ]);
    expect(element.model).to.deep.equal({
      title: 'Dokument',
      intro: ['Läs mer.'],
      items: [
        { title: 'Plan', url: 'plan.pdf', format: 'pdf', bytes: 213_000 },
        { title: 'Bilaga', url: 'https://example.org/b.pdf' },
      ],
    });
  });

  it('of samverka-published: a date in digits becomes words', async () => {
    const element = await show(
      `<samverka-published><p>Senast publicerad: 2018-07-17</p></samverka-published>`,
    );
    expect(lines(element)).to.deep.equal(['Senast publicerad: 17 juli 2018']);
    expect(find<HTMLTimeElement>(element, 'time').dateTime).to.equal('2018-07-17');
    expect(element.model).to.deep.equal({ published: '2018-07-17' });
  });

  it('of samverka-contact-card: any order of lines gives the fixed order', async () => {
    const element = await show(`<samverka-contact-card><h2>Kontakt</h2>
      <ul><li>E-post: varmdo.kommun@varmdo.se</li><li>Telefon: 08-570 470 00</li><li>Namn: Värmdö kommun</li>
      <li>Postadress: 134 81 Gustavsberg</li><li>Besöksadress: Skogsbovägen 9–11, Gustavsberg</li></ul>
      <p><a href="/mer">Mer kontaktinformation</a></p><p><a href="https://www.example.org/x">Ställ en fråga direkt</a></p></samverka-contact-card>`);
    expect(lines(element)).to.deep.equal([
      'Kontakt',
      'Värmdö kommun',
      'Besöksadress: Skogsbovägen 9–11, Gustavsberg',
      'Postadress: 134 81 Gustavsberg',
      'Telefon: 08-570 470 00',
      'E-post: varmdo.kommun@varmdo.se',
      'Ställ en fråga direkt (länk till annan webbplats)',
      'Mer kontaktinformation',
    ]);
    expect((element.model as { items: unknown[] }).items).to.deep.equal([
      {
        id: 'varmdo-kommun',
        name: 'Värmdö kommun',
        visitingAddress: { street: 'Skogsbovägen 9–11', city: 'Gustavsberg' },
        postalAddress: { postalCode: '134 81', city: 'Gustavsberg' },
        phone: { display: '08-570 470 00' },
        email: 'varmdo.kommun@varmdo.se',
        ask: { text: 'Ställ en fråga direkt', url: 'https://www.example.org/x' },
        more: { text: 'Mer kontaktinformation', url: '/mer' },
      },
    ]);
  });

  it('of samverka-page: the author’s parts, which together are its model', async () => {
    const page = await show(`<samverka-page><h2>Trygghet</h2><p>Välkommen.</p>
      <samverka-promises><h3>Löften</h3><h4>Ljus</h4><p>Vi lovar ljus.</p></samverka-promises>
      <p>Mellan dem.</p>
      <samverka-published published="2018-07-17"></samverka-published>
      <samverka-contact-card><h3>Värmdö kommun</h3><p>Telefon: 08-570 470 00</p></samverka-contact-card></samverka-page>`);
    expect(lines(page)).to.deep.equal([
      'Trygghet',
      'Välkommen.',
      'Löften',
      'Ljus',
      'Vi lovar ljus.',
      'Mellan dem.',
      'Senast publicerad: 17 juli 2018',
      'Värmdö kommun',
      'Telefon: 08-570 470 00',
    ]);
    const model = page.model as { title: string; promises: object; dates: object; contacts: object };
    expect(model.title).to.equal('Trygghet');
    expect(Object.keys(model)).to.include.members(['promises', 'dates', 'contacts']);
  });

  it('of an element inside that is late: what the one around shows by then is not taken back', async () => {
    const late = '<div class="samverka-promise"><em>Torget</em></div>';
    const element = await show(
      `<samverka-promises><div class="samverka-promise"><samverka-promise><div class="samverka-promise"><ul><li>Plats: </li></ul></div>${late}</samverka-promise></div></samverka-promises>`,
    );
    expect(element.textContent).to.include('Torget');
  });
});
