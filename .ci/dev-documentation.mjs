/** For dev.mjs: a page of the documentation is made from its Markdown when it is asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { contextOf } from '../demo/documentation/context.mjs';
import { fileOf, readPages, renderPage } from '../demo/documentation/generate.mjs';

const PREFIX = '/dist/documentation/';
const MANIFEST = 'dist/custom-elements.json';

/** Describes the elements, which takes seconds: once, if no build has done so. */
function describeElements() {
  if (existsSync(MANIFEST)) return;
  const program = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  execFileSync(process.execPath, [program, 'analyze', '--config', '.ci/custom-elements.config.mjs']);
}

export const documentation = {
  name: 'samverka-documentation',
  configureServer(server) {
    const { middlewares, watcher, ws, config } = server;

    async function pageAt(path) {
      const pages = readPages();
      const page = pages.find((each) => each.path === path);
      if (!page) return undefined;
      describeElements();
      const { jsonSchema } = await server.ssrLoadModule('/src/document/json-schema.ts');
      const html = await renderPage(page, pages, contextOf(config.root, pages, jsonSchema()));
      return server.transformIndexHtml(PREFIX + path, html);
    }

    async function answer(request, response, next) {
      const url = request.url.split('?', 1)[0];
      if (!url.startsWith(PREFIX)) return next();
      const path = url.slice(PREFIX.length).replace(/(^|\/)$/, '$1index.html');
      const html = await pageAt(path);
      if (html) return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
      const file = fileOf(path);
      if (file?.text) return response.writeHead(200, { 'Content-Type': file.type }).end(file.text);
      if (file) request.url = `/${file.from}`;
      return next();
    }

    middlewares.use((request, response, next) => void answer(request, response, next).catch(next));
    watcher.on('change', (file) => {
      if (/\.md$/.test(file) || /documentation\.css$/.test(file)) ws.send({ type: 'full-reload' });
    });
  },
};
