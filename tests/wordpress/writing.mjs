/** An author at work in the block editor of WordPress, in a real browser: `const desk = await sitDown(browser, site, 'author')`. */

/** How long the editor may take, in ms: it is large, and the machine may be busy. */
const PATIENCE = 180_000;

export async function sitDown(browser, site, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  const page = await context.newPage();
  await page.goto(`${site.origin}/wp-login.php`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(name);
  await Promise.all([page.waitForURL(/wp-admin/), page.locator('#wp-submit').click()]);
  return new Desk(site, page);
}

export class Desk {
  #site;

  constructor(site, page) {
    this.#site = site;
    this.page = page;
  }

  /** A new post, with the cursor where its text begins. */
  async begin(title) {
    const { page } = this;
    await page.goto(`${this.#site.origin}/wp-admin/post-new.php`);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor').__unstableIsEditorReady());
    // The guide covers the editor the first time.
    await page.evaluate(() =>
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
    );
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Add title' }).fill(title);
    await page.keyboard.press('Enter');
    await page.locator('[data-type="core/paragraph"].is-selected').waitFor();
  }

  /** Chooses a block as those do who keep their hands on the keyboard: `/html`. */
  async add(command, option) {
    await this.page.keyboard.type(`/${command}`);
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Pastes what another page or program has copied. */
  async paste(kinds) {
    await this.page.evaluate(async (texts) => {
      const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, kinds);
    await this.page.keyboard.press('Control+V');
  }

  /** The names of the blocks, the inner ones after the one they are in. */
  blocks() {
    return this.page.evaluate(() => {
      const names = (blocks) => blocks.flatMap(({ name, innerBlocks }) => [name, ...names(innerBlocks)]);
      return names(wp.data.select('core/block-editor').getBlocks());
    });
  }

  /** Publishes with the button, and gives the address. */
  async publish() {
    const { page } = this;
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    await page.waitForFunction(() => {
      const editor = wp.data.select('core/editor');
      return editor.isCurrentPostPublished() && !editor.isSavingPost();
    });
    return page.evaluate(() => wp.data.select('core/editor').getCurrentPost().link);
  }

  getUp() {
    return this.page.context().close();
  }
}
