/** How a sentence is said, with a map back to the sentence as shown. */
import { primaryOf } from '../../localization/primary.js';
import { wordsOf, type LexiconEntry, type Spoken } from './spoken.js';
import { en } from './en.js';
import type { Rule, Said } from './language.js';
import { rulesOf } from './rules.js';
import { sv } from './sv.js';
import { anyOf } from './tables.js';

type Compiled = readonly [name: string, pattern: RegExp, say: Rule[2]];

const LANGUAGES = new Map([
  ['sv', sv],
  ['en', en],
]);
const compiled = new Map<string, readonly Compiled[]>();

/** Soft hyphens, and what has no width: joiners, directions, byte order marks. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]$/u;
/** Nothing more but what closes a sentence. */
const CLOSING = /[)\]"'”’»]*\s*$/y;
/** How much a rule sees of its sentence on either side: a limit, so that the time is linear. */
const SIGHT = 60;
/** The rule of a municipality's own words. */
export const LEXICON = 'own word';
/** Where no rule fits: the letters, the digits, or the one character that stands there. */
const RUN = /[\p{L}\p{M}]+|\p{N}+|[^]/uy;

const compile = ([name, pattern, say]: Rule, flags = ''): Compiled => [
  name,
  new RegExp(pattern, `${flags}uy`),
  say,
];

function rulesIn(language: string): readonly Compiled[] {
  let rules = compiled.get(language);
  if (!rules) {
    const known = LANGUAGES.get(language);
    rules = known ? rulesOf(known).map((rule) => compile(rule)) : [];
    compiled.set(language, rules);
  }
  return rules;
}

/** The characters that are seen, runs of white space as one space; `at` gets where each is shown. */
function clean(text: string, at: number[] = []): string {
  // To ask a text that grows for its end copies it each time, which takes time that grows with the square.
  const seen: string[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i).replace(/[\s\u0085]/, ' ');
    if (character === ' ' ? seen.at(-1) === ' ' : UNSEEN.test(character)) continue;
    seen.push(character);
    at.push(i);
  }
  return seen.join('');
}

/** A municipality's words as rules: first as they are written, then in another case, except capitals such as IT. */
function rulesFrom(lexicon: readonly LexiconEntry[], language: string): Compiled[] {
  const words = lexicon
    .filter(({ lang }) => !lang || primaryOf(lang) === language)
    .map(({ text, say }) => [clean(text).trim(), say] as const)
    .filter(([text]) => text);
  return ['', 'i'].flatMap((flags) => {
    const fold = (text: string): string => (flags ? text.toLowerCase() : text);
    const said = new Map(
      words.filter(([text]) => !flags || text !== text.toUpperCase()).map(([text, say]) => [fold(text), say]),
    );
    if (!said.size) return [];
    const pattern = `(?:${anyOf(said.keys())})(?![\\p{L}\\p{M}\\p{N}])`;
    return [
      compile(
        [
          LEXICON,
          pattern,
          ([shown = ''], { before }) => (LETTER_OR_DIGIT.test(before) ? undefined : said.get(fold(shown))),
        ],
        flags,
      ),
    ];
  });
}

/** Is told which rule said what of what is shown. */
export type Trace = (rule: string, shown: string, said: string) => void;

/** Makes what is said of a sentence: words for what is written short or in digits. */
export function pronounce(
  written: string,
  language: string,
  lexicon: readonly LexiconEntry[] = [],
  trace?: Trace,
): Spoken {
  const at: number[] = [];
  const shown = clean(written, at);
  const rules = [...rulesFrom(lexicon, primaryOf(language)), ...rulesIn(primaryOf(language))];
  // For each character of what is said, the range that it is shown in.
  const starts: number[] = [];
  const ends: number[] = [];
  const said: string[] = [];
  /** The last character, of one or two units. */
  let last = '';
  let needsSpace = false;
  let isAfterPart = false;

  const put = (character: string, start: number, end: number): void => {
    said.push(character);
    last = last.slice(-1) + character;
    starts.push(at[start] ?? 0);
    ends.push((at[end - 1] ?? 0) + 1);
  };
  /** Says `words` for what is shown from `start` until `end`; other words than those shown stand apart from what is around. */
  const say = (words: string, start: number, end: number, isPart: boolean): void => {
    // A comma or a dot belongs to what is said before it.
    const isApart = isPart && !/^[,.]/.test(words);
    if (isAfterPart ? isApart || LETTER_OR_DIGIT.test(words) : isApart && LETTER_OR_DIGIT.test(last))
      needsSpace = true;
    isAfterPart = isPart;
    for (let i = 0; i < words.length; i += 1) {
      const character = words.charAt(i);
      if (/\s/.test(character)) needsSpace = true;
      else {
        if (needsSpace && said.length) put(' ', start, end);
        needsSpace = false;
        put(character, isPart ? start : start + i, isPart ? end : start + i + 1);
      }
    }
  };

  for (let from = 0; from < shown.length;) {
    const before = shown.slice(Math.max(0, from - SIGHT), from);
    let whole = '';
    let parts: Said;
    let rule = '';
    for (const [name, pattern, saying] of rules) {
      pattern.lastIndex = from;
      const match = pattern.exec(shown);
      if (!match) continue;
      [whole] = match;
      const end = from + whole.length;
      parts = saying(match, { before, after: shown.slice(end, end + SIGHT) });
      rule = name;
      if (parts !== undefined) break;
    }
    if (parts === undefined) {
      RUN.lastIndex = from;
      whole = RUN.exec(shown)?.[0] ?? '';
      say(whole, from, from, false);
    } else {
      let cursor = from;
      const length = said.length;
      needsSpace ||= whole.startsWith(' ');
      for (const [part, words] of typeof parts === 'string' ? [[whole, parts] as const] : parts) {
        const trimmed = part.trim();
        cursor = shown.indexOf(trimmed, cursor) + trimmed.length;
        if (part) say(words, cursor - trimmed.length, cursor, true);
      }
      trace?.(rule, whole, said.slice(length).join('').trim());
      // The dot of an abbreviation ends the sentence too.
      CLOSING.lastIndex = from + whole.length;
      if (whole.endsWith('.') && CLOSING.test(shown)) say('.', cursor - 1, cursor, true);
    }
    from += whole.length;
  }

  const text = said.join('');
  const words = wordsOf(text).map(({ start, end }) => ({
    start,
    end,
    shownStart: starts[start] ?? 0,
    shownEnd: ends[end - 1] ?? 0,
  }));
  return { text, words };
}
