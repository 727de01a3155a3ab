/** Each element from `.data`, from a document at `src`, and from another page at `src`: the same words, the same model. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { documentOf, followUp, json, lines, otherPage, put, SEED, seed, showData, showSrc, type Json, type Part } from './fixtures.js';

interface Case {
  readonly tag: string;
  /** The element's part of the document. */
  readonly part: (document: Json) => Json;
  /** What chooses it at an address, where the document has several. */
  readonly hash?: string;
  readonly shows: readonly string[];
}

const cases: readonly Case[] = [
  {
    tag: 'samverka-promises',
    part: ({ promises }) => promises,
    shows: [
      'Våra löften till dig',
      'Löftena bygger på medborgardialoger i fyra kommundelar, på trygghetsmätningen 2024 och på polisens statistik.',
      'Till och med 2027 lovar vi:',
      'Trygga krogar',
      'Vi ska besöka alla serveringsställen tillsammans minst en gång om året.',
      'Status: Ej uppfyllt',
      'Bedömt: 14 september 2026',
      'Period: till och med 2026',
      'Ansvarig: Kommunens alkoholhandläggare',
      'Mål: Gemensamma besök på alla 24 serveringsställen',
      'Utfall: 9 av 24 besök. Två tjänster var vakanta under våren (1 september 2026) – Läs uppföljningen (länk till annan webbplats)',
      'Nästa uppföljning kommer i mars 2027. Säg gärna vad du tycker att vi ska lova härnäst.',
    ],
  },
  {
    tag: 'samverka-promise',
    part: ({ promises }) => promises.items[0],
    hash: '#krogar',
    shows: [
      'Trygga krogar',
      'Vi ska besöka alla serveringsställen tillsammans minst en gång om året.',
      'Status: Ej uppfyllt',
      'Bedömt: 14 september 2026',
      'Period: till och med 2026',
      'Ansvarig: Kommunens alkoholhandläggare',
      'Mål: Gemensamma besök på alla 24 serveringsställen',
      'Utfall: 9 av 24 besök. Två tjänster var vakanta under våren (1 september 2026) – Läs uppföljningen (länk till annan webbplats)',
    ],
  },
  {
    tag: 'samverka-priority-areas',
    part: ({ priorityAreas }) => priorityAreas,
    shows: [
      'Det här arbetar vi mest med',
      'Fyra områden går före andra till och med 2030.',
      'Krogen',
      'Ansvarsfull servering ger lugnare kvällar.',
      'Serveringstillstånd (länk till annan webbplats)',
    ],
  },
  {
    tag: 'samverka-priority-area',
    part: ({ priorityAreas }) => priorityAreas.items[0],
    hash: '#krogen',
    shows: ['Krogen', 'Ansvarsfull servering ger lugnare kvällar.', 'Serveringstillstånd (länk till annan webbplats)'],
  },
  {
    tag: 'samverka-agreement',
    part: ({ agreement }) => agreement,
    shows: [
      'Överenskommelse om samverkan 2025–2030',
      'Kommunen, polisen och regionen har kommit överens om hur de arbetar tillsammans mot brott och för trygghet. Löftena är en del av överenskommelsen.',
      'Parter:',
      'Norrviks kommun (länk till annan webbplats) (Anna Berg, kommunstyrelsens ordförande)',
      'Lokalpolisområde Norrvik (länk till annan webbplats) (Johan Lind, lokalpolisområdeschef)',
      'Region Norrvik (Sara Ek, regiondirektör)',
      'Bostads AB Norrviksborg (Omar Hassan, vd)',
      'Undertecknad: 9 december 2024',
      'Gäller från: 1 januari 2025',
      'Gäller till och med: 2100',
    ],
  },
  {
    tag: 'samverka-documents',
    part: ({ documents }) => documents,
    shows: [
      'Dokument',
      'Du kan läsa uppföljningen som pdf eller som webbsida.',
      'Uppföljning av medborgarlöften 2026 (pdf, 24 kB) – Uppföljning (14 september 2026) – Uppföljning av medborgarlöften 2026 som webbsida',
      'Sammanfattning på engelska: Citizens’ promises 2026 (pdf, 20 kB) – Sammanfattning (14 september 2026)',
      'Överenskommelse om samverkan 2025–2030 (pdf, 19 kB) – Överenskommelse (9 december 2024)',
    ],
  },
  {
    tag: 'samverka-published',
    part: ({ dates }) => dates,
    shows: ['Senast publicerad: 3 mars 2025', 'Senast uppdaterad: 14 september 2026', 'Senast granskad: september 2026'],
  },
  {
    tag: 'samverka-contact-card',
    part: ({ contacts }) => contacts,
    shows: [
      'Kontakt',
      'Trygghetsenheten',
      'Roll: svarar på frågor om löftena',
      'Besöksadress: Storgatan 1, 999 01 Norrvik',
      'Postadress: Box 12, 999 21 Norrvik',
      'Telefon: 0980-319 200',
      'E-post: trygghet@norrvik.example',
      'Öppettider:',
      'måndag–torsdag kl. 8–17',
      'fredag kl. 8–15',
      'Ställ en fråga (länk till annan webbplats)',
      'Mer kontaktinformation (länk till annan webbplats)',
      'Akuta nummer:',
      'SOS Alarm, vid fara för liv, hälsa eller egendom: 112',
      'Polisen, när det inte är akut: 114 14',
    ],
  },
];

/** The document with every field, in Swedish alone, with one promise, one area and one contact. */
async function document(): Promise<Json> {
  const swedish = (value: Json): Json =>
    Array.isArray(value)
      ? value.map(swedish)
      : value && typeof value === 'object'
        ? 'sv' in value
          ? value.sv
          : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, swedish(inner)]))
        : value;
  const whole = swedish(await followUp());
  whole.promises.items = whole.promises.items.filter((item: Json) => item.id === 'krogar');
  delete whole.promises.items[0].areas;
  whole.priorityAreas.items = whole.priorityAreas.items.filter((item: Json) => item.id === 'krogen');
  whole.contacts.items.length = 1;
  whole.agreement.validThrough = '2100';
  delete whole.agreement.document;
  return whole;
}

/** The same content as another page has it where Samverka shows it. */
async function pageWith(tag: string, part: unknown): Promise<string> {
  await showData(tag, part);
  const { innerHTML } = globalThis.document.querySelector('main') as HTMLElement;
  return otherPage(innerHTML);
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

for (const { tag, part, hash = '', shows } of cases)
  describe(tag, () => {
    it('shows data', async () => {
      const element = await showData(tag, part(await document()));
      expect(lines(element)).to.deep.equal(shows);
      expect(element.model).to.deep.equal(part(await document()));
      expect(element.state).to.equal('ready');
    });

    it('shows its part of a document', async () => {
      const element = await showSrc(tag, json(await document()) + hash);
      expect(lines(element)).to.deep.equal(shows);
      expect(element.model).to.deep.equal(part(await document()));
    });

    it('shows the same from a page that shows it', async () => {
      const element = await showSrc(tag, await pageWith(tag, part(await document())));
      expect(lines(element)).to.deep.equal(shows);
    });

    it('shows the document that another page names as its alternate', async () => {
      const whole = await document();
      const link = `<link rel="alternate" type="application/json" href="${json(whole).replaceAll('&', '&amp;')}">`;
      const element = await showSrc(tag, otherPage('<p>Inget Samverka här.</p>', 'sv', link) + hash);
      expect(lines(element)).to.deep.equal(shows);
      expect(plain(element.model)).to.deep.equal(part(whole));
    });
  });

describe('an address', () => {
  it('without a fragment gives the first promise and the first area', async () => {
    expect(lines(await showSrc('samverka-promise', SEED))[0]).to.equal('Situations- och platsanpassade insatser');
    expect(lines(await showSrc('samverka-priority-area', SEED))[0]).to.equal('ungdomar');
  });

  it('with a fragment gives that one', async () => {
    expect(lines(await showSrc('samverka-promise', `${SEED}#faltsamverkan`))[0]).to.equal('Fältsamverkan');
    expect(lines(await showSrc('samverka-priority-area', `${SEED}#trafik`))[0]).to.equal('trafik');
  });

  it('of another page gives all the parts that stand there', async () => {
    const page = await showSrc('samverka-page', '/demo/form-b.html');
    const shown = lines(page);
    expect(shown).to.include.members([
      'Fältsamverkan',
      'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
      'Planerade aktiviteter för 2017 (pdf, 21 kB)',
      'Senast publicerad: 17 juli 2018',
      'Telefon: 08-570 470 00',
    ]);
    expect(shown.some((line) => line.startsWith('ungdomar (Ungabrottsutsatta'))).to.equal(true);
  });

  it('loads nothing and runs nothing of another page: text and safe links alone come along', async () => {
    const element = await showSrc(
      'samverka-promises',
      otherPage(`<div class="samverka-promises"><h2 onclick="x()" style="color:red" id="a">Löften</h2>
        <h3>Ljus</h3><p>Vi <b class="b">lovar</b> <img src="/none.png" alt="ljus"> <a href="javascript:x()" target="_blank">här</a>
        och <a href="plan.html" target="_blank" rel="nofollow">där</a>.<script>x()</script></p><form><button>Skicka</button></form></div>`),
    );
    expect(lines(element)).to.deep.equal(['Löften', 'Ljus', 'Vi lovar ljus här och där.']);
    expect(element.querySelectorAll('img, script, form, button, [onclick], [style], [target], [id], .b').length).to.equal(0);
    const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([`${location.origin}/test-server/plan.html`]);
  });

  it('of a document makes its relative addresses right here', async () => {
    const element = await showSrc('samverka-documents', SEED);
    const [first] = element.querySelectorAll('a');
    expect(first?.href).to.equal(`${location.origin}/demo/dokument/aktiviteter-2017.pdf`);
  });

  it('is asked once, however many elements ask', async () => {
    const key = crypto.randomUUID();
    const src = `/test-server/count?key=${key}&body=${encodeURIComponent(JSON.stringify(documentOf({ ...(await seed()) })))}`;
    const parts = ['promises', 'agreement', 'contact-card', 'promise'].map((name) => `<samverka-${name} src="${src}"></samverka-${name}>`);
    const first = put<Part>(parts.join(''));
    const elements = [first, ...(first.parentElement?.querySelectorAll<Part>(':scope > *') ?? [])].slice(1);
    await Promise.all(elements.map((element) => new Promise((resolve) => element.addEventListener('samverka-load', resolve))));
    expect(elements.map((element) => element.state)).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
    expect(await (await fetch(`/test-server/counted?key=${key}`)).json()).to.deep.equal({ count: 1 });
  });
});
