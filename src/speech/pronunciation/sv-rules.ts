/** What only Swedish has: sections of the law, figures as nouns, “s.k.”, streets and numbers cut short. */
import { END, type Rule, type Wording } from './language.js';
import { noun } from './sv-numbers.js';

/** “sju paragrafen”, by its sign or its word: alone, and of several. */
const SECTIONS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  '§': ['paragrafen', 'paragraferna'],
  k: ['kapitlet', 'kapitlen'],
  s: ['stycket', 'styckena'],
  p: ['punkten', 'punkterna'],
  m: ['momentet', 'momenten'],
};

/** A word that ends in -g or -v of its own, and no street cut short: “Göteborg. 12 personer”. */
const OWN_ENDING =
  /(?:borg|berg|^Torg|skog|dag|väg|in[gv]|un[gv]|lag|äng|ång|stig|steg|krog|tåg|hög|[deinlr]ig|ug|åg|bygg|halv|själv|golv|tolv|el[gv]|äl[gv]|arv|iv|ev|brev|grav|krav|hav|[Nn]ov|lov)$/;

/** What is before a number or a word in the definite or the plural. */
const DEFINITE =
  /(?:^|\P{L})(?:den|det|de|denna|detta|dessa|sina|alla|många|flera|fler|våra|dess|deras|vår|vårt|sin|sitt|några|båda|olika|två|tre|fyra|fem|sex|sju|åtta|nio|tio|[2-9]|\d\d+)(?: \p{L}+){0,2} $/iu;
const NEUTER = /(?:^|\P{L})(?:ett|inget|något|varje)(?: \p{L}+){0,2} $/iu;
const COMMON = /(?:^|\P{L})(?:en|ingen|någon)(?: \p{L}+){0,2} $/iu;
/** What follows: a noun in the definite or the plural, or one that is neuter. */
const DEFINITE_NOUN = /^ \p{L}*(?:[^h]et|en|na|[oae]r)(?!\p{L})/iu;
const NEUTER_NOUN =
  /^ \p{L}*(?:löfte|avtal|område|brott|råd|möte|arbete|samtal|ärende|hus|projekt|system|program|stöd|hot|våld|fönster|nummer|center|samhälle|läge|ansvar|nätverk|team|verktyg|krav|lag|vittne|yttrande|beslut|mål|test|boende|kort|torg|register)(?!\p{L})/iu;

/** What has its number after it: “kap. 3”, not “2 kap. 3 §”. */
const BEFORE_NUMBER = /(?:(?:^|[^\d ] )kap|art)\.? $/i;

/** “så kallad”, in the gender and number of its noun. */
function soCalled(before: string, after: string): string {
  if (COMMON.test(before)) return 'så kallad';
  if (NEUTER.test(before)) return 'så kallat';
  if (DEFINITE.test(before)) return 'så kallade';
  if (NEUTER_NOUN.test(after)) return 'så kallat';
  return DEFINITE_NOUN.test(after) ? 'så kallade' : 'så kallad';
}

/** Swedish rules. */
export function swedishRules({ language, sayNumber, number }: Wording): Rule[] {
  const { cardinal, ordinal, year } = language;
  const section = (shown: string, isMany: boolean): string =>
    SECTIONS[shown.charAt(0).toLowerCase()]?.[isMany ? 1 : 0] ?? '';
  return [
    // “tredje kapitlet andra paragrafen”; after “kap.” the sign belongs to the number after it: “kap. 3 § 4”.
    [
      'section of an act',
      `(\\d{1,3})(?:( ?[–-] ?)(\\d{1,3}))?( [a-z])? ?(§§?|kap\\.?${END})(?::?(?:e?ns?|s)${END})?`,
      ([shown = '', from = '', dash = '', until = '', letter = '', sign = ''], { before, after }) => {
        if (
          sign === '§' &&
          /^ ?\d/.test(after) &&
          (BEFORE_NUMBER.test(before) || !/^ \d+ (?:st|p|mom|kap)/.test(after))
        )
          return undefined;
        const ending = shown.slice(shown.lastIndexOf(sign) + sign.length);
        return [
          [from, ordinal(+from)],
          [dash, 'till'],
          [until, ordinal(+until)],
          [letter, letter],
          [sign + ending, section(sign, until !== '' || sign === '§§') + (ending.endsWith('s') ? 's' : '')],
        ];
      },
    ],
    [
      'section of several',
      `(\\d{1,3})(?=(?: [a-z])?(?:, \\d{1,3}(?: [a-z])?){0,5} (?:och|eller|samt) \\d{1,3}(?: [a-z])? ?(?:§|kap))`,
      ([shown = ''], { before }) => (BEFORE_NUMBER.test(before) ? undefined : ordinal(+shown)),
    ],
    [
      'paragraph of a section',
      `(\\d)(?:( ?[–-] ?)(\\d))? (st|p|mom)(?:\\.|${END})`,
      ([, from = '', dash = '', until = '', what = ''], { before }) =>
        /(?:§|st\.?|stycket|p\.?|mom\.?|paragrafen),? $/.test(before)
          ? [
              [from, ordinal(+from)],
              [dash, 'till'],
              [until, ordinal(+until)],
              [what, section(what, until !== '')],
            ]
          : undefined,
    ],
    ['så kallad', `[Ss]\\. ?k\\.|[Ss] k${END}|[Ss]k\\.`, (_, { before, after }) => soCalled(before, after)],
    // “förmiddagen”, after a time or a preposition.
    [
      'half of the day',
      `([fe])\\.? ?m(?:\\.|${END})`,
      ([, half = ''], { before, after }) =>
        /(?:\d|på|varje|i) $/.test(before) || /^ \d/.test(after)
          ? half === 'f'
            ? 'förmiddagen'
            : 'eftermiddagen'
          : undefined,
    ],
    // “fyran”, “femmor”; “1990-talet” and “18-åring” are one word.
    [
      'figure as a noun',
      `(\\d{1,3})(?::|-)?(ans?|or|orna)${END}`,
      ([, value = '', ending = '']) => noun(+value) + ending,
    ],
    [
      'ordinal without a colon',
      `(\\d{1,3})([ae])(?= (?!och |eller |samt )\\p{L}{2})`,
      ([, value = '', ending = '']) =>
        /[aoå]$/.test(ordinal(+value)) === (ending === 'a') ? ordinal(+value) : undefined,
    ],
    [
      'number joined to a word',
      '(?!112)(\\d{1,4})-((tal)?\\p{Ll}{2}\\p{L}*)',
      ([, value = '', rest = '', century], { before }) =>
        /[\p{L}\d]-?$/u.test(before) && !/\d-$/.test(before)
          ? undefined
          : /(?:typ|nivå|steg|fas|kategori|zon|linje|klass|rv|väg) $/i.test(before) &&
              !/^(?:år|tal)/.test(rest)
            ? undefined
            : (century && value[3] && +value < 2100 ? year : cardinal)(+value) + rest,
    ],
    [
      'percent joined to a word',
      `${number} ?%(?:-:?|:)(?:(igt?a?)${END}|(\\p{L}+))`,
      ([shown = '', amount = '', adjective, rest = '']) =>
        adjective
          ? `${sayNumber(amount)}procent${adjective}`
          : [
              [amount, sayNumber(amount, 'common')],
              [shown.slice(amount.length).trim(), `procent${rest}`],
            ],
    ],
    [
      'number cut short',
      `(\\p{L}{2,20}?)(\\.? ?|-)(nr|tid)(?:\\.(?! \\p{Lu})|${END})`,
      ([, first = '', between = '', last = '']) => compound(first, between, last),
    ],
    [
      'street cut short',
      `(\\p{Lu}\\p{L}{2,20})([gv])\\.(?= ?\\d)`,
      ([, stem = '', ending = '']) =>
        OWN_ENDING.test(stem + ending) ? undefined : `${stem}${ending === 'g' ? 'gatan' : 'vägen'}`,
    ],
    ['och', 'o\\.?(?= [\\p{L}\\d])', (_, { before }) => (before.endsWith(' ') ? 'och' : undefined)],
    // “Räddningstjänsten:s”, of an abbreviation that is read in full.
    [
      'colon before an ending',
      `:(?=(?:e?ns?|e?ts?|s)${END})`,
      (_, { before }) => (/\p{Ll}{4}$/u.test(before) ? [] : undefined),
    ],
  ];
}

/** The words that are cut before “nr” and “tid”. */
const CUT: Readonly<Record<string, string>> = {
  org: 'organisations',
  reg: 'registrerings',
  tel: 'telefon',
  tfn: 'telefon',
  mob: 'mobil',
  pers: 'person',
  ref: 'referens',
  fakt: 'faktura',
  art: 'artikel',
  dia: 'diarie',
  diarie: 'diarie',
  lgh: 'lägenhets',
  bes: 'besöks',
  lån: 'låne',
  fast: 'fastighets',
  'moms.reg': 'momsregistrerings',
};

/** “organisationsnummer”; a word that is whole only where it is written together with what follows. */
function compound(first: string, between: string, last: string): string | undefined {
  const whole = CUT[first.toLowerCase()];
  if (!whole && (last === 'tid' || /[. ]/.test(between))) return undefined;
  const said = whole ?? first + between;
  const isCapital = /^\p{Lu}/u.test(first);
  return (
    (isCapital ? said.charAt(0).toUpperCase() : said.charAt(0)) +
    said.slice(1) +
    (last === 'nr' ? 'nummer' : last)
  );
}
