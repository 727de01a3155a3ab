/** What must be told apart, and what is pointed at: ids and titles that come twice, areas and documents that are not there. */
import { str } from '@lit/localize/internal/str-tag.js';
import { isDraft, listAt, valueAt, type Draft, type Path, type Value } from '../document/draft.js';
import { isEmpty, type Found } from './rule.js';

const LISTS = ['promises', 'priorityAreas', 'documents', 'contacts'] as const;

const wordsOf = (value: Value): string =>
  (typeof value === 'string' ? value : isDraft(value) ? String(Object.values(value)[0] ?? '') : '').trim();

/** Calls `again` for each item whose word has come before. */
function repeated(items: readonly Value[], word: (item: Draft) => string, again: (at: number) => void): void {
  const seen = new Set<string>();
  items.forEach((item, at) => {
    const said = isDraft(item) ? word(item) : '';
    if (said && seen.has(said)) again(at);
    seen.add(said);
  });
}

function twice(draft: Draft, found: Found): void {
  for (const list of LISTS) {
    const path: Path = [list, 'items'];
    const items = listAt(draft, path);
    repeated(
      items,
      ({ id }) => wordsOf(id),
      (at) =>
        found({
          path: [...path, at, 'id'],
          kind: 'error',
          message: (msg) =>
            msg('Två har samma namn i adressen (id). Ändra det ena, så att länkar leder rätt.'),
        }),
    );
    const name = list === 'contacts' ? 'name' : 'title';
    repeated(
      items,
      (item) => wordsOf(item[name]).toLowerCase(),
      (at) =>
        found({
          path: [...path, at, name],
          kind: 'warning',
          message: (msg) =>
            msg(str`”${wordsOf(valueAt(items[at], [name]))}” står två gånger. Skriv vad som skiljer dem åt.`),
        }),
    );
  }
}

function pointers(draft: Draft, found: Found): void {
  const idsIn = (list: string): Set<string> =>
    new Set(listAt(draft, [list, 'items']).map((item) => wordsOf(valueAt(item, ['id']))));
  const areas = idsIn('priorityAreas');
  listAt(draft, ['promises', 'items']).forEach((promise, at) =>
    listAt(promise, ['areas']).forEach((area, index) => {
      if (!isEmpty(area) && !areas.has(wordsOf(area)))
        found({
          path: ['promises', 'items', at, 'areas', index],
          kind: 'error',
          message: (msg) =>
            msg(str`Det finns inget prioriterat område ”${area}”. Lägg till det, eller välj ett annat.`),
        });
    }),
  );
  const file = valueAt(draft, ['agreement', 'document']);
  if (!isEmpty(file) && !idsIn('documents').has(wordsOf(file)))
    found({
      path: ['agreement', 'document'],
      kind: 'error',
      message: (msg) => msg(str`Det finns inget dokument ”${file}”. Lägg till det, eller välj ett annat.`),
    });
}

export function identity(draft: Draft, found: Found): void {
  twice(draft, found);
  pointers(draft, found);
}
