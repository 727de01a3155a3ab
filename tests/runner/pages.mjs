/** Decides which test files share a page in the browser: a page of its own costs a file more than its tests do. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files in a page: two pages run at a time, so a folder with more is shared between them. */
const MOST = 10;

/** Tests of random inputs take as long as a page may: each file has one. */
const LONG = /^tests\/fuzz\//;

/** A file whose tests change what a page cannot get back (registered elements, `window`) says so, and why. */
const ALONE = /^(?:\/\*\*| \*) .*\bA page of its own: /m;

const HOOK = /^(?:before|after)(?:Each)?\(/m;
const IMPORT = /^(?:import|export)\b[^'"]*['"](\.[^'"]+)\.js['"]/gm;

const texts = new Map();
const textOf = (path) => {
  if (!texts.has(path)) texts.set(path, existsSync(path) ? readFileSync(path, 'utf8') : '');
  return texts.get(path);
};

/** Adds the modules of the tests, besides test files, that a file imports, however far away. */
function addImports(path, found) {
  for (const [, specifier] of textOf(path).matchAll(IMPORT)) {
    const imported = `${join(dirname(path), specifier)}.ts`;
    if (!imported.startsWith('tests/') || found.has(imported)) continue;
    found.add(imported);
    addImports(imported, found);
  }
  return found;
}

/** What is built, and pages that load it. */
const BUILT = /\bdist\/|\/demo\/|\.html\b/;

/** Whether a test file, or what it imports, names what is built: units of the source need no build. */
export const needsBuild = (path) =>
  [path, ...addImports(path, new Set())].some((file) => BUILT.test(textOf(file)));

/** Returns the modules that add hooks to the tests of whoever imports them. */
const hooksOf = (path) => [...addImports(path, new Set())].filter((file) => HOOK.test(textOf(file))).sort();

/** Shares items between as few lists as the limit allows, of about the same length. */
function share(items, most) {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/**
 * Returns the pages that test files run in. Files share one that stand in the same folder and import the same modules with
 * hooks, which are evaluated once and so belong to the page.
 * @param files their paths from the root of the repository.
 * @param kindOf tells files apart that may not share a page, as those that an engine leaves out.
 * @returns `name`, which is a file name; `hooks`, the modules with hooks; `files`.
 */
export function pagesOf(files, kindOf = () => '') {
  texts.clear();
  const groups = new Map();
  for (const file of files) {
    const hooks = hooksOf(file);
    const key =
      LONG.test(file) || ALONE.test(textOf(file)) ? file : [dirname(file), kindOf(file), ...hooks].join(' ');
    const group = groups.get(key) ?? { hooks, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()]
    .flatMap(({ hooks, files: all }) => share(all, MOST).map((some) => ({ hooks, files: some })))
    .map((page) => ({
      ...page,
      name: page.files[0].replace(/^tests\/|(\.test)?\.ts$/g, '').replaceAll('/', '-'),
    }));
}
