/**
 * How long each suite takes, beside what it took when the table was written: `SAMVERKA_SECONDS=write npm run test:all` writes
 * seconds.json. It is for reading: machines differ, and no run fails by it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const TABLE = new URL('seconds.json', import.meta.url);

/** A suite that has grown by more than this is named, if it takes more than a few seconds. */
const GROWN = 1.5;
const FEW = 5;

const suiteOf = ({ file, where }) => `${where} ${file.split('/').slice(0, 2).join('/')}`;

function sums(times) {
  const seconds = {};
  for (const time of times) seconds[suiteOf(time)] = (seconds[suiteOf(time)] ?? 0) + time.seconds;
  return seconds;
}

/** @param times of files: `file`, `where`, `seconds`. */
export function printSeconds(times) {
  const now = sums(times);
  if (!Object.keys(now).length) return;
  const table = existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, 'utf8')) : {};
  console.log('\nSeconds per suite, and in the table:');
  for (const [suite, seconds] of Object.entries(now)) {
    const before = table[suite];
    const hasGrown = before !== undefined && seconds > FEW && seconds > before * GROWN;
    console.log(
      `  ${suite.padEnd(32)} ${seconds.toFixed(0).padStart(5)} ${String(before ?? '–').padStart(5)}${hasGrown ? '  has grown by more than half' : ''}`,
    );
  }
  if (process.env.SAMVERKA_SECONDS !== 'write') return;
  const rounded = Object.entries(now).map(([suite, seconds]) => [suite, Math.round(seconds)]);
  writeFileSync(TABLE, `${JSON.stringify({ ...table, ...Object.fromEntries(rounded) }, undefined, 2)}\n`);
}
