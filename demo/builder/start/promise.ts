/** One promise: its title, its text, and what lines with a label say of it. */
import { rows } from '../../../src/document/fields.js';
import { idOf } from '../../../src/document/slug.js';
import type { Draft } from '../document/draft.js';
import type { Block } from './blocks.js';
import { fieldsIn, joined } from './fields-in.js';
import { listed, textOf, type Reading } from './reading.js';

const ACTIVITIES = /^(planerade |våra )?(aktiviteter|åtgärder|insatser|activities|measures|actions):?$/i;
const LONGEST = 90;

const isSentence = (text: string): boolean => /[.!?]$/.test(text);

/** The title and the text of a promise that is one item of a list. */
export function splitItem({ text, bold }: Pick<Block, 'text' | 'bold'>): {
  readonly title: string;
  readonly body: string;
} {
  const cut = (at: number, gap = 0): { title: string; body: string } => ({
    title: text.slice(0, at).trim(),
    body: text.slice(at + gap).trim(),
  });
  if (bold > 2 && bold < text.length - 2 && bold <= LONGEST + 10) {
    const { title, body } = cut(bold);
    return { title: title.replace(/[\s:.–—-]+$/, ''), body: body.replace(/^[\s:.–—-]+/, '') };
  }
  const [label = '', name = ''] =
    /^(\S*(?:löfte|promise)\s*(?:nr\.?|nummer|no\.?)?\s*\d{1,2})\s*[:.–—-]?\s*/iu.exec(text) ?? [];
  const rest = text.slice(label.length);
  if (label && rest) {
    const inner = splitItem({ text: rest, bold: 0 });
    if (inner.body) return { title: text.slice(0, label.length + inner.title.length), body: inner.body };
    return isSentence(rest) || rest.length > LONGEST
      ? { title: name, body: rest }
      : { title: text, body: '' };
  }
  const separator = /\s*:\s+|\s+[–—-]\s+/.exec(text.slice(0, LONGEST));
  if (separator && separator.index > 2) return cut(separator.index, separator[0].length);
  const [first = ''] = /^.{3,200}?(?<!\b(?:bl|t|m|s|d|kl|ca|nr|o|f))[.!?](?=\s+\p{Lu})/u.exec(text) ?? [];
  if (first) return { title: first.replace(/\.$/, ''), body: text.slice(first.length).trim() };
  return { title: text.replace(/(?<!\.)\.$/, ''), body: '' };
}

/** Names of areas stand for their ids. */
const withAreas = (said: Draft): Draft =>
  Array.isArray(said['areas']) ? { ...said, areas: said['areas'].map((name) => idOf(String(name))) } : said;

export function readPromise(start: Block, blocks: readonly Block[], reading: Reading): Draft {
  const split = start.kind === 'heading' ? { title: start.text, body: '' } : splitItem(start);
  textOf(start, reading);
  const body: string[] = split.body ? [split.body] : [];
  let said: Draft = {};
  const activities: Draft[] = [];
  const isNew = (more: Draft | undefined): more is Draft =>
    more !== undefined && Object.keys(more).every((name) => !(name in said));
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const next = blocks[at + 1];
    const fields = fieldsIn(block, rows.promise);
    const isLabel = block.kind === 'heading' || block.text.endsWith(':');
    if (ACTIVITIES.test(block.text) && next?.kind === 'item' && !activities.length) {
      while (blocks[at + 1]?.kind === 'item') {
        at++;
        activities.push({ title: textOf(blocks[at] as Block, reading) });
      }
    } else if (isNew(fields)) {
      said = { ...said, ...withAreas(fields) };
      reading.leftovers.links(block, 'target' in fields || 'outcome' in fields ? [] : block.links);
    } else {
      const both =
        isLabel && next && next.kind !== 'heading' ? fieldsIn(joined(block, next), rows.promise) : undefined;
      if (isNew(both)) {
        said = { ...said, ...withAreas(both) };
        at++;
      } else body.push(textOf(block, reading));
    }
  }
  return {
    title: split.title,
    body,
    ...said,
    ...(said['activities'] ? {} : listed('activities', activities)),
  };
}
