/** Data tables: the heads above a cell are read before it. */

type Cell = HTMLTableCellElement;

const isLayout = (table: Element): boolean => table.matches('[role=presentation],[role=none]');

const isHead = (row: Element): boolean => row.children.length > 0 && !row.querySelector(':scope > td');

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
