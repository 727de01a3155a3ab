/** Pasted text as blocks: one a line, bullets and numbers as list items, lines that a mail program has broken put together. */
import { blockOf, tidy, type Block } from './blocks.js';

const BULLET = /^(?:[•·▪◦‣●○■□➢✓*o\uF0B7\uF0A7]|[-–—])\s+(?=\S)/u;
/** "1. Trygghet i centrum", "2) Trafik"; "3.1" and "2017" are none. */
const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/;

const depthOf = (line: string): number => (/^[\t ]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly blanks: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const written of text.split(/\r\n?|[\n\u000B\f\u0085\u2028\u2029]/)) {
    const words = tidy(written);
    if (!words) blanks++;
    else {
      lines.push({ text: words, indent: depthOf(written.replaceAll('\u00A0', ' ')), blanks });
      blanks = 0;
    }
  }
  return lines;
}

const isListed = (line: string): boolean => BULLET.test(line) || NUMBER.test(line);

/** Lines without an empty one between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.blanks || !groups.length) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

const isSentence = ({ text }: Line): boolean => /[.!?:]$/.test(text);
const goesOn = ({ text }: Line): boolean => /^\p{Ll}/u.test(text);
/** A line that cannot be whole: a sentence that has begun, and goes on in small letters. */
const isCut = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  !isListed(next.text) &&
  /^\p{Lu}.*\p{L}$/u.test(line.text) &&
  line.text.split(' ').length > 4 &&
  goesOn(next) &&
  next.text.includes(' ') &&
  !/@/.test(next.text);
const isLabelled = ({ text }: Line): boolean => /^\p{Lu}[^:]{0,40}:\s*\S/u.test(text);

/**
 * Puts lines together that were broken at a width: a line is full where the next one's first word had no room left.
 * Only where a sentence goes on in the next line is anything known to be broken.
 */
function unbroken(group: readonly Line[]): Line[] {
  const width = Math.max(...group.map(({ text }) => text.length));
  const isBroken = group.some((line, index) => {
    const next = group[index + 1];
    return next && line.text.length >= 50 && !isSentence(line) && goesOn(next);
  });
  const isWrapped = isBroken && width <= 100;
  const whole: Line[] = [];
  let isFull = false;
  for (const [index, line] of group.entries()) {
    const last = whole.at(-1);
    if (last && isFull && !isListed(line.text) && !isLabelled(line))
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else whole.push(line);
    const next = group[index + 1];
    const first = next?.text.split(' ')[0] ?? '';
    isFull =
      (isWrapped && line.text.length >= 50 && line.text.length + 1 + first.length > width) ||
      isCut(line, next);
  }
  return whole;
}

/**
 * Lines below an item that belong to it: those that stand further in than its bullet, and those that each item of the list has.
 */
function furtherLines(lines: readonly Line[]): ReadonlySet<Line> {
  const further = new Set<Line>();
  let item: Line | undefined;
  for (const line of lines) {
    if (isListed(line.text)) item = line;
    else if (item && !line.blanks && line.indent > item.indent) further.add(line);
    else if (line.blanks) item = undefined;
  }
  // "• Name", a line of text, "• Name", a line of text: the indentation has been lost.
  for (const group of groupsOf(lines)) {
    const first = group.findIndex(({ text }) => isListed(text));
    const list = first < 0 ? [] : group.slice(first);
    const isPaired =
      list.length > 3 &&
      list.length % 2 === 0 &&
      list.every(({ text }, index) => isListed(text) === (index % 2 === 0));
    if (isPaired) for (const [index, line] of list.entries()) if (index % 2) further.add(line);
  }
  return further;
}

/** The blocks of a text; headings are not yet told from paragraphs. */
export function blocksInText(text: string): Block[] {
  const lines = groupsOf(linesOf(text)).flatMap(unbroken);
  const indents = [...new Set(lines.filter(({ text }) => isListed(text)).map(({ indent }) => indent))].sort(
    (a, b) => a - b,
  );
  const further = furtherLines(lines);
  return lines.map((line, at) => {
    const { text: written, indent, blanks } = line;
    const isItem = isListed(written);
    const [number] = NUMBER.exec(written) ?? [];
    return blockOf({
      at,
      blanks,
      text: written.replace(BULLET, '').replace(NUMBER, ''),
      ...(number && { number: number.trim() }),
      ...(further.has(line) && { isMore: true }),
      ...(isItem && { kind: 'item', level: indents.indexOf(indent) + 1 }),
    });
  });
}
