/** The signs of a list itself: each is weighed by the share of its items that has it. */
import type { Block } from './blocks.js';
import { isContactLine, isPersonLine } from './contact-lines.js';
import type { Kind, Sign } from './cues.js';
import { isFile } from './files.js';

export interface Feature {
  readonly kind: Kind;
  readonly sign: Sign;
  readonly weight: number;
  readonly has: (item: Block) => boolean;
}

const PROMISING =
  /(?<!\p{L})(?:lovar|lova|ska|skall|skulle|kommer att|vill|will|shall|promise|pledge|would)(?!\p{L})|^(?:att|vi|to) /iu;
const PAST =
  /(?<!\p{L})(?:har|hade|blev|fick|hölls|gick|kom|stod|skedde|have|has|had|was|were|held|took|made|put)(?!\p{L})|\p{L}{2}(?:ade|ades|ats|dde|ddes)(?!\p{L})|\p{L}{3}ed(?!\p{L})/iu;

const wordsOf = ({ text }: Block): number => text.split(' ').length;
const isOnlyLinks = ({ text, links }: Block): boolean =>
  links.length > 0 && !/[\p{L}\p{N}]/u.test(links.reduce((left, link) => left.replace(link.text, ''), text));

export const FEATURES: readonly Feature[] = [
  {
    kind: 'contacts',
    sign: 'contact-lines',
    weight: 6,
    has: (item) => isContactLine(item) || isPersonLine(item),
  },
  {
    kind: 'documents',
    sign: 'files',
    weight: 6,
    has: (item) => item.links.length > 0 && item.links.every(isFile) && wordsOf(item) < 25,
  },
  {
    kind: 'links',
    sign: 'only-links',
    weight: 4.5,
    has: (item) => isOnlyLinks(item) && !item.links.every(isFile),
  },
  { kind: 'promises', sign: 'promising', weight: 3, has: ({ text }) => PROMISING.test(text) },
  {
    kind: 'promises',
    sign: 'sentences',
    weight: 1,
    has: (item) => /[.!]["”’]?$/.test(item.text) && wordsOf(item) >= 5,
  },
  {
    kind: 'areas',
    sign: 'names',
    weight: 1,
    has: (item) => wordsOf(item) <= 6 && !PROMISING.test(item.text),
  },
  {
    kind: 'results',
    sign: 'labelled-result',
    weight: 5,
    has: ({ text }) =>
      /^(?:you said|we did|we asked|(?:du|ni) sa|vi gjorde|resultat|utfall|result|outcome)\s*:/i.test(text),
  },
  { kind: 'results', sign: 'past', weight: 2, has: ({ text }) => PAST.test(text) && !PROMISING.test(text) },
];

/** What a part of the page says of what stands under it. */
export const UNDER = 2.5;
/** What a page about promises says of its lists. */
export const PAGE = 1.4;
/** As much as a list must weigh to be something. */
export const LIST = 2;
/** As much as a line must weigh for the heading to count half. */
export const OWN_LINE = 3;
