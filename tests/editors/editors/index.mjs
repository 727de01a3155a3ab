/** Editors and sanitizers in the order of the table: as they come, and with the lines that open the door. */
import { ckeditor4 } from './ckeditor4.mjs';
import { ckeditor5 } from './ckeditor5.mjs';
import { dompurify } from './dompurify.mjs';
import { drupalBasic, drupalBasicOpened, drupalFull } from './drupal.mjs';
import { jodit } from './jodit.mjs';
import { jsXss } from './js-xss.mjs';
import { LINES, linesAt } from './lines.mjs';
import { quill } from './quill.mjs';
import { sanitizeHtml } from './sanitize-html.mjs';
import { setHtml } from './set-html.mjs';
import { summernote } from './summernote.mjs';
import { suneditor } from './suneditor.mjs';
import { tinymce } from './tinymce.mjs';
import { tiptap } from './tiptap.mjs';
import { trix } from './trix.mjs';

/** What an editor's adapter takes to be configured with one of the files that we ship. */
const opened = (name, file) => ({
  name: `${name} with our lines`,
  lines: file,
  configuration: `${LINES}/${file}`,
});

/** The same for one that runs on the server. */
const openedHere = async (name, file) => ({
  name: `${name} with our lines`,
  lines: file,
  options: (await import(linesAt(file))).default,
});

const all = [
  ...[5, 6, 7, 8].flatMap((major) => [
    tinymce(major),
    tinymce(major, opened(`TinyMCE ${major}`, 'tinymce.js')),
  ]),
  ckeditor4(),
  ckeditor4(opened('CKEditor 4', 'ckeditor4.js')),
  ckeditor5(),
  ckeditor5(opened('CKEditor 5', 'ckeditor5.js')),
  quill,
  tiptap(),
  tiptap(opened('Tiptap', 'tiptap.js')),
  trix,
  jodit,
  summernote,
  suneditor,
  drupalBasic,
  drupalBasicOpened,
  drupalFull,
  tinymce(6, {
    name: 'Umbraco 11 to 13, TinyMCE (imitated)',
    configuration: '/tests/editors/editors/umbraco-tinymce.js',
  }),
  dompurify(),
  dompurify(opened('DOMPurify', 'dompurify.js')),
  sanitizeHtml(),
  sanitizeHtml(await openedHere('sanitize-html', 'sanitize-html.js')),
  jsXss(),
  jsXss(await openedHere('js-xss', 'js-xss.js')),
  setHtml(),
  setHtml(opened('Element.setHTML()', 'set-html.js')),
];

/** `EDITORS=Quill,CKEditor npm test -- tests/editors` tests those alone, and leaves the table alone. */
const wanted = process.env.EDITORS?.split(',') ?? [''];
export const editors = all.filter(({ name }) => wanted.some((part) => name.includes(part)));
