/**
 * Makes dist/documentation/, the documentation as a site: plain pages with relative links, which work in any folder that lies
 * beside samverka.js. `.ci/build.mjs` calls it last, as much of it is made from what the build has made.
 *
 * A page is a Markdown file: sv/NAME.md and en/NAME.md are the same page in two languages, decisions/NAME.md is in English only.
 * It may begin with
 * its place in the menu, whom it is for and its description; without these it is for owners and described by its first paragraph:
 *
 *     ---
 *     order: 30
 *     menu: Hosting
 *     audience: owners
 *     description: How to put Samverka on your own web server.
 *     ---
 *     # Hosting
 *
 * A line `<!-- generated: NAME -->` becomes what generated/NAME.mjs makes. Links name the files as they lie here.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contextOf } from './context.mjs';
import { expandGenerated } from './expand.mjs';
import { renderMarkdown } from './markdown.mjs';
import { readSource } from './source.mjs';
import { pageTemplate } from './template.mjs';
import { makeThemePages, themeFileOf } from './theme-pages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');

/** Folders that are copied as they are, and single files from elsewhere. */
const FOLDERS = ['pictures', 'themes'];
const FILES_BY_NAME = { 'icon.svg': 'demo/assets/icon.svg' };

/** Every page there is, in the order of the menu. */
export function readPages() {
  return ['sv', 'en', 'decisions']
    .filter((folder) => existsSync(join(here, folder)))
    .flatMap((folder) =>
      readdirSync(join(here, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => readSource(here, `${folder}/${name}`)),
    )
    .sort((one, other) => one.order - other.order || (one.source < other.source ? -1 : 1));
}

/** The HTML of a page. */
export async function renderPage(page, pages, context) {
  const markdown = await expandGenerated(page, context);
  return pageTemplate({ page, pages, ...renderMarkdown(markdown, page) });
}

/** One sheet: the demo's looks, and what only the documentation has. */
const styleSheet = () =>
  [join(root, 'demo/demo.css'), join(here, 'documentation.css')]
    .map((sheet) => readFileSync(sheet, 'utf8'))
    .join('\n');

/**
 * Finds a file of the site that is no page, for a server that makes none.
 * @param path from the site's root.
 * @returns where it lies in the repository as `from`, or its `text` and `type`; undefined when there is none.
 */
export function fileOf(path) {
  if (path === 'documentation.css') return { type: 'text/css', text: styleSheet() };
  const own = FILES_BY_NAME[path] ?? themeFileOf(path);
  if (own) return typeof own === 'string' ? { from: own } : own;
  return FOLDERS.includes(path.split('/')[0]) ? { from: `demo/documentation/${path}` } : undefined;
}

/** The whole site in the folder `to`. */
export async function makeDocumentation(to = join(root, 'dist/documentation')) {
  const pages = readPages();
  const context = contextOf(root, pages);
  mkdirSync(to, { recursive: true });
  for (const page of pages) {
    const file = join(to, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await renderPage(page, pages, context));
  }
  for (const folder of FOLDERS)
    if (existsSync(join(here, folder))) cpSync(join(here, folder), join(to, folder), { recursive: true });
  for (const [name, from] of Object.entries(FILES_BY_NAME)) cpSync(join(root, from), join(to, name));
  makeThemePages(root, to);
  writeFileSync(join(to, 'documentation.css'), styleSheet());
}
