/** Everything that we tell web editors to paste, through the editors and sanitizers that CMSes use, and seen by a visitor. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';
import { editors } from './editors/index.mjs';
import { openSite } from './site.mjs';
import { around, forms, snippets } from './snippets.mjs';
import { table } from './table.mjs';
import { verdictOn } from './verdict.mjs';
import { openVisitor } from './visitor.mjs';
import { openEditor } from './workbench.mjs';

const TABLE = new URL('../../demo/integrations/editors.md', import.meta.url);

/** What is known to go wrong, with the reason; anything more, and anything less, fails. */
const KNOWN = {};

let site;
let browser;
let visitor;
const asWritten = new Map();

before(async () => {
  site = await openSite();
  browser = await launchBrowser();
  visitor = await openVisitor(browser, site);
  for (const snippet of snippets) asWritten.set(snippet, await visitor.read(around(snippet.html)));
});

after(async () => {
  await visitor?.close();
  await browser?.close();
  await site?.close();
});

/** What comes out of an editor for each snippet, in each way in. */
async function throughEditor(editor) {
  const { filter = (html) => html, clean, isSanitizer } = editor;
  const opened = clean ? undefined : await openEditor(browser, site, editor);
  const out = [];
  try {
    for (const way of isSanitizer ? ['source'] : ['source', 'paste'])
      for (const snippet of snippets) {
        const html = clean ? clean(around(snippet.html)) : await opened[way](snippet.html);
        out.push({ snippet, way, html: filter(html) });
      }
  } finally {
    await opened?.close();
  }
  return out;
}

async function judge({ snippet, way, html }) {
  const seen = await visitor.read(html);
  return { snippet, way, html, seen, verdict: verdictOn(snippet, seen, asWritten.get(snippet)) };
}

const told = ({ snippet, way, verdict, html, seen }) =>
  `${snippet.name} (${way}) is ${verdict}\n  came out: ${html}\n  is read: ${seen.text}\n  console: ${seen.problems.join('; ')}`;

const none = (found) => assert.equal(found.length, 0, found.map(told).join('\n'));

describe('As written, without an editor', () => {
  for (const snippet of snippets)
    test(snippet.name, () => {
      const { parts, text, problems, isHacked } = asWritten.get(snippet);
      assert.deepEqual(
        parts.map(({ part, isShown }) => isShown && part),
        snippet.shows,
      );
      for (const words of snippet.says) assert.ok(text.includes(words), `${words} is not in: ${text}`);
      assert.deepEqual(problems, []);
      assert.equal(isHacked, false);
    });
});

const rows = [];

for (const editor of editors)
  describe(editor.name.replace(/\[(.*?)\]\(.*?\)/, '$1'), () => {
    let found = [];
    before(async () => {
      const out = await throughEditor(editor);
      found = await Promise.all(out.map(judge));
      rows.push([editor, found]);
    });

    for (const form of forms)
      test(`${form}: ${form === 'A' || form === 'Listen, link' ? 'shown' : 'shown, or plain without a word lost'}`, () => {
        const isFine = /^A|link$/.test(form)
          ? ({ verdict }) => verdict === 'shown'
          : ({ verdict }) => /^(shown|plain|gone)$/.test(verdict);
        const known = KNOWN[editor.name] ?? {};
        none(
          found.filter(
            (each) =>
              each.snippet.form === form &&
              (known[each.snippet.name] ? each.verdict !== known[each.snippet.name] : !isFine(each)),
          ),
        );
      });
    test('form B where the class is kept', () => {
      const isKept = ({ snippet, html }) => snippet.form === 'B' && /class="samverka-/.test(html);
      none(found.filter((each) => isKept(each) && !/^(shown|different)$/.test(each.verdict)));
    });
    test('nothing is told of in the console, and no script runs', () =>
      none(found.filter(({ seen }) => seen.problems.length || seen.isHacked)));
  });

describe('The table', () => {
  test('demo/integrations/editors.md is what was found', () => {
    assert.equal(rows.length, editors.length);
    const now = table(rows);
    if (process.env.UPDATE_EDITORS) writeFileSync(TABLE, now);
    assert.equal(
      readFileSync(TABLE, 'utf8'),
      now,
      'UPDATE_EDITORS=1 npm test -- tests/editors writes it anew.',
    );
  });
});
