/** A third language costs a page its own texts: built in a copy of the repository, and weighed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'samverka-language-'));

/** The most that a language may add to the site script, in bytes with brotli. */
const MOST = 400;

const node = (...words) => execFileSync(process.execPath, words, { cwd: folder, stdio: 'pipe' });
const bundle = (mode) =>
  node('-e', `import('vite').then(({ build }) => build({ mode: '${mode}', logLevel: 'error' }))`);
const brotli = (path) => brotliCompressSync(readFileSync(path)).length;

/** English as somebody could write it who has other vowels: of the same length, and no byte of it known before. */
const foreign = (text) => text.replace(/[aeiou](?![^<]*>)/g, (vowel) => 'öäuio'['aeiou'.indexOf(vowel)]);

before(() => {
  for (const name of ['src', 'locales', 'demo', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const config = join(folder, 'locales/lit-localize.json');
  const described = JSON.parse(readFileSync(config, 'utf8'));
  writeFileSync(config, JSON.stringify({ ...described, targetLocales: [...described.targetLocales, 'fi'] }));
  const english = readFileSync(join(folder, 'locales/en.xlf'), 'utf8');
  const finnish = english
    .replace('target-language="en"', 'target-language="fi"')
    .replace(/<target>([^]*?)<\/target>/g, (_, text) => `<target>${foreign(text)}</target>`);
  writeFileSync(join(folder, 'locales/fi.xlf'), finnish);
  node('locales/localize.mjs');
  bundle('production');
  bundle('vcard');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the site script grows by the texts that it uses itself', () => {
  const grown = brotli(join(folder, 'dist/samverka.js')) - brotli(join(root, 'dist/samverka.js'));
  assert.ok(grown > 0 && grown < MOST, `${grown} bytes`);
});

test('a module without texts of its own does not grow', () => {
  const grown = brotli(join(folder, 'dist/samverka-vcard.js')) - brotli(join(root, 'dist/samverka-vcard.js'));
  assert.ok(grown < 50, `${grown} bytes`);
});
