/** Authors in the block editor itself: what they type, paste and group there, opened by a visitor. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isPlain, isRead, isShown } from './expect.mjs';
import { targetOf } from './saving.mjs';
import { PARTS } from './snippets.mjs';
import { sitDown } from './writing.mjs';

const { promises } = PARTS;
const SHOWN = { lines: promises.shown, models: [promises.model], count: 1 };
const marked = `<div class="samverka-promises">\n${promises.html}\n</div>`;
const element = `<samverka-promises>\n${promises.html}\n</samverka-promises>`;

export default (given) =>
  describe('WordPress, the block editor', () => {
    let desk;
    // An author may not write any HTML, and is whom most is taken away from.
    before(async () => (desk = await sitDown(given.browser, given.site, 'author')));
    after(() => desk?.getUp());

    for (const [form, html, player] of [
      ['B', marked, '<div class="samverka-listen"></div>'],
      ['C', element, '<samverka-listen></samverka-listen>'],
    ])
      it(`${form}, written into a Custom HTML block`, async () => {
        await desk.begin(`Custom HTML, ${form}`);
        await desk.add('html', 'Custom HTML');
        await desk.page.locator('textarea.block-editor-plain-text').fill(`${player}\n${html}`);
        const seen = await given.visitor.open(await desk.publish());
        await isShown(seen, `Custom HTML, ${form}`, SHOWN);
        await isRead(seen, `Custom HTML, ${form}`);
        await seen.close();
      });

    it('A, words linked with the button for links', async () => {
      const { page } = desk;
      await desk.begin('En länk');
      await page.keyboard.type('Läs våra löften');
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Control+K');
      await page
        .getByRole('combobox', { name: 'URL' })
        .fill(`${await targetOf(given.site)}#samverka=promises`);
      await page.keyboard.press('Enter');
      await page.locator('.editor-styles-wrapper a', { hasText: 'Läs våra löften' }).waitFor();
      const seen = await given.visitor.open(await desk.publish());
      await isShown(seen, 'a link made in the editor', SHOWN);
      await seen.close();
    });

    it('B, ordinary blocks put into a group with a class', async () => {
      const { page } = desk;
      await desk.begin('En grupp');
      await desk.paste({ 'text/html': promises.html });
      await page.locator('[data-type="core/list"]').waitFor();
      // Once for the block, once more for all.
      await page.locator('[data-type="core/heading"]').first().click();
      await page.locator('[data-type="core/heading"].is-selected').waitFor();
      await page.keyboard.press('Control+A');
      // The second one counts only when the first has selected all the words of the block.
      await page.waitForFunction(() => {
        const block = document.querySelector('[data-type="core/heading"].is-selected');
        return block && document.getSelection().toString() === block.innerText;
      });
      await page.keyboard.press('Control+A');
      await page.locator('[data-type="core/list"].is-multi-selected').waitFor();
      await page
        .getByRole('toolbar', { name: 'Block tools' })
        .getByRole('button', { name: 'Options' })
        .click();
      await page.getByRole('menuitem', { name: 'Group', exact: true }).click();
      await page.locator('[data-type="core/group"].is-selected').waitFor();
      await page.getByRole('button', { name: 'Advanced' }).click();
      await page.getByRole('textbox', { name: 'Additional CSS class(es)' }).fill('samverka-promises');
      assert.equal((await desk.blocks())[0], 'core/group');
      const seen = await given.visitor.open(await desk.publish());
      await isShown(seen, 'a group', SHOWN);
      await seen.close();
    });

    for (const [form, html] of [
      ['B', marked],
      ['C', element],
    ]) {
      it(`${form}, pasted from a page: the editor keeps the words as ordinary blocks`, async () => {
        await desk.begin(`Klistrat, ${form}`);
        await desk.paste({ 'text/html': html });
        await desk.page.locator('[data-type="core/list"]').waitFor();
        const seen = await given.visitor.open(await desk.publish());
        await isPlain(seen, promises.lines, `pasted, ${form}`);
        await seen.close();
      });

      it(`${form}, pasted as code: no code is printed`, async () => {
        await desk.begin(`Klistrad kod, ${form}`);
        await desk.paste({ 'text/plain': html });
        await desk.page.locator('[data-type="core/list"],[data-type="core/html"]').waitFor();
        const blocks = await desk.blocks();
        const seen = await given.visitor.open(await desk.publish());
        if (blocks.includes('core/html')) await isShown(seen, `pasted as code, ${form}`, SHOWN);
        else await isPlain(seen, promises.lines, `pasted as code, ${form}`);
        await seen.close();
      });
    }

    it('A, pasted from a page', async () => {
      await desk.begin('Klistrad länk');
      const href = `${await targetOf(given.site)}#samverka=promises`;
      await desk.paste({ 'text/html': `<p>Först.</p><p><a href="${href}">Läs våra löften</a></p>` });
      await desk.page.locator('.editor-styles-wrapper a').waitFor();
      const seen = await given.visitor.open(await desk.publish());
      await isShown(seen, 'a pasted link', { ...SHOWN, lines: ['Först.', ...promises.shown] });
      await seen.close();
    });

    it('C, in the Classic block: TinyMCE keeps the elements through its visual view', async () => {
      const { page } = desk;
      await desk.begin('Classic');
      await desk.add('classic', 'Classic');
      const block = page.locator('[data-type="core/freeform"]');
      const text = block.locator('.mce-content-body');
      // Its own toolbar comes with the cursor.
      await text.click();
      await page
        .getByRole('toolbar', { name: 'Block tools' })
        .getByRole('button', { name: 'Options' })
        .click();
      await page.getByRole('menuitem', { name: 'Edit as HTML' }).click();
      await block.locator('textarea').fill(element);
      await page
        .getByRole('toolbar', { name: 'Block tools' })
        .getByRole('button', { name: 'Options' })
        .click();
      await page.getByRole('menuitem', { name: 'Edit visually' }).click();
      // What TinyMCE does not know it has taken away by now; what is typed makes it write all of it anew.
      await text.locator('samverka-promises h2').click();
      await page.keyboard.press('End');
      await page.keyboard.type(' nu');
      await page.locator('.editor-post-title__input').click();
      const seen = await given.visitor.open(await desk.publish());
      const [title, ...lines] = promises.shown;
      const [tag, , ...items] = promises.model;
      await isShown(seen, 'the Classic block', {
        lines: [`${title} nu`, ...lines],
        models: [[tag, `${title} nu`, ...items]],
        count: 1,
      });
      await seen.close();
    });
  });
