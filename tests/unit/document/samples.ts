/** A document with every field of the table in DESIGN.md, section 3, and the parsing of documents with collected problems. */
import { documentSchema, type SamverkaDocument } from '../../../src/document/document.js';
import { parse } from '../../../src/document/parse.js';
import { Collected } from '../problems.js';

export type Json = Record<string, unknown>;

export const minimal = (): Json => ({
  schemaVersion: 1,
  lang: 'sv',
  title: 'Samverkan med polisen',
  publisher: { name: 'Värmdö kommun' },
});

/** Every field there is, each with a right value. */
export const full = (): Json => ({
  schemaVersion: 1,
  lang: 'sv-SE',
  title: { sv: 'Samverkan med polisen', en: 'Working with the police' },
  publisher: { name: 'Värmdö kommun', url: 'https://www.varmdo.se/', organisationNumber: '212000-0035' },
  intro: ['Ett stycke.', { sv: 'Två stycken.', fi: 'Kaksi kappaletta.' }],
  dates: { published: '2018-07-17', updated: '2018-08', reviewed: '2019' },
  promises: {
    title: 'Medborgarlöften',
    intro: ['Löftena bygger på dialoger.'],
    lead: 'Ökad trygghet genom:',
    outro: ['De följs upp varje år.'],
    items: [
      {
        id: 'faltsamverkan',
        title: 'Fältsamverkan',
        body: ['Vi träffas varje vecka.'],
        place: 'Gustavsbergs centrum',
        period: { from: '2017-02', through: '2017' },
        areas: ['ungdomar', 'krogen'],
        responsible: 'Fältgruppen',
        status: 'partly',
        statusDate: '2017-12-31',
        target: { text: '50 möten', value: 50, unit: 'möten' },
        outcome: { text: '48 möten', value: 48, date: '2018-01', url: 'uppfoljning.html' },
        activities: [
          { title: 'Föräldravandring', when: 'varje fredag', done: true },
          { title: 'Enkät', done: false },
        ],
      },
    ],
  },
  priorityAreas: {
    title: 'Prioriterade områden',
    intro: ['Fyra områden.'],
    items: [
      {
        id: 'ungdomar',
        title: 'Ungdomar',
        body: ['Under 18 år.'],
        links: [{ text: 'Ungdomar i riskzon', url: '/ungdomar', lang: 'sv' }],
      },
    ],
  },
  agreement: {
    title: 'Överenskommelse',
    body: ['Gäller 2017 ut.'],
    parties: [
      {
        name: 'Värmdö kommun',
        kind: 'municipality',
        signatory: 'kommundirektören',
        url: 'https://www.varmdo.se/',
      },
    ],
    signed: '2014-04',
    validFrom: '2014-05-01',
    validThrough: '2017',
    supersededBy: '/ny-overenskommelse',
    document: 'overenskommelse',
  },
  documents: {
    title: 'Dokument',
    intro: ['Läs mer.'],
    items: [
      {
        id: 'overenskommelse',
        title: 'Överenskommelsen',
        url: 'overenskommelse.pdf',
        kind: 'avtal',
        format: 'pdf',
        bytes: 213000,
        date: '2014-04',
        lang: 'sv',
        htmlAlternative: 'overenskommelse.html',
      },
    ],
  },
  contacts: {
    title: 'Kontakt',
    items: [
      {
        id: 'varmdo',
        name: 'Värmdö kommun',
        role: 'Kontaktcenter',
        visitingAddress: { street: 'Skogsbovägen 9–11', postalCode: '134 81', city: 'Gustavsberg' },
        postalAddress: { postOfficeBox: 'Box 1', postalCode: '134 81', city: 'Gustavsberg' },
        phone: { display: '08-570 470 00', e164: '+46857047000' },
        email: 'varmdo.kommun@varmdo.se',
        ask: { text: 'Ställ en fråga', url: 'https://www.example.org/fraga' },
        more: { text: 'Mer kontaktinformation', url: '/kontakt' },
        openingHours: ['Vardagar 8–16', { sv: 'Lördagar stängt' }],
      },
    ],
    emergencyNumbers: [{ label: 'Akut', number: '112' }],
  },
});

export interface Parsed {
  readonly document: SamverkaDocument | undefined;
  readonly problems: Collected;
}

export function parsed(value: unknown): Parsed {
  const problems = new Collected();
  return { document: parse(documentSchema, value, problems.report), problems };
}

/** The value at a path such as `promises.items[0].status`. */
export const at = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);

/** A copy of a document with another value at a path; `undefined` takes the field away. */
export function changed(document: Json, path: string, value: unknown): Json {
  const copy = structuredClone(document);
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const owner = at(copy, keys.join('.')) as Json;
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return copy;
}
