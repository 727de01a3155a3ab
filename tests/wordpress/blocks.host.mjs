/** Content as the block editor saves it. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { isRead, isShown } from './expect.mjs';
import { contribute, ROLES, saveAs } from './saving.mjs';
import { BLOCKS } from './snippets.mjs';

export default (given) =>
  describe('WordPress, blocks', () => {
    for (const [form, content] of Object.entries(BLOCKS))
      it(`${form}, whoever saves it`, async () => {
        const posts = await saveAs(ROLES, given, form, content);
        for (const { link, by } of posts) {
          const seen = await given.visitor.open(link);
          await isShown(seen, `${form}, saved by ${by}`);
          await isRead(seen, `${form}, saved by ${by}`);
          await seen.close();
        }
        // What a contributor wrote and an editor published is what an author would have saved.
        const { rendered } = await contribute(given, form, content);
        assert.equal(rendered, posts.at(-1).content.rendered, `${form}, sent in by contributor`);
      });

    after(() => assert.deepEqual(given.site.complaints(), []));
  });
