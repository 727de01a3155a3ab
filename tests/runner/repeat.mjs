/**
 * Runs tests again and again, in random order and beside busy processes, which shows what is not steady:
 *
 *   npm run test:repeat -- 10                      all of `npm test`, ten times
 *   npm run test:repeat -- 10 tests/elements --engine=webkit   as `npm test` takes it
 *
 * Ends with `N passed, N failed` of all the runs. A run that failed says its seed: `npm test -- --seed=N` has the same order.
 */
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const [times, ...selection] = process.argv.slice(2);
if (!(Number(times) > 0)) {
  console.error('Say how often: npm run test:repeat -- 10 tests/elements');
  process.exit(2);
}

const busy = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
);
const runner = fileURLToPath(new URL('../run.mjs', import.meta.url));
const first = Date.now() % 2 ** 31;
const sum = { passed: 0, failed: 0 };
const broken = [];
for (let time = 0; time < Number(times); time += 1) {
  const seed = first + time;
  console.log(`\nRun ${time + 1} of ${times}, --seed=${seed}`);
  const { stdout, status } = spawnSync(process.execPath, [runner, `--seed=${seed}`, ...selection], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const last = /^(\d+) passed, (\d+) failed$/m.exec(stdout.trimEnd().split('\n').at(-1));
  sum.passed += Number(last?.[1] ?? 0);
  sum.failed += last ? Number(last[2]) : 1;
  if (status === 0) {
    console.log(last[0]);
    continue;
  }
  broken.push(seed);
  console.log(stdout.slice(Math.max(0, stdout.lastIndexOf('\nWhat failed:'))));
}
for (const process_ of busy) process_.kill();
if (broken.length) console.log(`\nFailed with: ${broken.map((seed) => `--seed=${seed}`).join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
