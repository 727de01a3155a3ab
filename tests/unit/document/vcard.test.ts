/** A contact as a vCard 3.0: its lines, their folding and escaping, and the file that is saved. */
import { expect } from '@esm-bundle/chai';
import type { Contact } from '../../../src/document/document.js';
import type { Text } from '../../../src/document/schema.js';
import { saveContact, vCard } from '../../../src/document/vcard.js';

const say = (text: Text): string => (typeof text === 'string' ? text : (text['sv'] ?? ''));
const card = (contact: Partial<Contact>, base = 'https://kommun.example/a/'): string =>
  vCard({ id: 'x', name: 'Värmdö kommun', ...contact }, say, base);

/** The lines of a card, folded ones made whole again as a reader does. */
const lines = (contact: Partial<Contact>): string[] => card(contact).replaceAll('\r\n ', '').split('\r\n');
const line = (contact: Partial<Contact>, name: string): string | undefined =>
  lines(contact).find((each) => each.startsWith(name));
const octets = (text: string): number => new TextEncoder().encode(text).length;

const seed: Partial<Contact> = {
  visitingAddress: { street: 'Skogsbovägen 9–11', city: 'Gustavsberg' },
  postalAddress: { postalCode: '134 81', city: 'Gustavsberg' },
  phone: { display: '08-570 470 00' },
  email: 'varmdo.kommun@varmdo.se',
  ask: { text: 'Ställ en fråga', url: 'https://www.example.org/fraga' },
  more: { text: 'Mer kontaktinformation', url: 'https://www.varmdo.se/kontakt' },
};

describe('the vCard of a contact', () => {
  it('has every field of the seed page', () => {
    expect(lines(seed)).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Värmdö kommun',
      'N:Värmdö kommun;;;;',
      'ORG:Värmdö kommun',
      'X-ABShowAs:COMPANY',
      'ADR;TYPE=WORK:;;Skogsbovägen 9–11;Gustavsberg;;;Sverige',
      'ADR;TYPE=POSTAL:;;;Gustavsberg;;134 81;Sverige',
      'TEL;TYPE=WORK,VOICE:+46857047000',
      'EMAIL;TYPE=INTERNET,WORK:varmdo.kommun@varmdo.se',
      'URL:https://www.varmdo.se/kontakt',
      'END:VCARD',
      '',
    ]);
  });

  it('has no line for what a contact does not have', () => {
    expect(lines({})).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Värmdö kommun',
      'N:Värmdö kommun;;;;',
      'ORG:Värmdö kommun',
      'X-ABShowAs:COMPANY',
      'END:VCARD',
      '',
    ]);
  });

  it('ends each line with CRLF and has no other line break', () => {
    const text = card({ ...seed, openingHours: ['Vardagar 8–16\nLördagar stängt'], role: 'a\r\nb\rc' });
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(text).to.match(/END:VCARD\r\n$/);
  });

  it('keeps the parts of an address in their places', () => {
    const postalAddress = {
      street: 'Storgatan 1',
      postOfficeBox: 'Box 12',
      postalCode: '134 81',
      city: 'Gustavsberg',
    };
    expect(line({ postalAddress }, 'ADR')).to.equal(
      'ADR;TYPE=POSTAL:Box 12;;Storgatan 1;Gustavsberg;;134 81;Sverige',
    );
  });

  for (const [display, number] of [
    ['08-570 470 00 (vardagar 8–16)', '+46857047000'],
    ['112', '112'],
    ['114 14', '11414'],
    ['Ring växeln', 'Ring växeln'],
  ] as const)
    it(`dials ${number} for ${display}`, () => {
      expect(line({ phone: { display } }, 'TEL')).to.equal(`TEL;TYPE=WORK,VOICE:${number}`);
    });

  it('takes the international number when there is one', () => {
    expect(line({ phone: { display: 'Växel', e164: '+46857047000' } }, 'TEL')).to.equal(
      'TEL;TYPE=WORK,VOICE:+46857047000',
    );
  });

  it('escapes backslashes, commas, semicolons and line breaks', () => {
    expect(line({ name: 'A, B; C\\D\nE' }, 'FN')).to.equal('FN:A\\, B\\; C\\\\D\\nE');
    expect(line({ visitingAddress: { street: 'Väg 1; uppg. A, 2 tr' } }, 'ADR')).to.equal(
      'ADR;TYPE=WORK:;;Väg 1\\; uppg. A\\, 2 tr;;;;Sverige',
    );
    expect(line({ openingHours: ['Vardagar 8–16', 'Lördagar: stängt, ring'] }, 'NOTE')).to.equal(
      'NOTE:Vardagar 8–16\\nLördagar: stängt\\, ring',
    );
  });

  it('lets no value begin a line of its own', () => {
    const evil = 'x\r\nTEL:900\nEND:VCARD\rBEGIN:VCARD\u2028URL:http://evil.example';
    const text = card({
      name: evil,
      role: evil,
      phone: { display: evil },
      openingHours: [evil],
      visitingAddress: { street: evil, city: evil },
    });
    const names = text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((each) => each.split(/[:;]/)[0]);
    expect(names).to.deep.equal([
      'BEGIN',
      'VERSION',
      'FN',
      'N',
      'ORG',
      'X-ABShowAs',
      'ROLE',
      'ADR',
      'TEL',
      'NOTE',
      'END',
      '',
    ]);
  });

  it('resolves the address of more information, and leaves out one that is not safe', () => {
    expect(line({ more: { text: 'Mer', url: '../kontakt?å' } }, 'URL')).to.equal(
      'URL:https://kommun.example/kontakt?%C3%A5',
    );
    expect(line({ more: { text: 'Mer', url: 'javascript:alert(1)' } }, 'URL')).to.equal(undefined);
  });

  it('takes its texts in the language that it is written in', () => {
    const text = vCard(
      {
        id: 'x',
        name: { sv: 'Polisen', en: 'The police' },
        role: { en: 'Switchboard' },
        openingHours: [{ en: 'Always' }],
      },
      (each) => (typeof each === 'string' ? each : (each['en'] ?? '')),
      'https://a.se/',
    );
    expect(text)
      .to.contain('FN:The police\r\n')
      .and.to.contain('ROLE:Switchboard\r\n')
      .and.to.contain('NOTE:Always\r\n');
  });
});

describe('the folding of a vCard', () => {
  const long = {
    name: 'Räddningstjänsten och säkerhetsenheten på Öland, Åland och Gotland – åäöÅÄÖ '.repeat(6).trim(),
  };

  it('leaves no line above 75 octets', () => {
    for (const each of card(long).split('\r\n')) expect(octets(each), each).to.be.at.most(75);
  });

  it('uses the length that there is', () => {
    const [first = ''] = card({ name: 'x'.repeat(200) })
      .split('\r\n')
      .filter((each) => each.startsWith('FN'));
    expect(octets(first)).to.equal(75);
    expect(card({ name: 'x'.repeat(72) }).split('\r\n')).to.include(`FN:${'x'.repeat(72)}`);
  });

  for (const character of ['å', 'ö', '–', '👮', '€'])
    it(`never splits ${character}, wherever it stands`, () => {
      for (let before = 60; before < 75; before++) {
        const name = 'x'.repeat(before) + character.repeat(40);
        const text = card({ name });
        for (const each of text.split('\r\n')) {
          expect(octets(each)).to.be.at.most(75);
          // A lone surrogate does not survive being written as UTF-8.
          expect(new TextDecoder().decode(new TextEncoder().encode(each))).to.equal(each);
        }
        expect(text.replaceAll('\r\n ', '')).to.contain(`FN:${name}\r\n`);
      }
    });

  it('gives the whole value back to who unfolds it', () => {
    expect(line(long, 'FN')).to.equal(`FN:${long.name.replaceAll(',', '\\,')}`);
  });
});

describe('saving a contact', () => {
  it('downloads a file that is named after the contact', async () => {
    const clicked: HTMLAnchorElement[] = [];
    const blobs: Blob[] = [];
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    HTMLAnchorElement.prototype.click = function (): void {
      clicked.push(this);
    };
    URL.createObjectURL = (blob: Blob): string => {
      blobs.push(blob);
      return createObjectURL(blob);
    };
    try {
      saveContact({ id: 'x', name: 'Värmdö kommun' }, say, 'https://a.se/');
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    expect(clicked.map(({ download, protocol }) => [download, protocol])).to.deep.equal([
      ['varmdo-kommun.vcf', 'blob:'],
    ]);
    expect(blobs[0]?.type).to.match(/^text\/vcard/);
    expect(await blobs[0]?.text()).to.equal(card({}));
  });
});
