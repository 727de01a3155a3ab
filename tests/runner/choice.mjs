/** Chooses the files of tests that a run is about. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Takes other people's programs, or minutes for one file: runs only when it is asked for, and in test:all. */
const APART = /^tests\/(audits|editors|release|wordpress)\//;

/** Returns whether a file matches an argument: a part of its path, or a pattern with `*` and `**`. */
function matcher(argument) {
  if (!argument.includes('*')) return (file) => file.includes(argument.replace(/^\.\//, ''));
  const source = argument
    .replace(/^\.\//, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*/g, (stars) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[stars]);
  return (file) => new RegExp(`^${source}$`).test(file);
}

/**
 * @param limits the arguments that name files; none means all but those apart.
 * @param isAll whether those apart are chosen too.
 * @returns paths from the root of the repository: `node`, the files that run in Node, and `browser`, those that run in browsers.
 */
export function chosenFiles(limits, isAll) {
  const matchers = limits.map(matcher);
  const isWanted = (file) =>
    matchers.length ? matchers.some((matches) => matches(file)) : isAll || !APART.test(file);
  const files = readdirSync('tests', { recursive: true })
    .map((file) => join('tests', file).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/node_modules/') && isWanted(file))
    .sort();
  return {
    node: files.filter((file) => file.endsWith('.test.mjs')),
    browser: files.filter((file) => file.endsWith('.test.ts')),
  };
}
