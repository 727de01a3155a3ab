/** Data tables: the heads above a cell are read before it. */
import { primaryOf } from '../../localization/primary.js';

type Cell = HTMLTableCellElement;

const isLayout = (table: Element): boolean => table.matches('[role=presentation],[role=none]');

/** Whether all that a cell says is in bold. */
const isBold = (cell: Element): boolean =>
  cell.querySelector('strong,b')?.textContent.trim() === cell.textContent.trim();

/** Whether a row has nothing but heads: beside an empty corner, or as bold cells first in a table. */
function isHead(row: Element): boolean {
  const [corner, ...others] = row.children;
  const isFirst = !(row as HTMLTableRowElement).rowIndex;
  const isNamed = (cell: Element): boolean =>
    cell.localName === 'th' || (isFirst && others.length > 0 && isBold(cell));
  return (
    corner !== undefined &&
    others.every(isNamed) &&
    (isNamed(corner) || (others.length > 0 && !corner.textContent.trim()))
  );
}

/** What is said for a cell that has nothing or only a mark, by language: “–”, “✓”, “✗”. */
const MARKS: Readonly<Record<string, string>> = { sv: 'inget|ja|nej', en: 'none|yes|no' };

/** The word for a cell without words; none where only the first of its row says anything, which is a head then. */
export function markIn(cell: Element, language: string): string | undefined {
  const text = cell.textContent.trim();
  const { textContent = '', children = [] } = cell.parentElement ?? {};
  if (
    text.length > 1 ||
    (!text &&
      (cell.children.length || (children[2] && children[0]?.textContent.trim() === textContent?.trim())))
  )
    return undefined;
  const kind = ['–—-', '✓✔', '✗✘'].findIndex((marks) => marks.includes(text));
  return MARKS[primaryOf(language)]?.split('|')[kind];
}

/** Whether a row has nothing but heads, for rows that have values. */
export const isHeadRow = (row: Element, table: HTMLTableElement): boolean =>
  !isLayout(table) && isHead(row) && [...table.rows].some((other) => !isHead(other));

/** The heads above each cell. Cells may span columns, and rows below their own; a head ends where another takes its place. */
function headsIn(table: HTMLTableElement): Map<Element, readonly Cell[]> {
  const found = new Map<Element, readonly Cell[]>();
  /** For each column, how many rows more a cell above reaches. */
  const taken: number[] = [];
  /** For each column, the heads that hold there, with the column where each begins. */
  const above: (readonly { readonly head: Cell; readonly first: number }[])[] = [];
  for (const row of [...table.rows]) {
    const isHeads = isHead(row);
    let column = 0;
    for (const cell of [...row.cells]) {
      while (taken[column]) column++;
      const first = column;
      const heads = new Set<Cell>();
      for (; column < first + cell.colSpan; column++) {
        const here = above[column] ?? [];
        for (const { head } of here) heads.add(head);
        // A span of no rows reaches to the end.
        taken[column] = cell.rowSpan || Infinity;
        if (isHeads)
          above[column] = [
            ...here.filter((other) => other.first !== first || other.head.colSpan !== cell.colSpan),
            { head: cell, first },
          ];
      }
      found.set(cell, [...heads]);
    }
    taken.forEach((rows, at) => (taken[at] = Math.max(0, rows - 1)));
  }
  return found;
}

/** Gives the heads of cells, for one reading: each table is gone through once. */
export function headFinder(): (cell: Element) => readonly Cell[] {
  const tables = new Map<Element, Map<Element, readonly Cell[]>>();
  return (cell) => {
    const table = cell.closest('table');
    if (!table || isLayout(table)) return [];
    const ids = cell.getAttribute('headers')?.trim();
    if (ids)
      return ids
        .split(/\s+/)
        .flatMap((id) => [...table.querySelectorAll<Cell>(`#${CSS.escape(id)}`)])
        .filter((head) => head.parentElement && isHead(head.parentElement));
    const heads = tables.get(table) ?? headsIn(table);
    tables.set(table, heads);
    return heads.get(cell) ?? [];
  };
}
