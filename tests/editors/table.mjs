/** The table of what was found, in Markdown: demo/integrations/editors.md. */
import { readFileSync } from 'node:fs';
import { forms, isRelative } from './snippets.mjs';
import { verdicts } from './verdict.mjs';

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

const versionsOf = ({ packages, name }) =>
  packages
    .map((each) => (packages.length > 1 || /imitated/.test(name) ? `${each} ` : '') + versionOf(each))
    .join(', ') || 'the browser’s';

/** The verdicts of a cell, best first. A snippet without words that leaves nothing says nothing of those with words. */
const verdictsIn = (found) => {
  const all = verdicts.filter((verdict) => found.some((each) => each.verdict === verdict));
  return all.includes('plain') ? all.filter((verdict) => verdict !== 'gone') : all;
};

/** A cell: what became of a form in each way in, and the number of the note that says which snippets differ. */
function cell(found, note) {
  const ways = [...new Set(found.map(({ way }) => way))].map((way) => {
    const here = found.filter((each) => each.way === way);
    const all = verdictsIn(here);
    // What nobody may do to an editor's words comes first.
    const main = all.find((verdict) => /^(code|lost)$/.test(verdict)) ?? all[0];
    if (all.length === 1) return main;
    const exceptions = here.filter(({ verdict }) => verdict !== main);
    return `${main} ${note(exceptions.map(({ snippet, verdict }) => `${snippet.name}: ${verdict}`).join('; '))}`;
  });
  return [...new Set(ways)].join(' / ');
}

const isShown = ({ snippet, verdict }) => verdict === 'shown' || isRelative(snippet);

/** The forms that are shown whole when they are put in through the source view, or by the program. */
export const usable = (found) =>
  ['A', 'B', 'C'].filter((form) =>
    found.filter(({ snippet, way }) => snippet.form === form && way === 'source').every(isShown),
  );

/**
 * @param rows an editor and what was found: {snippet, way, verdict} each
 */
export function table(rows) {
  const notes = [];
  const note = (text) => {
    if (!notes.includes(text)) notes.push(text);
    return `(${notes.indexOf(text) + 1})`;
  };
  const lines = rows.map(([editor, found]) => [
    editor.lines ? editor.name.replace('our lines', `[our lines](${editor.lines})`) : editor.name,
    versionsOf(editor),
    usable(found).join(', '),
    ...forms.map((form) =>
      cell(
        found.filter(({ snippet }) => snippet.form === form),
        note,
      ),
    ),
  ]);
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const heads = ['editor', 'version', 'use', ...forms];
  return `# What editors and sanitizers make of the three forms

Written by \`tests/editors/\`, which puts everything that we tell editors to paste through the real thing in a real browser,
as it comes and with our lines, loads what comes out as a page with \`samverka.js\`, and fails when this table is not true.
\`UPDATE_EDITORS=1 npm test -- tests/editors\` writes it.

A cell with two words is *put in through the source view, or by the program* / *copied from a page and pasted with Ctrl+V*.
A sanitizer has the first only. *Use* names the forms that are shown whole when they are put in through the source view;
where it does not name form B, a page with the class is still complete as ordinary text. js-xss takes away addresses that
begin with a name, as \`page.html\` does: begin them with \`/\`.

- **shown**: the page shows just what it shows without an editor between.
- **beside**: that too, and words of the editor's that were to give way to it stand beside it.
- **plain**: the editor's words are all there, as ordinary text, without Samverka.
- **gone**: there were no words, and nothing is shown.
- **code**: the tag is printed on the page as text. Do not use this form there.
- **different**: something else is shown; **lost**: words of the editor's are missing. Do not use this form there.

${row(heads)}
${row(heads.map(() => '---'))}
${lines.map(row).join('\n')}

${notes.map((text, index) => `(${index + 1}) ${text}.`).join('\n\n')}

Drupal and Umbraco are imitated: their editor with the rules that they give it, and for Drupal's Basic HTML a filter with the
same list of tags. Other settings of theirs, and Umbraco’s editor from version 14 on, are not in the tests.
`;
}
