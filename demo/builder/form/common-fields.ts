/** Fields that stand in many places. */
import type { Field, Words } from './field.js';

export const title: Field = {
  kind: 'line',
  name: 'title',
  label: (msg) => msg('Rubrik'),
  help: (msg) => msg('Står överst i den här delen av sidan.'),
};
export const intro: Field = {
  kind: 'paragraphs',
  name: 'intro',
  label: (msg) => msg('Inledning'),
  help: (msg) => msg('En tom rad börjar ett nytt stycke.'),
};
export const url: Field = {
  kind: 'url',
  name: 'url',
  label: (msg) => msg('Adress'),
  help: (msg) => msg('Till exempel /trygghet/krogen eller https://www.exempel.se/krogen'),
};
export const date = (name: string, label: Words): Field => ({
  kind: 'date',
  name,
  label,
  help: (msg) => msg('Som du brukar skriva: 2017, april 2014 eller 17 juli 2018.'),
});
export const languageHelp: Words = (msg) => msg('Språkets kod, till exempel en för engelska.');
export const link: readonly Field[] = [
  {
    kind: 'line',
    name: 'text',
    label: (msg) => msg('Länkens text'),
    help: (msg) => msg('Säg vart länken går, till exempel Ungdomar i riskzon.'),
  },
  url,
];

/** Who a publisher or a party is. */
export const kind: Field = {
  kind: 'choice',
  name: 'kind',
  label: (msg) => msg('Slag'),
  help: (msg) => msg('Det som passar bäst.'),
  choices: [
    ['municipality', (msg) => msg('Kommun')],
    ['police', (msg) => msg('Polisen')],
    ['region', (msg) => msg('Region')],
    ['other', (msg) => msg('Annan')],
  ],
};
