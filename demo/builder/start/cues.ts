/**
 * The signs by which a heading, or the line before a list, says what stands under it. Each has its weight; what weighs most
 * decides (weigh.ts). To teach the builder another wording, add it to a row here.
 */

/** What a passage of a page can be. `results` are what came of promises, `aside` is about something else. */
export type Kind =
  | 'promises'
  | 'areas'
  | 'agreement'
  | 'documents'
  | 'contacts'
  | 'results'
  | 'background'
  | 'links'
  | 'aside';

/** The name of a sign: of a row below, or of a feature of the content (features.ts). */
export type Sign = string;

export interface Cue {
  readonly kind: Kind;
  readonly sign: Sign;
  readonly words: RegExp;
  /** Its weight in a heading, and in a line that announces what follows it. */
  readonly heading: number;
  readonly line: number;
}

const whole = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
const start = (source: string): RegExp => new RegExp(`^(?:${source})(?!\\p{L})`, 'iu');

export const CUES: readonly Cue[] = [
  // What is promised.
  {
    kind: 'promises',
    sign: 'promise',
    words: /löfte\p{L}*|(?<!\p{L})(?:promises?|pledges?|commitments?|åtaganden?)(?!\p{L})/iu,
    heading: 3,
    line: 3,
  },
  {
    kind: 'promises',
    sign: 'to-promise',
    words: whole(
      'lovar|utlovar|lovade|åtar sig|förbinder (?:sig|oss)|(?:we|and) (?:promise|pledge|commit)|promise (?:to|that|you)|pledge (?:to|that)',
    ),
    heading: 4,
    line: 5,
  },
  {
    kind: 'promises',
    sign: 'to-do',
    words: whole(
      '(?:ska|skall|kommer|tänker|vill|gör|uppfyller|håller) vi|vi (?:ska|skall|kommer att|tänker|gör|uppfyller)|' +
        '(?:ska|kommer) (?:polisen|kommunen|polis) (?:och (?:polisen|kommunen|kommun) )?(?:att )?|we will|will do|you can expect(?: us)?|genom att|' +
        'we are going to|what we do|(?:polisen|kommunen|polis|kommun) (?:och (?:polisen|kommunen|polis|kommun) )?(?:ska|skall|kommer att)',
    ),
    heading: 3,
    line: 3,
  },
  { kind: 'promises', sign: 'by', words: /(?<!\p{L})(?:genom|by):$/iu, heading: 2, line: 2.5 },
  {
    kind: 'promises',
    sign: 'measures',
    words: whole('åtgärder|insatser|aktiviteter|actions|measures|åtgärderna|insatserna'),
    heading: 1.5,
    line: 2,
  },
  // What is given priority.
  {
    kind: 'areas',
    sign: 'priority-areas',
    words: whole(
      '(?:prioriterad[et]?|prioritera|gemensamma|utvalda|särskilda|viktig(?:a|aste)) (?:\\p{L}+ ){0,2}?(?:områden\\p{L}*|område|frågor|problem|brott|utmaningar|målområden)|' +
        '(?:fokus|insats|problem|samverkans|utvecklings|mål)områden\\p{L}*|(?:priority|focus|prioritised|main|key) (?:\\p{L}+ )?(?:areas?|issues?|problems?|concerns?)|' +
        '(?:områden\\p{L}*|frågor\\p{L}*|problem\\p{L}*) (?:\\p{L}+ ){0,3}?(?:prioriter\\p{L}+|i fokus|i första hand|viktigast)|prioriteringar|prioriteringarna|priorities',
    ),
    heading: 4,
    line: 4.2,
  },
  {
    kind: 'areas',
    sign: 'areas',
    words: whole(
      'områden|områdena|areas|fokus på|fokuserar? på|i fokus|focus on|focuses on|prioritera|prioriterar|prioriterat|handlar om|(?:arbetar?|jobbar?) med|samverkar? (?:kring|om)|viktigast',
    ),
    heading: 1,
    line: 2.2,
  },
  // What both have agreed on.
  {
    kind: 'agreement',
    sign: 'agreement',
    words:
      /överenskommelse|samverkansavtal|(?<!\p{L})avtal(?:et)?(?!\p{L})|(?<!\p{L})(?:agreement|memorandum)/iu,
    heading: 3,
    line: 1,
  },
  {
    kind: 'documents',
    sign: 'documents',
    words: start(
      '(?:relaterade |våra |viktiga )?(?:dokument(?:en)?|bilag(?:a|or)|handlingar|filer|documents?|downloads?|attachments|publications)|ladda (?:ner|ned)|related documents|mer information|läs (?:mer|även)|read more',
    ),
    heading: 3.2,
    line: 3.2,
  },
  {
    kind: 'contacts',
    sign: 'contact',
    words: start(
      'kontakt(?:a|er|uppgift(?:er)?|information|vägar|person(?:er)?)?|contacts?|contact (?:us|information|details)|hör av dig|har du (?:frågor|synpunkter)|frågor|get in touch|hitta (?:till )?oss|besök oss|ring oss|nå oss|så (?:här )?når du|öppettider|telefon(?:nummer)?|här finns vi|vill du veta mer|questions|opening hours|how to (?:reach|contact)|your local (?:officers?|team)|dina områdespoliser|(?:våra )?områdespoliser|kommunpolis',
    ),
    heading: 4,
    line: 4,
  },
  // What came of it.
  {
    kind: 'results',
    sign: 'results',
    words: whole(
      'så (?:här )?(?:gick|har) det(?: gått)?|så (?:här )?blev det|hur (?:gick|blev|har) det(?: gått)?|resultat\\p{L}*|utfall\\p{L}*|det(?:ta| här)? har vi gjort|vad (?:vi har|har vi|vi) gjort|(?:vi )?har (?:vi )?gjort|(?:we|what we|have we|we have) d(?:id|one)|what (?:happened|came of it)|results|outcomes?|progress|uppnått|genomfört|återkoppling|du sa,? vi gjorde|ni sa,? vi gjorde',
    ),
    heading: 4.6,
    line: 4.6,
  },
  {
    kind: 'results',
    sign: 'follow-up',
    words: whole('uppföljning\\p{L}*|följer (?:vi )?upp|follow-up|utvärdering\\p{L}*'),
    heading: 4.2,
    line: 2,
  },
  // What they build on.
  {
    kind: 'background',
    sign: 'background',
    words: start(
      'bakgrund\\p{L}*|läget|nuläge\\p{L}*|(?:den )?gemensam(?:ma)? lägesbild|lägesbild\\p{L}*|problembild\\p{L}*|underlag\\p{L}*|varför|därför|så (?:här )?(?:tog|valde|har) vi|så (?:här )?(?:har|togs|tas|kom|tar|valdes) (?:\\p{L}+ ){0,3}?(?:fram|till)|så (?:här )?(?:arbetar|jobbar)|hur (?:vi )?(?:tog|valde|arbetar|jobbar|går)|hur (?:tas|togs|väljs)|vad är|vad innebär|vad betyder|om (?:\\p{L}*löfte\\p{L}*|samverkan)|(?:förväntad|önskad|hoppas|avsedd) \\p{L}+|(?:förväntade |önskade )?effekter|mål(?:et|sättning)?|syfte\\p{L}*|vad (?:tycker|säger|sa|tyckte)|det (?:här )?(?:sa|berättade|tyckte) (?:ni|du)|(?:ni|du) (?:sa|berättade)|vi frågade|medborgardialog\\p{L}*|dialog\\p{L}*|inledning|introduktion|sammanfattning|background|introduction|about|why|how (?:we|did|are)|what (?:is|are|do) (?:a|an|the|you)?|(?:the )?expected|(?:the )?aim|we asked|you (?:said|told)|the (?:situation|picture)|expected|summary|our approach',
    ),
    heading: 4.4,
    line: 2,
  },
  {
    kind: 'links',
    sign: 'links',
    words: start(
      '(?:relatera[dt]e? (?:information|länkar|innehåll|sidor)|länkar|se även|mer om|läs mer|läs även|mer information|på andra webbplatser|andra webbplatser|externa länkar|related (?:links|information|pages|content)|links|see also|more about|read more|elsewhere)',
    ),
    heading: 4.3,
    line: 4.3,
  },
  // What is about something else.
  {
    kind: 'aside',
    sign: 'elsewhere',
    words: start(
      'kakor|cookies?|vi använder (?:kakor|cookies)|om (?:kakor|cookies)|nyhetsbrev|få nyheter|nyheter|aktuellt|kalender|evenemang|på gång|följ (?:oss|med)|sociala medier|dela|skriv ut|prenumerera|hjälpte|var informationen|lämna (?:en )?(?:synpunkt\\p{L}*|kommentar\\p{L}*)|kommentarer|med på mötet|närvarande|deltagare|på mötet|(?:tid|plats) för mötet|follow us|news|share|subscribe|newsletter|privacy|events|comments|present at|attendees|tipsa|anmäl (?:ett )?brott|polisanmälan|report a crime|du är här|you are here|innehåll på (?:den här )?sidan|på den här sidan|on this page|snabblänkar|genvägar',
    ),
    heading: 5,
    line: 5,
  },
  {
    kind: 'aside',
    sign: 'earlier',
    words: whole(
      '(?:tidigare|förra|föregående|gamla|äldre) (?:\\p{L}+ )?(?:års |årens |)\\p{L}*löfte\\p{L}*|arkiv|(?:previous|earlier|past) (?:\\p{L}+ )?(?:promises|pledges|years)|archive',
    ),
    heading: 6,
    line: 6,
  },
];

/** Whose heading says first what it is about, and whose line says last what comes, weighs this much more. */
export const NEAREST = 1.5;

/** A full stop announces less than a colon. */
export const FULL_STOP = 0.8;
