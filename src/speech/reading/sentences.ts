/**
 * Splits a block's text into the sentences that are spoken one at a time. Intl.Segmenter breaks after "kl.", "nr." and
 * "Dr.", doesn't before a number or a dash, and takes a time that grows with the square of the text (V8 of Node 20). So a
 * sentence may end at a terminator, or at another mark where Intl.Segmenter says so, if the words on both sides allow it.
 */
import { SAYS } from './text.js';
import { needsMore, TAKES_NUMBER } from './sentence-abbreviations.js';

/** A stretch of a text: offsets in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much is looked at on each side of a place, in UTF-16 units: a limit, so that the time is linear. */
const SIGHT = 40;

/**
 * A word with what stands next to it. In Chinese and Japanese no space follows a sentence: its terminator ends a word. Nothing is
 * taken back: JavaScriptCore counts a run anew for each character that it gives up.
 */
const WORDS = /[。！？]+[\p{Pf}\p{Pe}]*|[^\s。！？]+([。！？]+[\p{Pf}\p{Pe}]*|\s»(?!\S))?/gu;
/** A word with its full stop, or another terminator; then quotes, brackets, an emoji, the mark of a note. */
const ENDING = /(?:([\p{L}\p{N}]+)\.|[\p{STerm}…])((?:[^\p{L}\p{Nd}\p{Pd}\p{Term}…[]|\[\d+\])*)$/u;
/** A number first in a sentence or in a list inside it: "1", "2.1", "IV". */
const ENUMERATOR = /(^|[:;,] )[\d.IVX]{1,3}$/;
/** Of the abbreviations in single letters, those that may end a sentence. */
const MAY_END = /([aefmp]\.m|s\.v)$/i;
/** What a number that follows belongs to, even after a number: "2019 s. 12", "8–10 o. 13–15". */
const PAGE = /[ops]/;
/** "Kyrkog.", not "Göteborg." */
const STREET = /^\p{Lu}.*([^r]|to.)[gv]$/u;
/** What "10 a.m." may be followed by. */
const DAY = /^\w+day/;
/** Words that surely begin a sentence after "U.S." or "appendix B.", since they are no surnames. */
const BEGINNING = /^(Det|Vi|Th\w+|It|We)\s/;
/** What ends a line whatever comes after it, and what goes on over a line's end whatever comes. */
const LINE_END = /[\d.:;!?…] $/;
const TIED =
  /(,|(^|\s)(och|samt|eller|som|att|i|på|av|för|till|från|med|vid|hos|om|the|of|and|or|in|at|to|by|for|with|an?)) $/i;
/** Short lines, none of them a sentence. */
const LIST = /^([^\n]{0,40}[^\n.!?]\n){2,}[^\n]{0,40}[^\s.!?]\s*$/;
/** A line of its own: "fredag 8–16", "telefon: …", an address. */
const OWN_LINE = /^((mån|tis|ons|tor|fre|lör|sön)|\p{Ll}[\p{L}-]*( \p{L}+)?: |www\.|\S+@)/u;
/** Lowercase, but neither "a) …" nor an address. */
const GOES_ON = /^\p{Ll}(?!\)|\S*@)/u;

const segmenters: Record<string, Intl.Segmenter> = {};

/** Whether Intl.Segmenter begins a sentence with `next`. Firefox before 125 has none, and a language may be malformed. */
function isSuggested(before: string, next: string, language: string): boolean {
  try {
    const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
    if (!Segmenter) return false;
    const segmenter = (segmenters[language] ??= new Segmenter(language, { granularity: 'sentence' }));
    return segmenter.segment(before + next).containing(before.length)?.index === before.length;
  } catch {
    return false;
  }
}

/** Whether a sentence ends between `before` and `next`, which begins with a letter or a digit. */
function endsBetween(before: string, next: string, language: string): boolean {
  // After a letter nothing has ended. To ask for that first takes two fifths of the time off the splitting.
  if (/[a-zåäö] $/.test(before)) return false;
  const ending = ENDING.exec(before);
  // The Greek question mark is no terminator in other languages.
  if (!ending) return /\p{Po} $/u.test(before) && isSuggested(before, next, language);
  const isNumber = /^\p{N}/u.test(next);
  const [, word, closing] = ending;
  if (!word) return !isNumber || !/[.…]\W*$/.test(before);
  const upTo = before.slice(0, ending.index) + word;
  if (ENUMERATOR.test(upTo)) return false;
  // In German a number with a full stop is an ordinal, and nouns have capitals.
  if (/^\d/.test(word)) return word.length > (isNumber ? 3 : /^de/i.test(language) ? 2 : 0);
  if (/§ \d+ (st|mom)$/.test(upTo)) return false;
  const lower = word.toLowerCase();
  let isAbbreviation =
    TAKES_NUMBER.test(lower) || (isNumber && ((word.length < 4 && word !== 'år') || STREET.test(word)));
  // "ö" and "å" are Swedish words.
  if (/^(St|[^åö])$/.test(word)) {
    isAbbreviation = MAY_END.test(upTo);
    // The second is "Storgatan 3 B."
    if (
      isAbbreviation
        ? DAY.test(next)
        : (isNumber && PAGE.test(word)) || (!/\d .$/.test(upTo) && (word === lower || !BEGINNING.test(next)))
    )
      return false;
  }
  // After "(… m.m.)" a sentence that ends has a full stop of its own.
  return !(
    needsMore(lower, /^en/i.test(language)) ||
    (isAbbreviation && (isNumber || closing?.includes(')')))
  );
}

/** Whether a sentence ends with the line of `before`. */
const endsLine = (before: string, next: string, isList: boolean): boolean =>
  !TIED.test(before) && (isList || !GOES_ON.test(next) || LINE_END.test(before) || OWN_LINE.test(next));

/** The sentences of a block's text, in order, without white space around them. */
export function sentencesOf(text: string, language: string): Stretch[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  let end = 0;
  let before = '';
  const isList = LIST.test(text);
  const close = (): void => {
    const last = sentences[sentences.length - 1];
    if (SAYS.test(text.slice(start, end))) sentences.push({ start, end });
    else if (last) last.end = end;
  };
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const after = text.slice(index, index + SIGHT);
    const lines = text.slice(end, index).split('\n').length - 1;
    const next = lines ? after : after.replace(/^[^\p{L}\p{N}]+/u, '');
    if (
      !before ||
      lines > 1 ||
      (lines ? endsLine(before, next, isList) : !GOES_ON.test(next) && endsBetween(before, next, language))
    ) {
      close();
      start = index;
      before = '';
    }
    // One space after a word, but none after a full stop: "bl. a." is known as "bl.a." is.
    before = `${before}${word} `.replace('. ', '.').slice(-SIGHT);
    end = index + word.length;
  }
  close();
  return sentences;
}
