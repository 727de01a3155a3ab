/** The table of policies in the documentation: each line is enough for what it is said to be for, and no more than that. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AUTHORED, documentation, does, FOLDER, FROM_ADDRESS, serving } from './served.mjs';

const policiesOf = (page) =>
  [...page.matchAll(/^\| [^|]+ \| `([^`]*-src [^`]*)` \|$/gm)].map(([, policy]) => policy);
const { sv, en } = documentation('hosting');
const policies = policiesOf(en);

/** What a visitor, or an editor, does in each row. */
const rows = [
  { name: 'content in the page', do: [does.read, does.saveContact] },
  { name: 'content from an address', body: FROM_ADDRESS, do: [does.readFromAddress] },
  { name: 'the reserve voice', do: [does.listen] },
  { name: 'saving as sound', do: [does.saveSound] },
  {
    name: 'all of it with Trusted Types',
    body: `${AUTHORED}${FROM_ADDRESS}`,
    do: [does.read, does.readFromAddress, does.saveSound],
  },
];

const open = serving();
const openWith = (policy) =>
  open({ headers: { 'Content-Security-Policy': `default-src 'none'; ${policy}` } });

const visit = async (policy, body) => (await openWith(policy)).visit({ body });

const refusedBy = (page) => page.evaluate(() => window.refused);

test('the pages in both languages have the same lines, one for each row', () => {
  assert.equal(policies.length, rows.length + 1);
  assert.deepEqual(policiesOf(sv), policies);
});

for (const [index, { name, body, do: steps }] of rows.entries())
  describe(name, () => {
    const policy = policies[index];

    test(`works with ${policy}`, async () => {
      const page = await visit(policy, body);
      for (const step of steps) await step(page);
      assert.deepEqual([await refusedBy(page), page.complaints], [[], []]);
      await page.context().close();
    });

    // What Trusted Types add is no permission.
    const directives = name.includes('Trusted') ? [] : policy.split('; ');
    for (const directive of directives)
      test(`is refused something without ${directive}`, async () => {
        const page = await visit(directives.filter((one) => one !== directive).join('; '), body);
        // Without the script there is nothing to press.
        const tried = Promise.all(steps.map((step) => step(page))).catch(() => {});
        await page.waitForFunction(() => window.refused.length);
        const [refused] = await refusedBy(page);
        assert.equal(refused.replace('-elem', ''), directive.split(' ')[0]);
        await page.context().close();
        await tried;
      });
  });

test('the builder works with its line, on its own pages', async () => {
  const served = await openWith(policies.at(-1));
  const page = await served.visit();
  await page.goto(`${served.site.origin}${FOLDER}builder/index.html`);
  await page.getByRole('button', { name: 'Börja med exemplet' }).click();
  await page.frameLocator('iframe').getByRole('heading', { name: 'Fältsamverkan' }).waitFor();
  assert.deepEqual([await refusedBy(page), page.complaints], [[], []]);
  await page.context().close();
});
