/** What a run of tests counts, and the line that it ends with: `N passed, N failed`. */

export const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Counts a test that failed, or a file that broke. */
export function failed(file, name, reason = '') {
  count.failed += 1;
  const line = reason.replace(/\s+/g, ' ');
  failures.push(
    [file, name, line.length > 300 ? `${line.slice(0, 300)} …` : line].filter(Boolean).join(': '),
  );
}

/** Ends the process. */
export function finish() {
  if (!count.passed && !count.failed) failed('', '', 'No test ran. Check the names of the files.');
  if (failures.length) console.log(`\nWhat failed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  if (count.skipped) console.log(`\n${count.skipped} skipped`);
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed ? 1 : 0);
}
