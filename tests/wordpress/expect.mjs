/** What a post has to look like and to sound like; a failure names the snippet, who saved it and what came out. */
import assert from 'node:assert/strict';
import { COUNT, MODELS, SHOWN } from './snippets.mjs';
import { unsaid } from './visit.mjs';

/** Code that a visitor should never see: tags, their names, entities, JSON. */
const CODE = /<\/?[a-z]|\bsamverka\b|&\w+;|&#\d|[{}]|<!--/i;

async function isQuiet(seen, lines, what) {
  const code = lines.find((line) => CODE.test(line));
  assert.equal(code, undefined, `${what}: code is printed on the page`);
  assert.deepEqual(seen.problems, [], `${what}: the console`);
  const told = await seen.told();
  const errors = told.filter(({ type }) => type === 'samverka-error');
  assert.deepEqual(errors, [], `${what}: samverka-error`);
}

/** The words as they are, and none of the elements. */
export async function isPlain(seen, lines, what) {
  const found = await seen.lines();
  assert.deepEqual(found, lines, `${what}: what a visitor reads; the post has ${await seen.html()}`);
  assert.deepEqual(await seen.models(), [], `${what}: the elements`);
  await isQuiet(seen, found, what);
}

/** All parts, in order, whole. */
export async function isShown(seen, what, { lines = SHOWN, models = MODELS, count = COUNT } = {}) {
  await seen.shows(count).catch(async () => {
    const told = JSON.stringify(await seen.told());
    assert.fail(`${what}: only this was told: ${told}; the post has ${await seen.html()}`);
  });
  const found = await seen.lines();
  assert.deepEqual(found, lines, `${what}: what a visitor reads; the post has ${await seen.html()}`);
  assert.deepEqual(await seen.models(), models, `${what}: the elements`);
  await isQuiet(seen, found, what);
}

/** Lyssna reads every word shown, in order, each sentence once, in the Swedish voice, and marks what it reads. */
export async function isRead(seen, what) {
  const lines = await seen.lines();
  const { said, marked } = await seen.listen();
  assert.equal(unsaid(lines, said), undefined, `${what}: was not read aloud`);
  const texts = said.map(({ text }) => text);
  const twice = texts.find((text, index) => index && text === texts[index - 1]);
  assert.equal(twice, undefined, `${what}: was read twice`);
  assert.deepEqual([...new Set(said.map(({ voice }) => voice))], ['Alva'], `${what}: the voice`);
  assert.ok(
    lines.some((line) => marked.includes(line)),
    `${what}: no sentence was marked, only ${JSON.stringify(marked)}`,
  );
}
