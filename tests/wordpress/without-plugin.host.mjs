/** A site without the plugin: the theme has the tag of the script, and WordPress does with the content what it always does. */
import { after, before, describe, it } from 'node:test';
import { isPlain, isRead, isShown } from './expect.mjs';
import { saveAs } from './saving.mjs';
import { BLOCKS, CLASSIC, PLAIN } from './snippets.mjs';

export default (given) =>
  describe('WordPress without the plugin', () => {
    before(async () => {
      await given.site.plugin(false);
      given.site.scriptInTheme(true);
    });
    after(async () => {
      given.site.scriptInTheme(false);
      await given.site.plugin(true);
    });

    const snippets = [
      ['classic content', CLASSIC, ['A', 'B', 'C', 'C, as plain lines']],
      ['blocks', BLOCKS, ['B, groups with a class', 'C, Custom HTML']],
    ];
    for (const [kind, contents, forms] of snippets)
      for (const form of forms)
        for (const who of ['editor', 'author'])
          it(`${kind}, ${form}, saved by ${who}`, async () => {
            const what = `${kind}, ${form}, saved by ${who}`;
            const [{ link }] = await saveAs([who], given, form, contents[form]);
            const seen = await given.visitor.open(link);
            // Authors may not write elements: the words are left.
            if (who === 'author' && form.startsWith('C')) await isPlain(seen, PLAIN, what);
            else {
              // wpautop has emptied the elements of classic content; they have taken back what was theirs.
              await isShown(seen, what);
              await isRead(seen, what);
            }
            await seen.close();
          });

    it('without the script too, every word is there', async () => {
      given.site.scriptInTheme(false);
      try {
        for (const [form, content] of [
          ['B', CLASSIC.B],
          ['C', CLASSIC.C],
          ['B, groups with a class', BLOCKS['B, groups with a class']],
        ]) {
          const [{ link }] = await saveAs(['editor'], given, form, content);
          const seen = await given.visitor.open(link);
          await isPlain(seen, PLAIN, `${form}, without any script`);
          await seen.close();
        }
      } finally {
        given.site.scriptInTheme(true);
      }
    });
  });
