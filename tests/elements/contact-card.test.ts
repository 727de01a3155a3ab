/** The contact card: a fixed order, link texts that are the number and the address themselves, and only what there is. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  find,
  everything,
  lines,
  once,
  put,
  seed,
  settled,
  show,
  showData,
  type Json,
  type Part,
} from './fixtures.js';

/** Two contacts, the first with every field. */
const contacts = (): Json => {
  const all = everything('sv').contacts;
  return { ...all, items: [...all.items, { id: 'polisen', name: 'Områdespolisen' }] };
};

const links = (element: Element): string[] =>
  [...element.querySelectorAll('a')].map((link) => `${link.innerText} → ${link.getAttribute('href')}`);

const button = (element: Part): HTMLButtonElement | null =>
  element.shadowRoot?.querySelector('button') ?? null;

const card = (contact: Json, attributes = ''): Promise<Part> =>
  showData(
    'samverka-contact-card',
    { title: 'Kontakt', items: [{ id: 'a', name: 'Kommunen', ...contact }] },
    attributes,
  );

describe('the contact card', () => {
  it('shows every field of the seed in the fixed order', async () => {
    const element = await showData('samverka-contact-card', (await seed()).contacts);
    expect(lines(element)).to.deep.equal([
      'Kontakt',
      'Värmdö kommun',
      'Besöksadress: Skogsbovägen 9–11, Gustavsberg',
      'Postadress: 134 81 Gustavsberg',
      'Telefon: 08-570 470 00',
      'E-post: varmdo.kommun@varmdo.se',
      'Ställ en fråga direkt (länk till annan webbplats)',
      'Mer kontaktinformation (länk till annan webbplats)',
    ]);
  });

  it('has the same order whatever the order of the data', async () => {
    const [contact] = contacts().items;
    const reversed = Object.fromEntries(Object.entries(contact).reverse());
    const data = { items: [reversed], emergencyNumbers: [{ label: 'SOS', number: '112' }], title: 'Kontakt' };
    const element = await showData('samverka-contact-card', data);
    expect(lines(element).map((line) => line.replace(/:.*/, ''))).to.deep.equal([
      'Kontakt',
      'Kommunen',
      'Roll',
      'Besöksadress',
      'Postadress',
      'Telefon',
      'E-post',
      'Öppettider',
      'vardagar',
      'lördagar',
      'Fråga (länk till annan webbplats)',
      'Mer',
      'Akuta nummer',
      'SOS',
    ]);
  });

  it('has links whose texts are the number and the address themselves', async () => {
    const element = await card({ phone: { display: '08-570 470 00' }, email: 'kommun@exempel.se' });
    expect(links(element)).to.deep.equal([
      '08-570 470 00 → tel:+46857047000',
      'kommun@exempel.se → mailto:kommun@exempel.se',
    ]);
  });

  it('dials what the editor wrote, short numbers without a country code', async () => {
    for (const [display, href] of [
      ['112', 'tel:112'],
      ['114 14', 'tel:11414'],
      ['1177', 'tel:1177'],
      ['+46 (0)8-570 470 00', 'tel:+46857047000'],
      ['0980–319 200', 'tel:+46980319200'],
    ] as const)
      expect(links(await card({ phone: { display } }))).to.deep.equal([`${display} → ${href}`]);
    expect(links(await card({ phone: { display: 'Växeln', e164: '+46857047000' } }))).to.deep.equal([
      'Växeln → tel:+46857047000',
    ]);
  });

  it('shows only what there is', async () => {
    const element = await card({});
    expect(lines(element)).to.deep.equal(['Kontakt', 'Kommunen']);
    expect(element.querySelector('dl, a')).to.equal(null);
    expect(lines(await card({ visitingAddress: {}, openingHours: [] }))).to.deep.equal([
      'Kontakt',
      'Kommunen',
    ]);
  });

  it('writes addresses on one line, as much of them as there is', async () => {
    const postalAddress = {
      postOfficeBox: 'Box 12',
      street: 'Storgatan 1',
      postalCode: '999 21',
      city: 'Norrvik',
    };
    expect(lines(await card({ postalAddress }))[2]).to.equal(
      'Postadress: Box 12, Storgatan 1, 999 21 Norrvik',
    );
    expect(lines(await card({ postalAddress: { city: 'Norrvik' } }))[2]).to.equal('Postadress: Norrvik');
  });

  it('has its labels in English', async () => {
    const [contact] = contacts().items;
    const data = { title: 'Contact', items: [contact], emergencyNumbers: [{ label: 'SOS', number: '112' }] };
    const element = await showData('samverka-contact-card', data, 'lang="en"');
    expect([...element.querySelectorAll('dt')].map((label) => label.textContent?.trim())).to.deep.equal([
      'Role:',
      'Visiting address:',
      'Postal address:',
      'Phone:',
      'Email:',
      'Opening hours:',
      'Emergency numbers:',
    ]);
    expect(button(element)?.textContent?.trim()).to.equal('Save contact');
  });

  it('can be saved: one button below the content, out of the light DOM', async () => {
    const element = await card({ phone: { display: '112' } });
    expect(element.querySelector('button')).to.equal(null);
    expect(button(element)?.textContent?.trim()).to.equal('Spara kontakt');
    expect(button(element)?.type).to.equal('button');
    const { bottom } = element.querySelector('dl')?.getBoundingClientRect() as DOMRect;
    expect(button(element)?.getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('cannot be saved while there is no contact', async () => {
    expect(button(await show('<samverka-contact-card></samverka-contact-card>'))).to.equal(null);
    expect(button(await show('<samverka-contact-card><p>Bara text.</p></samverka-contact-card>'))).to.equal(
      null,
    );
  });
});

describe('contacts', () => {
  it('are chosen with `contact`, the first without', async () => {
    const two = contacts();
    expect(lines(await showData('samverka-contact-card', two))[1]).to.equal('Kommunen');
    const element = await showData('samverka-contact-card', two, 'contact="polisen"');
    expect(lines(element)[1]).to.equal('Områdespolisen');
    element.setAttribute('contact', 'kommunen');
    await settled();
    expect(lines(element)[1]).to.equal('Kommunen');
    element.removeAttribute('contact');
    element.setAttribute('data-contact', 'polisen');
    await settled();
    expect(lines(element)[1]).to.equal('Områdespolisen');
  });

  it('that are not there are told of, and the fallback stays', async () => {
    const two = contacts();
    const element = put('<samverka-contact-card contact="ingen"><p>Ring växeln.</p></samverka-contact-card>');
    const error = once(element, 'samverka-error');
    element.data = two;
    const { path, message } = (await error).detail;
    expect(path).to.equal('contact');
    expect(message).to.equal('”ingen” finns inte. Välj bland kommunen, polisen.');
    await settled();
    expect([lines(element), element.state]).to.deep.equal([['Ring växeln.'], 'error']);
  });

  it('of a page each have a card, with the title above the first and the emergency numbers in it', async () => {
    const page = await showData('samverka-page', { ...everything('sv'), contacts: contacts() });
    const cards = [...page.querySelectorAll<Part>('samverka-contact-card')];
    expect(cards.map((each) => lines(each)[0])).to.deep.equal(['Kontakt', 'Områdespolisen']);
    expect(cards.map((each) => button(each)?.textContent?.trim())).to.deep.equal([
      'Spara kontakt',
      'Spara kontakt',
    ]);
    expect(lines(page).filter((line) => line.startsWith('Akuta nummer')).length).to.equal(1);
  });

  it('in HTML begin at headings below the first', async () => {
    const element =
      await show(`<samverka-contact-card><h2>Kontakt</h2><h3>Kommunen</h3><p>Telefon: 08-570 470 00</p>
      <h3>Polisen</h3><p>Telefon: 114 14</p></samverka-contact-card>`);
    expect(lines(element)).to.deep.equal(['Kontakt', 'Kommunen', 'Telefon: 08-570 470 00']);
    element.setAttribute('contact', 'polisen');
    await settled();
    expect(lines(element)).to.deep.equal(['Kontakt', 'Polisen', 'Telefon: 114 14']);
  });

  it('in HTML keep what is no field', async () => {
    const element =
      await show(`<samverka-contact-card><h2>Kommunen</h2><p>Välkommen hit.</p><p>Telefon: 112</p>
      <p>Parkering finns.</p></samverka-contact-card>`);
    expect(find(element, 'h2').innerText).to.equal('Kommunen');
    expect(lines(element)).to.include.members(['Välkommen hit.', 'Telefon: 112', 'Parkering finns.']);
  });
});
