/** A document in the media library, which WordPress lets in as no file by itself. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isRead } from './expect.mjs';
import { DOCUMENT } from './site.mjs';

const { promises } = JSON.parse(DOCUMENT);

/** As a form in the browser sends it. */
const asForm = (name, body, type) => {
  const form = new FormData();
  form.append('file', new Blob([body], { type }), name);
  return form;
};

export default (given) =>
  describe('WordPress, the media library', () => {
    let media;
    before(async () => {
      const { site } = given;
      media = await site.as('author').upload('samverkan.json', DOCUMENT);
    });

    it('a document is served as what it is', async () => {
      const response = await fetch(media.source_url);
      assert.equal(response.headers.get('content-type'), 'application/json');
      assert.equal(await response.text(), DOCUMENT);
    });

    it('a form may bring it too', async () => {
      const body = asForm('form.json', DOCUMENT, 'application/json');
      const { mime_type: type } = await given.site.as('editor').request('media', { body });
      assert.equal(type, 'application/json');
    });

    it('it is let in where PHP takes JSON for plain text', async () => {
      const printed = await given.site.php(`
        $file = tempnam(sys_get_temp_dir(), 'a'); file_put_contents($file, ${JSON.stringify(JSON.stringify({ schemaVersion: 1, title: 'T', publisher: { name: 'K' } })).replaceAll('$', '\\$')});
        $refused = array('ext' => false, 'type' => false, 'proper_filename' => false);
        foreach (array('a.json', 'a.php', 'a.json.html') as $name)
          echo samverka_recognise_json($refused, $file, $name, null)['type'] ?: 'refused', ' ';
        unlink($file);`);
      assert.equal(printed.trim(), 'application/json refused refused');
    });

    for (const [what, name, body] of [
      ['other JSON', 'annat.json', '{"a":1}'],
      ['a page that says that it is JSON', 'sida.json', '<!doctype html><script>alert(1)</script>'],
      ['a list', 'lista.json', '[1]'],
      ['a broken document', 'trasig.json', DOCUMENT.slice(0, -10)],
    ])
      it(`${what} is refused, with the reason`, async () => {
        const form = asForm(name, body, 'application/json');
        const sent = given.site.as('author').request('media', { body: form });
        await assert.rejects(sent, /Filen är inget Samverka-dokument/);
      });

    it('so is other JSON that a program sends', () =>
      assert.rejects(
        given.site.as('author').upload('annat.json', '{"a":1}'),
        /Filen är inget Samverka-dokument/,
      ));

    it('those who may not upload files may not upload documents', () =>
      assert.rejects(given.site.as('contributor').upload('b.json', DOCUMENT), /rest_cannot_create/));

    it('without the plugin no JSON is let in', async () => {
      await given.site.plugin(false);
      try {
        await assert.rejects(
          given.site.as('author').upload('c.json', DOCUMENT),
          /rest_upload_sideload_error/,
        );
      } finally {
        await given.site.plugin(true);
      }
    });

    for (const [form, content] of [
      ['an element in classic content', (src) => `<samverka-page src="${src}"></samverka-page>`],
      [
        'an element in a block',
        (src) => `<!-- wp:html -->\n<samverka-page src="${src}"></samverka-page>\n<!-- /wp:html -->`,
      ],
      [
        'a link in a paragraph',
        (src) =>
          `<!-- wp:paragraph -->\n<p><a href="${src}#samverka=page">Våra löften</a></p>\n<!-- /wp:paragraph -->`,
      ],
    ])
      it(`a whole page from it: ${form}`, async () => {
        const { link } = await given.site
          .as('author')
          .publish({ title: 'Samverkan', content: content(media.source_url) });
        const seen = await given.visitor.open(link);
        await seen.shows(1);
        const lines = await seen.lines();
        for (const { title, body } of promises.items)
          for (const words of [title, ...body])
            assert.ok(lines.includes(words), `${form}: “${words}” is not in ${lines}`);
        const [page] = await seen.models();
        assert.deepEqual(page, ['samverka-page', 'Samverkan med polisen'], form);
        assert.ok(!lines.includes('Våra löften'), `${form}: the link is still shown`);
        await isRead(seen, form);
        assert.deepEqual(seen.problems, [], form);
        await seen.close();
      });

    after(() => assert.deepEqual(given.site.complaints(), []));
  });
