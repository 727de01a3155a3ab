/**
 * The one test command: builds, runs tests/**\/*.test.mjs in Node and tests/**\/*.test.ts in real browsers, and ends with the line
 * `N passed, N failed` of what really ran.
 *
 *   npm test                          in Node and Chromium, without Lighthouse, the editors and WordPress
 *   npm run test:all                  everything, in Chromium, Firefox and WebKit; installs what is missing on Debian, as root
 *   npm test -- tests/elements        the files with that in their path, or that match a pattern with `*` and `**`
 *   npm test -- --engine=firefox,webkit tests/hosts   in those browsers
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engines } from './engines/index.mjs';
import { runInBrowser } from './tooling/in-browser.mjs';
import { runInNode } from './tooling/in-node.mjs';
import { mayInstall } from './tooling/install.mjs';
import { installFor } from './tooling/own-package.mjs';
import { failed, finish, note } from './tooling/report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** What takes other people's programs and minutes: only when it is asked for. */
const APART = /^tests\/(audits|editors|wordpress)\//;

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const limits = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isAll = options.includes('--all');
const named = options.find((option) => option.startsWith('--engine='))?.slice('--engine='.length);
const chosen = named?.split(',') ?? (isAll ? Object.keys(engines) : ['chromium']);

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
  const matchers = limits.map(matcher);
  const isWanted = (file) =>
    matchers.length ? matchers.some((matches) => matches(file)) : isAll || !APART.test(file);
  return readdirSync('tests', { recursive: true })
    .map((file) => join('tests', file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending) && !file.includes('/node_modules/') && isWanted(file))
    .sort();
}

/** The chosen engines that are there. With --all, one that cannot be had elsewhere than on Debian is told of and left out. */
function present() {
  return chosen.filter((engine) => {
    if (!engines[engine]) {
      failed('', `There is no engine ${engine}: choose among ${Object.keys(engines).join(', ')}.`);
      return false;
    }
    try {
      engines[engine].find();
      return true;
    } catch (error) {
      if (isAll && engine !== 'chromium' && !mayInstall())
        note(`${engine}, as it is not on this machine. ${error.message}`);
      else failed('', error.message, engine);
      return false;
    }
  });
}

const there = present();
try {
  installFor([...filesThatEnd('.test.mjs'), ...filesThatEnd('.test.ts')]);
  execFileSync(process.execPath, ['.ci/build.mjs'], { stdio: 'inherit' });
} catch (error) {
  failed('', error.message);
  finish();
}
// A file of Node's starts the browser that it needs itself: Chromium.
if (!named || chosen.includes('chromium')) await runInNode(filesThatEnd('.test.mjs'));
for (const engine of there) await runInBrowser(engine, filesThatEnd('.test.ts'));
finish();
