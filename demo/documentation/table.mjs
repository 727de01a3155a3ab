/** A table in Markdown. Cells may hold Markdown; a bar in one is written so that it does not end the cell. */
const cell = (value) =>
  String(value ?? '')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Words of the code's own, which are in English, on a page in another language. */
export const inEnglish = (language, text) =>
  language === 'en' || !text ? (text ?? '') : `<span lang="en">${text}</span>`;
