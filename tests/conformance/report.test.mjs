/** The conformance report is whole and true to the repository: every criterion once, every test that it names there, every gap said. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { clauses } from '../../demo/documentation/conformance/en301549.mjs';
import { BY_HAND, criteria, removed } from '../../demo/documentation/conformance/wcag.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** WCAG 2.2, its criteria of levels A and AA, from the recommendation of 12 December 2024. */
const WCAG = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

describe('the conformance report', () => {
  for (const [level, numbers] of Object.entries(WCAG))
    test(`has every criterion of level ${level} once, and no other`, () =>
      assert.deepEqual(
        criteria
          .filter((each) => each.level === level)
          .map(({ number }) => number)
          .sort(),
        numbers.split(/\s+/).sort(),
      ));

  for (const { number, name, state, how, remark } of [...criteria, removed, ...clauses])
    test(`${number} ${name.en}: its tests are there, and what is not met is said in both languages`, () => {
      assert.ok(['supports', 'partly', 'not', 'na'].includes(state), state);
      assert.ok(name.sv && name.en);
      if (how !== BY_HAND) for (const path of how) assert.ok(existsSync(root + path), path);
      // What does not apply says why, and what is met says how that is known.
      if (state === 'supports') assert.ok(how === BY_HAND || how.length, 'not tested');
      else assert.ok(remark.sv && remark.en, 'no remark');
      assert.equal(Boolean(remark.sv), Boolean(remark.en));
    });
});
