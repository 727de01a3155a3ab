/** A site where nobody may write any HTML: on a network of sites only its own administrator may. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isPlain, isShown } from './expect.mjs';
import { saveAs } from './saving.mjs';
import { BLOCKS, CLASSIC, PLAIN } from './snippets.mjs';

const FORMS = [
  ['classic content, C', CLASSIC.C],
  ['blocks, C, Custom HTML', BLOCKS['C, Custom HTML']],
  ['blocks, B, groups with a class', BLOCKS['B, groups with a class']],
];

export default (given) =>
  describe('WordPress, where nobody may write any HTML', () => {
    before(() => given.site.restrict(true));
    after(() => given.site.restrict(false));

    it('an administrator is one of them', async () => {
      const [{ content }] = await saveAs(['admin'], given, 'Film', '<p>Ord</p><iframe src="/"></iframe>');
      assert.equal(content.raw, '<p>Ord</p>');
    });

    for (const [form, content] of FORMS)
      it(`${form}, with the plugin`, async () => {
        const [{ link }] = await saveAs(['admin'], given, form, content);
        const seen = await given.visitor.open(link);
        await isShown(seen, `${form}, with the plugin`);
        await seen.close();
      });

    it('without the plugin the words of the elements are left', async () => {
      await given.site.plugin(false);
      given.site.scriptInTheme(true);
      try {
        for (const [form, content] of FORMS) {
          const [{ link }] = await saveAs(['admin'], given, form, content);
          const seen = await given.visitor.open(link);
          if (form.includes(', C')) await isPlain(seen, PLAIN, `${form}, without the plugin`);
          else await isShown(seen, `${form}, without the plugin`);
          await seen.close();
        }
      } finally {
        given.site.scriptInTheme(false);
        await given.site.plugin(true);
      }
    });
  });
