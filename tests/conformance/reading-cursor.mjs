/**
 * A screen reader's cursor in Chromium's accessibility tree: goes to the next heading, list, button or stop of the Tab key as
 * readers do, and tells what it is at: role, name and states. What a reader says is made of these.
 */

/** What a step's action goes to; of the properties that Chromium gives a node. */
const WANTED = {
  'next-focus': ({ focusable }) => focusable,
  'next-heading': ({ role }) => role === 'heading',
  'next-list': ({ role }) => role === 'list',
  'next-button': ({ role }) => role === 'button',
  'next-text': ({ role, text }) => role === 'paragraph' && text,
};

/** Chromium's names for what ARIA calls otherwise. */
const ROLES = { DisclosureTriangle: 'button' };

const said = (text) => text.replace(/\s+/g, ' ').trim();

/** The nodes that a reader meets, in order. */
function flatten(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const all = [];
  const walk = (node, group) => {
    const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    const properties = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value]),
    );
    const role = ROLES[node.role?.value] ?? node.role?.value;
    const name = said(node.name?.value ?? '');
    const own = {
      id: node.backendDOMNodeId,
      role,
      name,
      within: group,
      level: role === 'heading' ? properties.level : undefined,
      expanded: properties.expanded,
      value: node.value?.value === undefined ? undefined : String(node.value.value),
      // A select's list that is closed has options that nobody stops at.
      focusable: properties.focusable && !/^(RootWebArea|main|MenuListPopup|option)$/.test(role),
      focused: properties.focused,
      disabled: properties.disabled,
      live: properties.live,
    };
    if (!node.ignored) all.push(own);
    const inner = role === 'group' && name ? name : group;
    const texts = children.map((child) => walk(child, inner));
    own.items =
      role === 'list' ? children.filter((child) => child.role?.value === 'listitem').length : undefined;
    own.text = role === 'StaticText' ? (node.name?.value ?? '') : texts.join(' ');
    if (role === 'InlineTextBox') return '';
    return own.text;
  };
  walk(nodes[0]);
  return all;
}

/** On a page of Playwright's: `await readingCursor(page)`. */
export async function readingCursor(page) {
  const session = await page.context().newCDPSession(page);
  let at;

  const tree = async () => flatten((await session.send('Accessibility.getFullAXTree')).nodes);
  const focused = (nodes) => nodes.findLast(({ focused, role }) => focused && role !== 'RootWebArea');

  async function next(isWanted) {
    const nodes = await tree();
    const from = at === undefined ? -1 : nodes.findIndex(({ id }) => id === at);
    at = nodes.slice(from + 1).find((node) => isWanted(node))?.id;
  }

  async function press(key) {
    if (at !== undefined) await session.send('DOM.focus', { backendNodeId: at }).catch(() => {});
    await page.keyboard.press(key);
  }

  return {
    /** Does what a step says. */
    async act(action) {
      if (action === 'top') {
        at = undefined;
        await next(({ focusable }) => focusable);
      } else if (action === 'activate') await press('Enter');
      else if (action === 'close') await press('Escape');
      else await next((node) => !node.disabled && WANTED[action](node));
    },
    /** What it is at; after a key that does something, that is where the focus is. */
    async here(action) {
      const nodes = await tree();
      const found =
        action === 'activate' || action === 'close' ? focused(nodes) : nodes.find(({ id }) => id === at);
      // In a list a reader stands at what comes first in it.
      const first =
        found?.role === 'list'
          ? nodes.slice(nodes.indexOf(found)).find(({ role }) => /^(heading|paragraph|link)$/.test(role))
          : undefined;
      at = (first ?? found)?.id ?? at;
      return found && { ...found, first: first?.name };
    },
    /** What the live regions of the page say. */
    status: async () =>
      (await tree())
        .filter(({ role }) => role === 'status')
        .map(({ text }) => said(text ?? ''))
        .filter(Boolean),
  };
}
