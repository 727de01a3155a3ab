/** What README.md and results.md say of performance is what the last run that was written down has found, and its bytes are within the budget. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { README, readmeWith, REPORT, reportOf, RESULTS } from '../bench/report.mjs';

const read = (path) => readFileSync(path, 'utf8');
const results = JSON.parse(read(RESULTS));
const again = 'Run `npm run bench -- --write` on a calm machine; never change figures by hand.';

describe('The benchmark’s results', () => {
  it('are quoted in README.md as they were measured', () => {
    assert.ok(readmeWith(results) === read(README), `README.md says something else. ${again}`);
  });

  it('stand whole in results.md', () => {
    assert.ok(reportOf(results) === read(REPORT), `results.md says something else. ${again}`);
  });

  it('give samverka.js a size within the budget of the build', () => {
    const [, budget] = /BUDGET = ([\d_]+)/.exec(read(new URL('../../.ci/build.mjs', import.meta.url)));
    const { brotli } = results.sections.bytes.figures.script;
    assert.ok(brotli <= Number(budget.replaceAll('_', '')), `${brotli} bytes; the budget is ${budget}`);
    const quoted = /`samverka\.js`\*\* \| [\d,]+ \| [\d,]+ \| ([\d,]+) /.exec(read(README));
    assert.equal(quoted?.[1].replaceAll(',', ''), String(brotli));
  });

  it('are of one whole run, with its date and its command', () => {
    assert.match(results.date, /^20\d\d-\d\d-\d\d$/);
    assert.equal(results.command, 'npm run bench -- --write');
    for (const { title, tables } of Object.values(results.sections))
      assert.ok(
        tables.every(({ rows }) => rows.length),
        title,
      );
  });
});
