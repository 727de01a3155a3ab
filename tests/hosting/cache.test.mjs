/** The lines for caches in the documentation: what a browser that has been there before asks for again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentation, does, FOLDER, root, serving, version } from './served.mjs';

const linesOf = (page) => [...page.matchAll(/^Cache-Control: (.*)$/gm)].map(([, value]) => value);
const { sv, en } = documentation('hosting');
const [forGood, askedEachTime] = linesOf(en);

const open = serving();

/** Somebody who comes twice: what was asked of the files' folder the second time. */
async function twice(cache, { between = () => {} } = {}) {
  const served = await open({ headers: { 'Cache-Control': cache } });
  const context = await served.browser.newContext();
  const visit = async () => {
    const page = await served.visit({ context });
    await does.read(page);
    await does.listen(page);
    const { version: ran } = await page.evaluate(() => window.Samverka);
    await page.close();
    return ran;
  };
  await visit();
  const before = served.site.asked.length;
  between(served.pages);
  const ran = await visit();
  const asked = served.site.asked.slice(before).filter(({ path }) => path.startsWith(FOLDER));
  await context.close();
  return {
    ran,
    asked: Object.fromEntries(asked.map(({ path, status }) => [path.slice(FOLDER.length), status])),
  };
}

test('both pages have the same two lines', () => {
  assert.equal(linesOf(en).length, 2);
  assert.deepEqual(linesOf(sv), linesOf(en));
});

test('a folder of the version’s own: no file is asked for again, but the list of voices', async () => {
  assert.deepEqual((await twice(forGood)).asked, { 'reserve-voice/voices.json': 304 });
});

test('one folder: every file is asked for, and none is sent again', async () => {
  const { asked } = await twice(askedEachTime);
  for (const name of [
    'samverka.js',
    'samverka-html.js',
    'samverka-templates.js',
    'samverka-player.js',
    'samverka-pronunciation.js',
    'samverka-controls.js',
    'samverka-reserve-voice.js',
    'reserve-voice/voices.json',
  ])
    assert.equal(asked[name], 304, name);
  assert.deepEqual([...new Set(Object.values(asked))], [304]);
});

test('one folder: a new version is there at once', async () => {
  const { ran, asked } = await twice(askedEachTime, {
    between(pages) {
      const code = readFileSync(join(root, 'dist/samverka.js'), 'utf8');
      pages[`${FOLDER}samverka.js`] = code.replaceAll(`"${version}"`, '"99.0.0"');
    },
  });
  assert.deepEqual([ran, asked['samverka.js']], ['99.0.0', 200]);
});
