/**
 * Runs pages of test files in one browser with web-test-runner, prints a line a file, and counts. A browser that goes away is
 * started again once, for the pages that it had not finished.
 */
import { startTestRunner } from '@web/test-runner';
import { engines } from '../engines/index.mjs';
import { takeProgress } from './commands-of-runner.mjs';
import { count, failed, note, took } from './report.mjs';
import { configuration } from './web-test-runner.mjs';

/** Files that do not run in an engine, by a part of their path, and why. The report says so each time. */
const LEFT_OUT = [
  {
    engines: ['firefox', 'webkit'],
    part: /^tests\/elements\/(listen-)?tree-/,
    why: 'they read the accessibility tree, which Chromium alone tells',
  },
  {
    engines: ['webkit'],
    part: /\/reserve-voice\/sound\.test/,
    why: 'one run in twelve the page crashes there with it, and on a busy machine what is begun late loses its first samples',
  },
];

/** Returns which of these rules a file is under: those under one share no page with others. */
export const leftOutBy = (file) => LEFT_OUT.findIndex(({ part }) => part.test(file));

/** How long a browser that has gone away, or is about to end, may take to end, in ms. */
const END = 5_000;

function pagesFor(engine, pages) {
  const left = ({ files }) =>
    LEFT_OUT.find((rule) => rule.engines.includes(engine) && files.every((file) => rule.part.test(file)));
  for (const rule of LEFT_OUT) {
    const files = pages.filter((page) => left(page) === rule).flatMap((page) => page.files);
    if (files.length) note(`${files.length} files in ${engine}: ${rule.why}.`);
  }
  return pages.filter((page) => !left(page));
}

const testsIn = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

/** Returns the tests of a page by the file that they stand in: the outermost suite has its path as name. */
function byFile(session, { files }) {
  const suites = session.testResults?.suites ?? [];
  return files.map((file) => ({
    file,
    tests: suites.filter(({ name }) => name === file).flatMap((suite) => testsIn(suite)),
  }));
}

const outcomeOf = ({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

function printFile(engine, file, tests, seconds) {
  const ran = tests.filter(({ skipped }) => !skipped);
  const passed = ran.filter((test) => test.passed);
  console.log(`${engine}: ${file}: ${passed.length} of ${ran.length} passed, ${seconds.toFixed(1)} s`);
  for (const { name, path, error } of ran.filter((test) => !test.passed))
    console.log(
      `  ✗ ${[...path, name].join(' › ')}\n${(error?.stack || error?.message || '').replace(/^/gm, '      ')}`,
    );
}

/** Prints and counts what a page came to. */
function record(engine, page, session, { msByFile, lastBySession }) {
  const files = byFile(session, page);
  for (const { file, tests } of files) {
    const seconds = (msByFile.get(file) ?? 0) / 1000;
    took({ file, where: engine, seconds });
    printFile(engine, file, tests, seconds);
    for (const test of tests)
      count({
        file,
        path: [...test.path, test.name],
        where: engine,
        outcome: outcomeOf(test),
        reason: test.error?.message,
      });
    if (!tests.length) failed(file, 'has run no test', engine);
  }
  for (const line of session.logs ?? []) console.log('  console:', ...line);
  const missing = session.request404s.filter((url) => !url.startsWith('test-server/'));
  if (missing.length) console.log(`  not found: ${missing.join(', ')}`);
  const where = page.files.length === 1 ? page.files[0] : `the page ${page.name}`;
  const last = lastBySession.get(session.id);
  for (const { message } of session.errors)
    failed(where, last === undefined ? message : `${message} The last test to begin: ${last}.`, engine);
  const all = files.flatMap(({ tests }) => tests);
  // What stopped the page outside its tests: a hook, the time limit.
  if (!session.passed && !session.errors.length && all.every(({ passed, skipped }) => passed || skipped))
    failed(where, 'broke outside its tests; what stands above says how', engine);
}

/** Waits for a promise, but no longer than this, in ms. */
async function within(promise, ms) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([promise, late]);
  clearTimeout(timer);
}

/** Whether a page ended as it does when its browser, or its process in it, has gone away. */
const endedWithBrowser = (session, hasBegun) =>
  session.errors.length > 0 &&
  (!hasBegun ||
    session.errors.some(({ message }) => /browser disconnected|navigated to another origin/.test(message)));

/**
 * Runs pages once.
 * @returns the sessions that were finished, by page, and `gone`: why the browser went away, where it did.
 */
async function attempt(engine, pages, fileOf, { plugins = [], ...limits }) {
  const byPath = new Map(pages.map((page) => [fileOf(page), page]));
  const finished = new Map();
  const begun = new Set();
  const progress = takeProgress();
  let tellGone;
  const gone = new Promise((resolve) => (tellGone = resolve));
  const launcher = engines[engine].launcher({ gone: tellGone });
  const own = { ...console };
  const runner = await startTestRunner({
    config: {
      ...configuration({
        files: [...byPath.keys()],
        browsers: [launcher],
        plugins: [progress.plugin, ...plugins],
      }),
      ...limits,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // web-test-runner holds back what is printed, for a progress bar; what it still held when the process ends would be lost.
  Object.assign(console, own);
  let isOver = false;
  runner.sessions.on('session-status-updated', (session) => {
    if (isOver) return;
    if (session.status === 'TEST_STARTED') begun.add(session.id);
    if (session.status !== 'FINISHED') return;
    if (endedWithBrowser(session, begun.has(session.id))) {
      tellGone(session.errors[0].message);
      return;
    }
    const page = byPath.get(session.testFile);
    finished.set(page, session);
    record(engine, page, session, progress);
  });
  const reason = await Promise.race([gone, new Promise((resolve) => runner.on('finished', () => resolve()))]);
  isOver = true;
  if (reason !== undefined)
    await within(
      launcher.stop().catch(() => {}),
      END,
    );
  await within(runner.stop(), END);
  return { finished, gone: reason };
}

/**
 * @param engine chromium, firefox or webkit.
 * @param pages from `pagesOf`, bundled: `fileOf` tells where.
 * @param settings web-test-runner's own: more `plugins`, and other limits than usual, in ms.
 * @returns whether the browser stayed, or came back.
 */
export async function runInBrowser(engine, pages, fileOf, settings = {}) {
  let left = pagesFor(engine, pages);
  for (let time = 1; left.length; time += 1) {
    const { finished, gone } = await attempt(engine, left, fileOf, settings);
    if (gone === undefined) return true;
    left = left.filter((page) => !finished.has(page));
    if (time === 1) {
      console.log(`${engine} went away (${gone}): it is started again once, for ${left.length} pages.`);
      continue;
    }
    for (const file of left.flatMap(({ files }) => files))
      failed(file, `did not run: ${engine} went away twice (${gone})`, engine);
    return false;
  }
  return true;
}
