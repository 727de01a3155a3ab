/**
 * `npm run test:speech`: real browsers speak with a Swedish voice, and what they say is recorded. Sees to it that all is
 * installed, builds dist/ when it is missing or with --build, and runs tests/speech/*.speech.mjs. Arguments limit the
 * files: a part of their name. Ends with the line `N passed, N failed`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browser.mjs';
import { count, failed, finish } from '../tooling/report.mjs';
import { installSpeech } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

/** For one file, in ms: four times what the longest takes. */
const LIMIT = 600_000;

const began = Date.now();
/** Runs the files with node:test, one after the other. */
async function runFiles(files, signal) {
  if (!files.length) return;
  const stream = run({
    files: files.map((file) => join(root, file)),
    concurrency: 1,
    timeout: LIMIT,
    signal,
  });
  const seen = (data, passed) => {
    const { nesting, skip, todo, details } = data;
    const name = [...path.slice(0, nesting), data.name].join(' › ');
    const file = relative(root, data.file ?? name);
    const reason = details.error?.cause?.message ?? details.error?.message;
    const why = details.error?.failureType;
    // A suite fails with its tests, which are counted, or by itself: then its tests did not run.
    if (why === 'cancelledByParent') return;
    if (details.type === 'suite') {
      if (!passed && why !== 'subtestsFailed') failed(file, name, reason);
    } else if (skip !== undefined || todo !== undefined) count.skipped += 1;
    // A file without a test, or one that breaks, is reported as a test with the name of the file.
    else if (nesting === 0 && data.name.endsWith(file)) failed(file, '', passed ? 'has no test' : reason);
    else if (passed) count.passed += 1;
    else failed(file, name, reason);
  };
  /** The names around a test: suites begin to report before what is in them. */
  const path = [];
  stream.on('test:start', ({ name, nesting }) => path.splice(nesting, path.length, name));
  stream.on('test:pass', (data) => seen(data, true));
  stream.on('test:fail', (data) => seen(data, false));
  const report = stream.compose(spec).pipe(process.stdout, { end: false });
  await new Promise((resolve) => report.on('unpipe', resolve));
}

const limits = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = readdirSync('tests/speech')
  .filter((file) => file.endsWith('.speech.mjs'))
  .map((file) => `tests/speech/${file}`)
  .filter((file) => !limits.length || limits.some((limit) => file.includes(limit)))
  .sort();

const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(name, () => {
    failed('', '', `${name} stopped the run.`);
    stopped.abort();
  });

try {
  findBrowser();
  installSpeech();
  if (process.argv.includes('--build') || !existsSync('dist/samverka.js'))
    execFileSync(process.execPath, ['.ci/build.mjs'], { stdio: 'inherit' });
  await runFiles(files, stopped.signal);
} catch (error) {
  failed('', '', error.message);
}
console.log(`\nIt took ${Math.round((Date.now() - began) / 1000)} s.`);
finish();
