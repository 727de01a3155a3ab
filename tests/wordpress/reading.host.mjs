/** Reading aloud with the reserve voice, from the plugin's own folder: the browser here has no Swedish voice. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BLOCKS } from './snippets.mjs';
import { startVisitor } from './visit.mjs';

export default (given) =>
  describe('WordPress, the reserve voice', () => {
    let visitor;
    before(async () => (visitor = await startVisitor(given.browser, { isSpeaking: false })));
    after(() => visitor.close());

    it('Lyssna plays, marks the sentence, and asks nobody but the site', async () => {
      const asked = [];
      visitor.context.on('request', (request) => asked.push(request.url()));
      const content = BLOCKS['B, groups with a class']();
      const { link } = await given.site.as('author').publish({ title: 'Löften', content });
      const seen = await visitor.open(link);
      assert.equal(await seen.page.evaluate(() => speechSynthesis.getVoices().length), 0);
      await seen.page.locator('samverka-listen').getByRole('button', { name: 'Lyssna' }).click();
      const marked = await seen.page.waitForFunction(() => {
        const [range] = CSS.highlights.get('samverka-sentence') ?? [];
        const isPlaying = document.querySelector('samverka-listen').state === 'playing';
        return isPlaying && range?.toString() === 'Här berättar vi om trygghet.';
      });
      assert.ok(await marked.jsonValue());
      const { pathname } = new URL(asked.find((url) => url.includes('worker.js')) ?? 'http://none/');
      assert.equal(pathname, '/wp-content/plugins/samverka/dist/reserve-voice/worker.js');
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(given.site.origin) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(seen.problems, []);
      await seen.close();
    });
  });
