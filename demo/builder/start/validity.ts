/** What the sentences of an agreement say of when it was signed and how long it is valid. */
import { datesIn, type FoundDate } from './dates-in.js';

export interface Validity {
  readonly signed?: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

const SIGNED =
  /underteckna|skrevs? under|skrivit under|signera|\btecknade|\btecknats|\bsigned\b|ingick|ingicks/i;
const VALID =
  /\bgäller|\bgällde|giltig|löper|avtalsperiod|överenskommelse|avtal|valid|\bperiod|\bapplies|agreement/i;

/** "Första februari" is 1 February. */
const ORDINALS = (
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde ' +
  'sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde ' +
  'tjugoåttonde tjugonionde trettionde trettioförsta'
).split(' ');
const ORDINAL = new RegExp(
  `(?<!\\p{L})(?:${ORDINALS.toReversed().join('|')})(?=\\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\s+(?:19|20)\\d\\d)`,
  'giu',
);

/** Abbreviations have full stops that end no sentence. */
const written = (text: string): string =>
  text
    .replace(ORDINAL, (word) => String(ORDINALS.indexOf(word.toLowerCase()) + 1))
    .replace(/\bt\.?\s?o\.?\s?m\.?(?=\s)/gi, 'till och med')
    .replace(/\bfr\.?\s?o\.?\s?m\.?(?=\s)/gi, 'från och med');

const before = (sentence: string, { start }: FoundDate): string => sentence.slice(0, start).trimEnd();
const after = (sentence: string, { end }: FoundDate): string => sentence.slice(end);

const ENDS =
  /(till och med|fram till|tills|\btill|until|through|up to|ut(?:gången|löper)?(?: av)?|before)(?:\s+(?:den|utgången av|slutet av|årsskiftet|the end of|and including|året))*$/i;
const STARTS = /(från och med|fr[åa]n|sedan|from|since|as of)(?:\s+(?:den|början av))*$/i;
const DASH = /^\s*(?:[-–—]|till och med|till|to|until|through|and|och)\s*(?:den\s+)?$/i;

function ofSentence(sentence: string): Validity {
  const dates = datesIn(sentence);
  const found: { signed?: string; validFrom?: string; validThrough?: string } = {};
  const isValid = VALID.test(sentence);
  for (const [index, each] of dates.entries()) {
    const next = dates[index + 1];
    const isRange = next && DASH.test(sentence.slice(each.end, next.start));
    // "2017 ut"
    if (isValid && /^\s+(?:års slut|ut)(?!\p{L})/iu.test(after(sentence, each)))
      found.validThrough ??= each.date;
    else if (isValid && ENDS.test(before(sentence, each))) found.validThrough ??= each.date;
    else if (isValid && isRange && !found.validFrom) {
      found.validFrom = each.date;
      found.validThrough ??= next.date;
    } else if (isValid && STARTS.test(before(sentence, each))) found.validFrom ??= each.date;
    else if (SIGNED.test(sentence)) found.signed ??= each.date;
    // "gäller 2017"
    else if (
      /(gäller|gällde|valid|applies)(?: för| under| in| for)?(?: perioden| hela| året)*$/i.test(
        before(sentence, each),
      )
    ) {
      found.validFrom ??= each.date;
      found.validThrough ??= each.date;
    }
  }
  return found;
}

/** What comes first counts. */
export function validityIn(texts: readonly string[]): Validity {
  return texts
    .flatMap((text) => written(text).split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .map(ofSentence)
    .reduce<Validity>((all, each) => ({ ...each, ...all }), {});
}
