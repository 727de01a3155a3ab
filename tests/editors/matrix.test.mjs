/** Everything that we tell web editors to paste, through the editors and sanitizers that CMSes use, and seen by a visitor. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';
import { editors } from './editors/index.mjs';
import { openSite } from './site.mjs';
import { around, forms, snippets } from './snippets.mjs';
import { table, usable } from './table.mjs';
import { verdictOn } from './verdict.mjs';
import { openVisitor } from './visitor.mjs';
import { openEditor } from './workbench.mjs';

const TABLE = new URL('../../demo/integrations/editors.md', import.meta.url);

const FALLBACK = 'demo/index.html, a page with words to show meanwhile';
const INSIDE = 'promises, with the content of form B inside';

/** js-xss takes away addresses that begin with a name; the words of the link stay. */
const RELATIVE = {
  'demo/form-a.html, a link to a document, with a language': ['plain'],
  'demo/form-a.html, a link to two parts, with a heading level': ['plain'],
};

/**
 * What is known to go wrong, in each way in: anything more fails, and anything less too. None of it is something that we
 * tell people to use there.
 */
const KNOWN = {
  // Puts the element into a paragraph, which cannot hold what stands in it: that comes to stand behind.
  Jodit: { [FALLBACK]: ['beside', 'beside'] },
  // Lets the browser paste, which lifts paragraphs out.
  Summernote: { [FALLBACK]: ['shown', 'beside'] },
  // Prints every tag that it does not know.
  'js-xss': {
    ...RELATIVE,
    'README, a page': ['code'],
    [FALLBACK]: ['code'],
    [INSIDE]: ['code'],
    'README, the player by its tag': ['code'],
  },
  'js-xss with our lines': { ...RELATIVE, 'demo/form-b.html, documents': ['different'] },
  // Takes away an element that it does not know with all that stands in it.
  'Element.setHTML()': { [FALLBACK]: ['lost'], [INSIDE]: ['lost'] },
};

/** The forms that have to be shown everywhere. */
const EVERYWHERE = ['A', 'Listen, link'];

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
  describe(editor.name, () => {
    let found = [];
    before(async () => {
      const out = await throughEditor(editor);
      found = await Promise.all(out.map(judge));
      rows.push([editor, found]);
    });

    const known = KNOWN[editor.name] ?? {};
    for (const form of forms) {
      const allowed = EVERYWHERE.includes(form) ? ['shown'] : ['shown', 'plain', 'gone'];
      const isAsKnown = ({ snippet, way, verdict }) =>
        known[snippet.name]
          ? known[snippet.name][way === 'source' ? 0 : 1] === verdict
          : allowed.includes(verdict);
      test(`${form}: ${allowed.length === 1 ? 'shown' : 'shown, or plain with every word'}`, () =>
        none(found.filter((each) => each.snippet.form === form && !isAsKnown(each))));
    }
    test('form B where the class is kept', () => {
      const isKept = ({ snippet, html }) => snippet.form === 'B' && /class="samverka-/.test(html);
      none(found.filter((each) => isKept(each) && each.verdict !== 'shown' && !known[each.snippet.name]));
    });
    test('nothing is told of in the console, and no script runs', () =>
      none(found.filter(({ seen }) => seen.problems.length || seen.isHacked)));
  });

const TAGS = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
).modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));

describe('The lines that we ship', () => {
  for (const file of new Set(editors.flatMap(({ lines = [] }) => lines)))
    test(`demo/integrations/${file} knows every element, and what it opens is shown`, () => {
      const text = readFileSync(new URL(`../../demo/integrations/${file}`, import.meta.url), 'utf8');
      // The others have a pattern for all of them.
      if (text.includes('const tags'))
        for (const tag of TAGS) assert.ok(text.includes(`'${tag}'`), `${tag} is not in ${file}`);
      for (const [editor, found] of rows.filter(([{ lines }]) => lines === file))
        assert.ok(usable(found).includes('B'), `form B is not shown in ${editor.name}`);
    });
});

describe('The table', () => {
  const skip = process.env.EDITORS && 'EDITORS limits what is found';
  test('demo/integrations/editors.md is what was found', { skip }, () => {
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
