/**
 * The screen-reader script: what to press on demo/form-c.html and what is expected to be announced there. The page of the
 * documentation, the test that holds it to Chromium's accessibility tree and the run with Orca are all made from this.
 * A step's `expect` is a node of the tree: its role, its name and its states, which each reader puts in its own words.
 */

/** The page that the steps are walked on, from the root of the repository. */
export const PAGE = 'demo/form-c.html';

export const readers = [
  { id: 'nvda', name: 'NVDA', where: 'Windows: Firefox, Chrome' },
  { id: 'jaws', name: 'JAWS', where: 'Windows: Chrome, Edge' },
  { id: 'voiceover', name: 'VoiceOver', where: 'macOS: Safari' },
  { id: 'ios', name: 'VoiceOver', where: 'iOS: Safari' },
  { id: 'talkback', name: 'TalkBack', where: 'Android: Chrome' },
  { id: 'orca', name: 'Orca', where: 'Linux: Chromium, Firefox' },
];

const right = { sv: 'Svep åt höger', en: 'Swipe right' };
const doubleTap = { sv: 'Tryck snabbt två gånger', en: 'Double-tap' };

/** What each thing to do is called, and how it is done with each reader; a text without languages is the same in both. */
export const actions = {
  top: {
    sv: 'Gå till sidans början',
    en: 'Go to the top of the page',
    nvda: 'Ctrl+Home',
    jaws: 'Ctrl+Home',
    voiceover: 'Ctrl+Option+Fn+←',
    ios: {
      sv: 'Tryck med fyra fingrar högt upp på skärmen',
      en: 'Tap with four fingers near the top of the screen',
    },
    talkback: { sv: 'Svep uppåt och sedan nedåt i en rörelse', en: 'Swipe up, then down, in one movement' },
    orca: 'Ctrl+Home',
  },
  'next-focus': {
    sv: 'Nästa länk eller kontroll',
    en: 'Next link or control',
    nvda: 'Tab',
    jaws: 'Tab',
    voiceover: 'Tab',
    ios: right,
    talkback: right,
    orca: 'Tab',
  },
  'next-heading': {
    sv: 'Nästa rubrik',
    en: 'Next heading',
    nvda: 'H',
    jaws: 'H',
    voiceover: 'Ctrl+Option+Cmd+H',
    ios: { sv: 'Rotorn på Rubriker, svep nedåt', en: 'Rotor at Headings, swipe down' },
    talkback: { sv: 'Läsreglaget på Rubriker, svep nedåt', en: 'Reading control at Headings, swipe down' },
    orca: 'H',
  },
  'next-list': {
    sv: 'Nästa lista',
    en: 'Next list',
    nvda: 'L',
    jaws: 'L',
    voiceover: 'Ctrl+Option+Cmd+X',
    ios: { sv: 'Svep åt höger till listan', en: 'Swipe right to the list' },
    talkback: { sv: 'Svep åt höger till listan', en: 'Swipe right to the list' },
    orca: 'L',
  },
  'next-button': {
    sv: 'Nästa knapp',
    en: 'Next button',
    nvda: 'B',
    jaws: 'B',
    voiceover: 'Ctrl+Option+Cmd+J',
    ios: { sv: 'Svep åt höger till knappen', en: 'Swipe right to the button' },
    talkback: { sv: 'Läsreglaget på Kontroller, svep nedåt', en: 'Reading control at Controls, swipe down' },
    orca: 'B',
  },
  'next-text': {
    sv: 'Läs det som kommer sedan',
    en: 'Read what comes next',
    nvda: '↓',
    jaws: '↓',
    voiceover: 'Ctrl+Option+→',
    ios: right,
    talkback: right,
    orca: '↓',
  },
  activate: {
    sv: 'Tryck på det',
    en: 'Press it',
    nvda: 'Enter',
    jaws: 'Enter',
    voiceover: 'Ctrl+Option+Space',
    ios: doubleTap,
    talkback: doubleTap,
    orca: 'Enter',
  },
  close: {
    sv: 'Stäng det som är öppet',
    en: 'Close what is open',
    nvda: 'Esc',
    jaws: 'Esc',
    voiceover: 'Esc',
    ios: {
      sv: 'Gå tillbaka till Inställningar och tryck snabbt två gånger',
      en: 'Go back to Inställningar and double-tap',
    },
    talkback: {
      sv: 'Gå tillbaka till Inställningar och tryck snabbt två gånger',
      en: 'Go back to Inställningar and double-tap',
    },
    orca: 'Esc',
  },
};

/**
 * In order. `times` is how often it is done; `status` is what the player's status line says once it is done, and `silent` that a
 * reader need not say anything; `first` is where a list begins.
 */
export const steps = [
  { part: { sv: 'Sidan', en: 'The page' } },
  { action: 'top', expect: { role: 'link', name: 'Hoppa till innehållet' } },
  { action: 'next-heading', expect: { role: 'heading', name: 'Trygghet och säkerhet', level: 1 } },
  { action: 'next-focus', expect: { role: 'button', name: 'Lyssna', within: 'Uppläsning' } },
  { action: 'next-heading', expect: { role: 'heading', name: 'Samverkan med polisen', level: 2 } },
  { part: { sv: 'Löftena', en: 'The promises' } },
  { action: 'next-heading', expect: { role: 'heading', name: 'Medborgarlöfte', level: 3 } },
  {
    action: 'next-list',
    expect: { role: 'list', items: 3, first: 'Situations- och platsanpassade insatser' },
  },
  { action: 'next-heading', expect: { role: 'heading', name: 'Fältsamverkan', level: 4 } },
  { action: 'next-heading', expect: { role: 'heading', name: 'Drogförebyggande arbete', level: 4 } },
  { part: { sv: 'Överenskommelsen, som inte gäller längre', en: 'The agreement, which is no longer valid' } },
  {
    action: 'next-heading',
    expect: {
      role: 'heading',
      name: 'Överenskommelse mellan kommun och polis – vägledande för arbetet',
      level: 3,
    },
  },
  {
    action: 'next-text',
    expect: { role: 'paragraph', name: 'Gäller inte längre. Överenskommelsen gällde till och med 2017.' },
  },
  { part: { sv: 'Områdena och dokumenten', en: 'The areas and the documents' } },
  { action: 'next-heading', times: 2, expect: { role: 'heading', name: 'ungdomar', level: 4 } },
  { action: 'next-focus', expect: { role: 'link', name: 'Ungabrottsutsatta (länk till annan webbplats)' } },
  { action: 'next-heading', times: 4, expect: { role: 'heading', name: 'Dokument', level: 3 } },
  { action: 'next-focus', expect: { role: 'link', name: 'Planerade aktiviteter för 2017 (pdf, 21 kB)' } },
  { part: { sv: 'Kontaktkortet', en: 'The contact card' } },
  { action: 'next-heading', expect: { role: 'heading', name: 'Kontakt', level: 3 } },
  { action: 'next-focus', expect: { role: 'link', name: '08-570 470 00' } },
  { action: 'next-focus', expect: { role: 'link', name: 'varmdo.kommun@varmdo.se' } },
  { action: 'next-button', expect: { role: 'button', name: 'Spara kontakt' } },
  { part: { sv: 'Lyssna', en: 'Lyssna (Listen)' } },
  { action: 'top', then: 'next-button', expect: { role: 'button', name: 'Lyssna' } },
  {
    action: 'activate',
    expect: { role: 'button', name: 'Pausa' },
    silent: true,
    note: {
      sv: 'Rösten börjar läsa. Knappen heter nu Pausa och har kvar fokus. Saknar webbläsaren svensk röst hämtas reservrösten först; då sägs ”Hämtar rösten, 0,5 MB”.',
      en: 'The voice begins to read. The button is now called Pausa and keeps the focus. Where the browser has no Swedish voice the reserve voice is fetched first; then “Hämtar rösten, 0,5 MB” is said.',
    },
  },
  { action: 'activate', expect: { role: 'button', name: 'Fortsätt' }, status: 'Pausad' },
  { action: 'next-focus', expect: { role: 'button', name: 'Föregående mening' } },
  { action: 'next-focus', expect: { role: 'button', name: 'Nästa mening' } },
  { action: 'next-focus', expect: { role: 'button', name: 'Stoppa' } },
  { action: 'next-focus', expect: { role: 'button', name: 'Inställningar', expanded: false } },
  { action: 'activate', expect: { role: 'button', name: 'Inställningar', expanded: true } },
  { action: 'next-focus', expect: { role: 'button', name: 'Långsammare' } },
  { action: 'next-focus', expect: { role: 'combobox', name: 'Hastighet', value: '1' } },
  { action: 'next-focus', expect: { role: 'button', name: 'Snabbare' } },
  { action: 'next-focus', expect: { role: 'slider', name: 'Ljudstyrka', value: '1' } },
  { action: 'close', expect: { role: 'button', name: 'Inställningar', expanded: false } },
  { action: 'close', expect: { role: 'button', name: 'Lyssna' }, status: 'Uppläsningen är slut' },
];

/** The steps that something is done in. */
export const done = steps.filter(({ action }) => action);
