/**
 * The site that the editors stand in: /admin/… has the editor, /kommun/… the pages that were saved, both one folder
 * down, and the addresses that the snippets name lead to the demo's own documents and pages.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an address of the site leads to, by its last part. */
const TARGETS = {
  'samverkan.json': 'demo/samverkan-med-polisen.sv.json',
  'samverkan-med-polisen.sv.json': 'demo/samverkan-med-polisen.sv.json',
  samverkan: 'demo/form-b.html',
  'form-b.html': 'demo/form-b.html',
};

/** A page that others embed may hold anything; none of this may run where it is shown. */
const HOSTILE = `<h3 onclick="hacked=1">Fältsamverkan<script>hacked=1</script><img src="x:" alt="" onerror="hacked=1"></h3>`;

const page = (title, head, body) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** The page of an editor: its files, and a place for it. */
const editorPage = (files) =>
  page(
    'Redigera',
    files
      .map((file) =>
        file.endsWith('.css') ? `<link rel="stylesheet" href="${file}">` : `<script src="${file}"></script>`,
      )
      .join(''),
    '<div id="frame"><textarea id="place"></textarea></div>',
  );

/** A page as a municipality's site shows what was saved, with the site script. */
const savedPage = (content) =>
  page(
    'Trygg i kommunen',
    '<script src="/tests/embed/recorder.js"></script><script src="/dist/samverka.js" defer></script>',
    `<main><h1>Trygg i kommunen</h1><div class="text">${content}</div></main>`,
  );

export async function openSite() {
  const pages = new Map();
  const server = await startDevServer({
    config: {
      rootDir: root,
      port: 0,
      // Tiptap comes as modules that name others.
      nodeResolve: true,
      middleware: [
        async (context, next) => {
          const { path } = context;
          if (path.startsWith('/dist/')) {
            // As a municipality's server sends it: hundreds of pages load it here.
            await next();
            context.set('Cache-Control', 'max-age=3600');
            return undefined;
          }
          const target = TARGETS[path.slice(path.lastIndexOf('/') + 1)];
          if (pages.has(path)) {
            context.type = 'html';
            context.body = pages.get(path);
          } else if (target && /^\/(admin|kommun|trygghet|samverkan)/.test(path)) {
            const text = await readFile(root + target, 'utf8');
            context.type = target.endsWith('.json') ? 'json' : 'html';
            context.body = target.endsWith('.html') ? text.replace('<h3>Fältsamverkan</h3>', HOSTILE) : text;
          } else return next();
          return undefined;
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const put = (folder, html) => {
    const path = `/${folder}/${pages.size + 1}`;
    pages.set(path, html);
    return path;
  };
  return {
    origin: `http://localhost:${server.server.address().port}`,
    /** The path of a new page with that editor. */
    edit: (files) => put('admin', editorPage(files)),
    /** The path of a new page with what was saved. */
    publish: (content) => put('kommun', savedPage(content)),
    close: () => server.stop(),
  };
}
