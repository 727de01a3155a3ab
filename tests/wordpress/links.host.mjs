/** Form A from post to post: WordPress' own addresses, and its own JSON, which every post names. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isShown } from './expect.mjs';
import { BLOCKS, PARTS } from './snippets.mjs';

const { promises, agreement } = PARTS;
const SOME = {
  lines: ['Först.', ...promises.shown, ...agreement.shown, 'Sist.'],
  models: [promises.model, agreement.model],
  count: 2,
};
const around = (link) => `<p>Först.</p>\n<p>${link}</p>\n<p>Sist.</p>`;

export default (given) =>
  describe('WordPress, links between posts', () => {
    let target;
    before(async () => {
      target = await given.site
        .as('author')
        .publish({ title: 'Länkade löften', slug: 'lankade-loften', content: BLOCKS['C, Custom HTML']() });
    });

    /** Opens a post with that link, and gives what it asked the server for. */
    async function follow(href, what) {
      const content = around(`<a href="${href}">Läs mer</a>`);
      const { link } = await given.site.as('author').publish({ title: 'Länk', content });
      const asked = [];
      const note = (request) => asked.push(request.url().replace(given.site.origin, ''));
      given.visitor.context.on('request', note);
      const seen = await given.visitor.open(link);
      await isShown(seen, what, SOME);
      given.visitor.context.off('request', note);
      await seen.close();
      return asked;
    }

    for (const [what, write] of [
      ['a whole address, ?p=12', (link) => link],
      ['an address from the root of the site', (link) => link.replace(/^https?:\/\/[^/]+/, '')],
      ['an address from the post itself', (link) => link.replace(/^[^?]+/, '')],
    ])
      it(what, async () => {
        assert.match(target.link, /\?p=\d+$/);
        const asked = await follow(`${write(target.link)}#samverka=promises,agreement`, what);
        // The post names WordPress' own JSON as its alternate: that is read, and is no document.
        const api = asked.filter((url) => url.includes(`rest_route=/wp/v2/posts/${target.id}`));
        assert.equal(api.length, 1, `${what}: ${asked}`);
      });

    for (const [what, separator] of [
      ['written &amp;', '&amp;'],
      ['written &', '&'],
    ])
      it(`more than one thing in the fragment, ${what}`, async () => {
        const content = around(
          `<a href="${target.link}#samverka=promises,agreement${separator}heading-level=3${separator}lang=sv">Läs mer</a>`,
        );
        const { link } = await given.site.as('author').publish({ title: 'Länk', content });
        const seen = await given.visitor.open(link);
        await isShown(seen, what, SOME);
        assert.equal(
          await seen.page.locator('samverka-promises h3', { hasText: 'Medborgarlöften' }).count(),
          1,
        );
        await seen.close();
      });

    describe('with readable addresses', () => {
      const permalinks = (structure) =>
        given.site.php(
          `global $wp_rewrite; $wp_rewrite->set_permalink_structure(${JSON.stringify(structure)}); flush_rewrite_rules(false);`,
        );
      before(() => permalinks('/%postname%/'));
      after(() => permalinks(''));

      it('an address of words', async () => {
        const what = '/lankade-loften/';
        const asked = await follow(`${given.site.origin}/lankade-loften/#samverka=promises,agreement`, what);
        assert.ok(asked.includes(`/wp-json/wp/v2/posts/${target.id}`), `${what}: ${asked}`);
      });

      it('an old address, which WordPress leads on from', async () => {
        const asked = await follow(`${target.link}#samverka=promises,agreement`, 'an old address');
        assert.ok(asked.includes('/lankade-loften/'), `an old address: ${asked}`);
      });
    });
  });
