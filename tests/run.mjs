/**
 * The one test command: builds what is needed, runs tests/**\/*.test.mjs in Node and tests/**\/*.test.ts in real browsers, and
 * ends with the line `N passed, N failed` of what really ran.
 *
 *   npm test                          in Node and Chromium, without audits, editors, a release and WordPress
 *   npm run test:all                  everything, in Chromium, Firefox and WebKit; installs what is missing on Debian, as root
 *   npm test -- tests/elements        the files with that in their path, or that match a pattern with `*` and `**`
 *   npm test -- --engine=firefox,webkit tests/hosts   in those browsers
 *   npm test -- --watch tests/unit/html               again at each change, until Ctrl+C
 *   npm test -- --seed=7 tests/unit                   in an order that the seed decides
 *   npm run test:repeat -- 10 tests/elements          ten times in random order, beside two busy processes
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './engines/index.mjs';
import { ensureBuild, ensureTexts } from './runner/built.mjs';
import { bundlePages } from './runner/bundle.mjs';
import { chosenFiles } from './runner/choice.mjs';
import { leftOutBy, runInBrowser } from './runner/in-browser.mjs';
import { runInNode } from './runner/in-node.mjs';
import { needsBuild, pagesOf } from './runner/pages.mjs';
import { failed, finish, note } from './runner/report.mjs';
import { watch } from './runner/watch.mjs';
import { mayInstall } from './tooling/install.mjs';
import { installFor } from './tooling/own-package.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    engine: { type: 'string' },
    seed: { type: 'string' },
    watch: { type: 'boolean', default: false },
  },
});
const { all: isAll } = values;
const chosen = values.engine?.split(',') ?? (isAll ? Object.keys(engines) : ['chromium']);
const seed = values.seed === undefined ? undefined : Number(values.seed);

/** Returns the chosen engines that are there. With --all, one that only Debian has is noted and left out elsewhere. */
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

/** Runs the chosen files in the engines, one after the other, until one of them is gone for good. */
async function runInBrowsers(files, there) {
  if (!files.length) return;
  const pages = pagesOf(files, leftOutBy);
  const { fileOf, dispose } = await bundlePages(pages, { seed });
  try {
    for (const engine of there) if (!(await runInBrowser(engine, pages, fileOf))) return;
  } finally {
    dispose();
  }
}

async function runAll() {
  const there = present();
  const { node, browser } = chosenFiles(positionals, isAll);
  // A file that runs in Node starts the browser that it needs itself: Chromium.
  const inNode = values.engine === undefined || chosen.includes('chromium') ? node : [];
  try {
    installFor([...inNode, ...browser]);
    if (inNode.length || browser.some(needsBuild)) ensureBuild();
    else ensureTexts();
    await runInNode(inNode);
    await runInBrowsers(browser, there);
  } catch (error) {
    failed('', error.message);
  }
}

if (values.watch) await watch(runAll);
await runAll();
finish();
