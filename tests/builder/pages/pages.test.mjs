/**
 * Real pages, with other words: what an editor gets who pastes each, or opens it as a file, judged by what a careful reader takes
 * from it. `pages/` are the cases of the issue, `pages/more/` our own of other make. A row a page is printed.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStage } from '../stage.mjs';
import { score, seenIn } from './score.mjs';

const FOLDERS = ['./', './more/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
/** As much of what the pages say must be read right, and none of the rest be lost or invented. */
const ENOUGH = 0.95;

const cases = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(txt|html)$/.test(name))
    .sort()
    .map((name) => ({ folder, name, text: readFileSync(folder + name, 'utf8') })),
);

let stage;
let page;
before(async () => {
  stage = await openStage();
  page = await stage.open();
});
after(() => stage?.close());

/** What the builder has kept of what was pasted, or of a file that was opened. */
async function read({ name, text }) {
  await page.evaluate(() => localStorage.removeItem('samverka-builder'));
  await page.goto(`${stage.origin}/demo/builder/index.html#borja`);
  await page.reload();
  if (name.endsWith('.html'))
    await page.locator('#fil').setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) });
  else {
    await page.locator('#text').fill(text);
    await page.getByRole('button', { name: 'Läs texten' }).click();
  }
  await page.getByRole('heading', { name: 'Skriv', level: 2 }).waitFor();
  const kept = await page.waitForFunction(() => localStorage.getItem('samverka-builder'));
  return JSON.parse(await kept.jsonValue());
}

const seenBy = ({ name, text }) =>
  name.endsWith('.html')
    ? page.evaluate(
        ([html, source]) => new Function(`return (${source})`)()(Document.parseHTMLUnsafe(html)),
        [text, String(seenIn)],
      )
    : text;

describe('pages as they are', () => {
  const rows = [];
  for (const each of cases)
    test(each.name, async () => {
      const { draft, leftovers } = await read(each);
      const expected = JSON.parse(
        readFileSync(each.folder + each.name.replace(/\.\w+$/, '.expected.json'), 'utf8'),
      );
      const found = score(expected, draft, leftovers, await seenBy(each));
      rows.push({ name: each.name, ...found });
      assert.deepEqual(found.invented, [], 'invented');
      assert.deepEqual(found.lostWords, [], 'words that are nowhere');
      assert.deepEqual(found.lost, [], 'lost');
    });

  test('at least 95 % of what they say is read right', () => {
    console.log('right | misplaced | left over | lost | invented | page');
    for (const { name, right, all, misplaced, leftOver, lost, invented } of rows)
      console.log(
        `${right}/${all} | ${misplaced.length} | ${leftOver.length} | ${lost.length} | ${invented.length} | ${name}`,
      );
    const sum = (field) => rows.reduce((total, row) => total + row[field], 0);
    console.log(`${sum('right')}/${sum('all')} right`);
    const wrong = rows.flatMap(({ name, misplaced, leftOver, lost }) =>
      [...misplaced, ...leftOver, ...lost].map((fact) => `${name}: ${fact}`),
    );
    assert.ok(sum('right') >= ENOUGH * sum('all'), wrong.join('\n'));
  });
});
