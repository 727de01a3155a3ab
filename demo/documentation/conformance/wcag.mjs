/**
 * WCAG 2.2, every success criterion of level A and AA: how Samverka stands to it, how that was found out, and what is not met.
 * It is about the elements, the player, the builder and the documentation as they come; what the page around decides is the site's.
 *
 * A row: number, level, name in Swedish and English, state, tests (paths in the repository) or BY_HAND, and a remark.
 * States: supports, partly, not, na (not applicable).
 */

/** Found by reading the code; no test holds it. */
export const BY_HAND = {
  sv: 'för hand 2026-11-26, genom att läsa koden',
  en: 'by hand on 2026-11-26, by reading the code',
};

const none = { sv: '', en: '' };
const noMedia = {
  sv: 'Samverka har varken film eller inspelat ljud.',
  en: 'Samverka has neither video nor recorded sound.',
};
const site = {
  sv: 'Webbplatsens sak: Samverka är en del av en sida.',
  en: 'For the site: Samverka is a part of a page.',
};

const row = (number, level, sv, en, state, how, remark = none) => ({
  number,
  level,
  name: { sv, en },
  state,
  how,
  remark,
});

const TREES = [
  'tests/elements/tree-page-sv.test.ts',
  'tests/elements/tree-page-en.test.ts',
  'tests/elements/listen-tree-sv.test.ts',
  'tests/elements/listen-tree-en.test.ts',
  'tests/builder/heard.test.mjs',
];
const AXE = [
  'tests/elements/axe.test.ts',
  'tests/elements/listen-axe.test.ts',
  'tests/builder/accessible.test.mjs',
];
const LIGHTHOUSE = 'tests/audits/lighthouse.test.mjs';
const PAGE = 'tests/conformance/page.test.mjs';

export const criteria = [
  row('1.1.1', 'A', 'Icke-textuellt innehåll', 'Non-text Content', 'supports', [...AXE, LIGHTHOUSE], {
    sv: 'Knapparnas bilder har namn. Bilder som redaktören själv lägger in har den alternativtext som redaktören skriver.',
    en: 'The pictures on buttons have names. Images that the editor adds have the alternative that the editor writes.',
  }),
  row(
    '1.2.1',
    'A',
    'Enbart ljud och enbart video (förinspelat)',
    'Audio-only and Video-only (Prerecorded)',
    'supports',
    ['tests/unit/sound/captions.test.ts'],
    {
      sv: 'Ljud som besökaren sparar är sidans text, och en textfil med tider följer med.',
      en: 'Sound that a visitor saves is the page’s text, and a text file with times comes with it.',
    },
  ),
  row('1.2.2', 'A', 'Undertexter (förinspelat)', 'Captions (Prerecorded)', 'na', [], noMedia),
  row(
    '1.2.3',
    'A',
    'Syntolkning eller mediealternativ (förinspelat)',
    'Audio Description or Media Alternative (Prerecorded)',
    'na',
    [],
    noMedia,
  ),
  row('1.2.4', 'AA', 'Undertexter (direktsändning)', 'Captions (Live)', 'na', [], noMedia),
  row('1.2.5', 'AA', 'Syntolkning (förinspelat)', 'Audio Description (Prerecorded)', 'na', [], noMedia),
  row(
    '1.3.1',
    'A',
    'Information och relationer',
    'Info and Relationships',
    'supports',
    [...TREES, 'tests/elements/headings.test.ts'],
    {
      sv: 'Rubriknivån går att ställa in med heading-level.',
      en: 'The level of headings can be set by heading-level.',
    },
  ),
  row('1.3.2', 'A', 'Meningsfull ordning', 'Meaningful Sequence', 'supports', [
    'tests/elements/seed-words.test.ts',
    ...TREES,
  ]),
  row('1.3.3', 'A', 'Sensoriska kännetecken', 'Sensory Characteristics', 'supports', BY_HAND),
  row('1.3.4', 'AA', 'Visningsläge', 'Orientation', 'supports', [PAGE]),
  row('1.3.5', 'AA', 'Identifiera syftet med inmatning', 'Identify Input Purpose', 'na', [], {
    sv: 'Inga fält frågar efter uppgifter om besökaren. Byggarens fält gäller kommunen.',
    en: 'No field asks about the visitor. The builder’s fields are about the municipality.',
  }),
  row(
    '1.4.1',
    'A',
    'Användning av färg',
    'Use of Color',
    'supports',
    ['tests/elements/promise-rows.test.ts', 'tests/elements/agreement.test.ts'],
    {
      sv: 'Status och giltighet står i ord.',
      en: 'Status and validity are words.',
    },
  ),
  row(
    '1.4.2',
    'A',
    'Ljudkontroll',
    'Audio Control',
    'supports',
    ['tests/elements/listen-keys.test.ts', 'tests/elements/listen-volume.test.ts'],
    {
      sv: 'Inget ljud börjar av sig självt.',
      en: 'No sound starts by itself.',
    },
  ),
  row(
    '1.4.3',
    'AA',
    'Kontrast (minimum)',
    'Contrast (Minimum)',
    'supports',
    [...AXE, 'tests/unit/speech/highlight/colours.test.ts', LIGHTHOUSE],
    {
      sv: 'Texten ärver webbplatsens färger. Är de för svaga är Samverkas text det också.',
      en: 'Text inherits the site’s colours. Where those are too weak, so is Samverka’s text.',
    },
  ),
  row('1.4.4', 'AA', 'Ändra textstorlek', 'Resize Text', 'supports', [
    'tests/elements/listen-layout.test.ts',
    PAGE,
  ]),
  row('1.4.5', 'AA', 'Bilder av text', 'Images of Text', 'supports', BY_HAND, {
    sv: 'Dokumentationens skärmbilder visar text som också står på sidan.',
    en: 'Pictures of the screen in the documentation show text that the page has too.',
  }),
  row(
    '1.4.10',
    'AA',
    'Dynamisk anpassning',
    'Reflow',
    'supports',
    [PAGE, 'tests/elements/listen-narrow.test.ts', 'tests/builder/accessible.test.mjs'],
    {
      sv: 'Tabeller i dokumentationen rullas i sidled i sin egen ram, vilket kriteriet tillåter.',
      en: 'Tables in the documentation scroll sideways in frames of their own, which the criterion allows.',
    },
  ),
  row(
    '1.4.11',
    'AA',
    'Kontrast för icke-textuellt innehåll',
    'Non-text Contrast',
    'supports',
    [PAGE, 'tests/hosts/media.test.ts'],
    {
      sv: 'Knapparnas kanter och fokusringen mättes på demons sidor. De följer webbplatsens textfärg om inget annat ställs in.',
      en: 'The edges of buttons and the focus ring were measured on the demo’s pages. They follow the site’s text colour unless set.',
    },
  ),
  row('1.4.12', 'AA', 'Textavstånd', 'Text Spacing', 'supports', [
    PAGE,
    'tests/elements/listen-narrow.test.ts',
  ]),
  row('1.4.13', 'AA', 'Innehåll vid hovring eller fokus', 'Content on Hover or Focus', 'supports', BY_HAND, {
    sv: 'Bara webbläsarens egna hjälprutor, som visar knappens namn.',
    en: 'Only the browser’s own tooltips, with the name of the button.',
  }),
  row(
    '2.1.1',
    'A',
    'Tangentbord',
    'Keyboard',
    'supports',
    [
      'tests/elements/listen-keys.test.ts',
      'tests/elements/keys.test.ts',
      'tests/builder/by-keyboard.test.mjs',
    ],
    {
      sv: 'Att klicka på ett stycke för att lyssna därifrån görs på tangentbord med Nästa mening, eller genom att markera text.',
      en: 'Clicking a paragraph to listen from there is done by keyboard with Next sentence, or by selecting text.',
    },
  ),
  row('2.1.2', 'A', 'Ingen tangentbordsfälla', 'No Keyboard Trap', 'supports', [
    'tests/elements/listen-focus.test.ts',
    PAGE,
  ]),
  row(
    '2.1.4',
    'A',
    'Kortkommandon som består av ett enda tecken',
    'Character Key Shortcuts',
    'supports',
    ['tests/elements/listen-keys.test.ts'],
    {
      sv: 'Det finns inga. Esc är inget tecken.',
      en: 'There are none. Esc is no character.',
    },
  ),
  row('2.2.1', 'A', 'Justerbar tidsgräns', 'Timing Adjustable', 'supports', BY_HAND, {
    sv: 'Inga tidsgränser för besökaren.',
    en: 'No time limits for visitors.',
  }),
  row(
    '2.2.2',
    'A',
    'Pausa, stoppa, dölja',
    'Pause, Stop, Hide',
    'supports',
    ['tests/hosts/media.test.ts', 'tests/elements/listen-state.test.ts'],
    {
      sv: 'Det enda som rör sig är markeringen vid uppläsning, som besökaren startar, pausar och stoppar.',
      en: 'All that moves is the mark while reading, which the visitor starts, pauses and stops.',
    },
  ),
  row(
    '2.3.1',
    'A',
    'Tröskelvärde på maximalt tre blinkningar',
    'Three Flashes or Below Threshold',
    'supports',
    ['tests/hosts/media.test.ts'],
    {
      sv: 'Ordmarkeringen byter plats några gånger i sekunden i en liten yta och blinkar inte.',
      en: 'The mark on words moves a few times a second in a small area and does not flash.',
    },
  ),
  row(
    '2.4.1',
    'A',
    'Hoppa över grupperade innehållsblock',
    'Bypass Blocks',
    'supports',
    [LIGHTHOUSE, 'tests/conformance/screen-reader-steps.test.mjs'],
    {
      sv: 'Demon och dokumentationen har en länk till innehållet. På andra sidor är det webbplatsens sak.',
      en: 'The demo and the documentation have a link to the content. On other pages it is for the site.',
    },
  ),
  row('2.4.2', 'A', 'Sidrubriker', 'Page Titled', 'supports', [
    LIGHTHOUSE,
    'tests/documentation/site.test.mjs',
  ]),
  row('2.4.3', 'A', 'Fokusordning', 'Focus Order', 'supports', [
    'tests/elements/listen-focus.test.ts',
    'tests/elements/listen-escape.test.ts',
    'tests/conformance/screen-reader-steps.test.mjs',
  ]),
  row(
    '2.4.4',
    'A',
    'Syftet med en länk (i sammanhanget)',
    'Link Purpose (In Context)',
    'supports',
    ['tests/elements/links.test.ts', 'tests/elements/documents.test.ts'],
    {
      sv: 'Länken säger om den leder till en annan webbplats, och ett dokuments format och storlek.',
      en: 'A link says when it leads to another site, and a document’s format and size.',
    },
  ),
  row('2.4.5', 'AA', 'Flera olika sätt', 'Multiple Ways', 'na', [], site),
  row('2.4.6', 'AA', 'Rubriker och etiketter', 'Headings and Labels', 'supports', TREES),
  row('2.4.7', 'AA', 'Synligt fokus', 'Focus Visible', 'supports', [PAGE]),
  row('2.4.11', 'AA', 'Fokus inte skymt (minimum)', 'Focus Not Obscured (Minimum)', 'supports', [
    'tests/elements/listen-covers.test.ts',
    'tests/elements/listen-floating.test.ts',
  ]),
  row('2.5.1', 'A', 'Pekargester', 'Pointer Gestures', 'supports', BY_HAND, {
    sv: 'Allt görs med ett tryck.',
    en: 'All is done by a press.',
  }),
  row('2.5.2', 'A', 'Ångra pekarhändelser', 'Pointer Cancellation', 'supports', BY_HAND, {
    sv: 'Det händer något först när man släpper.',
    en: 'Things happen on release only.',
  }),
  row('2.5.3', 'A', 'Etikett i namn', 'Label in Name', 'supports', [PAGE]),
  row('2.5.4', 'A', 'Rörelseaktivering', 'Motion Actuation', 'na', [], {
    sv: 'Inget styrs med rörelse.',
    en: 'Nothing is operated by motion.',
  }),
  row('2.5.7', 'AA', 'Dragrörelser', 'Dragging Movements', 'supports', BY_HAND, {
    sv: 'Ljudstyrkans reglage går att klicka på. I byggaren flyttas saker med knappar.',
    en: 'The slider for volume can be clicked. In the builder, things are moved by buttons.',
  }),
  row('2.5.8', 'AA', 'Målstorlek (minimum)', 'Target Size (Minimum)', 'supports', [
    PAGE,
    'tests/elements/listen-narrow.test.ts',
    'tests/elements/documents.test.ts',
  ]),
  row('3.1.1', 'A', 'Sidans språk', 'Language of Page', 'supports', [
    LIGHTHOUSE,
    'tests/documentation/site.test.mjs',
  ]),
  row(
    '3.1.2',
    'AA',
    'Språk för delar',
    'Language of Parts',
    'partly',
    ['tests/elements/languages.test.ts', 'tests/unit/speech/reading/languages.test.ts'],
    {
      sv: 'Text på ett annat språk märks ut när dokumentet säger vilket språk den är på. Ett enstaka ord på ett annat språk mitt i en text kan inte märkas ut i byggaren eller i ett dokument, bara i vanlig HTML.',
      en: 'Text in another language is marked where the document says which it is. A single phrase in another language inside a text cannot be marked in the builder or in a document, only in ordinary HTML.',
    },
  ),
  row('3.2.1', 'A', 'Vid fokus', 'On Focus', 'supports', ['tests/elements/listen-keys.test.ts']),
  row('3.2.2', 'A', 'Vid inmatning', 'On Input', 'supports', [
    'tests/elements/listen-rate.test.ts',
    'tests/elements/listen-voices.test.ts',
  ]),
  row('3.2.3', 'AA', 'Konsekvent navigering', 'Consistent Navigation', 'na', [], site),
  row('3.2.4', 'AA', 'Konsekvent identifiering', 'Consistent Identification', 'supports', TREES),
  row(
    '3.2.6',
    'A',
    'Konsekvent hjälp',
    'Consistent Help',
    'supports',
    ['tests/elements/contact-card.test.ts'],
    {
      sv: 'Kontaktkortets uppgifter står alltid i samma ordning. Var på sidan kortet står bestämmer webbplatsen.',
      en: 'What a contact card has is always in the same order. Where on the page the card stands is for the site.',
    },
  ),
  row(
    '3.3.1',
    'A',
    'Identifiering av fel',
    'Error Identification',
    'supports',
    ['tests/unit/builder/checks/check.test.ts', 'tests/builder/by-keyboard.test.mjs'],
    {
      sv: 'Gäller byggaren: varje fel står i ord och leder till sitt fält.',
      en: 'In the builder: each error is in words and leads to its field.',
    },
  ),
  row('3.3.2', 'A', 'Etiketter eller instruktioner', 'Labels or Instructions', 'supports', [
    'tests/builder/heard.test.mjs',
    'tests/builder/accessible.test.mjs',
  ]),
  row('3.3.3', 'AA', 'Förslag vid fel', 'Error Suggestion', 'supports', [
    'tests/unit/builder/checks/check.test.ts',
  ]),
  row(
    '3.3.4',
    'AA',
    'Förebyggande av fel (juridik, ekonomi, data)',
    'Error Prevention (Legal, Financial, Data)',
    'na',
    [],
    {
      sv: 'Inget skickas. Byggarens utkast kan ångras.',
      en: 'Nothing is sent. The builder’s draft can be undone.',
    },
  ),
  row('3.3.7', 'A', 'Upprepad inmatning', 'Redundant Entry', 'supports', BY_HAND, {
    sv: 'Byggaren frågar inte efter samma sak två gånger.',
    en: 'The builder does not ask for the same thing twice.',
  }),
  row('3.3.8', 'AA', 'Tillgänglig autentisering (minimum)', 'Accessible Authentication (Minimum)', 'na', [], {
    sv: 'Ingen inloggning.',
    en: 'No login.',
  }),
  row('4.1.2', 'A', 'Namn, roll, värde', 'Name, Role, Value', 'supports', [
    ...TREES,
    'tests/conformance/screen-reader-steps.test.mjs',
  ]),
  row('4.1.3', 'AA', 'Statusmeddelanden', 'Status Messages', 'supports', [
    'tests/elements/listen-tree-sv.test.ts',
    'tests/elements/events.test.ts',
    'tests/conformance/screen-reader-steps.test.mjs',
  ]),
];

/** Obsolete in WCAG 2.2, which has no criterion with that number; still in EN 301 549 v3.2.1. */
export const removed = row('4.1.1', 'A', 'Parsning', 'Parsing', 'supports', AXE, {
  sv: 'Utgått ur WCAG 2.2. Kvar i EN 301 549 v3.2.1 som 9.4.1.1.',
  en: 'Removed from WCAG 2.2. Still in EN 301 549 v3.2.1 as 9.4.1.1.',
});
