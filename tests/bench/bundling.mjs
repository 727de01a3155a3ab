/** Bundles what is measured, all with the bundler and the settings that make dist/samverka.js. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');

let settings;

/** Of vite.config.ts all but its plugins: they are Samverka's own. */
async function settingsOfTheScript() {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
    root,
  );
  const { target, minify, terserOptions } = config.build;
  return { define: config.define, target, minify, terserOptions };
}

const bundles = new Map();

/**
 * One classic script of a file of ours and all that it imports.
 * @param entry its path below tests/bench.
 * @returns the script's text.
 */
export function bundle(entry) {
  if (!bundles.has(entry)) bundles.set(entry, make(entry));
  return bundles.get(entry);
}

async function make(entry) {
  settings ??= settingsOfTheScript();
  const { define, ...how } = await settings;
  const [{ output }] = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define,
    build: {
      ...how,
      write: false,
      lib: { entry: join(here, entry), formats: ['iife'], name: 'bundled', fileName: () => 'bundled.js' },
    },
  });
  return output.find(({ type }) => type === 'chunk').code;
}
