/**
 * The form, section by section, in the order in which it is filled in. It follows src/document/document.ts:
 * tests/unit/builder/form/fields.test.ts holds it to that.
 */
import { date, intro, kind, languageHelp, link, title, url } from './common-fields.js';
import type { Group } from './field.js';
import { area, contact, file, party, promise } from './item-fields.js';

/** The sections of the form, as they stand in the document. */
export const sections: readonly Group[] = [
  {
    kind: 'group',
    name: '',
    label: (msg) => msg('Sidan'),
    fields: [
      {
        ...title,
        label: (msg) => msg('Sidans rubrik'),
        help: (msg) => msg('Till exempel Samverkan med polisen.'),
      },
      intro,
      {
        kind: 'group',
        name: 'publisher',
        label: (msg) => msg('Avsändare'),
        help: (msg) => msg('Den som sidan kommer från: kommunen, eller polisen.'),
        fields: [
          {
            kind: 'line',
            name: 'name',
            label: (msg) => msg('Avsändarens namn'),
            help: (msg) => msg('Till exempel Värmdö kommun.'),
          },
          kind,
          { ...url, label: (msg) => msg('Avsändarens webbplats') },
          {
            kind: 'plain',
            name: 'organisationNumber',
            label: (msg) => msg('Organisationsnummer'),
            help: (msg) => msg('Tio siffror, till exempel 212000-0000.'),
          },
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
      {
        kind: 'group',
        name: 'period',
        label: (msg) => msg('När gäller löftena?'),
        fields: [date('from', (msg) => msg('Från')), date('through', (msg) => msg('Till och med'))],
      },
      {
        ...intro,
        name: 'background',
        label: (msg) => msg('Bakgrund'),
        help: (msg) => msg('Vad löftena bygger på, till exempel en enkät eller medborgardialog.'),
      },
      intro,
      {
        kind: 'line',
        name: 'lead',
        label: (msg) => msg('Rad före löftena'),
        help: (msg) => msg('Till exempel ”Ökad trygghet och synlighet genom:”'),
      },
      {
        kind: 'list',
        name: 'groups',
        label: (msg) => msg('Rubriker som samlar löften'),
        one: (msg) => msg('Rubrik'),
        add: (msg) => msg('Lägg till en rubrik'),
        title: 'title',
        fields: [
          {
            ...title,
            help: (msg) => msg('Välj den sedan på varje löfte som hör dit.'),
          },
          intro,
        ],
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
      date('nextFollowUp', (msg) => msg('Nästa uppföljning')),
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
          {
            kind: 'line',
            name: 'label',
            label: (msg) => msg('När ska man ringa?'),
            help: (msg) => msg('Till exempel vid pågående brott.'),
          },
          {
            kind: 'telephone',
            name: 'number',
            label: (msg) => msg('Nummer'),
            help: (msg) => msg('Till exempel 112.'),
          },
        ],
      },
    ],
  },
  {
    kind: 'group',
    name: 'relatedLinks',
    label: (msg) => msg('Relaterade länkar'),
    fields: [
      title,
      {
        kind: 'list',
        name: 'items',
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
          {
            kind: 'plain',
            name: 'text',
            label: (msg) => msg('Ordet'),
            help: (msg) => msg('Så som det står på sidan, till exempel Gustavsberg.'),
          },
          {
            kind: 'plain',
            name: 'say',
            label: (msg) => msg('Skriv det så som det ska låta'),
            help: (msg) => msg('Till exempel Gustavs berg.'),
          },
          { kind: 'plain', name: 'lang', label: (msg) => msg('Bara på språket'), help: languageHelp },
        ],
      },
    ],
  },
];
