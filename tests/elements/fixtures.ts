/** What the tests of the elements share: the demo's documents, a place in the page, and ways to wait for an element. */
import type { PartElement } from '../../src/elements/base/part-element.js';
import type { PartName } from '../../src/document/parts.js';

export type Part = PartElement<PartName>;
/** A document or a part of one, as JSON: tests change it in ways that the types do not allow. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

const read = async (name: string): Promise<Json> => (await fetch(`/demo/${name}.json`)).json();

export const SEED = '/demo/samverkan-med-polisen.sv.json';
export const SEED_EN = '/demo/samverkan-med-polisen.en.json';

/** The seed page, and its English translation; anew for each who asks. */
export const seed = (): Promise<Json> => read('samverkan-med-polisen.sv');
export const seedEn = (): Promise<Json> => read('samverkan-med-polisen.en');

const place = document.createElement('main');

beforeEach(() => {
  document.documentElement.lang = 'sv';
  document.body.append(place);
});
afterEach(() => {
  place.replaceChildren();
});

/** Puts HTML into the page and gives its first element, without waiting for it. */
export function put<E extends Element = Part>(html: string): E {
  place.replaceChildren(document.createRange().createContextualFragment(html));
  return place.firstElementChild as E;
}

/** Puts HTML into the page and gives its first element, once it and the elements below show what they hold. */
export async function show<E extends Element = Part>(html: string): Promise<E> {
  const element = put<E>(html);
  await settled();
  return element;
}

/** Puts an element with data into the page, and gives it once it shows them. */
export async function showData<E extends Part = Part>(
  tag: string,
  data: unknown,
  attributes = '',
): Promise<E> {
  const element = put<E>(`<${tag} ${attributes}></${tag}>`);
  element.data = data;
  await settled();
  return element;
}

/** Puts an element with an address into the page, and gives it once it shows what lies there. */
export async function showSrc<E extends Part = Part>(tag: string, src: string, attributes = ''): Promise<E> {
  const element = put<E>(`<${tag} ${attributes}></${tag}>`);
  const loaded = once(element, 'samverka-load');
  element.setAttribute('src', src);
  await loaded;
  await settled();
  return element;
}

/** The next event of that name on that element itself. */
export const once = (element: EventTarget, name: string): Promise<CustomEvent> =>
  new Promise((resolve) => {
    const heard = (event: Event): void => {
      if (event.target !== element) return;
      element.removeEventListener(name, heard);
      resolve(event as CustomEvent);
    };
    element.addEventListener(name, heard);
  });

const isPart = (element: Element): element is Part =>
  /^samverka-/.test(element.localName) && 'updateComplete' in element;

function partsIn(root: ParentNode): Part[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isPart(element) ? [element] : []),
    ...(element.shadowRoot && !isPart(element) ? partsIn(element.shadowRoot) : []),
  ]);
}

/** Waits until every element in the page has shown what is there, and what that brings with it. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    // Observers are told of mutations, and ask their elements to update, before this goes on.
    await Promise.resolve();
    await Promise.all(partsIn(document).map((element) => element.updateComplete));
  }
}

/** The address of a document with this content; each `key` is an address of its own. */
export const json = (body: unknown, key = ''): string =>
  `/test-server/json?key=${key}&body=${encodeURIComponent(typeof body === 'string' ? body : JSON.stringify(body))}`;

/** The address of another page of the site. */
export const otherPage = (body: string, lang = 'sv', head = ''): string =>
  `/test-server/json?type=text/html&body=${encodeURIComponent(
    `<!doctype html><html lang="${lang}"><head><title>En annan sida</title>${head}</head><body>${body}</body></html>`,
  )}`;

/** A whole document around some parts. */
export const documentOf = (parts: Json, lang = 'sv'): Json => ({
  schemaVersion: 1,
  lang,
  title: 'Trygghet',
  publisher: { name: 'Exempelby kommun' },
  ...parts,
});

/** The text of an element as a visitor sees it, a line for each block, without empty lines. */
export const lines = (element: Element): string[] =>
  (element as HTMLElement).innerText
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The headings of an element in order: "h2 Medborgarlöfte". */
export const headings = (element: Element): string[] =>
  [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
    (heading) => `${heading.localName} ${heading.textContent?.trim()}`,
  );

/** The rows of an element: "Status: Uppfyllt". */
export const rowsIn = (element: Element): string[] =>
  [...element.querySelectorAll('dl > div')].map((row) =>
    (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
  );

export const find = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${(root as Element).outerHTML ?? 'the page'}`);
  return found;
};

/** A small document with every field, in Swedish and in English: its parts by the names of their elements. */
export const everything = (lang: 'sv' | 'en'): Json => {
  const say = (sv: string, en: string): string => (lang === 'sv' ? sv : en);
  return documentOf(
    {
      title: say('Trygghet', 'Safety'),
      intro: [say('Vi lyssnar.', 'We listen.')],
      dates: { published: '2018-07-17', updated: '2018-12', reviewed: '2019' },
      promises: {
        title: say('Löften', 'Promises'),
        intro: [say('Vi har frågat.', 'We have asked.')],
        lead: say('Vi lovar:', 'We promise:'),
        items: [
          {
            id: 'ljus',
            title: say('Ljusare gator', 'Brighter streets'),
            body: [say('Lampor på torget.', 'Lamps in the square.')],
            status: 'partly',
            statusDate: '2018-07-17',
            place: say('Torget', 'The square'),
            period: { from: '2017', through: '2018-06' },
            responsible: say('Kommunen', 'The municipality'),
            areas: ['krogen'],
            target: { text: say('40 lampor', '40 lamps') },
            outcome: { text: say('31 lampor', '31 lamps'), date: '2018', url: 'https://example.org/' },
            activities: [{ title: say('Vandring', 'Walk'), when: say('våren', 'spring'), done: true }],
          },
          { id: 'falt', title: say('Fältsamverkan', 'In the field'), body: [say('Vi träffas.', 'We meet.')] },
        ],
        outro: [say('Säg vad du tycker.', 'Tell us.')],
      },
      agreement: {
        title: say('Överenskommelse', 'Agreement'),
        body: [say('Vi samverkar.', 'We work together.')],
        parties: [
          { name: say('Polisen', 'The police'), signatory: 'Anna Berg' },
          { name: 'Värmdö', url: 'https://example.org/v' },
        ],
        signed: '2014-04',
        validFrom: '2014-05-01',
        validThrough: '2017',
        supersededBy: '/ny',
        document: 'avtal',
      },
      priorityAreas: {
        title: say('Områden', 'Areas'),
        intro: [say('Två områden.', 'Two areas.')],
        items: [
          {
            id: 'krogen',
            title: say('Krogen', 'Pubs'),
            body: [say('Lugnare kvällar.', 'Calmer evenings.')],
            links: [
              { text: say('Tillstånd', 'Licences'), url: '/tillstand' },
              { text: say('Råd', 'Advice'), url: 'https://example.org/rad' },
            ],
          },
          { id: 'trafik', title: say('Trafik', 'Traffic') },
        ],
      },
      documents: {
        title: say('Dokument', 'Documents'),
        intro: [say('Läs mer.', 'Read more.')],
        items: [
          {
            id: 'avtal',
            title: say('Avtalet', 'The agreement'),
            url: '/avtal.pdf',
            kind: say('Avtal', 'Contract'),
            bytes: 213_000,
            date: '2014-04',
            htmlAlternative: '/avtal.html',
          },
        ],
      },
      contacts: {
        title: say('Kontakt', 'Contact'),
        items: [
          {
            id: 'kommunen',
            name: say('Kommunen', 'The municipality'),
            role: say('svarar', 'answers'),
            visitingAddress: { street: 'Storgatan 1', city: 'Norrvik' },
            postalAddress: { postalCode: '134 81', city: 'Norrvik' },
            phone: { display: '08-570 470 00' },
            email: 'kommun@exempel.se',
            openingHours: [say('vardagar', 'weekdays'), say('lördagar', 'Saturdays')],
            ask: { text: say('Fråga', 'Ask'), url: 'https://example.org/fraga' },
            more: { text: say('Mer', 'More'), url: '/mer' },
          },
        ],
        emergencyNumbers: [{ label: 'SOS', number: '112' }],
      },
    },
    lang,
  );
};

/** The blocks of JSON-LD in the page. */
export const jsonLd = (): Json[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) =>
    JSON.parse(block.textContent ?? ''),
  );

/** Waits until something is so in the head of the page. */
export const inHead = (isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.head, { childList: true });
    look();
  });
