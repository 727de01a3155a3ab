/** For dev.mjs: what pages ask of dist/ is answered from the sources, and what is edited is shown. */
import { execFile } from 'node:child_process';
import { onlyServed } from './served-paths.mjs';

/** The folders whose files pages ask for; `@vite`, `@id` and `@fs` are Vite's own, and node_modules has what it has made ready. */
const FOLDERS = ['demo', 'dist', 'src', 'node_modules', '@vite', '@id', '@fs'];

/**
 * The site script, still a classic one: only that knows its own tag, and whom that lets it load from. In the source itself what is
 * loaded on demand is imported, so nothing needs to lie beside the script.
 */
const SITE_SCRIPT = `{
  const { allow } = document.currentScript.dataset;
  const allowed = allow && import('/src/sources/index.ts').then(({ allowOrigins }) => allowOrigins(allow.split(/[\\s,]+/)));
  Promise.resolve(allowed).then(() => import('/src/samverka.ts'));
}
`;

/** What is built otherwise, by its address. */
const SCRIPTS = {
  '/dist/samverka.js': SITE_SCRIPT,
  '/dist/builder/builder.js': "import '/demo/builder/main.ts';\n",
  '/dist/documentation/theming.js': "import '/demo/documentation/theming/main.ts';\n",
};

/** An address of the workbench's that is never answered. */
const NEVER = '/demo/workbench/never.json';

const pathOf = ({ url }) => url.split('?', 1)[0];

export const fromSource = {
  name: 'samverka-from-source',
  configureServer({ middlewares, watcher, ws, moduleGraph }) {
    middlewares.use(onlyServed(FOLDERS));
    middlewares.use((request, response, next) => {
      const path = pathOf(request);
      if (path === NEVER) return;
      if (Object.hasOwn(SCRIPTS, path)) {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
        response.end(SCRIPTS[path]);
        return;
      }
      // The builder's pages are copied there by the build; here they are where they are edited.
      if (/^\/dist\/builder\//.test(path)) {
        response.writeHead(302, { Location: request.url.replace('dist', 'demo') }).end();
        return;
      }
      // The reserve voice is fetched from beside the source; its languages are made by the last build, if there has been one.
      const voice = /^\/src\/reserve-voice\/([\w-]+\.(?:json|js|bin))$/.exec(path);
      if (voice) request.url = `/dist/reserve-voice/${voice[1]}`;
      next();
    });
    // What pages fetch, as documents, is in no module.
    watcher.on('change', (file) => {
      if (/\.json$/.test(file) && !moduleGraph.getModulesByFile(file)?.size) ws.send({ type: 'full-reload' });
    });
  },
};

/** Translations that are edited become catalogues, which are modules. */
export const texts = {
  name: 'samverka-texts',
  configureServer({ watcher, config: { logger, root } }) {
    const localize = () =>
      execFile(process.execPath, ['locales/localize.mjs'], { cwd: root }, (error, _, said) => {
        if (error) logger.error(said);
      });
    watcher.on('change', (file) => {
      if (file.endsWith('.xlf')) localize();
    });
  },
};
