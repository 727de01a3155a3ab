/** The fields of one thing in a list: a promise, an area, a party, a document, a contact. */
import { date, intro, kind, languageHelp, link, title, url } from './common-fields.js';
import type { AnyField, Field } from './field.js';

const address: readonly Field[] = [
  {
    kind: 'plain',
    name: 'street',
    label: (msg) => msg('Gatuadress'),
    help: (msg) => msg('Till exempel Storgatan 1.'),
  },
  {
    kind: 'plain',
    name: 'postOfficeBox',
    label: (msg) => msg('Box'),
    help: (msg) => msg('Till exempel Box 12.'),
  },
  {
    kind: 'plain',
    name: 'postalCode',
    label: (msg) => msg('Postnummer'),
    help: (msg) => msg('Till exempel 134 81.'),
  },
  {
    kind: 'plain',
    name: 'city',
    label: (msg) => msg('Ort'),
    help: (msg) => msg('Till exempel Gustavsberg.'),
  },
];

export const promise: readonly AnyField[] = [
  {
    kind: 'line',
    name: 'title',
    label: (msg) => msg('Vad lovar ni?'),
    help: (msg) => msg('Kort och tydligt, till exempel Fältsamverkan.'),
  },
  { ...intro, name: 'body', label: (msg) => msg('Beskrivning') },
  {
    kind: 'line',
    name: 'effect',
    label: (msg) => msg('Förväntad effekt'),
    help: (msg) => msg('Vad ni hoppas att löftet leder till.'),
  },
  {
    kind: 'promise-group',
    name: 'group',
    label: (msg) => msg('Hör till'),
    help: (msg) => msg('Rubriken som löftet står under med andra.'),
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
      ['not-fulfilled', (msg) => msg('Inte uppfyllt')],
      ['not-assessed', (msg) => msg('Inte bedömt')],
    ],
  },
  date('statusDate', (msg) => msg('När bedömdes det?')),
  {
    kind: 'line',
    name: 'place',
    label: (msg) => msg('Plats'),
    help: (msg) => msg('Till exempel Gustavsbergs centrum.'),
  },
  {
    kind: 'group',
    name: 'period',
    label: (msg) => msg('Period'),
    fields: [date('from', (msg) => msg('Från')), date('through', (msg) => msg('Till och med'))],
  },
  {
    kind: 'line',
    name: 'responsible',
    label: (msg) => msg('Ansvarig'),
    help: (msg) => msg('Den som ska hålla löftet, till exempel polisen och kommunen.'),
  },
  {
    kind: 'areas',
    name: 'areas',
    label: (msg) => msg('Prioriterade områden'),
    help: (msg) => msg('De som löftet hör till.'),
  },
  {
    kind: 'group',
    name: 'target',
    label: (msg) => msg('Mål'),
    fields: [
      {
        kind: 'line',
        name: 'text',
        label: (msg) => msg('Målet i ord'),
        help: (msg) => msg('Till exempel 40 nya lampor.'),
      },
      {
        kind: 'number',
        name: 'value',
        label: (msg) => msg('Målet som tal'),
        help: (msg) => msg('Bara siffror, till exempel 40.'),
      },
      {
        kind: 'line',
        name: 'unit',
        label: (msg) => msg('Enhet'),
        help: (msg) => msg('Vad talet räknar, till exempel lampor.'),
      },
      {
        kind: 'choice',
        name: 'goal',
        label: (msg) => msg('Är målet minst eller högst?'),
        help: (msg) => msg('Säger när talet är nått.'),
        choices: [
          ['at-least', (msg) => msg('Minst så många')],
          ['at-most', (msg) => msg('Högst så många')],
        ],
      },
    ],
  },
  {
    kind: 'list',
    name: 'outcome',
    label: (msg) => msg('Utfall'),
    one: (msg) => msg('Utfall'),
    add: (msg) => msg('Lägg till ett utfall'),
    title: 'text',
    help: (msg) => msg('Vad det blev av löftet. Det är det som besökare mest saknar.'),
    fields: [
      {
        kind: 'line',
        name: 'text',
        label: (msg) => msg('Utfallet i ord'),
        help: (msg) => msg('Till exempel 31 av 40 lampor.'),
      },
      {
        kind: 'number',
        name: 'value',
        label: (msg) => msg('Utfallet som tal'),
        help: (msg) => msg('Bara siffror, till exempel 40.'),
      },
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
      {
        kind: 'line',
        name: 'title',
        label: (msg) => msg('Vad görs?'),
        help: (msg) => msg('Till exempel trygghetsvandring.'),
      },
      {
        kind: 'line',
        name: 'when',
        label: (msg) => msg('När?'),
        help: (msg) => msg('Till exempel våren 2018.'),
      },
      {
        kind: 'yes-no',
        name: 'done',
        label: (msg) => msg('Är det genomfört?'),
        help: (msg) => msg('Visas som ord för besökaren.'),
      },
    ],
  },
];

export const area: readonly AnyField[] = [
  {
    kind: 'line',
    name: 'title',
    label: (msg) => msg('Område'),
    help: (msg) => msg('Till exempel ungdomar.'),
  },
  { ...intro, name: 'body', label: (msg) => msg('Beskrivning') },
  {
    kind: 'list',
    name: 'links',
    label: (msg) => msg('Länkar'),
    one: (msg) => msg('Länk'),
    add: (msg) => msg('Lägg till en länk'),
    title: 'text',
    fields: [
      ...link,
      {
        kind: 'plain',
        name: 'lang',
        label: (msg) => msg('Sidans språk, om det är ett annat'),
        help: languageHelp,
      },
    ],
  },
];

export const party: readonly AnyField[] = [
  {
    kind: 'line',
    name: 'name',
    label: (msg) => msg('Namn'),
    help: (msg) => msg('Till exempel Nacka lokalpolisområde.'),
  },
  kind,
  {
    kind: 'line',
    name: 'signatory',
    label: (msg) => msg('Vem undertecknade?'),
    help: (msg) => msg('Namn eller titel, till exempel kommundirektören.'),
  },
  url,
];

export const file: readonly AnyField[] = [
  {
    ...title,
    label: (msg) => msg('Dokumentets namn'),
    help: (msg) => msg('Blir länkens text, till exempel Handlingsplan 2018.'),
  },
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
  { kind: 'plain', name: 'lang', label: (msg) => msg('Språk, om det är ett annat'), help: languageHelp },
  {
    ...url,
    name: 'htmlAlternative',
    label: (msg) => msg('Adress till samma innehåll som webbsida'),
    help: (msg) => msg('För den som inte kan läsa filen.'),
  },
];

export const contact: readonly AnyField[] = [
  {
    kind: 'line',
    name: 'name',
    label: (msg) => msg('Namn'),
    help: (msg) => msg('Vem man når, till exempel Värmdö kommun.'),
  },
  {
    kind: 'line',
    name: 'role',
    label: (msg) => msg('Roll'),
    help: (msg) => msg('Till exempel trygghetssamordnare.'),
  },
  { kind: 'group', name: 'visitingAddress', label: (msg) => msg('Besöksadress'), fields: address },
  { kind: 'group', name: 'postalAddress', label: (msg) => msg('Postadress'), fields: address },
  {
    kind: 'group',
    name: 'phone',
    label: (msg) => msg('Telefon'),
    fields: [
      {
        kind: 'telephone',
        name: 'display',
        label: (msg) => msg('Telefonnummer'),
        help: (msg) => msg('Till exempel 08-570 470 00.'),
      },
      {
        kind: 'telephone',
        name: 'e164',
        label: (msg) => msg('Numret med landsnummer, om det inte går att räkna ut'),
        help: (msg) => msg('Till exempel +46857047000. Brukar inte behövas.'),
      },
    ],
  },
  {
    kind: 'list',
    name: 'phones',
    label: (msg) => msg('Fler telefonnummer'),
    one: (msg) => msg('Nummer'),
    add: (msg) => msg('Lägg till ett nummer'),
    title: 'label',
    fields: [
      {
        kind: 'line',
        name: 'label',
        label: (msg) => msg('Vart går numret?'),
        help: (msg) => msg('Till exempel växel eller reception.'),
      },
      {
        kind: 'telephone',
        name: 'display',
        label: (msg) => msg('Telefonnummer'),
        help: (msg) => msg('Till exempel 08-570 470 00.'),
      },
      {
        kind: 'telephone',
        name: 'e164',
        label: (msg) => msg('Numret med landsnummer, om det inte går att räkna ut'),
        help: (msg) => msg('Till exempel +46857047000. Brukar inte behövas.'),
      },
    ],
  },
  {
    kind: 'email',
    name: 'email',
    label: (msg) => msg('E-post'),
    help: (msg) => msg('Till exempel namn@exempel.se.'),
  },
  {
    kind: 'group',
    name: 'ask',
    label: (msg) => msg('Länk för frågor'),
    fields: link,
  },
  { kind: 'group', name: 'more', label: (msg) => msg('Länk till mer kontaktinformation'), fields: link },
  {
    kind: 'hours',
    name: 'openingHours',
    label: (msg) => msg('Öppettider'),
    help: (msg) =>
      msg('En rad för varje tid. En tom rad och ett namn, till exempel Sommar, börjar andra tider.'),
  },
];
