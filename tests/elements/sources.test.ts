/** Each element from `.data`, from a document at `src`, and from another page at `src`: the same words, the same model. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  everything,
  json,
  lines,
  otherPage,
  put,
  SEED,
  seed,
  settled,
  showData,
  showSrc,
  type Json,
  type Part,
} from './fixtures.js';

interface Case {
  readonly tag: string;
  /** The element's part of the document. */
  readonly part: (document: Json) => Json;
  /** What chooses it at an address, where the document has several. */
  readonly hash?: string;
  readonly shows: readonly string[];
}

const PROMISE = [
  'Ljusare gator',
  'Status: Delvis uppfyllt',
  'Lampor på torget.',
  'Mål: 40 lampor',
  'Utfall: 31 lampor (2018) – Läs uppföljningen (länk till annan webbplats)',
  'Aktiviteter:',
  'Vandring (våren, genomfört)',
  'Bedömdes: 17 juli 2018',
  'Plats: Torget',
  'Period: från 2017 till och med juni 2018',
  'Ansvarig: Kommunen',
];
const AREA = ['Krogen', 'Lugnare kvällar.', 'Tillstånd', 'Råd (länk till annan webbplats)'];

const cases: readonly Case[] = [
  {
    tag: 'samverka-promises',
    part: ({ promises }) => promises,
    shows: [
      'Löften',
      '0 av 2 löften är uppfyllda',
      'Delvis uppfyllt: 1',
      'Inte bedömt: 1',
      'Bedömdes: 17 juli 2018',
      'Vi har frågat.',
      'Vi lovar:',
      ...PROMISE,
      'Fältsamverkan',
      'Vi träffas.',
      'Säg vad du tycker.',
    ],
  },
  { tag: 'samverka-promise', part: ({ promises }) => promises.items[0], hash: '#ljus', shows: PROMISE },
  {
    tag: 'samverka-priority-areas',
    part: ({ priorityAreas }) => priorityAreas,
    shows: ['Områden', 'Två områden.', ...AREA, 'Trafik'],
  },
  {
    tag: 'samverka-priority-area',
    part: ({ priorityAreas }) => priorityAreas.items[0],
    hash: '#krogen',
    shows: AREA,
  },
  {
    tag: 'samverka-agreement',
    part: ({ agreement }) => agreement,
    shows: [
      'Överenskommelse',
      'Gäller inte längre. Överenskommelsen gällde till och med 2017. Läs överenskommelsen som gäller nu',
      'Vi samverkar.',
      'Parter:',
      'Polisen (Anna Berg)',
      'Värmdö (länk till annan webbplats)',
      'Undertecknad: april 2014',
      'Gäller från: 1 maj 2014',
      'Gäller till och med: 2017',
    ],
  },
  {
    tag: 'samverka-documents',
    part: ({ documents }) => documents,
    shows: ['Dokument', 'Läs mer.', 'Avtalet (pdf, 213 kB) – Avtal (april 2014) – Avtalet som webbsida'],
  },
  {
    tag: 'samverka-published',
    part: ({ dates }) => dates,
    shows: ['Senast publicerad: 17 juli 2018', 'Senast uppdaterad: december 2018', 'Senast granskad: 2019'],
  },
  {
    tag: 'samverka-contact-card',
    part: ({ contacts }) => contacts,
    shows: [
      'Kontakt',
      'Kommunen',
      'Roll: svarar',
      'Besöksadress: Storgatan 1, Norrvik',
      'Postadress: 134 81 Norrvik',
      'Telefon: 08-570 470 00',
      'E-post: kommun@exempel.se',
      'Öppettider:',
      'vardagar',
      'lördagar',
      'Fråga (länk till annan webbplats)',
      'Mer',
      'Akuta nummer:',
      'SOS: 112',
    ],
  },
];

/** The document with every field, without what only the whole document can tell: an area's title, an agreement's file. */
function whole(): Json {
  const document = everything('sv');
  delete document.promises.items[0].areas;
  delete document.agreement.document;
  return document;
}

/** The same content as another page has it where Samverka shows it. */
async function pageWith(tag: string, part: unknown): Promise<string> {
  await showData(tag, part);
  const { innerHTML } = document.querySelector('main') as HTMLElement;
  return otherPage(innerHTML);
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

for (const { tag, part, hash = '', shows } of cases)
  describe(tag, () => {
    it('shows data', async () => {
      const element = await showData(tag, part(whole()));
      expect(lines(element)).to.deep.equal(shows);
      expect(element.model).to.deep.equal(part(whole()));
      expect(element.state).to.equal('ready');
    });

    it('shows its part of a document', async () => {
      const element = await showSrc(tag, json(whole()) + hash);
      expect(lines(element)).to.deep.equal(shows);
      expect(element.model).to.deep.equal(part(whole()));
    });

    it('shows the same from a page that shows it', async () => {
      const element = await showSrc(tag, await pageWith(tag, part(whole())));
      expect(lines(element)).to.deep.equal(shows);
    });

    it('shows the document that another page names as its alternate', async () => {
      const link = `<link rel="alternate" type="application/json" href="${json(whole()).replaceAll('&', '&amp;')}">`;
      const element = await showSrc(tag, otherPage('<p>Inget Samverka här.</p>', 'sv', link) + hash);
      expect(lines(element)).to.deep.equal(shows);
      expect(plain(element.model)).to.deep.equal(part(whole()));
    });
  });

describe('an address', () => {
  it('without a fragment gives the first promise and the first area', async () => {
    expect(lines(await showSrc('samverka-promise', SEED))[0]).to.equal(
      'Situations- och platsanpassade insatser',
    );
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
    expect(
      element.querySelectorAll('img, script, form, button, [onclick], [style], [target], [id], .b').length,
    ).to.equal(0);
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
    const parts = ['promises', 'agreement', 'contact-card', 'promise'].map(
      (name) => `<samverka-${name} src="${src}"></samverka-${name}>`,
    );
    const first = put<Part>(parts.join(''));
    const elements = [first, ...(first.parentElement?.querySelectorAll<Part>(':scope > *') ?? [])].slice(1);
    await Promise.all(
      elements.map((element) => new Promise((resolve) => element.addEventListener('samverka-load', resolve))),
    );
    expect(elements.map((element) => element.state)).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
    expect(await (await fetch(`/test-server/counted?key=${key}`)).json()).to.deep.equal({ count: 1 });
  });
});

describe('a value', () => {
  it('that another one follows at once is not taken for an address', async () => {
    const { open } = XMLHttpRequest.prototype;
    const asked: string[] = [];
    XMLHttpRequest.prototype.open = function (method: string, url: string | URL) {
      asked.push(String(url));
      open.call(this, method, url, true);
    };
    try {
      const element = put<Part>('<samverka-published></samverka-published>');
      element.data = { published: '2018-07-17' };
      // The element has asked for it, and the module that reads it is on its way.
      while (element.state !== 'loading') await Promise.resolve();
      element.data = { published: '2019-07-17' };
      await settled();
      expect(lines(element)).to.deep.equal(['Senast publicerad: 17 juli 2019']);
      expect(asked).to.deep.equal([]);
    } finally {
      XMLHttpRequest.prototype.open = open;
    }
  });
});
