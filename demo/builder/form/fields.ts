/**
 * The fields of the form, in the order in which they are filled in: how each is written, what it is called, and the help beside it.
 * They follow src/document/document.ts; a test holds them to it.
 */
import type { Msg } from '../../../src/localization/messages.js';

export type Words = (msg: Msg) => string;

interface Named {
  readonly name: string;
  readonly label: Words;
  readonly help?: Words;
}

/** One control. */
export interface Field extends Named {
  /**
   * `line` and `paragraphs` are texts, in each language; `plain` has none; `areas` are the ids of priority areas, `document` that of
   * one document; `bytes` is a number that a chosen file gives.
   */
  readonly kind:
    | 'line'
    | 'paragraphs'
    | 'plain'
    | 'date'
    | 'url'
    | 'email'
    | 'telephone'
    | 'number'
    | 'choice'
    | 'yes-no'
    | 'areas'
    | 'document'
    | 'bytes';
  readonly choices?: readonly (readonly [value: string, label: Words])[];
}

/** Fields that belong together. */
export interface Group extends Named {
  readonly kind: 'group';
  readonly fields: readonly AnyField[];
}

/** As many of a kind as one likes. */
export interface List extends Named {
  readonly kind: 'list';
  /** One of them: "Löfte", and what adds another: "Lägg till ett löfte". */
  readonly one: Words;
  readonly add: Words;
  readonly fields: readonly AnyField[];
  /** The field that names one among the others. */
  readonly title: string;
  /** Whether each is folded away until it is opened. */
  readonly isLong?: boolean;
}

export type AnyField = Field | Group | List;

const title: Field = { kind: 'line', name: 'title', label: (msg) => msg('Rubrik') };
const intro: Field = {
  kind: 'paragraphs',
  name: 'intro',
  label: (msg) => msg('Inledning'),
  help: (msg) => msg('En tom rad börjar ett nytt stycke.'),
};
const url: Field = {
  kind: 'url',
  name: 'url',
  label: (msg) => msg('Adress'),
  help: (msg) => msg('Till exempel /trygghet/krogen eller https://www.exempel.se/krogen'),
};
const date = (name: string, label: Words): Field => ({
  kind: 'date',
  name,
  label,
  help: (msg) => msg('Som du brukar skriva: 2017, april 2014 eller 17 juli 2018.'),
});
const link: readonly Field[] = [{ kind: 'line', name: 'text', label: (msg) => msg('Länkens text') }, url];
const address: readonly Field[] = [
  { kind: 'plain', name: 'street', label: (msg) => msg('Gatuadress') },
  { kind: 'plain', name: 'postOfficeBox', label: (msg) => msg('Box') },
  { kind: 'plain', name: 'postalCode', label: (msg) => msg('Postnummer') },
  { kind: 'plain', name: 'city', label: (msg) => msg('Ort') },
];

const promise: readonly AnyField[] = [
  { kind: 'line', name: 'title', label: (msg) => msg('Vad lovar ni?') },
  {
    kind: 'paragraphs',
    name: 'body',
    label: (msg) => msg('Beskrivning'),
    help: (msg) => msg('En tom rad börjar ett nytt stycke.'),
  },
  {
    kind: 'choice',
    name: 'status',
    label: (msg) => msg('Status'),
    help: (msg) => msg('Visas som ord för besökaren.'),
    choices: [
      ['planned', (msg) => msg('Planerat')],
      ['ongoing', (msg) => msg('Pågår')],
      ['fulfilled', (msg) => msg('Uppfyllt')],
      ['partly', (msg) => msg('Delvis uppfyllt')],
      ['not-fulfilled', (msg) => msg('Ej uppfyllt')],
      ['not-assessed', (msg) => msg('Ej bedömt')],
    ],
  },
  date('statusDate', (msg) => msg('När bedömdes det?')),
  { kind: 'line', name: 'place', label: (msg) => msg('Plats') },
  {
    kind: 'group',
    name: 'period',
    label: (msg) => msg('Period'),
    fields: [date('from', (msg) => msg('Från')), date('through', (msg) => msg('Till och med'))],
  },
  { kind: 'line', name: 'responsible', label: (msg) => msg('Ansvarig') },
  { kind: 'areas', name: 'areas', label: (msg) => msg('Prioriterade områden') },
  {
    kind: 'group',
    name: 'target',
    label: (msg) => msg('Mål'),
    fields: [
      { kind: 'line', name: 'text', label: (msg) => msg('Målet i ord') },
      { kind: 'number', name: 'value', label: (msg) => msg('Målet som tal') },
      { kind: 'line', name: 'unit', label: (msg) => msg('Enhet') },
    ],
  },
  {
    kind: 'group',
    name: 'outcome',
    label: (msg) => msg('Utfall'),
    help: (msg) => msg('Vad det blev av löftet. Det är det som besökare mest saknar.'),
    fields: [
      { kind: 'line', name: 'text', label: (msg) => msg('Utfallet i ord') },
      { kind: 'number', name: 'value', label: (msg) => msg('Utfallet som tal') },
      date('date', (msg) => msg('Datum')),
      { ...url, label: (msg) => msg('Adress till uppföljningen') },
    ],
  },
  {
    kind: 'list',
    name: 'activities',
    label: (msg) => msg('Aktiviteter'),
    one: (msg) => msg('Aktivitet'),
    add: (msg) => msg('Lägg till en aktivitet'),
    title: 'title',
    fields: [
      { kind: 'line', name: 'title', label: (msg) => msg('Vad görs?') },
      { kind: 'line', name: 'when', label: (msg) => msg('När?') },
      { kind: 'yes-no', name: 'done', label: (msg) => msg('Är det genomfört?') },
    ],
  },
];

const area: readonly AnyField[] = [
  { kind: 'line', name: 'title', label: (msg) => msg('Område') },
  { kind: 'paragraphs', name: 'body', label: (msg) => msg('Beskrivning') },
  {
    kind: 'list',
    name: 'links',
    label: (msg) => msg('Länkar'),
    one: (msg) => msg('Länk'),
    add: (msg) => msg('Lägg till en länk'),
    title: 'text',
    fields: [
      ...link,
      { kind: 'plain', name: 'lang', label: (msg) => msg('Sidans språk, om det är ett annat') },
    ],
  },
];

const party: readonly AnyField[] = [
  { kind: 'line', name: 'name', label: (msg) => msg('Namn') },
  {
    kind: 'choice',
    name: 'kind',
    label: (msg) => msg('Slag'),
    choices: [
      ['municipality', (msg) => msg('Kommun')],
      ['police', (msg) => msg('Polisen')],
      ['region', (msg) => msg('Region')],
      ['other', (msg) => msg('Annan')],
    ],
  },
  { kind: 'line', name: 'signatory', label: (msg) => msg('Vem undertecknade?') },
  url,
];

const file: readonly AnyField[] = [
  { ...title, label: (msg) => msg('Dokumentets namn') },
  url,
  {
    kind: 'line',
    name: 'kind',
    label: (msg) => msg('Slag'),
    help: (msg) => msg('Till exempel handlingsplan.'),
  },
  { kind: 'plain', name: 'format', label: (msg) => msg('Format'), help: (msg) => msg('Till exempel pdf.') },
  {
    kind: 'bytes',
    name: 'bytes',
    label: (msg) => msg('Storlek i byte'),
    help: (msg) =>
      msg(
        '213 kB skrivs 213000. Eller välj filen, så fylls format och storlek i. Den lämnar inte din dator.',
      ),
  },
  date('date', (msg) => msg('Datum')),
  { kind: 'plain', name: 'lang', label: (msg) => msg('Språk, om det är ett annat') },
  {
    ...url,
    name: 'htmlAlternative',
    label: (msg) => msg('Adress till samma innehåll som webbsida'),
    help: (msg) => msg('För den som inte kan läsa filen.'),
  },
];

const contact: readonly AnyField[] = [
  { kind: 'line', name: 'name', label: (msg) => msg('Namn') },
  { kind: 'line', name: 'role', label: (msg) => msg('Roll') },
  { kind: 'group', name: 'visitingAddress', label: (msg) => msg('Besöksadress'), fields: address },
  { kind: 'group', name: 'postalAddress', label: (msg) => msg('Postadress'), fields: address },
  {
    kind: 'group',
    name: 'phone',
    label: (msg) => msg('Telefon'),
    fields: [
      { kind: 'telephone', name: 'display', label: (msg) => msg('Telefonnummer') },
      {
        kind: 'telephone',
        name: 'e164',
        label: (msg) => msg('Numret med landsnummer, om det inte går att räkna ut'),
        help: (msg) => msg('Till exempel +46857047000. Brukar inte behövas.'),
      },
    ],
  },
  { kind: 'email', name: 'email', label: (msg) => msg('E-post') },
  {
    kind: 'group',
    name: 'ask',
    label: (msg) => msg('Länk för frågor'),
    fields: link,
  },
  { kind: 'group', name: 'more', label: (msg) => msg('Länk till mer kontaktinformation'), fields: link },
  {
    kind: 'paragraphs',
    name: 'openingHours',
    label: (msg) => msg('Öppettider'),
    help: (msg) => msg('En tom rad mellan tiderna.'),
  },
];

/** The sections of the form, as they stand in the document. */
export const sections: readonly Group[] = [
  {
    kind: 'group',
    name: '',
    label: (msg) => msg('Sidan'),
    fields: [
      { ...title, label: (msg) => msg('Sidans rubrik') },
      intro,
      {
        kind: 'group',
        name: 'municipality',
        label: (msg) => msg('Kommunen'),
        fields: [
          { kind: 'line', name: 'name', label: (msg) => msg('Kommunens namn') },
          { ...url, label: (msg) => msg('Kommunens webbplats') },
          { kind: 'plain', name: 'organisationNumber', label: (msg) => msg('Organisationsnummer') },
        ],
      },
    ],
  },
  {
    kind: 'group',
    name: 'promises',
    label: (msg) => msg('Medborgarlöften'),
    fields: [
      title,
      intro,
      {
        kind: 'line',
        name: 'lead',
        label: (msg) => msg('Rad före löftena'),
        help: (msg) => msg('Till exempel ”Ökad trygghet och synlighet genom:”'),
      },
      {
        kind: 'list',
        name: 'items',
        label: (msg) => msg('Löften'),
        one: (msg) => msg('Löfte'),
        add: (msg) => msg('Lägg till ett löfte'),
        title: 'title',
        isLong: true,
        fields: promise,
      },
      { ...intro, name: 'outro', label: (msg) => msg('Text efter löftena') },
    ],
  },
  {
    kind: 'group',
    name: 'agreement',
    label: (msg) => msg('Överenskommelse'),
    fields: [
      title,
      { ...intro, name: 'body', label: (msg) => msg('Text') },
      date('signed', (msg) => msg('Undertecknad')),
      date('validFrom', (msg) => msg('Gäller från')),
      date('validThrough', (msg) => msg('Gäller till och med')),
      {
        ...url,
        name: 'supersededBy',
        label: (msg) => msg('Adress till det som gäller i stället'),
        help: (msg) => msg('Visas när överenskommelsen inte längre gäller.'),
      },
      {
        kind: 'document',
        name: 'document',
        label: (msg) => msg('Överenskommelsens dokument'),
        help: (msg) => msg('Ett av dokumenten längre ned.'),
      },
      {
        kind: 'list',
        name: 'parties',
        label: (msg) => msg('Parter'),
        one: (msg) => msg('Part'),
        add: (msg) => msg('Lägg till en part'),
        title: 'name',
        fields: party,
      },
    ],
  },
  {
    kind: 'group',
    name: 'priorityAreas',
    label: (msg) => msg('Prioriterade områden'),
    fields: [
      title,
      intro,
      {
        kind: 'list',
        name: 'items',
        label: (msg) => msg('Områden'),
        one: (msg) => msg('Område'),
        add: (msg) => msg('Lägg till ett område'),
        title: 'title',
        isLong: true,
        fields: area,
      },
    ],
  },
  {
    kind: 'group',
    name: 'documents',
    label: (msg) => msg('Dokument'),
    fields: [
      title,
      intro,
      {
        kind: 'list',
        name: 'items',
        label: (msg) => msg('Dokument'),
        one: (msg) => msg('Dokument'),
        add: (msg) => msg('Lägg till ett dokument'),
        title: 'title',
        isLong: true,
        fields: file,
      },
    ],
  },
  {
    kind: 'group',
    name: 'dates',
    label: (msg) => msg('Datum'),
    fields: [
      date('published', (msg) => msg('Senast publicerad')),
      date('updated', (msg) => msg('Senast uppdaterad')),
      date('reviewed', (msg) => msg('Senast granskad')),
    ],
  },
  {
    kind: 'group',
    name: 'contacts',
    label: (msg) => msg('Kontakt'),
    fields: [
      title,
      {
        kind: 'list',
        name: 'items',
        label: (msg) => msg('Kontakter'),
        one: (msg) => msg('Kontakt'),
        add: (msg) => msg('Lägg till en kontakt'),
        title: 'name',
        isLong: true,
        fields: contact,
      },
      {
        kind: 'list',
        name: 'emergencyNumbers',
        label: (msg) => msg('Akuta nummer'),
        one: (msg) => msg('Nummer'),
        add: (msg) => msg('Lägg till ett nummer'),
        title: 'label',
        fields: [
          { kind: 'line', name: 'label', label: (msg) => msg('När ska man ringa?') },
          { kind: 'telephone', name: 'number', label: (msg) => msg('Nummer') },
        ],
      },
    ],
  },
  {
    kind: 'group',
    name: '',
    label: (msg) => msg('Uttal'),
    help: (msg) => msg('Ord som inte låter rätt när sidan läses upp.'),
    fields: [
      {
        kind: 'list',
        name: 'lexicon',
        label: (msg) => msg('Ord'),
        one: (msg) => msg('Ord'),
        add: (msg) => msg('Lägg till ett ord'),
        title: 'text',
        fields: [
          { kind: 'plain', name: 'text', label: (msg) => msg('Ordet') },
          { kind: 'plain', name: 'say', label: (msg) => msg('Skriv det så som det ska låta') },
          { kind: 'plain', name: 'lang', label: (msg) => msg('Bara på språket') },
        ],
      },
    ],
  },
];
