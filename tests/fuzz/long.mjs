/**
 * Tries the properties for longer, or one failure again, without building:
 *
 *   node tests/fuzz/long.mjs --times=20                 twenty times as many inputs, with a new seed
 *   node tests/fuzz/long.mjs --times=5 --minutes=10     and again with other seeds, until one fails or the time is over
 *   node tests/fuzz/long.mjs --seed=N --path=P --only="NAME"   as a failure says
 *   node tests/fuzz/long.mjs linear                     only the files whose name has this word
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureTexts } from '../runner/built.mjs';
import { bundlePages } from '../runner/bundle.mjs';
import { runInBrowser } from '../runner/in-browser.mjs';
import { pagesOf } from '../runner/pages.mjs';
import { restart, summarize } from '../runner/report.mjs';

process.chdir(new URL('../..', import.meta.url).pathname);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    times: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '0' },
    only: { type: 'string' },
    path: { type: 'string' },
  },
});
const { only, path } = values;
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts') && positionals.every((word) => file.includes(word)))
  .map((file) => `tests/fuzz/${file}`);

/** Runs all files with a seed, and tells whether every property held. */
async function holds(seed) {
  const settings = { seed, times: Number(values.times), only, path };
  console.log(`Settings: ${JSON.stringify(settings)}`);
  restart();
  const pages = pagesOf(files);
  const { fileOf, dispose } = await bundlePages(pages, { modules: { 'tests/fuzz/settings.ts': settings } });
  try {
    await runInBrowser('chromium', pages, fileOf, { testsFinishTimeout: 24 * 3600_000 });
    return summarize();
  } finally {
    dispose();
  }
}

ensureTexts();
const until = Date.now() + 60_000 * Number(values.minutes);
const newSeed = () => Math.floor(Math.random() * 2 ** 31);
let seed = values.seed === undefined ? newSeed() : Number(values.seed);
let doHold = await holds(seed);
while (doHold && Date.now() < until) {
  seed = newSeed();
  doHold = await holds(seed);
}
console.log(doHold ? 'All properties hold.' : `A property does not hold with --seed=${seed}.`);
process.exit(doHold ? 0 : 1);
