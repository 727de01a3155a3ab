/** What a run of tests counts and prints: a line for each group of tests, what failed, and at last `N passed, N failed`. */

import { printSeconds } from './seconds.mjs';

/** In the order in which they came: { group, subject, where, passed, failed, skipped }. */
const rows = [];
const failures = [];
/** What was not run at all, and why. */
const notes = [];
/** How long files took: { file, where, seconds }. */
const times = [];

/** How many of the slowest files are listed. */
const SLOWEST = 20;

const fresh = (group, subject, where) => ({ group, subject, where, passed: 0, failed: 0, skipped: 0 });

function rowOf(group, subject, where) {
  let row = rows.find((each) => each.group === group && each.subject === subject && each.where === where);
  if (!row) rows.push((row = fresh(group, subject, where)));
  return row;
}

const groupOf = (file) => /^tests\/(hosts|editors|wordpress|fuzz)\//.exec(file)?.[1] ?? '';

/**
 * Counts a test.
 * @param test its `file`, its `path` (the names around it and its own, outermost first), where it ran (an engine, or Node), its
 * `outcome` (passed, failed or skipped) and why it failed.
 */
export function count({ file = '', path = [], where = '', outcome, reason = '' }) {
  const group = groupOf(file);
  rowOf('', where, '')[outcome] += 1;
  if (group) rowOf(group, path.length > 1 ? path[0] : file, where)[outcome] += 1;
  if (outcome !== 'failed') return;
  const line = reason.replace(/\s+/g, ' ');
  failures.push(
    [where, file, path.join(' › '), line.length > 600 ? `${line.slice(0, 600)} …` : line]
      .filter(Boolean)
      .join(': '),
  );
}

/** Counts what failed outside a test: a file that broke, a browser that did not start. */
export const failed = (file, reason, where) => count({ file, where, outcome: 'failed', reason });

/** Keeps a sentence about what is not run, and why. */
export const note = (sentence) => notes.push(sentence);

/** Notes how long a file took. */
export const took = (time) => times.push(time);

const numbers = ({ passed, failed: broken, skipped }) =>
  [`${passed} passed`, broken && `${broken} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');

const TITLES = {
  '': 'Where',
  hosts: 'Hosts',
  editors: 'Editors and sanitizers',
  wordpress: 'WordPress',
  fuzz: 'Fuzzing',
};

/** A line for each subject of a group, with what it came to in each place. */
function linesOf(group) {
  const bySubject = new Map();
  for (const row of rows)
    if (row.group === group) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  return [...bySubject].map(([subject, parts]) => {
    const said = parts.map((part) => (part.where ? `${part.where} ${numbers(part)}` : numbers(part)));
    return `  ${subject.padEnd(44)} ${said.join(' · ')}`;
  });
}

function printGroups() {
  for (const [group, title] of Object.entries(TITLES)) {
    const lines = linesOf(group);
    if (lines.length) console.log(`\n${title}:\n${lines.join('\n')}`);
  }
}

function printSlowest() {
  if (times.length <= 1) return;
  console.log('\nSlowest files:');
  for (const { file, where, seconds } of times.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST))
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${where}: ${file}`);
}

/** Forgets what has been counted, for another run. */
export function restart() {
  for (const list of [rows, failures, notes, times]) list.length = 0;
}

/** Prints all, and returns whether nothing failed. */
export function summarize() {
  const sum = (key) => rows.filter(({ group }) => !group).reduce((total, row) => total + row[key], 0);
  if (!sum('passed') && !sum('failed')) failed('', 'No test ran. Check the names of the files.');
  printSlowest();
  printSeconds(times);
  printGroups();
  for (const sentence of notes) console.log(`\nNot run: ${sentence}`);
  if (failures.length) console.log(`\nWhat failed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

/** Prints all, and ends the process. */
export function finish() {
  process.exit(summarize() ? 0 : 1);
}
