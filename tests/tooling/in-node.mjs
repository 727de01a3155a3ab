/** Runs test files with node:test, one after the other, prints what node prints, and counts. */
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { count, failed } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param files their paths from the root of the repository.
 * @param options `where` names the run in the report; `timeout` is for one file, in ms; `signal` stops the run.
 */
export async function runInNode(files, { where = 'Node', timeout, signal } = {}) {
  if (!files.length) return;
  const stream = run({ files: files.map((file) => join(root, file)), concurrency: 1, timeout, signal });
  /** The names around a test: suites begin to report before what is in them. */
  const path = [];
  const seen = (data, outcome) => {
    const { nesting, skip, todo, details } = data;
    const file = relative(root, data.file ?? data.name);
    const names = [...path.slice(0, nesting), data.name];
    const reason = details.error?.cause?.message ?? details.error?.message;
    const why = details.error?.failureType;
    // A suite fails with its tests, which are counted, or by itself: then its tests did not run.
    if (why === 'cancelledByParent') return;
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
  stream.on('test:start', ({ name, nesting }) => path.splice(nesting, path.length, name));
  stream.on('test:pass', (data) => seen(data, 'passed'));
  stream.on('test:fail', (data) => seen(data, 'failed'));
  const report = stream.compose(spec).pipe(process.stdout, { end: false });
  await new Promise((resolve) => report.on('unpipe', resolve));
}
