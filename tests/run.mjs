/**
 * The one test command: finds a browser, builds, runs tests/**\/*.test.mjs in Node and tests/**\/*.test.ts in the browser,
 * and ends with the line `N passed, N failed` of what really ran. Arguments limit the files: a part of their path, or a
 * pattern with `*` and `**`, as in `npm test -- tests/elements`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { count, failed, finish } from './tooling/report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** A pattern as a regular expression, or as the part of a path that it is. */
function matcher(argument) {
  if (!argument.includes('*')) return (file) => file.includes(argument.replace(/^\.\//, ''));
  const source = argument
    .replace(/^\.\//, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*/g, (stars) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[stars]);
  return (file) => new RegExp(`^${source}$`).test(file);
}

function filesThatEnd(ending) {
  const limits = process.argv.slice(2).map(matcher);
  return readdirSync('tests', { recursive: true })
    .map((file) => join('tests', file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending) && (!limits.length || limits.some((matches) => matches(file))))
    .sort();
}

/** Runs the files with node:test, one after the other. */
async function runInNode(files) {
  if (!files.length) return;
  const stream = run({ files: files.map((file) => join(root, file)), concurrency: 1 });
  // A file without a test, or one that breaks, is reported as a test with the name of the file.
  const isFile = ({ name, nesting }) => nesting === 0 && files.some((file) => name.endsWith(file));
  const seen = (data, passed) => {
    const { name, skip, todo, details, file } = data;
    const where = relative(root, file ?? name);
    const reason = details.error?.cause?.message ?? details.error?.message;
    if (details.type === 'suite') {
      // A suite fails with its tests, which are counted; else one of its hooks did.
      if (!passed && details.error?.failureType === 'hookFailed') failed(where, name, reason);
    } else if (skip !== undefined || todo !== undefined) count.skipped += 1;
    else if (isFile(data)) failed(where, '', passed ? 'has no test' : reason);
    else if (passed) count.passed += 1;
    else failed(where, name, reason);
  };
  stream.on('test:pass', (data) => seen(data, true));
  stream.on('test:fail', (data) => seen(data, false));
  const report = stream.compose(spec).pipe(process.stdout, { end: false });
  await new Promise((resolve) => report.on('unpipe', resolve));
}

/** Runs the files in the browser with web-test-runner. */
async function runInBrowser(files) {
  if (!files.length) return;
  const { startTestRunner } = await import('@web/test-runner');
  const { default: config } = await import('./web-test-runner.config.mjs');
  const report = {
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      // What /test-server/ does not find, a test has asked for.
      for (const session of sessionsForTestFile)
        session.request404s = session.request404s.filter((url) => !url.startsWith('test-server/'));
      logger.log(`${relative(root, testFile)}: ${summaryOf(sessionsForTestFile)}`);
    },
  };
  const runner = await startTestRunner({
    config: { ...config, files, reporters: [report, ...config.reporters] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('finished', resolve));
  for (const session of runner.sessions.all()) countSession(session);
  await runner.stop();
}

const testsIn = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

const testsOf = ({ testResults }) => (testResults ? testsIn(testResults) : []);

function summaryOf(sessions) {
  const tests = sessions.flatMap(testsOf).filter(({ skipped }) => !skipped);
  const passed = tests.filter((test) => test.passed).length;
  return `${passed} of ${tests.length} passed`;
}

function countSession(session) {
  const file = relative(root, session.testFile);
  const tests = testsOf(session);
  for (const { name, passed, skipped, error } of tests) {
    if (skipped) count.skipped += 1;
    else if (passed) count.passed += 1;
    else failed(file, name, error?.message);
  }
  for (const { message } of session.errors) failed(file, '', message);
  // What stopped the file outside its tests: a hook, a syntax error, the time limit.
  if (!session.passed && !session.errors.length && tests.every(({ passed, skipped }) => passed || skipped))
    failed(file, '', 'broke outside its tests; what stands above says how');
  else if (!tests.length && !session.errors.length) failed(file, '', 'has no test');
}

try {
  findBrowser();
  execFileSync(process.execPath, ['.ci/build.mjs'], { stdio: 'inherit' });
} catch (error) {
  failed('', '', error.message);
  finish();
}
await runInNode(filesThatEnd('.test.mjs'));
await runInBrowser(filesThatEnd('.test.ts'));
finish();
