/** The runner itself: what dies is started again once, what ran no test has failed, and files share a page without a trace. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './built.mjs';
import { chosenFiles } from './choice.mjs';
import { needsBuild, pagesOf } from './pages.mjs';

const FIXTURES = fileURLToPath(new URL('fixtures/run.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'samverka-runner-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs fixtures in a process of their own, and gives what it printed, its last line and its status. */
function runFixtures(words, env = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [FIXTURES, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { said: stdout, last: stdout.trimEnd().split('\n').at(-1), status, stderr };
}

const linesWith = (text, part) => text.split('\n').filter((line) => line.includes(part));

describe('a browser that goes away', () => {
  test('is started again once, with one line that says so', () => {
    const { said, last, status } = runFixtures(['1', 'dies']);
    assert.equal(linesWith(said, 'chromium went away').length, 1, said);
    assert.deepEqual([last, status], ['1 passed, 0 failed', 0]);
  });

  test('is WebKit, whose page alone has crashed', () => {
    const { said, last, status } = runFixtures(['1', 'dies', 'stays'], { FIXTURES_ENGINE: 'webkit' });
    assert.equal(linesWith(said, 'webkit went away').length, 1, said);
    assert.deepEqual([last, status], ['2 passed, 0 failed', 0]);
  });

  test('and again fails each file that has not run', () => {
    const { said, last, status } = runFixtures(['2', 'dies']);
    assert.equal(linesWith(said, 'it is started again once').length, 1, said);
    assert.match(said, /fixtures\/dies\.ts: did not run: chromium went away twice/);
    assert.deepEqual([last, status], ['0 passed, 1 failed', 1]);
  });
});

describe('a bundler that goes away', () => {
  /** A stand-in for esbuild's program, which ends at once as often as it is told. */
  function dyingBundler(name, times) {
    const path = join(folder, name);
    const real = fileURLToPath(new URL('../../node_modules/esbuild/bin/esbuild', import.meta.url));
    const count = `${path}.count`;
    writeFileSync(
      path,
      `#!/bin/sh\nn=$(cat "${count}" 2>/dev/null || echo 0)\necho $((n + 1)) > "${count}"\n[ "$n" -lt ${times} ] && exit 1\nexec "${real}" "$@"\n`,
    );
    chmodSync(path, 0o755);
    return { ESBUILD_BINARY_PATH: path };
  }

  test('is started again once', () => {
    const { said, last } = runFixtures(['0', 'stays'], dyingBundler('once', 1));
    assert.equal(linesWith(said, 'esbuild went away').length, 1, said);
    assert.equal(last, '1 passed, 0 failed');
  });

  test('and again fails the run', () => {
    const { last, status } = runFixtures(['0', 'stays'], dyingBundler('always', 99));
    assert.deepEqual([last, status], ['0 passed, 1 failed', 1]);
  });

  test('as the build: a script that is killed is run once more, one that fails is not', () => {
    const script = (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    const mark = join(folder, 'killed');
    const dying = `require('fs').existsSync(${JSON.stringify(mark)}) || (require('fs').writeFileSync(${JSON.stringify(mark)}, ''), process.kill(process.pid, 'SIGKILL'));`;
    run(script('dies-once.cjs', dying));
    assert.ok(existsSync(mark));
    assert.throws(() => run(script('dies.cjs', "process.kill(process.pid, 'SIGKILL')")), /SIGKILL ended it/);
    assert.throws(() => run(script('fails.cjs', 'process.exit(3)')), /status 3/);
  });
});

test('a file that has no test, or cannot be loaded, has failed, and those beside it have run', () => {
  const { said, last, status } = runFixtures(['0', 'stays', 'without-tests', 'throws', 'stays-too']);
  assert.match(said, /without-tests\.ts: has run no test/);
  assert.match(said, /throws\.ts: can be loaded: This file is broken\./);
  assert.deepEqual([last, status], ['2 passed, 2 failed', 1]);
});

test('a page that does not end has failed, and its test is named', () => {
  const { said, last, status } = runFixtures(['0', 'hangs'], { FIXTURES_END: '3000' });
  assert.match(said, /The last test to begin: .*hangs\.ts › a test that hangs › is named\./);
  assert.deepEqual([last, status], ['0 passed, 2 failed', 1]);
});

test('a seed decides the order of tests', () => {
  const orderOf = (...words) => /order (\d+)/.exec(runFixtures(['0', ...words, 'in-order']).said)?.[1];
  assert.equal(orderOf(), '01234567');
  const shuffled = orderOf('--seed=7');
  assert.notEqual(shuffled, '01234567');
  assert.equal(orderOf('--seed=7'), shuffled);
  assert.equal([...shuffled].sort().join(''), '01234567');
});

test('files of a folder share a page, but not one that says that it needs its own, nor those with other hooks', () => {
  const { browser } = chosenFiles(['tests/elements/'], false);
  const pages = pagesOf(browser);
  assert.deepEqual(pages.flatMap(({ files }) => files).sort(), browser);
  assert.equal(new Set(pages.map(({ name }) => name)).size, pages.length);
  assert.ok(pages.length < browser.length / 2);
  const pageOf = (file) => pages.find(({ files }) => files.includes(file));
  assert.deepEqual(pageOf('tests/elements/upgrade.test.ts').files, ['tests/elements/upgrade.test.ts']);
  assert.deepEqual(pageOf('tests/elements/links.test.ts').hooks, ['tests/elements/fixtures.ts']);
});

test('units of the source need no build', () => {
  const { browser } = chosenFiles(['tests/unit/document', 'tests/hosts'], false);
  const needs = (part) => browser.filter((file) => file.includes(part)).map(needsBuild);
  assert.ok(needs('tests/hosts').every(Boolean));
  assert.ok(needs('tests/unit/document/dates').every((is) => !is));
});
