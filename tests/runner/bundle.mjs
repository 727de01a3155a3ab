/**
 * Bundles the pages that tests run in: a page loads some tens of files, not hundreds, and TypeScript is read once a run,
 * not once a browser.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const NAMESPACE = 'samverka-page';

const importOf = (file) => `() => import(${JSON.stringify(join(root, file))})`;

/** Returns the module that a page begins with. */
const entry = (
  { files, hooks },
  order,
) => `import { describeFiles } from ${JSON.stringify(join(root, 'tests/runner/in-page.ts'))};
await describeFiles(
  [${files.map((path) => `{ path: ${JSON.stringify(path)}, load: ${importOf(path)} }`).join(', ')}],
  [${hooks.map(importOf).join(', ')}],
  ${JSON.stringify(order)},
);`;

/** Resolves the pages' names to their modules. */
const pageModules = (pages, order) => ({
  name: 'samverka-pages',
  setup(build) {
    const byName = new Map(pages.map((page) => [page.name, page]));
    build.onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'entry-point' ? { path, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: entry(byName.get(path), order),
      resolveDir: root,
    }));
  },
});

/** A bundled module is elsewhere than its source: `import.meta.url` is the source's address on the tests' server. */
const sourceAddresses = {
  name: 'samverka-source-addresses',
  setup(build) {
    build.onLoad({ filter: /\/(src|tests)\/.*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!contents.includes('import.meta.url')) return undefined;
      const address = `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.origin).href`;
      return { contents: contents.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

/** Puts values in the place of modules: each is what the module exports as `settings`. */
const modulesInstead = (modules) => ({
  name: 'samverka-modules-instead',
  setup(build) {
    build.onLoad({ filter: /\/settings\.ts$/ }, ({ path }) => {
      const settings = modules[relative(root, path)];
      return settings && { contents: `export const settings = ${JSON.stringify(settings)};`, loader: 'ts' };
    });
  },
});

/** Builds. A process of esbuild's that ends may leave its build without an answer: nothing is left then to wait for. */
async function buildOrFail(options) {
  let fail;
  const unanswered = new Promise((_, reject) => {
    fail = () => reject(new Error('its process ended without an answer'));
  });
  process.once('beforeExit', fail);
  try {
    return await Promise.race([build(options), unanswered]);
  } finally {
    process.off('beforeExit', fail);
  }
}

/**
 * Bundles pages into a folder of their own.
 * @param pages from `pagesOf`.
 * @param options `seed` shuffles the tests of each page; `modules` has settings to export instead of a module's own, by its path.
 * @returns `fileOf(page)`, the path of the file that the page begins with; `dispose()`, which removes the folder.
 */
export async function bundlePages(pages, { seed, modules = {} } = {}) {
  // The tests' server serves what stands in the repository, and git and the linter pass over this.
  const folder = mkdtempSync(join(root, 'node_modules', 'samverka-pages-'));
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', dispose);
  const options = {
    absWorkingDir: root,
    entryPoints: pages.map(({ name }) => name),
    plugins: [pageModules(pages, { seed }), modulesInstead(modules), sourceAddresses],
    outdir: folder,
    bundle: true,
    external: ['/__*'],
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    // As web-test-runner's own server does: Lit in its development mode.
    conditions: ['development', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    sourcemap: 'linked',
    logLevel: 'error',
  };
  try {
    await buildOrFail(options).catch(async (error) => {
      // An error in the code has its place; one without is the bundler's own process, which has gone away.
      if (error.errors?.length) throw error;
      console.log(`esbuild went away (${error.message}): it is started again once.`);
      await stop();
      await buildOrFail(options);
    });
  } catch (error) {
    dispose();
    throw error;
  }
  return { fileOf: ({ name }) => join(folder, `${name}.js`), dispose };
}
