/** Runs test files in one browser with web-test-runner, prints a line a file, and counts. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engines } from '../engines/index.mjs';
import { count, failed, note } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

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

function forEngine(engine, files) {
  const reasons = LEFT_OUT.filter(({ engines: those }) => those.includes(engine));
  for (const { part, why } of reasons) {
    const left = files.filter((file) => part.test(file));
    if (left.length) note(`${left.length} files in ${engine}: ${why}.`);
  }
  return files.filter((file) => reasons.every(({ part }) => !part.test(file)));
}

/** @param engine chromium, firefox or webkit. */
export async function runInBrowser(engine, all) {
  const files = forEngine(engine, all);
  if (!files.length) return;
  const { startTestRunner } = await import('@web/test-runner');
  const { default: config } = await import('../web-test-runner.config.mjs');
  const report = {
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      // What /test-server/ does not find, a test has asked for.
      for (const session of sessionsForTestFile)
        session.request404s = session.request404s.filter((url) => !url.startsWith('test-server/'));
      logger.log(`${engine}: ${relative(root, testFile)}: ${summaryOf(sessionsForTestFile)}`);
    },
  };
  const runner = await startTestRunner({
    config: {
      ...config,
      files,
      browsers: [engines[engine].launcher()],
      reporters: [report, ...config.reporters],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('finished', resolve));
  for (const session of runner.sessions.all()) countSession(session, engine);
  await runner.stop();
}

const testsIn = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...path, test.name] })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

const testsOf = ({ testResults }) => (testResults ? testsIn(testResults) : []);

function summaryOf(sessions) {
  const tests = sessions.flatMap(testsOf).filter(({ skipped }) => !skipped);
  const passed = tests.filter((test) => test.passed).length;
  return `${passed} of ${tests.length} passed`;
}

function countSession(session, where) {
  const file = relative(root, session.testFile);
  const tests = testsOf(session);
  for (const { path, passed, skipped, error } of tests)
    count({
      file,
      path,
      where,
      outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
      reason: error?.message,
    });
  for (const { message } of session.errors) failed(file, message, where);
  // What stopped the file outside its tests: a hook, a syntax error, the time limit.
  if (!session.passed && !session.errors.length && tests.every(({ passed, skipped }) => passed || skipped))
    failed(file, 'broke outside its tests; what stands above says how', where);
  else if (!tests.length && !session.errors.length) failed(file, 'has no test', where);
}
