/** dist/script-tags.txt: each of its ways works on a plain server as it stands, and what is changed does not run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { does, FOLDER, root, scriptTags, serving, version } from './served.mjs';

const { tags, policy } = scriptTags();
const open = serving();

/** A file with one byte changed that changes nothing of what it does. */
const touched = (name) => {
  const code = readFileSync(join(root, 'dist', name), 'utf8');
  return { [FOLDER + name]: `${code}\n` };
};

describe('As they stand', () => {
  for (const [index, at] of ['/samverka/', FOLDER, FOLDER].entries())
    test(`way ${index + 1}: the page shows its content, is read aloud, and says its version`, async () => {
      const one = await open({ at });
      const page = await one.visit({ tag: tags[index] });
      await does.read(page);
      await does.listen(page);
      assert.deepEqual(page.lines, [`Samverka ${version}`]);
      assert.equal(await page.evaluate(() => window.Samverka.version), version);
      // The files that the documentation lists are enough.
      const isListed = (path) =>
        path.startsWith(at) &&
        /^(samverka[\w-]*\.js|reserve-voice\/[\w-]+\.\w+)$/.test(path.slice(at.length));
      const others = one.site.asked.filter(
        ({ path, status }) =>
          status >= 400 || !(isListed(path) || /^\/(sida\.html|favicon\.ico)$/.test(path)),
      );
      assert.deepEqual(others, []);
      await page.close();
    });

  test('way 3 under a policy, with the directive that stands there', async () => {
    const headers = { 'Content-Security-Policy': `default-src 'none'; connect-src 'self'; ${policy}` };
    const page = await (await open({ headers })).visit({ tag: tags[2] });
    await does.read(page);
    assert.deepEqual([page.complaints, await page.evaluate(() => window.refused)], [[], []]);
    await page.close();
  });
});

describe('Changed on the way', () => {
  const isPlain = async (page) => {
    assert.equal(await page.getByText('Status: Pågår').count(), 1);
    assert.equal(await page.locator('samverka-promise').count(), 0);
  };

  test('ways 2 and 3: the script does not run, and the page stands as its editor wrote it', async () => {
    for (const tag of tags.slice(1)) {
      const page = await (await open({ changed: touched('samverka.js') })).visit({ tag });
      await page.waitForLoadState('load');
      assert.equal(await page.evaluate(() => typeof window.Samverka), 'undefined');
      await isPlain(page);
      assert.match(page.complaints.join(), /integrity/);
      await page.close();
    }
  });

  test('way 3: a module beside it does not run either, and Samverka names it', async () => {
    const page = await (await open({ changed: touched('samverka-html.js') })).visit({ tag: tags[2] });
    const said = (line) => /^Samverka .*samverka-html\.js/.test(line);
    if (!page.lines.some(said))
      await page.waitForEvent('console', { predicate: (message) => said(message.text()) });
    await isPlain(page);
    await page.close();
  });

  test('way 2 says nothing of the modules: with one changed, all is shown', async () => {
    const page = await (await open({ changed: touched('samverka-html.js') })).visit({ tag: tags[1] });
    await does.read(page);
    await page.close();
  });
});
