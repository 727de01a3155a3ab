/** What a document says that plain HTML cannot: to be told before somebody throws the JSON file away. */
import { outcomesOf, type SamverkaDocument } from '../../../src/document/document.js';
import { isRecord, type Text } from '../../../src/document/schema.js';
import type { Msg } from '../../../src/localization/messages.js';

type Words = (msg: Msg) => string;
type Loss = readonly [isThere: (document: SamverkaDocument) => unknown, words: Words];

/** Whether any text is written in more languages than one. */
const isTranslated = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isTranslated)
    : isRecord(value) &&
      (Object.keys(value as Exclude<Text, string>).filter((tag) => /^(sv|en|fi)(-|$)/.test(tag)).length > 1 ||
        Object.values(value).some(isTranslated));

const losses: readonly Loss[] = [
  [isTranslated, (msg) => msg('de andra språken')],
  [({ lexicon }) => lexicon?.length, (msg) => msg('hur ord ska läsas upp')],
  [
    ({ publisher: { url, organisationNumber } }) => url ?? organisationNumber,
    (msg) => msg('avsändarens adress och organisationsnummer'),
  ],
  // In HTML an item is named after its title.
  [
    ({ promises }) => promises?.items.some(({ areas }) => areas?.length),
    (msg) => msg('kopplingen mellan löften och områden (namnen står kvar)'),
  ],
  [
    ({ promises }) =>
      promises?.items.some(
        ({ target, outcome }) =>
          target?.value ?? target?.unit ?? target?.goal ?? outcomesOf({ outcome }).find(({ value }) => value),
      ),
    (msg) => msg('mål och utfall som siffror (texten står kvar)'),
  ],
  // A date inside other words would need <time>, which 9 editors of 30 keep.
  [
    ({ promises, documents }) =>
      promises?.items.some((promise) => outcomesOf(promise).some(({ date }) => date)) ||
      documents?.items.some(({ date }) => date),
    (msg) => msg('dokumentens och utfallens datum som data (orden står kvar)'),
  ],
  [
    ({ documents }) => documents?.items.some(({ bytes, id }) => bytes ?? id),
    (msg) => msg('dokumentens exakta storlek och id'),
  ],
  [
    ({ agreement }) => agreement?.document ?? agreement?.supersededBy,
    (msg) => msg('överenskommelsens dokument och vad som har ersatt den'),
  ],
  [
    ({ agreement }) => agreement?.parties?.some(({ kind }) => kind),
    (msg) => msg('vilka parter som är kommun, polis eller region'),
  ],
  [
    ({ contacts }) => contacts?.items.some(({ phone }) => phone?.e164),
    (msg) => msg('telefonnummer i internationell form'),
  ],
];

/** What forms B and C with content, and a page alone, leave out; the JSON file has it all. */
export const leftOut = (document: SamverkaDocument): readonly Words[] =>
  losses.flatMap(([isThere, words]) => (isThere(document) ? [words] : []));
