/** EN 301 549 v3.2.1, the clauses beyond WCAG that apply to web content and web software; written as the rows of wcag.mjs are. */
import { BY_HAND } from './wcag.mjs';

const row = (number, sv, en, state, how, remark = { sv: '', en: '' }) => ({
  number,
  name: { sv, en },
  state,
  how,
  remark,
});

const software = {
  sv: 'Programvara i webbläsaren: ingen maskinvara.',
  en: 'Software in a browser: no hardware.',
};

export const clauses = [
  row(
    '5.2',
    'Aktivering av tillgänglighetsfunktioner',
    'Activation of accessibility features',
    'supports',
    ['tests/elements/listen-keys.test.ts', 'tests/elements/listen-tree-sv.test.ts'],
    {
      sv: 'Lyssna nås med tangentbord och skärmläsare, och kräver ingenting som den är till för att ersätta.',
      en: 'Listen is reached by keyboard and screen reader, and asks for nothing that it is there to replace.',
    },
  ),
  row('5.3', 'Biometri', 'Biometrics', 'na', [], { sv: 'Används inte.', en: 'Not used.' }),
  row(
    '5.4',
    'Bevarande av tillgänglighetsinformation vid konvertering',
    'Preservation of accessibility information during conversion',
    'partly',
    [
      'tests/elements/authors-nodes.test.ts',
      'tests/fuzz/read-back.test.ts',
      'tests/embed/nothing-lost.test.ts',
    ],
    {
      sv: 'På sidan flyttas redaktörens egna länkar, bilder och tabeller med allt de har. När byggaren läser en gammal sida blir den text: bilder, deras alternativtexter och språket på enstaka ord följer inte med.',
      en: 'On a page the editor’s own links, images and tables are moved with all that they have. When the builder reads an old page it becomes text: images, their alternatives and the language of single phrases do not come along.',
    },
  ),
  row('5.5', 'Manöverdon', 'Operable parts', 'na', [], software),
  row('5.6', 'Låsbara reglage och omkopplare', 'Locking or toggle controls', 'na', [], software),
  row('5.7', 'Tangentupprepning', 'Key repeat', 'na', [], { sv: 'Systemets egen.', en: 'The system’s own.' }),
  row('5.8', 'Godkännande av dubbla tangenttryckningar', 'Double-strike key acceptance', 'na', [], {
    sv: 'Systemets egen.',
    en: 'The system’s own.',
  }),
  row('5.9', 'Samtidiga användaråtgärder', 'Simultaneous user actions', 'supports', BY_HAND, {
    sv: 'Inget kräver två åtgärder på samma gång.',
    en: 'Nothing asks for two actions at once.',
  }),
  row('6', 'Tvåvägskommunikation', 'Two-way voice communication', 'na', [], {
    sv: 'Finns inte.',
    en: 'There is none.',
  }),
  row('7', 'Video', 'Video capabilities', 'na', [], {
    sv: 'Ingen video. Ljud som sparas får en textfil med tider.',
    en: 'No video. Saved sound comes with a text file with times.',
  }),
  row(
    '9.6',
    'WCAG:s krav på överensstämmelse',
    'WCAG conformance requirements',
    'partly',
    ['tests/conformance/page.test.mjs', 'tests/hosts/no-script.test.ts', 'tests/hosts/sandbox.test.ts'],
    {
      sv: 'Demons sidor är bedömda som hela sidor. 3.1.2 är delvis uppfyllt. Provet med skärmläsare är gjort med en av sex, och ingen person som använder hjälpmedel till vardags har provat.',
      en: 'The demo’s pages are judged as whole pages. 3.1.2 is met in part. One screen reader of six has been tried, and nobody who uses assistive technology daily has tried it.',
    },
  ),
  row(
    '11.7',
    'Användarens inställningar',
    'User preferences',
    'supports',
    ['tests/hosts/media.test.ts', 'tests/hosts/resets.test.ts', 'tests/elements/listen-layout.test.ts'],
    {
      sv: 'Textstorlek, minskad rörelse, mer kontrast och tvingade färger följs. Mörkt läge följer webbplatsen.',
      en: 'Text size, reduced motion, more contrast and forced colours are followed. Dark mode follows the site.',
    },
  ),
  row(
    '11.8.2',
    'Skapande av tillgängligt innehåll',
    'Accessible content creation',
    'supports',
    ['tests/builder/seed-taken-away.test.mjs', 'tests/unit/builder/take/forms.test.ts'],
    {
      sv: 'Byggaren skriver rubriker i ordning, listor, språk och länktexter åt redaktören.',
      en: 'The builder writes headings in order, lists, languages and link texts for the editor.',
    },
  ),
  row(
    '11.8.3',
    'Bevarande av tillgänglighetsinformation vid omvandling',
    'Preservation of accessibility information in transformations',
    'partly',
    ['tests/unit/builder/start/nothing-lost.test.ts', 'tests/unit/builder/start/read-html.test.ts'],
    {
      sv: 'Som 5.4: all text följer med, men inte bilder, alternativtexter och språket på enstaka ord.',
      en: 'As 5.4: all text comes along, but not images, their alternatives and the language of single phrases.',
    },
  ),
  row(
    '11.8.4',
    'Hjälp att åtgärda',
    'Repair assistance',
    'supports',
    ['tests/unit/builder/checks/check.test.ts', 'tests/builder/by-keyboard.test.mjs'],
    {
      sv: 'Kontrollen säger i ord vad som är fel, hur det rättas och leder till fältet: rubriker, länktexter, språk, dokumentens format, svår text.',
      en: 'The check says in words what is wrong and how to mend it, and leads to the field: headings, link texts, languages, formats of documents, difficult text.',
    },
  ),
  row('11.8.5', 'Mallar', 'Templates', 'supports', [
    'tests/builder/seed-taken-away.test.mjs',
    'tests/builder/accessible.test.mjs',
  ]),
  row(
    '12.1.1',
    'Dokumentation av tillgänglighetsfunktioner',
    'Accessibility and compatibility features',
    'supports',
    ['tests/documentation/site.test.mjs'],
    {
      sv: 'Den här sidan, sidan för besökare och sidan om skärmläsare.',
      en: 'This page, the page for visitors and the page about screen readers.',
    },
  ),
  row('12.1.2', 'Tillgänglig dokumentation', 'Accessible documentation', 'supports', [
    'tests/documentation/site.test.mjs',
    'tests/audits/lighthouse.test.mjs',
    'tests/conformance/page.test.mjs',
  ]),
  row('12.2', 'Stödtjänster', 'Support services', 'na', [], {
    sv: 'Samverka har ingen kundtjänst. Kommunen svarar för sin egen.',
    en: 'Samverka has no support service. The municipality answers for its own.',
  }),
];
