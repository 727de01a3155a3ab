/** A part of a document while it is read from HTML: its texts, and the fields that are taken out of its blocks. */
import { str } from '@lit/localize/internal/str-tag.js';
import { note } from '../document/authored.js';
import { fields, type FieldName } from '../document/fields.js';
import type { Option } from '../document/options.js';
import type { Report } from '../document/problem.js';
import { linesOf, type Line } from './lines.js';
import type { Block, Item } from './outline.js';
import { ADDED, allIn, textOf } from './text.js';
import { readers as values, saysMore } from './values.js';

/** A part while it is put together. */
export type Draft = Record<string, unknown>;

export const nodesIn = (blocks: readonly Block[]): Node[] => blocks.flatMap(({ nodes }) => [...nodes]);

/** The name that Samverka gave a block when it rendered it. */
export const markOf = ({ element }: Block): string | null | undefined => element?.getAttribute('data-field');

/** Sets a field to the texts of blocks, one a block, and notes the blocks themselves. */
export function setTexts(draft: Draft, field: string, blocks: readonly Block[]): void {
  const texts = blocks.map(({ nodes }) => textOf(...nodes)).filter(Boolean);
  if (texts.length) draft[field] = texts;
  note(draft, field, nodesIn(blocks));
}

/** Sets a field to the text of a heading, '' without one, and notes the heading. */
export function setTitle(draft: Draft, heading: Element | undefined, field = 'title'): void {
  draft[field] = heading ? textOf(heading) : '';
  if (heading) note(draft, field, [heading]);
}

/** What says more than its text. A page translator's `font` does not. */
const RICH = 'a,abbr,b,code,em,i,img,mark,strong,sub,sup';

/** Whether a line must be shown as its author wrote it, as its value would be shown without something that stands there. */
function isAsWritten(line: Line, value: unknown): boolean {
  const { name, nodes, raw } = line;
  const { kind } = fields[name];
  // The names that stand for ids; links and emphasis, but not those that Samverka rendered, and renders anew.
  return (
    (raw !== undefined && kind === 'ids') ||
    allIn(nodes, RICH).some((element) => !element.closest(`.${ADDED}`)) ||
    saysMore(kind, line, value)
  );
}

/** What came of one line. */
interface Reading {
  readonly line: Line;
  readonly value: unknown;
  readonly isAsWritten: boolean;
}

/** The attribute that a field can be given with: `valid-from` for `validFrom`. */
const attributeOf = (name: FieldName): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Takes the fields out of blocks and puts what they say into the draft; the other blocks are content. A block with a
 * field whose words cannot be read stays content as a whole, so that nothing the author wrote is lost. Attributes beat
 * what stands in the text.
 */
export function takeFields(
  draft: Draft,
  blocks: readonly Block[],
  names: readonly FieldName[],
  option: Option,
  report: Report,
): Block[] {
  const complain = (path: string, text: string): void =>
    report({ path, message: (msg) => msg(str`”${text}” går inte att läsa.`) });
  const lines = new Map<FieldName, Reading>();
  const content = blocks.filter((block) => {
    const said = linesOf(block, names)?.map((line): Reading => {
      const value = values[fields[line.name].kind](line);
      return { line, value, isAsWritten: isAsWritten(line, value) };
    });
    // Samverka's own notice is made anew from the dates.
    if (!said) {
      const isNotice = markOf(block) === 'notice';
      const url = isNotice && block.element?.getAttribute('data-value');
      if (url) draft['supersededBy'] = url;
      return !isNotice;
    }
    // A label that comes again has no second place in the model, or among what is shown: its line stays as it was
    // written. Lists become one.
    const here = new Map<FieldName, Reading>();
    const isSaidTwice = said.some((reading) => {
      const { name } = reading.line;
      const earlier = here.get(name) ?? lines.get(name);
      here.set(name, reading);
      return earlier && (!Array.isArray(reading.value) || reading.isAsWritten || earlier.isAsWritten);
    });
    if (isSaidTwice) return true;
    const unread = said.find(({ value }) => value === undefined)?.line;
    if (unread) {
      complain(unread.name, unread.text);
      return true;
    }
    for (const reading of said) {
      const { line, value } = reading;
      lines.set(line.name, reading);
      const earlier = draft[line.name];
      if (Array.isArray(earlier)) for (const each of value as unknown[]) earlier.push(each);
      else draft[line.name] = value;
      if (reading.isAsWritten && option(attributeOf(line.name)) === undefined)
        note(draft, line.name, line.nodes);
    }
    return false;
  });
  for (const name of names) {
    const attribute = attributeOf(name);
    const text = option(attribute);
    if (text === undefined) continue;
    const value = values[fields[name].kind]({ text, nodes: [new Text(text)], raw: undefined });
    if (value === undefined) complain(attribute, text);
    else {
      draft[name] = value;
      // The attribute stays where it is, so the row that shows it is no words of the author's: those that it beats are
      // kept for when it goes.
      const line = lines.get(name)?.line;
      note(draft, `option-${name}`, [new Text(line?.raw ?? line?.text ?? '')]);
    }
  }
  return content;
}

/** Reads one item. */
export type ItemReader = (item: Item, option: Option, report: Report, index: number) => Draft;

/** Reads a whole part. */
export type Reader = (nodes: Iterable<Node>, option: Option, report: Report) => Draft;

/** The links in some nodes, as the model has them. */
export const linksIn = (nodes: readonly Node[]): { text: string; url: string }[] =>
  allIn(nodes, 'a[href]').map((link) => {
    const lang = link.getAttribute('hreflang');
    return { text: textOf(link), url: link.getAttribute('href') ?? '', ...(lang && { lang }) };
  });
