/** All checks of a draft, in slices, so that writing never waits for them. */
import { swedishDay } from '../../../src/document/partial-date.js';
import { pathName, type Draft } from '../document/draft.js';
import { languageIn } from '../take/finish.js';
import { agreement } from './agreement.js';
import { contacts } from './contacts.js';
import { dates } from './dates.js';
import { documents } from './documents.js';
import type { Finding } from './finding.js';
import { headings, type HeadingOptions } from './headings.js';
import { identity } from './identity.js';
import { FEWEST_WORDS, language } from './language.js';
import { countsOf, difficultyOf, lixOf, type Counts, type Difficulty } from './lix.js';
import { links } from './links.js';
import { Kept, piecesOf, placesIn, type Piece } from './pieces.js';
import { promises } from './promises.js';
import { required } from './required.js';
import { wordsAt, type Around, type Rule } from './rule.js';
import { titles } from './titles.js';
import { translations } from './translations.js';
import { values } from './values.js';

export interface CheckOptions extends HeadingOptions {
  /** Languages that the document is to have, beside those that its texts are in. */
  readonly languages?: readonly string[];
}

const rules: readonly Rule[] = [
  required,
  values,
  dates,
  promises,
  agreement,
  documents,
  links,
  contacts,
  titles,
  translations,
  language,
];

const findings = new Kept<readonly Finding[]>();
const languages = new Kept<ReadonlySet<string>>();

/** The languages that the texts of a draft are written in: that of its plain strings first. */
export function languagesIn(draft: Draft): readonly string[] {
  const own = languageIn(draft);
  const all = new Set([own]);
  for (const piece of piecesOf(draft)) {
    const inPiece = languages.of(piece.value, own, () => {
      const tags = new Set<string>();
      placesIn(piece, (place) => wordsAt(place, own).forEach(({ tag }) => tags.add(tag)));
      return tags;
    });
    inPiece.forEach((tag) => all.add(tag));
  }
  return [...all];
}

function checkPiece(piece: Piece, around: Around): readonly Finding[] {
  const { today, language, languages } = around;
  const key = [pathName(piece.path), today, language, ...languages].join(' ');
  return findings.of(piece.value, key, () => {
    const found: Finding[] = [];
    placesIn(piece, (place) => {
      for (const rule of rules) rule(place, around, (finding) => found.push(finding));
    });
    return found;
  });
}

/** What is found, a piece of the draft at a time: stop after any, go on when there is time. */
export function* checking(
  draft: Draft,
  instant: Date,
  options: CheckOptions = {},
): Generator<readonly Finding[], void> {
  const around: Around = {
    today: swedishDay(instant),
    instant,
    language: languageIn(draft),
    languages: [...new Set([...languagesIn(draft), ...(options.languages ?? [])])],
  };
  for (const piece of piecesOf(draft)) yield checkPiece(piece, around);
  const whole: Finding[] = [];
  identity(draft, (finding) => whole.push(finding));
  headings(draft, options, (finding) => whole.push(finding));
  yield whole;
}

/** All that is found, at once. */
export const check = (draft: Draft, today: Date, options?: CheckOptions): readonly Finding[] =>
  [...checking(draft, today, options)].flat();

export interface Readability {
  readonly lix: number;
  readonly difficulty: Difficulty;
  readonly words: number;
  readonly sentences: number;
}

/** How hard the running text of a draft is, in one language; undefined where there is too little of it. */
export function readability(draft: Draft, tag: string = languageIn(draft)): Readability | undefined {
  const own = languageIn(draft);
  const counts: Counts[] = [];
  for (const piece of piecesOf(draft))
    placesIn(piece, (place) => {
      if (!/^(intro|lead|outro|body)$/.test(place.field)) return;
      for (const each of wordsAt(place, own)) if (each.tag === tag) counts.push(countsOf(each.words, tag));
    });
  const words = counts.reduce((sum, each) => sum + each.words, 0);
  const sentences = counts.reduce((sum, each) => sum + each.sentences.length, 0);
  const lix = lixOf(counts);
  return words > FEWEST_WORDS ? { lix, difficulty: difficultyOf(lix), words, sentences } : undefined;
}

export { lix } from './lix.js';
