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
import { makeThemePages } from './theme-pages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');

/** Folders that are copied as they are, and single files from elsewhere. */
const FOLDERS = ['pictures', 'themes'];
const FILES = { 'demo/assets/icon.svg': 'icon.svg' };

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

/** The whole site in the folder `to`. */
export async function makeDocumentation(to = join(root, 'dist/documentation')) {
  const pages = readPages();
  const context = await contextOf(root, pages);
  mkdirSync(to, { recursive: true });
  for (const page of pages) {
    const markdown = await expandGenerated(page, context);
    const html = pageTemplate({ page, pages, ...renderMarkdown(markdown, page) });
    const file = join(to, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  for (const folder of FOLDERS)
    if (existsSync(join(here, folder))) cpSync(join(here, folder), join(to, folder), { recursive: true });
  for (const [from, name] of Object.entries(FILES)) cpSync(join(root, from), join(to, name));
  makeThemePages(root, to);
  // One sheet: the demo's looks, and what only the documentation has.
  const sheets = [join(root, 'demo/demo.css'), join(here, 'documentation.css')];
  writeFileSync(join(to, 'documentation.css'), sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n'));
}
