/** The pages of the demo: no word in the console, the seed's words in the seed's order, the right language, axe clean. */
import { expect } from '@esm-bundle/chai';
import type { AxeResults, RunOptions } from 'axe-core';
import { answer, openAddress, type Page } from '../embed/page.js';

/** seed/samverkan-med-polisen.txt, with its last date in words. */
const SEED = [
  'Samverkan med polisen',
  'I samverkan med polisen tas det fram medborgarlöften och samverkansavtal. Medborgarlöften handlar om att lyssna på vad de som bor och verkar i ett område upplever som viktigt för att de ska känna sig trygga och säkra.',
  'Medborgarlöfte',
  'Medborgarlöften som Värmdö kommun och Nacka lokalpolisområde tagit fram under året baseras på information från medborgar- och medarbetardialoger, trygghetsundersökningar samt brottsstatistik.',
  'Sammantaget resulterar detta har resulterat i följande medborgarlöften:',
  'Ökad trygghet och synlighet genom:',
  'Situations- och platsanpassade insatser',
  'Vid behov ska polisiär närvaro prioriteras och riktade insatser genomföras på platser och i situationer som upplevs som otrygga bland kommunens medborgare. En plats som särskilt kommer att prioriteras är i och omkring Gustavsbergs Centrum.',
  'Fältsamverkan',
  'Polisen och den kommunala fältverksamheten träffas kontinuerligt för att utbyta information och vidareutveckla samverkan kring rutiner vid gemensamma insatser.',
  'Drogförebyggande arbete',
  'Polisen och kommunen arbetar aktivt med ungdomar i riskzon, bl a genom att samordna ungdomsinsatser för att minska bruket av droger.',
  'Syftet är att dessa löften ska ligga i linje med den samverkansöverenskommelsen som löpande tecknas mellan polis och kommun.',
  'Överenskommelse mellan kommun och polis – vägledande för arbetet',
  'I april 2014 undertecknade polismästaren i Nacka och kommundirektörerna i Nacka, Värmdö och Tyresö en överenskommelse gällande samverkan mot brott.',
  'Överenskommelsen gäller 2017 ut och Trygghetsrådet i Värmdö kommun arbetar utifrån den.',
  'Fyra prioriterade områden pekas ut att samverka kring:',
  'ungdomar',
  'Ungabrottsutsatta',
  'Ungdomar i riskzon',
  'Ungdomar och narkotika',
  'krogen',
  'Krogen',
  'brott i nära relationer',
  'Brott i nära relation',
  'trafik',
  'Trafik',
  'Planerade aktiviteter för 2017 och överenskommelsen finner du i dokumenten.',
  'Senast publicerad: 17 juli 2018',
  'Kontakt',
  'Värmdö kommun',
  'Skogsbovägen 9–11, Gustavsberg',
  'Postadress: 134 81 Gustavsberg',
  'Telefon: 08-570 470 00',
  'varmdo.kommun@varmdo.se',
  'Ställ en fråga direkt (länk till annan webbplats)',
  'Mer kontaktinformation',
];

type Json = Readonly<Record<string, unknown>>;

/** The texts of a document in the order of the seed page. */
function textsOf(value: unknown, language: string): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, language));
  const record = value as Json;
  if (typeof record[language] === 'string') return [record[language]];
  const order = [
    'title',
    'name',
    'intro',
    'lead',
    'text',
    'body',
    'promises',
    'items',
    'links',
    'outro',
    'agreement',
    'priorityAreas',
    'documents',
  ];
  return order.flatMap((key) => (record[key] === undefined ? [] : textsOf(record[key], language)));
}

const document = async (name: string): Promise<Json> => (await fetch(`/demo/${name}.json`)).json();

/** Fails at the first of these texts that is not there after the one before. */
function inOrder(page: Page, texts: readonly string[]): void {
  const all = page.one('main').innerText.replace(/\s+/g, ' ');
  let at = 0;
  for (const text of texts) {
    const found = all.indexOf(text.replace(/\s+/g, ' '), at);
    expect(found, `“${text}” after “…${all.slice(Math.max(0, at - 60), at)}”`).to.be.at.least(0);
    at = found + text.length;
  }
}

/** Opens a page of the demo as it lies, but for the recorder, and waits until it shows so many parts. */
async function open(name: string, loads: number): Promise<Page> {
  const address = `/demo/${name}.html`;
  const html = await (await fetch(address)).text();
  const head = `<base href="${address}"><script src="/tests/embed/recorder.js"></script>`;
  const page = await openAddress(answer(html.replace('<head>', `$&${head}`), 'text/html'));
  await page.loads(loads);
  await page.settled();
  return page;
}

async function axe(page: Page): Promise<AxeResults> {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  const { axe: engine } = page.window as unknown as {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  };
  return engine.run(page.document, { resultTypes: ['violations', 'incomplete'] });
}

const pages: readonly [
  name: string,
  language: 'sv' | 'en',
  loads: number,
  texts: () => Promise<readonly string[]>,
][] = [
  ['index', 'sv', 0, async () => ['Samverka', 'Form A', 'Form B', 'Form C']],
  ['form-a', 'sv', 3, async () => SEED],
  ['form-b', 'sv', 6, async () => SEED],
  ['form-c', 'sv', 1, async () => SEED],
  ['uppfoljning', 'sv', 1, async () => textsOf(await document('uppfoljning'), 'sv')],
  ['en/index', 'en', 0, async () => ['Samverka', 'Form A', 'Form B', 'Form C']],
  ['en/form-a', 'en', 3, async () => textsOf(await document('samverkan-med-polisen.en'), 'en')],
  ['en/form-b', 'en', 6, async () => textsOf(await document('samverkan-med-polisen.en'), 'en')],
  ['en/form-c', 'en', 1, async () => textsOf(await document('samverkan-med-polisen.en'), 'en')],
  ['en/follow-up', 'en', 1, async () => textsOf(await document('uppfoljning'), 'en')],
];
const LABELS = {
  sv: {
    telephone: /Telefon: \d/,
    expired: /Gäller inte längre/,
    save: 'Spara kontakt',
    external: /\(länk till annan webbplats\)/,
  },
  en: {
    telephone: /Phone: \d/,
    expired: /No longer valid/,
    save: 'Save contact',
    external: /\(link to another website\)/,
  },
} as const;

for (const [name, language, loads, texts] of pages)
  describe(`demo/${name}.html`, () => {
    it('says nothing in the console and shows its words in order', async () => {
      const page = await open(name, loads);
      expect(page.recorded.errors).to.deep.equal([]);
      expect(page.recorded.warnings).to.deep.equal([]);
      const expected = await texts();
      expect(expected.length).to.be.at.least(4);
      inOrder(page, expected);
    });

    it(`has its labels in the language of the page (${language})`, async () => {
      const page = await open(name, loads);
      expect(page.document.documentElement.lang).to.equal(language);
      const words = page.one('main').innerText;
      const other = LABELS[language === 'sv' ? 'en' : 'sv'];
      for (const label of [other.telephone, other.expired, other.external]) expect(words).not.to.match(label);
      if (!loads) return;
      const { telephone, external, save, expired } = LABELS[language];
      expect(words).to.match(telephone);
      if (/form/.test(name)) expect(words).to.match(expired).and.to.match(external);
      for (const card of page.all('samverka-contact-card'))
        expect(card.shadowRoot?.querySelector('button')?.textContent?.trim()).to.equal(save);
    });

    it('has no link to nowhere', async () => {
      const page = await open(name, loads);
      for (const { href } of page.all<HTMLAnchorElement>('a[href]'))
        if (new URL(href).origin === location.origin) expect((await fetch(href)).status, href).to.equal(200);
    });

    it('is clean for axe', async () => {
      const page = await open(name, loads);
      const { violations, incomplete } = await axe(page);
      const said = [...violations, ...incomplete].map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(said).to.deep.equal([]);
    });
  });
