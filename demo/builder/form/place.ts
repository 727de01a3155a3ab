/** What a place in the form is called: "Löfte 2: Fältsamverkan, Status". */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../../../src/localization/messages.js';
import { valueAt, type Draft, type Path } from '../document/draft.js';
import { anyWords } from '../document/texts.js';
import type { AnyField, Words } from './field.js';
import { sections } from './fields.js';

const top: readonly AnyField[] = sections.flatMap((section) => (section.name ? [section] : section.fields));

/** The name of an item in a list: what it is, its number and its title. */
export function itemName(
  one: Words,
  title: string,
  path: Path,
  { draft, main, msg }: { readonly draft: Draft; readonly main: string; readonly msg: Msg },
): string {
  const words = anyWords(valueAt(draft, [...path, title]), main).trim();
  const kind = one(msg);
  const number = Number(path.at(-1)) + 1;
  return words ? msg(str`${kind} ${number}: ${words}`) : msg(str`${kind} ${number}`);
}

/** @param path where; what the form has no field for is called as the field around it. */
export function placeName(path: Path, draft: Draft, main: string, msg: Msg): string {
  const names: string[] = [];
  let fields: readonly AnyField[] = top;
  for (let at = 0; at < path.length; at++) {
    const field = fields.find(({ name }) => name === path[at]);
    if (!field) break;
    if (field.kind === 'list' && typeof path[at + 1] === 'number') {
      at++;
      names.splice(
        0,
        names.length,
        itemName(field.one, field.title, path.slice(0, at + 1), { draft, main, msg }),
      );
    } else names.push(field.label(msg));
    fields = 'fields' in field ? field.fields : [];
  }
  return names.join(', ') || msg('sidan');
}

/** The items that have to be unfolded for a place to be seen. */
export const foldsOf = (path: Path): Path[] =>
  path.flatMap((step, index) => (typeof step === 'number' ? [path.slice(0, index + 1)] : []));
