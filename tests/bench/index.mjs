/**
 * The benchmark: what Samverka costs a page, beside its peers, in one run in Chromium.
 *
 *   npm run bench                 all of it; prints the tables
 *   npm run bench -- bytes page   only these sections
 *   npm run bench -- --write      all of it, into tests/bench/results.json, results.md and README.md
 *
 * It is no test: nothing fails because it is slow. Leave the machine alone while it runs.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { installOwnPackage } from '../tooling/own-package.mjs';
import { openChromium } from './chromium.mjs';
import { README, readmeWith, REPORT, reportOf, RESULTS } from './report.mjs';

const SECTIONS = ['bytes', 'page', 'scale', 'reading', 'voices', 'reserve-voice', 'builder-typing'];

const options = process.argv.slice(2);
const isWriting = options.includes('--write');
const named = options.filter((option) => !option.startsWith('--'));
const unknown = named.filter((name) => !SECTIONS.includes(name));
if (unknown.length || (isWriting && named.length)) {
  console.error(
    unknown.length
      ? `There is no ${unknown.join(', ')}: choose among ${SECTIONS.join(', ')}.`
      : 'What is written down is one run of all sections: leave their names out.',
  );
  process.exit(1);
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
installOwnPackage('tests/bench');
execFileSync(process.execPath, ['.ci/build.mjs'], { stdio: 'inherit' });

const chromium = await openChromium();
const sections = {};
try {
  for (const name of SECTIONS) {
    if (named.length && !named.includes(name)) continue;
    const start = performance.now();
    const { title, run } = await import(`./${name}.mjs`);
    sections[name] = { title, ...(await run(chromium)) };
    console.log(`${title}: measured in ${Math.round((performance.now() - start) / 1000)} s`);
  }
} finally {
  await chromium.close();
}

const results = {
  date: new Date().toISOString().slice(0, 10),
  command: `npm run bench${options.length ? ` -- ${options.join(' ')}` : ''}`,
  machine: `Chromium ${chromium.version} on ${process.platform}, ${availableParallelism()} processors`,
  sections,
};
if (isWriting) {
  const style = { ...(await resolveConfig(RESULTS)), parser: 'json' };
  writeFileSync(RESULTS, await format(JSON.stringify(results), style));
  writeFileSync(REPORT, reportOf(results));
  writeFileSync(README, readmeWith(results));
}
console.log(`\n${reportOf(results)}`);
