/** The demo's own document, which the seed's text and the demo's pages are compared with. */
import type { Draft } from '../../../../demo/builder/document/draft.js';
import { modern } from '../../../../demo/builder/document/modern.js';
import { valueAt, withValue, type Path, type Value } from '../../../../demo/builder/document/draft.js';

export const demo = async (language: 'sv' | 'en'): Promise<Draft> =>
  modern((await (await fetch(`/demo/samverkan-med-polisen.${language}.json`)).json()) as Draft);

/** A draft with other values at some paths; undefined takes a field away. */
export const changed = (draft: Draft, changes: readonly (readonly [Path, Value])[]): Draft =>
  changes.reduce<Value>((value, [path, other]) => withValue(value, path, other), draft) as Draft;

/** All words in a value, as they are written. */
export function* textsIn(value: Value): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number') yield String(value);
  else if (value && typeof value === 'object')
    for (const each of Object.values(value)) yield* textsIn(each as Value);
}

/** What stands at a path, as text. */
export const at = (draft: Draft, ...path: Path): Value => valueAt(draft, path);

/** One field of each item of a list. */
export const each = (draft: Draft, list: Path, field: string): Value[] =>
  ((valueAt(draft, list) ?? []) as readonly Draft[]).map((item) => item[field]);
