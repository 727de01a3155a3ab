/**
 * Words that can be followed. A generator writes them as `‹text:ljus›`; `numbered` gives each a number of its own, so that
 * none can be lost, doubled or moved unseen. Words of texts must keep their order; words of fields may move into rows.
 */
import fc from 'fast-check';

const BASES = [
  ...['ljus', 'torg', 'Räksmörgås', 'trygghet', 'e\u0301tude', 'שלום', 'مرحبا', '😀', '👩‍👧', '漢字', 'x', 'Ö'],
  ...[
    '<',
    '&',
    '"',
    "O'Hara",
    'ﬁ',
    'İ',
    'a_b',
    '$&',
    '{0}',
    '**',
    'ändå,',
    'bl.a.',
    '½',
    '\u202eabc',
    `${'lång'.repeat(60)}`,
  ],
];

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const wordOf = (kind: 'text' | 'field'): fc.Arbitrary<string> =>
  fc.constantFrom(...BASES).map((base) => `‹${kind}:${escape(base)}›`);

/** A word of the author's text, and one of a value behind a label. */
export const textWord = wordOf('text');
export const fieldWord = wordOf('field');

/** HTML with its words numbered: `ljust1`, `torgf2`. */
export function numbered(html: string): string {
  let number = 0;
  return html.replace(/‹(.)\w+:([^›]*)›/g, (_, kind: string, base: string) => `${base}${kind}${++number}q`);
}

const PHRASING =
  /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/;

/** The text below a node, blocks and lines apart, with the `alt` of images, as its author wrote it or as it is shown. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
  const name = node instanceof Element ? node.localName : '';
  if (/^(script|style|template|noscript)$/.test(name)) return '';
  const inside = [...node.childNodes].map(textIn).join('') + ((node as Element).getAttribute?.('alt') ?? '');
  return PHRASING.test(name) ? inside : ` ${inside} `;
}

/** The numbered words below a node, in order. */
export const wordsIn = (node: Node): string[] => textIn(node).match(/\S*[tf]\d+q/g) ?? [];

const isOfText = (word: string): boolean => /t\d+q$/.test(word);

/** What has become of words: which are lost, which are new, and, where it matters, those of texts that have moved. '' for nothing. */
export function fateOf(before: readonly string[], after: readonly string[], isOrderKept: boolean): string {
  const count = (words: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const [old, now] = [count(before), count(after)];
  const lost = [...old].flatMap(([word, times]) => (times > (now.get(word) ?? 0) ? word : []));
  const doubled = [...now].flatMap(([word, times]) => (times > (old.get(word) ?? 0) ? word : []));
  const texts = after.filter(isOfText);
  const moved = before.filter(isOfText).filter((word, index) => texts[index] !== word);
  return [
    lost.length ? `lost: ${lost.join(' ')}` : '',
    doubled.length ? `more than before: ${doubled.join(' ')}` : '',
    isOrderKept && !lost.length && !doubled.length && moved.length ? `moved: ${moved.join(' ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
