/** dist/LICENSES.txt names all whose work is in what is bundled, as the bundler and the files themselves tell. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Bundled, licencesText } from '../../.ci/licences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const text = readFileSync('dist/LICENSES.txt', 'utf8');
const installed = (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));

/** Each package that is named, with its line of files. */
const named = Object.fromEntries(
  [...text.matchAll(/^(\S+) (\d\S*), (\S+)\n {4}in (.*)$/gm)].map(([, name, version, licence, files]) => [
    name,
    { version, licence, files: files.split(', ') },
  ]),
);

test('each package, with its version, its licence and the files it is in', () => {
  assert.deepEqual(Object.keys(named).sort(), [
    '@echogarden/espeak-ng-emscripten',
    '@lit/localize',
    '@lit/reactive-element',
    'lit',
    'lit-element',
    'lit-html',
    'mediabunny',
  ]);
  for (const [name, { version, licence }] of Object.entries(named))
    assert.deepEqual([version, licence], [installed(name).version, installed(name).license], name);
  assert.deepEqual(named.mediabunny.files, ['samverka-sound.js']);
  assert.deepEqual(named['@echogarden/espeak-ng-emscripten'].files, ['reserve-voice/']);
  for (const file of ['samverka.js', 'builder/builder.js'])
    assert.ok(named['lit-html'].files.includes(file), file);
  // A module beside the script takes Lit from it; only what makes directives is not there to be had.
  for (const file of named['lit-html'].files.filter((each) => each.startsWith('samverka-')))
    assert.doesNotMatch(readFileSync(join('dist', file), 'utf8'), /litHtmlVersions/, file);
  assert.ok(!named['lit-element'].files.includes('samverka-controls.js'));
});

test('the words of every licence, once each', () => {
  const count = (words) => text.split(words).length - 1;
  assert.equal(count('GNU GENERAL PUBLIC LICENSE\n'), 1);
  assert.equal(count('Mozilla Public License Version 2.0\n'), 1);
  assert.match(text, /^MIT License\n\nCopyright \(c\) 2026 Samverka contributors$/m);
  for (const name of Object.keys(named).filter((each) => named[each].licence === 'BSD-3-Clause'))
    assert.ok(text.includes(readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim()), name);
});

test('a package that nobody thought of is named, and one without a licence stops the build', () => {
  const own = readFileSync('LICENSE', 'utf8');
  const bundled = new Bundled();
  bundled.add('samverka.js', ['/somewhere/src/samverka.ts', '\0rolldown/runtime.js']);
  assert.deepEqual(bundled.packages(), []);
  bundled.add('samverka.js', ['C:\\work\\node_modules\\fflate\\esm\\browser.js']);
  bundled.add('samverka.js', ['/work/node_modules/lit/node_modules/@lit/localize/lit-localize.js']);
  const made = licencesText({ samverka: '9.9.9', own, bundled });
  assert.match(made, /^fflate \d\S*, MIT\n {4}in samverka\.js$/m);
  assert.match(made, /^@lit\/localize \d/m);
  bundled.add('samverka.js', ['/work/node_modules/.bin/none/index.js']);
  assert.throws(() => bundled.packages());
});
