/** Runs test files with node:test, two at a time, prints a line a file, and counts. */
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { count, failed, took } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Two: most of a file's time is a browser's, and the machines have two cores. */
const CONCURRENCY = 2;

/**
 * @param files their paths from the root of the repository.
 * @param options `where` names the run in the report; `concurrency` is how many files run at a time; `timeout` is for one
 * file, in ms; `signal` stops the run.
 */
export async function runInNode(files, { where = 'Node', concurrency = CONCURRENCY, timeout, signal } = {}) {
  if (!files.length) return;
  const stream = run({ files: files.map((file) => join(root, file)), concurrency, timeout, signal });
  const began = new Map();
  /** The names around a test, by its file: suites begin to report before what is in them. */
  const paths = new Map();
  const pathIn = (file) => paths.get(file) ?? paths.set(file, []).get(file);
  const fileOf = (data) => relative(root, data.file ?? data.name);

  const seen = (data, outcome) => {
    const { nesting, skip, todo, details } = data;
    const file = fileOf(data);
    const names = [...pathIn(file).slice(0, nesting), data.name];
    const reason = details.error?.cause?.message ?? details.error?.message;
    const why = details.error?.failureType;
    // A suite fails with its tests, which are counted, or by itself: then its tests did not run.
    if (why === 'cancelledByParent') return;
    if (outcome === 'failed' && why !== 'subtestsFailed') {
      const stack = details.error?.cause?.stack ?? details.error?.stack ?? reason;
      console.log(`  ✗ ${file}: ${names.join(' › ')}\n${String(stack).replace(/^/gm, '      ')}`);
    }
    if (details.type === 'suite') {
      if (outcome === 'failed' && why !== 'subtestsFailed')
        count({ file, path: names, where, outcome, reason });
    } else if (skip !== undefined || todo !== undefined)
      count({ file, path: names, where, outcome: 'skipped' });
    // A file without a test, or one that breaks, is reported as a test with the name of the file.
    else if (nesting === 0 && data.name.endsWith(file))
      failed(file, outcome === 'passed' ? 'has no test' : reason, where);
    else count({ file, path: names, where, outcome, reason });
  };
  /** A file is a test of its own, with its path as name, which begins and ends with its process. */
  const onFile = (act) => (data) => {
    if (data.nesting === 0 && data.name === data.file) act(relative(root, data.file));
  };
  stream.on(
    'test:dequeue',
    onFile((file) => began.set(file, performance.now())),
  );
  stream.on(
    'test:complete',
    onFile((file) => {
      const seconds = (performance.now() - began.get(file)) / 1000;
      took({ file, where, seconds });
      console.log(`${where}: ${file}: ${seconds.toFixed(1)} s`);
    }),
  );
  stream.on('test:start', (data) => pathIn(fileOf(data)).splice(data.nesting, Infinity, data.name));
  stream.on('test:pass', (data) => seen(data, 'passed'));
  stream.on('test:fail', (data) => seen(data, 'failed'));
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  stream.resume();
  await new Promise((resolve) => stream.on('end', resolve));
}
