/** Pasted text as a first draft: the seed's own, and those of other municipalities. */
import { expect } from '@esm-bundle/chai';
import { readText } from '../../../../demo/builder/start/read-text.js';
import type { Draft } from '../../../../demo/builder/document/draft.js';
import { at, changed, demo, each } from './demo.js';
import { seed } from './seed.js';
import { brokenLines, bulletedPromises, contactsOnly, english, numberedPromises } from './texts.js';

const PROMISES = ['promises', 'items'] as const;
const AREAS = ['priorityAreas', 'items'] as const;
const CONTACTS = ['contacts', 'items'] as const;

/** The demo's document without what the text does not tell: addresses, parties, files. */
async function toldInText(): Promise<Draft> {
  const document = await demo('sv');
  const areas = (at(document, ...AREAS) as readonly Draft[]).map((area) => ({
    ...area,
    links: (area['links'] as readonly Draft[]).map((link) => ({ ...link, url: '' })),
  }));
  return changed(document, [
    [['publisher', 'url'], undefined],
    [['agreement', 'parties'], undefined],
    [['documents', 'items'], []],
    [AREAS, areas],
    [[...CONTACTS, 0, 'id'], 'varmdo-kommun'],
    [[...CONTACTS, 0, 'ask', 'url'], ''],
    [[...CONTACTS, 0, 'more', 'url'], ''],
  ]);
}

describe("the seed's text, pasted as it stands", () => {
  it('is the demo’s document, as far as the text tells it', async () => {
    expect(readText(seed).draft).to.deep.equal(await toldInText());
  });

  it('has four areas with three links, one, one and one', () => {
    const { draft } = readText(seed);
    expect(each(draft, AREAS, 'title')).to.deep.equal([
      'ungdomar',
      'krogen',
      'brott i nära relationer',
      'trafik',
    ]);
    expect(
      each(draft, AREAS, 'links').map((links) => (links as readonly Draft[]).map(({ text }) => text)),
    ).to.deep.equal([
      ['Ungabrottsutsatta', 'Ungdomar i riskzon', 'Ungdomar och narkotika'],
      ['Krogen'],
      ['Brott i nära relation'],
      ['Trafik'],
    ]);
  });

  it('leaves over what belonged to the old page', () => {
    expect(readText(seed).leftovers).to.deep.equal(['Talande webbLyssna', 'länk till annan webbplats']);
  });

  it('is the same with one line break between lines, as Word gives it, but for where the promises end', () => {
    const { draft } = readText(seed.replaceAll(/\n\s*\n/g, '\n').replaceAll('\n', '\r\n'));
    const whole = readText(seed).draft;
    expect(draft['agreement']).to.deep.equal(whole['agreement']);
    expect(draft['priorityAreas']).to.deep.equal(whole['priorityAreas']);
    expect(draft['contacts']).to.deep.equal(whole['contacts']);
    expect(draft['promises']).to.deep.equal(whole['promises']);
  });
});

describe('text of other municipalities', () => {
  it('is read in English', () => {
    const { draft, leftovers } = readText(english);
    expect(leftovers).to.deep.equal([]);
    expect([draft['lang'], draft['title']]).to.deep.equal(['en', 'Safety in Norrvik']);
    expect(at(draft, 'publisher', 'name')).to.equal('Norrvik Municipality');
    expect(at(draft, 'promises', 'lead')).to.equal('This year we promise:');
    expect(each(draft, PROMISES, 'title')).to.deep.equal(['Safer evenings', 'Calmer traffic']);
    expect(each(draft, PROMISES, 'status')).to.deep.equal(['ongoing', undefined]);
    expect(at(draft, 'agreement', 'signed')).to.equal('2023-03-03');
    expect(at(draft, 'agreement', 'validThrough')).to.equal('2026-12-31');
    expect(each(draft, AREAS, 'title')).to.deep.equal(['Young people', 'Traffic']);
    expect(draft['dates']).to.deep.equal({ updated: '2025-05-05' });
    expect(at(draft, ...CONTACTS)).to.deep.equal([
      {
        id: 'norrvik-municipality',
        name: 'Norrvik Municipality',
        visitingAddress: { street: 'Storgatan 1', city: 'Norrvik' },
        phone: { display: '010-123 45 67' },
        email: 'info@norrvik.example',
        more: { text: 'More contact information', url: '' },
      },
    ]);
  });

  it('may be contact lines alone', () => {
    const { draft, leftovers } = readText(contactsOnly);
    expect(leftovers).to.deep.equal([]);
    expect(draft).to.deep.equal({
      schemaVersion: 1,
      lang: 'sv',
      publisher: { name: 'Norrviks kommun', kind: 'municipality' },
      contacts: {
        title: 'Kontakt',
        items: [
          {
            id: 'norrviks-kommun',
            name: 'Norrviks kommun',
            role: 'Kontaktcenter',
            visitingAddress: { street: 'Storgatan 1', postalCode: '123 45', city: 'Norrvik' },
            phone: { display: '010-123 45 67' },
            email: 'info@norrvik.example',
            openingHours: ['Öppet måndag–fredag 8–16'],
          },
          { id: 'polisen-norrvik', name: 'Polisen Norrvik', phone: { display: '114 14' } },
        ],
      },
    });
  });

  it('may have its promises in a list', () => {
    const { draft, leftovers } = readText(bulletedPromises);
    expect(leftovers).to.deep.equal([]);
    expect(draft['promises']).to.deep.equal({
      title: 'Medborgarlöften 2025',
      lead: 'Polisen och Norrviks kommun har tagit fram tre löften:',
      items: [
        { id: 'lofte-1', title: 'Löfte 1', body: ['Vi ska finnas på torget varje helg.'] },
        { id: 'lofte-2-trygga-skolor', title: 'Löfte 2: Trygga skolor', body: [] },
        {
          id: 'lofte-3-lugn-trafik',
          title: 'Löfte 3: Lugn trafik',
          body: ['hastigheten ska mätas varje vecka vid skolorna.'],
        },
      ],
      outro: ['Syftet är att fler ska känna sig trygga.'],
      period: { from: '2025', through: '2025' },
    });
    expect(at(draft, 'agreement', 'validThrough')).to.equal('2026');
  });

  it('may have its promises under numbers', () => {
    const { draft, leftovers } = readText(numberedPromises);
    expect(leftovers).to.deep.equal([]);
    expect(each(draft, PROMISES, 'title')).to.deep.equal(['Trygghet i centrum', 'Trygga skolor']);
    expect(each(draft, PROMISES, 'responsible')).to.deep.equal(['Polisen', undefined]);
    expect(each(draft, CONTACTS, 'name')).to.deep.equal(['Norrviks kommun']);
  });

  it('may have come by mail, its lines broken', () => {
    const { draft } = readText(brokenLines);
    expect(each(draft, PROMISES, 'body')).to.deep.equal([
      [
        'Vi ska arbeta tillsammans i hela kommunen så att fler kan känna sig trygga när de går ut på kvällen.',
      ],
      ['Vi ska besöka alla skolor minst två gånger varje termin.'],
    ]);
    expect(at(draft, 'intro', 1)).to.match(/^Här kommer .* om i går\. Hör av dig/);
  });

  it('may be about something else altogether', () => {
    const { draft, leftovers } = readText(
      'Badhuset\n\nBadhuset är öppet varje dag.\n\nSimskola\n\nAnmäl dig på webben.',
    );
    expect(draft).to.deep.equal({
      schemaVersion: 1,
      lang: 'sv',
      title: 'Badhuset',
      intro: ['Badhuset är öppet varje dag.'],
    });
    expect(leftovers).to.deep.equal(['Simskola', 'Anmäl dig på webben.']);
  });

  it('may be empty', () => {
    const { draft, leftovers } = readText(' \n\u00A0\n');
    expect({ draft, leftovers }).to.deep.equal({ draft: { schemaVersion: 1, lang: 'sv' }, leftovers: [] });
  });
});
