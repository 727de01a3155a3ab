/**
 * What tests in the browser can ask of the browser itself; tests/commands.ts has the functions that ask. Each engine's page has
 * `emulateMedia({ media, features })`, and may have `collectGarbage()`; only Chromium tells its accessibility tree.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printTree } from './a11y-tree.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One DevTools session a page: what it emulates lasts as long as the session. */
const clients = new WeakMap();

async function clientOf(page) {
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  return client;
}

async function find(page, selector, frameSelector) {
  let scope = page.mainFrame();
  if (frameSelector) {
    scope = await (await page.$(frameSelector))?.contentFrame();
    if (!scope) throw new Error(`There is no iframe that matches ${frameSelector}.`);
  }
  const element = await scope.$(selector);
  if (!element) throw new Error(`There is no element that matches ${selector}. Is it in the page yet?`);
  return { scope, element };
}

async function treesOfFrames(page, client) {
  const trees = new Map();
  for (const frame of page.frames()) {
    const host = frame.parentFrame() && (await frame.frameElement());
    if (host) {
      const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId: frame._id });
      trees.set(await host.backendNodeId(), { nodes });
    }
  }
  return trees;
}

const commands = {
  async 'samverka:a11y-tree'(page, { selector = 'body', frame }) {
    const client = await clientOf(page);
    const { scope, element } = await find(page, selector, frame);
    const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId: scope._id });
    const id = await element.backendNodeId();
    const node = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id);
    return node ? printTree(nodes, node, await treesOfFrames(page, client)) : '';
  },
  'samverka:emulate': (page, { media = '', features = [] }) => page.emulateMedia({ media, features }),
  async 'samverka:collect-garbage'(page) {
    await page.collectGarbage?.();
  },
  async 'samverka:screenshot'(page, { path, width = 800, height = 600, selector, fullPage = false }) {
    const file = join(root, path);
    if (relative(root, file).startsWith('..')) throw new Error(`${path} lies outside the repository.`);
    mkdirSync(dirname(file), { recursive: true });
    // A window that another one has come before, as a popup of an earlier test, is not drawn: its picture would never come.
    await page.bringToFront?.();
    const before = page.viewport();
    await page.setViewport({ width, height });
    try {
      if (selector) await (await find(page, selector)).element.screenshot({ path: file });
      else await page.screenshot({ path: file, fullPage });
    } finally {
      if (before) await page.setViewport(before);
    }
    return path;
  },
};

/** A page of Chromium's, with what the commands ask of a page besides what Puppeteer has. */
export async function createPage({ context }) {
  // A window of its own each: Chromium does not draw tabs in the background, and a picture of one never comes.
  const page = await context.newPage({ type: 'window' });
  const client = await clientOf(page);
  // Two test files run at a time: each page has the focus as if it were alone.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  page.emulateMedia = (emulation) => client.send('Emulation.setEmulatedMedia', emulation);
  asNewForEachFile(page);
  return page;
}

/** A page is used again for the next test file, which must find it as new. */
export function asNewForEachFile(page) {
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() !== 'about:blank') return;
    page.emulateMedia({ media: '', features: [] }).catch(() => {});
  });
}

export const commandsPlugin = {
  name: 'samverka-commands',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    try {
      return { value: await commands[command](session.browser.getPage(session.id), payload ?? {}) };
    } catch (error) {
      // It is the test that is to say so, once; web-test-runner would print it here as well.
      return { error: error.message };
    }
  },
};
