/**
 * `npm run test:speech`: real browsers speak with a Swedish voice, and what they say is recorded. Sees to it that all is
 * installed and dist/ built, and runs tests/speech/*.speech.mjs. Arguments limit the
 * files: a part of their name. Ends with the line `N passed, N failed`.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browser.mjs';
import { ensureBuild } from '../runner/built.mjs';
import { runInNode } from '../runner/in-node.mjs';
import { failed, finish } from '../runner/report.mjs';
import { installSpeech } from './install.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** For one file, in ms: four times what the longest takes. */
const LIMIT = 600_000;

const began = Date.now();
const limits = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = readdirSync('tests/speech')
  .filter((file) => file.endsWith('.speech.mjs'))
  .map((file) => `tests/speech/${file}`)
  .filter((file) => !limits.length || limits.some((limit) => file.includes(limit)))
  .sort();

const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(name, () => {
    failed('', `${name} stopped the run.`);
    stopped.abort();
  });

try {
  findBrowser();
  installSpeech();
  ensureBuild();
  await runInNode(files, { where: 'Speech', concurrency: 1, timeout: LIMIT, signal: stopped.signal });
} catch (error) {
  failed('', error.message);
}
console.log(`\nIt took ${Math.round((Date.now() - began) / 1000)} s.`);
finish();
