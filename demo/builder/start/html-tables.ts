/** Tables whose rows say something: each row is a heading with lines "Label: value", or such a line itself. */
import { textOf } from '../../../src/html/text.js';
import { tidy, type Block } from './blocks.js';

/** Below all headings that pages have. */
const ROW_LEVEL = 7;

export interface Cell {
  readonly kind: Pick<Block, 'kind' | 'level' | 'isAside'>;
  readonly label?: string;
  readonly cell: Element;
}

export const levelOf = (element: Element): number => {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level) return Number(level);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  const [, word] = /^Mso(?:Heading(\d)|Title)$/.exec(element.className) ?? [];
  return /^Mso(Heading|Title)/.test(element.className) ? Number(word ?? 1) : 0;
};

export const isList = (element: Element): boolean => /^(ul|ol|menu)$/.test(element.localName);

const isEmphasized = (cell: Element): boolean =>
  cell.localName === 'th' ||
  (tidy(textOf(cell)) !== '' &&
    tidy(textOf(cell)) ===
      tidy([...cell.querySelectorAll('b,strong')].map((bold) => bold.textContent).join(' ')));

const wordsOf = (cell: Element): string => tidy(textOf(cell)).replace(/:$/, '');

/** The cells of a table of data, in order; undefined for a table that only places things beside each other. */
export function rowsOf(table: Element): Cell[] | undefined {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const width = Math.max(0, ...rows.map(({ children }) => children.length));
  const isLayout = width < 2 || table.querySelector('table,h1,h2,h3,h4') !== null;
  if (
    isLayout ||
    rows.some(({ children }) =>
      [...children].some((cell) => cell.getAttribute('colspan') ?? cell.getAttribute('rowspan')),
    )
  )
    return undefined;
  const paragraph = { kind: 'paragraph', level: 0 } as const;
  const [head, ...others] = rows;
  const caption = table.querySelector(':scope>caption');
  const before: Cell[] = caption ? [{ kind: paragraph, cell: caption }] : [];
  const isHeaded =
    head && others.length > 0 && head.children.length === width && [...head.children].every(isEmphasized);
  if (!isHeaded)
    return [
      ...before,
      ...rows.flatMap(({ children: [first, ...cells] }): Cell[] =>
        first && cells.length === 1
          ? cells.map((cell) => ({ kind: paragraph, label: wordsOf(first), cell }))
          : [first, ...cells].flatMap((cell) => (cell ? [{ kind: paragraph, cell }] : [])),
      ),
    ];
  const labels = [...head.children].map(wordsOf);
  const [corner] = head.children;
  return [
    ...before,
    ...(corner ? [{ kind: { ...paragraph, isAside: true }, cell: corner }] : []),
    ...others.flatMap(({ children: [first, ...cells] }): Cell[] => [
      ...(first ? [{ kind: { kind: 'heading', level: ROW_LEVEL } as const, cell: first }] : []),
      ...cells.map((cell, index) => ({ kind: paragraph, label: labels[index + 1] ?? '', cell })),
    ]),
  ];
}
