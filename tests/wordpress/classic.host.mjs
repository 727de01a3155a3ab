/** Content without blocks, which WordPress makes paragraphs of: the classic editor, old posts, other programs. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { isRead, isShown } from './expect.mjs';
import { CLASSIC, PROMISES_C } from './snippets.mjs';
import { contribute, ROLES, saveAs } from './saving.mjs';

export default (given) =>
  describe('WordPress, classic content', () => {
    for (const [form, content] of Object.entries(CLASSIC))
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

    it('the elements stand in no paragraph and hold what they held', async () => {
      const { content } = await given.site.as('author').publish({ title: 'Löften', content: PROMISES_C });
      assert.equal(
        content.rendered.replace(/\s*\n\s*/g, ''),
        '<samverka-promises><h2>Löften</h2><p>Vi lovar.</p><h3>Torget</h3><p>Ord.</p></samverka-promises><p>Sist.</p>',
      );
    });

    for (const [name, content, rendered] of [
      [
        'a link to the element in a sentence',
        'Ord <a href="#samverka-listen">här</a>.',
        '<p>Ord <a href="#samverka-listen">här</a>.</p>',
      ],
      [
        'an element in a sentence',
        '<p>Ord <samverka-listen></samverka-listen> här</p>',
        '<p>Ord <samverka-listen></samverka-listen> här</p>',
      ],
      [
        'another element',
        'Ord <samverka-other>här</samverka-other>',
        '<p>Ord <samverka-other>här</samverka-other></p>',
      ],
      ['an empty element', '<samverka-listen></samverka-listen>', '<samverka-listen></samverka-listen>'],
      [
        'an element in a paragraph of its own, as TinyMCE writes it',
        '<p><samverka-page src="/a.json" lang="sv"></samverka-page></p>',
        '<samverka-page src="/a.json" lang="sv"></samverka-page>',
      ],
    ])
      it(`wpautop and ${name}`, async () => {
        const saved = await given.site.as('admin').publish({ title: 'Ord', content });
        assert.equal(saved.content.rendered.replace(/\s*\n\s*/g, ''), rendered);
      });

    after(() => assert.deepEqual(given.site.complaints(), []));
  });
