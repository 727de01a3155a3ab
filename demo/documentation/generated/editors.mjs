/** The table of editors, which the paste matrix (tests/editors/) writes and holds true, in the page's language. */
import { slugOf } from '../markdown.mjs';

/** The verdicts and the heads of the table, as they are called in Swedish. */
const SWEDISH = {
  editor: 'redigerare',
  version: 'version',
  use: 'använd',
  shown: 'visas',
  beside: 'bredvid',
  plain: 'vanlig text',
  gone: 'borta',
  code: 'kod',
  different: 'annat',
  lost: 'förlorat',
  'Listen, link': 'Lyssna, länk',
  'Listen, class': 'Lyssna, klass',
  'Listen, tag': 'Lyssna, tagg',
  'our lines': 'våra rader',
  imitated: 'efterliknad',
  with: 'med',
  'the browser’s': 'webbläsarens',
};

/** Everything but a verdict, a name, a version and a note's number is known above. */
const translated = (cell) =>
  SWEDISH[cell] ??
  cell
    .replace(/\b(shown|beside|plain|gone|code|different|lost)\b/g, (word) => SWEDISH[word])
    .replace(' with [our lines]', ' med [våra rader]')
    .replace('(imitated)', '(efterliknad)')
    .replace(' to ', '–');

const INTEGRATION = /\]\(([\w-]+)\.(js|md)\)/g;

export default function editors(language, { read }) {
  const text = read('demo/integrations/editors.md').replace(
    INTEGRATION,
    (_, name) => `](integrations.md#${slugOf(TITLES[name] ?? name)})`,
  );
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const notes = text.split('\n').filter((line) => /^\(\d\) /.test(line));
  if (language === 'en') return `${rows.join('\n')}\n\n${notes.join('\n\n')}`;
  const cells = rows.map((row) =>
    row.startsWith('| ---')
      ? row
      : `| ${row
          .slice(2, -2)
          .split(' | ')
          .map((cell) => translated(cell.trim()))
          .join(' | ')} |`,
  );
  return `${cells.join('\n')}\n\n<div lang="en">\n\n${notes.join('\n\n')}\n\n</div>`;
}

/** What the sections of the page about integrations are called. */
export const TITLES = {
  tinymce: 'TinyMCE',
  ckeditor5: 'CKEditor 5',
  ckeditor4: 'CKEditor 4',
  tiptap: 'Tiptap',
  dompurify: 'DOMPurify',
  'sanitize-html': 'sanitize-html',
  'js-xss': 'js-xss',
  'set-html': 'Element.setHTML()',
  drupal: 'Drupal',
};
