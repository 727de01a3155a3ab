/** "Label: value" in blocks, with the labels and the values of Samverka's own HTML. */
import { fields, type FieldName } from '../../../src/document/fields.js';
import { linesOf } from '../../../src/html/lines.js';
import { readers } from '../../../src/html/values.js';
import type { Draft } from '../document/draft.js';
import { nodesOf, type Block } from './blocks.js';

/** The fields that a block says; undefined where it is no label with a value that can be read. */
export function fieldsIn(block: Block, names: readonly FieldName[]): Draft | undefined {
  const lines = linesOf(nodesOf(block), names);
  const said = lines?.map((line) => [line.name, readers[fields[line.name].kind](line)] as const);
  return said?.every(([, value]) => value !== undefined) ? (Object.fromEntries(said) as Draft) : undefined;
}

/** A label on a line of its own with the value on the next, as one line. */
export const joined = (label: Block, value: Block): Block => ({
  ...value,
  text: `${label.text.replace(/\s*:$/, '')}: ${value.text}`,
});
