/** What only some tests need is installed for them, once; and every lock file says where its packages lie, so that it takes seconds. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installOwnPackage, ownPackageOf } from './own-package.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

for (const [file, folder] of [
  ['tests/editors/matrix.test.mjs', 'tests/editors'],
  ['tests/editors/editors/tiptap.mjs', 'tests/editors'],
  ['tests/audits/lighthouse.test.mjs', 'tests/audits'],
  ['tests/bench/peers/lit.js', 'tests/bench'],
  ['tests/hosts/turbo.test.ts', undefined],
  ['tests/run.mjs', undefined],
])
  test(`${file} needs ${folder ? `the packages of ${folder}` : 'no others'}`, () =>
    assert.equal(ownPackageOf(file), folder));

describe('a package of a folder’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-own-package-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const path = relative(root, folder);
  const leftover = join(folder, 'node_modules/leftover');
  /** Nothing of this asks a registry. */
  const write = (version) => {
    const own = { name: 'own', version, dependencies: { other: 'file:other' } };
    const other = { name: 'other', version: '1.0.0' };
    const packages = { '': own, other, 'node_modules/other': { resolved: 'other', link: true } };
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other/package.json'), JSON.stringify(other));
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ name: 'own', version, lockfileVersion: 3, packages }),
    );
  };

  test('is installed when it is not there, left alone while it is, and installed anew with a new lock file', () => {
    write('1.0.0');
    installOwnPackage(path);
    writeFileSync(leftover, '');
    installOwnPackage(path);
    assert.ok(existsSync(leftover), 'it was installed again');
    write('1.0.1');
    installOwnPackage(path);
    assert.ok(!existsSync(leftover), 'the packages of the old lock file are still there');
  });

  test('one that cannot be installed is told of in a sentence, and tried again the next time', () => {
    const own = { dependencies: { other: 'file:nowhere.tgz' } };
    const packages = { '': own, 'node_modules/other': { version: '1.0.0', resolved: 'file:nowhere.tgz' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    for (let time = 0; time < 2; time++)
      assert.throws(() => installOwnPackage(path), /^Error: npm ci failed in [^\n]*$/);
  });
});

const folders = ['', ...readdirSync(join(root, 'tests')).map((name) => `tests/${name}/`)];
for (const folder of folders.filter((each) => existsSync(join(root, each, 'package-lock.json'))))
  test(`${folder}package-lock.json says of every package where it lies and what it is`, () => {
    const bare = Object.entries(read(`${folder}package-lock.json`).packages).filter(
      ([name, { resolved, integrity, inBundle }]) => name && !inBundle && !(resolved && integrity),
    );
    assert.deepEqual(bare, []);
  });
