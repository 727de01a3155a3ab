/** HTML as a first draft: pasted, of whole pages, and of pages with Samverka's own content. */
import { expect } from '@esm-bundle/chai';
import type { Draft } from '../../../../demo/builder/document/draft.js';
import type { Read } from '../../../../demo/builder/start/blocks.js';
import { parseHtml } from '../../../../demo/builder/start/parse-html.js';
import { readHtml } from '../../../../demo/builder/start/read-html.js';
import { at, changed, demo, each } from './demo.js';
import { lists, oldPage, page, table, word } from './pages.js';

const PROMISES = ['promises', 'items'] as const;
const AREAS = ['priorityAreas', 'items'] as const;
const CONTACTS = ['contacts', 'items'] as const;
const BASE = 'https://norrvik.example/trygghet/';

const read = async (html: string): Promise<Read> => readHtml(await parseHtml(html), BASE);

describe('parsing HTML', () => {
  it('runs nothing and loads nothing', async () => {
    const parsed = await parseHtml(
      '<script>window.hasRun = true</script><img src="/test-server/nothing" onerror="window.hasRun = true"><p>Text</p>',
    );
    expect(parsed.querySelector('p')?.textContent).to.equal('Text');
    expect(parsed.defaultView).to.equal(null);
    expect('hasRun' in window).to.equal(false);
  });

  it('keeps letters of any language', async () => {
    expect((await parseHtml('<p>Åäö – ”ij”</p>')).body.textContent).to.equal('Åäö – ”ij”');
  });
});

describe('what Word puts on the clipboard', () => {
  it('has promises in paragraphs that are a list', async () => {
    const { draft, leftovers } = await read(word);
    expect(leftovers).to.deep.equal([]);
    expect([draft['lang'], draft['title']]).to.deep.equal(['sv', 'Trygghet i Norrviks kommun']);
    expect(draft['promises']).to.deep.equal({
      title: 'Medborgarlöften 2025',
      lead: 'I år lovar vi att:',
      items: [
        { id: 'trygga-torg', title: 'Trygga torg', body: ['Vi är på torget varje fredag och lördag kväll.'] },
        {
          id: 'lugnare-trafik',
          title: 'Lugnare trafik',
          body: ['Vi mäter hastigheten vid skolorna minst en gång i veckan.'],
        },
        { id: 'farre-nedskrapade-parker', title: 'Färre nedskräpade parker', body: [] },
      ],
      outro: ['Löftena följs upp i december.'],
      period: { from: '2025', through: '2025' },
    });
  });

  it('has headings in bold, and real links', async () => {
    const { draft } = await read(word);
    expect(at(draft, 'agreement', 'signed')).to.equal('2023-03-03');
    expect(at(draft, 'agreement', 'validThrough')).to.equal('2026-12-31');
    expect(at(draft, ...AREAS)).to.deep.equal([
      {
        id: 'narkotika',
        title: 'Narkotika',
        links: [
          { text: 'Droger och ungdomar', url: 'https://norrvik.example/droger' },
          { text: 'Krogar', url: '' },
        ],
      },
      { id: 'vald-i-nara-relationer', title: 'Våld i nära relationer' },
    ]);
  });
});

describe('a whole page', () => {
  it('is read without what stands around its text', async () => {
    const { draft, leftovers } = await read(page);
    const said = JSON.stringify([draft, leftovers]);
    for (const words of ['Bygga', 'Start / Trygghet', 'document.title']) expect(said).not.to.contain(words);
    expect(draft['title']).to.equal('Trygghet och säkerhet');
    // The name stands in the header and the footer alone.
    expect(at(draft, 'publisher', 'name')).to.equal('Norrviks kommun');
  });

  it('has promises with what lines and lists say of them', async () => {
    const { draft } = await read(page);
    expect(at(draft, ...PROMISES)).to.deep.equal([
      {
        id: 'trygghet-i-centrum',
        title: 'Trygghet i centrum',
        body: ['Vi patrullerar i centrum på kvällar.'],
        status: 'ongoing',
        place: 'Norrviks centrum',
        period: { from: '2025', through: '2026' },
        target: { text: '100 pass' },
        activities: [{ title: 'Trygghetsvandring' }, { title: 'Fler lampor' }],
      },
      {
        id: 'lugn-trafik',
        title: 'Lugn trafik',
        body: ['Vi mäter hastigheten.', 'Resultaten visas på webben.'],
        status: 'fulfilled',
        outcome: { text: '52 mätningar' },
      },
    ]);
    expect(at(draft, 'promises', 'outro')).to.deep.equal(['Tillsammans gör vi kommunen tryggare.']);
  });

  it('has an agreement, areas, documents, dates and contacts', async () => {
    const { draft } = await read(page);
    expect(draft['agreement']).to.deep.equal({
      title: 'Samverkansöverenskommelse 2023–2026',
      body: ['Avtalet skrevs under i maj 2023.'],
      signed: '2023-05',
      validFrom: '2023',
      validThrough: '2026',
    });
    expect(each(draft, AREAS, 'body')).to.deep.equal([
      ['Vi möter unga tidigt.'],
      ['Fler ska hålla hastigheten.'],
    ]);
    expect(at(draft, 'documents', 'items')).to.deep.equal([
      { title: 'Handlingsplan', url: `${BASE}plan.pdf`, format: 'pdf', bytes: 1_200_000 },
      { title: 'Trygghetsenkät', url: `${BASE}enkat.html` },
      {
        title: 'Samverkansöverenskommelse',
        url: 'https://norrvik.example/dok/overenskommelse.pdf',
        format: 'pdf',
        bytes: 213_000,
      },
    ]);
    expect(draft['dates']).to.deep.equal({ updated: '2025-05-04' });
    expect(each(draft, CONTACTS, 'name')).to.deep.equal(['Kontaktcenter', 'Polisen i Norrvik']);
    expect(at(draft, ...CONTACTS, 0, 'visitingAddress')).to.deep.equal({
      street: 'Storgatan 1',
      postalCode: '123 45',
      city: 'Norrvik',
    });
    expect(at(draft, ...CONTACTS, 1, 'ask')).to.deep.equal({
      text: 'Ställ en fråga',
      url: 'https://norrvik.example/fraga',
    });
  });

  it('leaves over prose about something else, and addresses that a text has no place for', async () => {
    expect((await read(page)).leftovers).to.deep.equal([
      'Polisen: https://polisen.se/',
      'Bakgrund',
      'Grannsamverkan',
      'Grannsamverkan är något annat. Läs om grannsamverkan.',
      'grannsamverkan: https://norrvik.example/grann',
      'öppnas i nytt fönster',
      'av Anna Andersson',
    ]);
  });

  it('may have its promises in a table', async () => {
    const { draft, leftovers } = await read(table);
    expect(at(draft, ...PROMISES)).to.deep.equal([
      {
        id: 'fler-poliser-i-yttre-tjanst',
        title: 'Fler poliser i yttre tjänst',
        body: ['Kommentar: Två nya områdespoliser.'],
        status: 'fulfilled',
        responsible: 'Polisen',
      },
      {
        id: 'battre-belysning',
        title: 'Bättre belysning',
        body: [],
        status: 'ongoing',
        responsible: 'Gatukontoret',
      },
      {
        id: 'lugna-skolvagar',
        title: 'Lugna skolvägar',
        body: ['Status: Sådär', 'Kommentar: Mäts i höst.'],
        responsible: 'Skolan och polisen',
      },
    ]);
    expect(draft['agreement']).to.deep.equal({
      title: 'Överenskommelse',
      signed: '2024-02-01',
      validThrough: '2027',
    });
    expect(leftovers).to.deep.equal(['Löfte']);
  });

  it('may be an old one, with breaks and bold lines', async () => {
    const { draft, leftovers } = await read(oldPage);
    expect(leftovers).to.deep.equal([]);
    expect(draft).to.deep.equal({
      schemaVersion: 1,
      lang: 'sv',
      title: 'Samverkan mot brott',
      publisher: { name: 'Norrviks kommun', kind: 'municipality' },
      intro: ['Kommunen och polisen samarbetar.'],
      promises: {
        title: 'Medborgarlöfte',
        lead: 'Vi lovar följande:',
        items: [
          {
            id: 'synliga-poliser',
            title: 'Synliga poliser',
            body: ['Polisen ska synas i Norrvik varje dag.'],
          },
          {
            id: 'trygg-busstation',
            title: 'Trygg busstation',
            body: ['Vi sätter upp fler lampor vid stationen.'],
          },
        ],
      },
      contacts: {
        title: 'Kontakt',
        items: [
          {
            id: 'norrviks-kommun',
            name: 'Norrviks kommun',
            phone: { display: '010-123 45 67' },
            email: 'info@norrvik.example',
          },
        ],
      },
    });
  });

  it('may have items with lines, paragraphs and lists of their own', async () => {
    const { draft, leftovers } = await read(lists);
    expect(each(draft, PROMISES, 'title')).to.deep.equal(['Trygg å', 'Trygg bro', 'Trygg strand']);
    expect(each(draft, PROMISES, 'body')).to.deep.equal([
      ['Vi går längs ån varje kväll.'],
      ['Bron får lampor.'],
      ['Bänkar', 'Papperskorgar'],
    ]);
    expect(at(draft, ...AREAS)).to.deep.equal([
      { id: 'ungdomar', title: 'Ungdomar', links: [{ text: 'Ungdomar', url: 'https://norrvik.example/u' }] },
      { id: 'trafik', title: 'Trafik', body: ['nykterhet och hastighet'] },
      {
        id: 'vald',
        title: 'Våld',
        body: ['Hot'],
        links: [{ text: 'Våld i hemmet', url: 'https://norrvik.example/v' }],
      },
    ]);
    expect(leftovers).to.deep.equal(['Aktuellt', 'Fest på lördag.']);
  });
});

describe("a page with Samverka's own content", () => {
  const pageOf = async (path: string): Promise<Read> => {
    const address = new URL(path, location.origin).href;
    return readHtml(await parseHtml(await (await fetch(address)).text()), address);
  };

  /** The demo's document with what the page in HTML says otherwise. */
  async function written(language: 'sv' | 'en', files: readonly Draft[], name: string): Promise<Draft> {
    return changed(await demo(language), [
      [['publisher'], { name, kind: 'municipality' }],
      [['agreement', 'parties'], undefined],
      [['documents', 'items'], files],
      [[...CONTACTS, 0, 'id'], language === 'sv' ? 'varmdo-kommun' : 'varmdo-municipality'],
    ]);
  }

  it('is read as it was written: form B', async () => {
    const { draft, leftovers } = await pageOf('/demo/form-b.html');
    const dokument = `${location.origin}/demo/dokument`;
    expect(draft).to.deep.equal(
      await written(
        'sv',
        [
          {
            title: 'Planerade aktiviteter för 2017',
            url: `${dokument}/aktiviteter-2017.pdf`,
            format: 'pdf',
            bytes: 21_000,
          },
          {
            title: 'Samverkansöverenskommelse',
            url: `${dokument}/samverkansoverenskommelse.pdf`,
            format: 'pdf',
            bytes: 19_000,
          },
        ],
        'Värmdö kommun',
      ),
    );
    expect(leftovers).to.deep.equal(['Hoppa till innehållet']);
  });

  it('is read in English', async () => {
    const { draft, leftovers } = await pageOf('/demo/en/form-b.html');
    // The ids of the demo's English document are made of the Swedish titles, so that both share them.
    const document = changed(await demo('en'), [
      [[...PROMISES, 0, 'id'], 'measures-adapted-to-the-situation-and-the-place'],
      [[...PROMISES, 1, 'id'], 'cooperation-in-the-field'],
      [[...PROMISES, 2, 'id'], 'drug-prevention'],
      [[...AREAS, 0, 'id'], 'young-people'],
      [[...AREAS, 1, 'id'], 'pubs-and-bars'],
      [[...AREAS, 2, 'id'], 'crime-in-close-relationships'],
      [[...AREAS, 3, 'id'], 'traffic'],
    ]);
    for (const part of ['lang', 'title', 'intro', 'promises', 'priorityAreas', 'dates'])
      expect(draft[part], part).to.deep.equal(document[part]);
    expect(at(draft, 'agreement', 'validThrough')).to.equal('2017');
    expect(leftovers).to.deep.equal(['Skip to the content']);
  });

  it('is much the same where the CMS has taken the marks away', async () => {
    const html = (await (await fetch('/demo/form-b.html')).text()).replaceAll(/class="samverka-[^"]*"/g, '');
    const address = new URL('/demo/form-b.html', location.origin).href;
    const { draft, leftovers } = readHtml(await parseHtml(html), address);
    const marked = (await pageOf('/demo/form-b.html')).draft;
    for (const part of Object.keys(marked)) expect(draft[part], part).to.deep.equal(marked[part]);
    expect(leftovers).to.deep.equal(['Hoppa till innehållet']);
  });

  it('leaves over what a part has no place for', async () => {
    const { draft, leftovers } = await read(
      '<main><h1>Trygghet</h1><div class="samverka-contact-card"><h2>Kontakt</h2><p>Namn: Norrviks kommun</p><p>Vi svarar <a href="/f">snabbt</a>.</p></div><h2>Annat</h2><p>Mer.</p></main>',
    );
    expect(each(draft, CONTACTS, 'name')).to.deep.equal(['Norrviks kommun']);
    expect(leftovers).to.deep.equal([
      'Annat',
      'Mer.',
      'Vi svarar snabbt.',
      'snabbt: https://norrvik.example/f',
    ]);
  });
});
