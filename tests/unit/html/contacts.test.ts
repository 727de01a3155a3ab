/** Contacts: their names, their lines, and what a line says without a label. */
import { expect } from '@esm-bundle/chai';
import type { Address, Contacts } from '../../../src/document/document.js';
import { htmlOf, read, reading } from './reading.js';

const card = (html: string): Contacts => read('contact-card', html);
const only = (html: string): Contacts['items'][number] => card(html).items[0]!;

describe('the contact of the seed page', () => {
  const lines =
    '<ul><li>Namn: Värmdö kommun</li><li>Besöksadress: Skogsbovägen 9–11, Gustavsberg</li><li>Postadress: 134 81 Gustavsberg</li><li>Telefon: 08-570 470 00</li><li>E-post: <a href="mailto:varmdo.kommun@varmdo.se">varmdo.kommun@varmdo.se</a></li></ul>';
  const links =
    '<p><a href="https://www.example.org/fraga">Ställ en fråga</a></p><p><a href="/kontakt">Mer kontaktinformation</a></p>';

  it('is read whole', () => {
    expect(card(`<h2>Kontakt</h2>${lines}${links}`)).to.deep.equal({
      title: 'Kontakt',
      items: [
        {
          id: 'varmdo-kommun',
          name: 'Värmdö kommun',
          visitingAddress: { street: 'Skogsbovägen 9–11', city: 'Gustavsberg' },
          postalAddress: { postalCode: '134 81', city: 'Gustavsberg' },
          phone: { display: '08-570 470 00' },
          email: 'varmdo.kommun@varmdo.se',
          ask: { text: 'Ställ en fråga', url: 'https://www.example.org/fraga' },
          more: { text: 'Mer kontaktinformation', url: '/kontakt' },
        },
      ],
    });
  });

  it('is read the same in English', () => {
    const english = only(
      '<h2>Contact</h2><ul><li>Name: Värmdö kommun</li><li>Visiting address: Skogsbovägen 9–11, Gustavsberg</li><li>Postal address: 134 81 Gustavsberg</li><li>Phone: 08-570 470 00</li><li>Email: varmdo.kommun@varmdo.se</li></ul><p><a href="/ask">Ask a question</a></p><p><a href="/more">More contact information</a></p>',
    );
    const swedish = only(`<h2>Kontakt</h2>${lines}${links}`);
    expect(english).to.deep.equal({
      ...swedish,
      ask: { text: 'Ask a question', url: '/ask' },
      more: { text: 'More contact information', url: '/more' },
    });
  });

  it('is read as it stands on the seed page: name, lines, a bare e-mail address, links', () => {
    const { items, title } = card(
      '<h2>Värmdö kommun</h2><p>Besöksadress: Skogsbovägen 9–11, Gustavsberg<br>Postadress: 134 81 Gustavsberg<br>Telefon: 08-570 470 00</p><p>varmdo.kommun@varmdo.se</p><p><a href="/fraga">Ställ en fråga direkt</a></p><p><a href="/kontakt">Mer kontaktinformation</a></p>',
    );
    expect(title).to.equal('');
    expect(items).to.deep.equal([
      {
        id: 'varmdo-kommun',
        name: 'Värmdö kommun',
        visitingAddress: { street: 'Skogsbovägen 9–11', city: 'Gustavsberg' },
        postalAddress: { postalCode: '134 81', city: 'Gustavsberg' },
        phone: { display: '08-570 470 00' },
        email: 'varmdo.kommun@varmdo.se',
        ask: { text: 'Ställ en fråga direkt', url: '/fraga' },
        more: { text: 'Mer kontaktinformation', url: '/kontakt' },
      },
    ]);
  });
});

describe('the name of a contact', () => {
  it('is its heading when that is the only one', () => {
    const { title, items } = card('<h2>Polisen i Nacka</h2><p>Telefon: 114 14</p>');
    expect([title, items.map(({ id, name }) => [id, name])]).to.deep.equal([
      '',
      [['polisen-i-nacka', 'Polisen i Nacka']],
    ]);
  });

  it('is the line “Namn:”; then the heading is the title of the card', () => {
    const { title, items } = card('<h2>Kontakta oss</h2><p>Namn: Polisen i Nacka</p>');
    expect([title, items[0]?.name]).to.deep.equal(['Kontakta oss', 'Polisen i Nacka']);
  });

  it('is the line “Namn:” although it says the same as the heading', () => {
    expect(only('<h2>Polisen</h2><p>Namn: Polisen</p>').name).to.equal('Polisen');
  });

  it('is the heading of each below the first', () => {
    const { title, items } = card(
      '<h2>Kontakt</h2><h3>Kommunen</h3><p>Telefon: 08-570 470 00</p><h3>Polisen</h3><p>Telefon: 114 14</p>',
    );
    expect([title, items.map(({ name, phone }) => [name, phone?.display])]).to.deep.equal([
      'Kontakt',
      [
        ['Kommunen', '08-570 470 00'],
        ['Polisen', '114 14'],
      ],
    ]);
  });

  it('is nothing where there is none', () => {
    const { title, items } = card('<p>Telefon: 114 14</p>');
    expect([title, items.map(({ name }) => name)]).to.deep.equal(['', ['']]);
  });
});

describe('the lines of a contact', () => {
  for (const [line, field, value] of [
    ['Roll: Områdespolis', 'role', 'Områdespolis'],
    ['Role: Police officer', 'role', 'Police officer'],
    ['Adress: Storgatan 1', 'visitingAddress', { street: 'Storgatan 1' }],
    ['Address: Storgatan 1', 'visitingAddress', { street: 'Storgatan 1' }],
    ['Tel: 112', 'phone', { display: '112' }],
    ['Tfn: 112', 'phone', { display: '112' }],
    ['Telefonnummer: 112', 'phone', { display: '112' }],
    ['Telephone: 112', 'phone', { display: '112' }],
    ['Växel: 114 14 (dygnet runt)', 'phone', { display: '114 14 (dygnet runt)' }],
    ['Telefon: <a href="tel:+46857047000">08-570 470 00</a>', 'phone', { display: '08-570 470 00' }],
    ['E-mail: a@b.se', 'email', 'a@b.se'],
    ['Epost: a@b.se', 'email', 'a@b.se'],
    ['Mejl: a@b.se', 'email', 'a@b.se'],
    ['E-postadress: a@b.se', 'email', 'a@b.se'],
    ['E-post: <a href="mailto:a@b.se">Skriv till oss</a>', 'email', 'a@b.se'],
    ['E-post: <a href="mailto:a@b.se?subject=Hej">Skriv</a>', 'email', 'a@b.se'],
    ['Öppettider: Vardagar 8–16', 'openingHours', ['Vardagar 8–16']],
    [
      'Öppettider: <ul><li>Vardagar 8–16</li><li>Lördagar 10–12</li></ul>',
      'openingHours',
      ['Vardagar 8–16', 'Lördagar 10–12'],
    ],
    ['Opening hours: Weekdays', 'openingHours', ['Weekdays']],
    [
      'Öppettider: <ul><li>Sommar<ol><li>Vardagar 8–16</li></ol></li><li>Jul<ul></ul></li><li>Annars stängt</li></ul>',
      'openingHours',
      [{ label: 'Sommar', hours: ['Vardagar 8–16'] }, { label: 'Jul', hours: [] }, 'Annars stängt'],
    ],
  ] as const)
    it(`have ${field} in “${line}”`, () => {
      expect(only(`<h2>Polisen</h2><ul><li>${line}</li></ul>`)[field]).to.deep.equal(value);
    });

  for (const [line, path] of [
    ['Telefon: ring växeln', 'phone'],
    ['E-post: finns på webben', 'email'],
    ['Akuta nummer: ring polisen', 'emergencyNumbers'],
  ] as const)
    it(`stay content when they cannot be read: “${line}”`, () => {
      const { part, problems } = reading('contact-card', `<h2>Polisen</h2><p>${line}</p>`);
      expect(problems.paths).to.deep.equal([path]);
      expect(htmlOf(part.items[0]!, 'content')).to.equal(`<p>${line}</p>`);
    });

  for (const [line, numbers] of [
    [
      'Akuta nummer: Polis 112, Icke akut 114 14',
      [
        { label: 'Polis', number: '112' },
        { label: 'Icke akut', number: '114 14' },
      ],
    ],
    [
      'Akuta nummer: <ul><li>Polis: 112</li><li>Vård: 1177</li></ul>',
      [
        { label: 'Polis', number: '112' },
        { label: 'Vård', number: '1177' },
      ],
    ],
    ['Emergency numbers: Police: 112', [{ label: 'Police', number: '112' }]],
  ] as const)
    it(`have the emergency numbers of the card in “${line}”`, () => {
      expect(card(`<h2>Polisen</h2><ul><li>${line}</li></ul>`).emergencyNumbers).to.deep.equal(numbers);
    });
});

describe('an address on one line', () => {
  for (const [line, address] of Object.entries({
    'Skogsbovägen 9–11, Gustavsberg': { street: 'Skogsbovägen 9–11', city: 'Gustavsberg' },
    '134 81 Gustavsberg': { postalCode: '134 81', city: 'Gustavsberg' },
    '13481 Gustavsberg': { postalCode: '13481', city: 'Gustavsberg' },
    'Skogsbovägen 9–11, 134 81 Gustavsberg': {
      street: 'Skogsbovägen 9–11',
      postalCode: '134 81',
      city: 'Gustavsberg',
    },
    'Skogsbovägen 9–11 134 81 Gustavsberg': {
      street: 'Skogsbovägen 9–11',
      postalCode: '134 81',
      city: 'Gustavsberg',
    },
    'Box 1, 134 81 Gustavsberg': { postOfficeBox: 'Box 1', postalCode: '134 81', city: 'Gustavsberg' },
    'Box 1, Storgatan 2, 134 81 Upplands Väsby': {
      postOfficeBox: 'Box 1',
      street: 'Storgatan 2',
      postalCode: '134 81',
      city: 'Upplands Väsby',
    },
    'Storgatan 2, uppgång A, 134 81 Gustavsberg': {
      street: 'Storgatan 2, uppgång A',
      postalCode: '134 81',
      city: 'Gustavsberg',
    },
    'Storgatan 2': { street: 'Storgatan 2' },
  } as Record<string, Address>))
    it(`has its parts: “${line}”`, () => {
      expect(only(`<h2>A</h2><p>Besöksadress: ${line}</p>`).visitingAddress).to.deep.equal(address);
    });

  it('loses no word, whatever stands in it', () => {
    for (const line of [
      'Storgatan 2, 134 81 Gustavsberg, Sverige',
      'c/o Berg, Storgatan 2, 134 81 Gustavsberg',
      'Plan 3, Torget 12345, 134 81 Gustavsberg',
      'Box 1',
    ]) {
      const values = Object.values(only(`<h2>A</h2><p>Postadress: ${line}</p>`).postalAddress ?? {}).join(
        ' ',
      );
      for (const word of line.split(/[\s,]+/)) expect(values, line).to.contain(word);
    }
  });
});

describe('what a contact says without a label', () => {
  it('is an e-mail address, linked or not', () => {
    expect(only('<h2>A</h2><p><a href="mailto:a@b.se">a@b.se</a></p>').email).to.equal('a@b.se');
    expect(only('<h2>A</h2><p> a@b.se </p>').email).to.equal('a@b.se');
  });

  it('is no e-mail address where there are other words', () => {
    const { email } = only('<h2>A</h2><p>Skriv till a@b.se i dag</p>');
    expect(email).to.equal(undefined);
  });

  it('is content where there is an e-mail address already', () => {
    const contact = only('<h2>A</h2><p>E-post: a@b.se</p><p>c@d.se</p>');
    expect([contact.email, htmlOf(contact, 'content')]).to.deep.equal(['a@b.se', '<p>c@d.se</p>']);
  });

  it('is content in all other cases, in order and with its links', () => {
    const contact = only(
      '<h2>A</h2><p>Välkommen.</p><p>Telefon: 112</p><p><a href="/x">En annan länk</a></p><ul><li>Ett</li></ul>',
    );
    expect(htmlOf(contact, 'content')).to.equal(
      '<p>Välkommen.</p><p><a href="/x">En annan länk</a></p><ul><li>Ett</li></ul>',
    );
  });

  it('is no question where the link is but a part of a sentence', () => {
    const contact = only('<h2>A</h2><p>Ställ en fråga till <a href="/x">växeln</a></p>');
    expect([contact.ask, htmlOf(contact, 'content')]).to.deep.equal([
      undefined,
      '<p>Ställ en fråga till <a href="/x">växeln</a></p>',
    ]);
  });

  it('is no question without a link', () => {
    const contact = only('<h2>A</h2><p>Ställ en fråga</p>');
    expect([contact.ask, htmlOf(contact, 'content')]).to.deep.equal([undefined, '<p>Ställ en fråga</p>']);
  });

  it('loses no second question', () => {
    const contact = only(
      '<h2>A</h2><p><a href="/1">Ställ en fråga</a></p><p><a href="/2">Ställ en fråga på engelska</a></p>',
    );
    const all = JSON.stringify(contact) + (htmlOf(contact, 'content') ?? '');
    expect(all).to.contain('/1').and.to.contain('/2');
  });
});
