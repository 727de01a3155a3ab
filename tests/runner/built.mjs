/** Sees to it that what tests use is built from the source as it is, and builds nothing that is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where it is remembered what dist/ was built from. */
const STAMP = 'node_modules/.cache/samverka/built-from';

/** Says what dist/ is made from: all but the tests, of which the documentation quotes the benchmark's results alone. */
const isSource = (file) => !file.startsWith('tests/') || file.startsWith('tests/bench/results');

function sourceHash() {
  const list = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { encoding: 'utf8' }).split('\0').filter(Boolean);
  const hash = createHash('sha256').update(process.version);
  for (const file of [...new Set(files)].filter(isSource).sort())
    if (existsSync(file)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs a script in Node. One that is killed on the way, as by its bundler, is started again once. */
export function run(script) {
  for (let time = 1; ; time += 1) {
    const { status, signal, error } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
    if (status === 0) return;
    const reason = error?.message ?? (signal ? `${signal} ended it` : `status ${status}`);
    if (!signal || time > 1) throw new Error(`${script} failed (${reason}). The lines above say why.`);
    console.log(`${script} went away (${reason}): it is started again once.`);
  }
}

/** Builds dist/ unless it was built from the source as it is. Throws one sentence when that fails. */
export function ensureBuild() {
  const hash = sourceHash();
  if (existsSync('dist/samverka.js') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) {
    console.log('dist/ was built from this source.');
    return;
  }
  run('.ci/build.mjs');
  mkdirSync(dirname(STAMP), { recursive: true });
  // The build brings the texts' catalogues up to date, which are part of the source.
  writeFileSync(STAMP, sourceHash());
}

/** Writes the catalogues of texts, which every module of the source may import. */
export const ensureTexts = () => run('locales/localize.mjs');
