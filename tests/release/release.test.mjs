/**
 * A release, dry, in a copy of the repository that lies elsewhere: it makes all that is to be published, changes nothing, and its
 * build has the same bytes as the one here.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { filesIn, root } from '../package/user.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'somewhere else, longer '));
const git = (...command) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...command], {
    cwd: folder,
    encoding: 'utf8',
  });
const release = (...words) =>
  spawnSync(process.execPath, ['.ci/release.mjs', ...words], { cwd: folder, encoding: 'utf8' });
const read = (name) => readFileSync(join(folder, name));
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

let run;
before(() => {
  // In a container the repository may be somebody else's.
  const list = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean))
    cpSync(join(root, file), join(folder, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // What this version changes may be released already; here it is not.
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## [Unreleased]\n\n- A change.\n\n## [0.0.1] – 2020-01-01\n\n- An old one.\n',
  );
  writeFileSync(join(folder, '.gitignore'), `${read('.gitignore')}\nnode_modules\n`);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'A copy');
  run = release(version, '--dry-run');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('it says what it has made and how to publish it, and changes nothing', () => {
  assert.equal(run.status, 0, run.stderr);
  for (const line of [`git tag -a v${version}`, `npm publish release/samverka-${version}.tgz`, 'dry run'])
    assert.ok(run.stdout.includes(line), line);
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(git('tag', '--list'), '');
  assert.equal(git('rev-list', '--count', 'HEAD').trim(), '1');
});

test('the build is the same to the byte as here, though at another time and place', () => {
  const hashes = (dist) =>
    Object.fromEntries(filesIn(dist).map((file) => [file, sha256(readFileSync(join(dist, file)))]));
  const here = hashes(join(root, 'dist'));
  assert.ok(Object.keys(here).length > 200);
  assert.deepEqual(hashes(join(folder, 'dist')), here);
});

test('the archive for web servers has what a site needs, in a folder of the version’s own', () => {
  const files = unzipSync(read(`release/samverka-${version}.zip`));
  const names = Object.keys(files);
  const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')));
  const papers = ['integrity.json', 'script-tags.txt', 'LICENSES.txt', 'samverka.schema.json'];
  const folders = ['reserve-voice', 'builder'].flatMap((name) =>
    filesIn(join(root, 'dist', name)).map((file) => `${name}/${file}`),
  );
  assert.deepEqual(
    names.sort(),
    [...scripts, ...papers, ...folders].map((name) => `samverka-${version}/${name}`).sort(),
  );
  for (const name of names)
    assert.deepEqual(
      Buffer.from(files[name]),
      readFileSync(join(root, 'dist', name.slice(name.indexOf('/') + 1))),
      name,
    );
});

test('hashes and notes', () => {
  const sums = read('release/SHA256SUMS').toString();
  for (const name of [`samverka-${version}.tgz`, `samverka-${version}.zip`])
    assert.ok(sums.includes(`${sha256(read(join('release', name)))}  ${name}\n`), name);
  const notes = read('release/NOTES.md').toString();
  assert.match(notes, /^- A change\.$/m);
  assert.doesNotMatch(notes, /An old one/);
  for (const words of [sums.trim(), JSON.parse(read('dist/integrity.json'))['samverka.js']])
    assert.ok(notes.includes(words), words);
});

test('it stops, in one line, where something is not as it has to be', () => {
  const stops = (reason, ...words) => {
    const { status, stderr, stdout } = release(...words);
    assert.equal(status, 1, stdout);
    assert.match(stderr, reason);
  };
  stops(/Say which version/, '--dry-run');
  stops(/Say which version/, 'next', '--dry-run');
  stops(/CHANGELOG\.md has 0\.0\.1 already/, '0.0.1', '--dry-run');
  git('tag', 'v9.9.9');
  stops(/a tag v9\.9\.9 already/, '9.9.9', '--dry-run');
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## [Unreleased]\n\n## [0.0.1] – 2020-01-01\n');
  stops(/Commit, or take away/, '1.0.0', '--dry-run');
  git('commit', '--quiet', '-am', 'Nothing to tell');
  stops(/has nothing under/, '1.0.0', '--dry-run');
});
