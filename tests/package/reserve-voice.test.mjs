/** dist/reserve-voice/ as a municipality gets it: what its list says is there, it has its licence, and the scripts are free of it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dictionaryOf, editedEngine, openPackage, PACKAGE } from '../../.ci/reserve-voice-package.mjs';
import { languagesOf } from '../../.ci/reserve-voice.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const folder = join(dist, 'reserve-voice');
const read = (name) => readFileSync(join(folder, name));
const readText = (name) => read(name).toString();
const manifest = JSON.parse(readText('voices.json'));
const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));

test('every file of the list is there, with its bytes and its hash', () => {
  const { worker, core, voices } = manifest;
  assert.equal(manifest.version, version);
  assert.deepEqual(
    voices.map(({ language }) => language),
    ['sv', 'en'],
  );
  for (const { file, bytes, transfer, parts } of [worker, core, ...voices]) {
    const [, name, hash] = /^([\w.-]+)\?([0-9a-f]{12})$/.exec(file);
    const content = read(name);
    assert.equal(content.length, bytes, name);
    assert.equal(createHash('sha256').update(content).digest('hex').slice(0, 12), hash, name);
    assert.ok(transfer > 0 && transfer < bytes, name);
    if (parts)
      assert.equal(
        parts.reduce((sum, [, size]) => sum + size, 0),
        bytes,
        name,
      );
  }
  assert.deepEqual(
    core.parts.map(([path]) => path),
    ['phontab', 'phonindex', 'phondata', 'intonations'],
  );
  assert.deepEqual(
    voices.map(({ parts }) => parts.map(([path]) => path)),
    [
      ['lang/gmq/sv', 'sv_dict'],
      ['lang/gmw/en', 'en_dict'],
    ],
  );
});

test('the licence, the notice and our own source are beside the worker, which says so itself', () => {
  assert.match(readText('COPYING'), /^\s*GNU GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007/);
  assert.ok(readText('COPYING').length > 30_000);
  const { version: packageVersion } = JSON.parse(
    readFileSync(join(dist, `../node_modules/${PACKAGE}/package.json`), 'utf8'),
  );
  const notice = readText('README.txt');
  for (const words of [
    'GPL-3.0',
    `version ${packageVersion}`,
    'https://github.com/echogarden-project/espeak-ng',
    'PÅ SVENSKA',
  ])
    assert.ok(notice.includes(words), words);
  const source = readText('SOURCE.txt');
  for (const path of [
    'src/reserve-voice/worker.ts',
    'src/reserve-voice/text.ts',
    '.ci/reserve-voice-package.mjs',
  ])
    assert.ok(source.includes(`==> ${path} <==`), path);
  assert.match(readText('worker.js'), /^\/\*![^*]*GPL-3\.0[^*]*COPYING[^*]*\*\/\n/);
});

test('the worker is one classic script that needs no module, no eval and no compiled code', () => {
  const code = readText('worker.js');
  for (const what of [
    /import\.meta/,
    /\bimport\s*\(/,
    /\bexport\b/,
    /\beval\(/,
    /new Function/,
    /importScripts/,
  ])
    assert.doesNotMatch(code, what);
  // A classic script may not have what only a module may; the parser tells.
  assert.doesNotThrow(() => new Function(code));
});

test('no script of the page has anything of the engine', () => {
  const scripts = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js') && !name.startsWith('reserve-voice'));
  assert.ok(scripts.includes('samverka.js'));
  for (const name of scripts)
    assert.doesNotMatch(
      readFileSync(join(dist, name), 'utf8'),
      /eSpeakNG|espeak-ng-data|phontab|phondata/,
      name,
    );
});

test('which languages the build makes', () => {
  assert.deepEqual(languagesOf([]), ['sv', 'en']);
  assert.deepEqual(languagesOf(['--reserve-voice=sv,fi,sv']), ['sv', 'fi']);
  assert.deepEqual(languagesOf(['--reserve-voice=off']), []);
  assert.throws(() => languagesOf(['--reserve-voice=']), /names no language/);
});

test('each language of the engine has its dictionary', () => {
  assert.equal(dictionaryOf('name Finnish\nlanguage fi\n'), 'fi');
  assert.equal(dictionaryOf('name American\nlanguage en-us 2\nlanguage en 3\n'), 'en');
  assert.equal(dictionaryOf('name Bokmål\nlanguage nb\nlanguage no\nphonemes no\ndictionary no\n'), 'no');
  const { languages, language } = openPackage();
  assert.ok(languages.length > 100);
  for (const code of languages) assert.equal(language(code).length, 2, code);
});

test('another shape of the package is said in one line', () => {
  assert.throws(
    () => editedEngine('var Module = 1;'),
    /^Error: @echogarden\/espeak-ng-emscripten has changed: [^\n]*$/,
  );
});
