/**
 * The developer's server, `npm run dev`: the demo, the builder, the documentation and the workbench straight from their sources, without
 * a build; what is edited is on screen at once. `npm run dev -- --port=5000`
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { portOf } from './arguments.mjs';
import { documentation } from './dev-documentation.mjs';
import { fromSource, texts } from './dev-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

// Those of the last time will do: this takes a while, and is done anew when a translation is edited.
const areThere = ['src/localization/catalogues', 'demo/builder/texts/catalogues'].every((folder) =>
  existsSync(folder),
);
if (!areThere)
  execFileSync(process.execPath, ['locales/localize.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });

const server = await createServer({
  configFile: false,
  root,
  appType: 'mpa',
  // No folder with a dot is served.
  cacheDir: 'node_modules/samverka-dev-cache',
  server: portOf(5173),
  plugins: [fromSource, texts, documentation],
  // All that is imported anywhere is made ready at once, and no page is loaded twice for the sake of it.
  optimizeDeps: {
    entries: ['src/samverka.ts', 'demo/builder/main.ts', 'demo/documentation/theming/main.ts'],
  },
  logLevel: 'warn',
});
await server.listen().catch(({ message }) => {
  console.error(`${message}. Give another port: npm run dev -- --port=5000.`);
  process.exit(1);
});
const address = `http://localhost:${server.httpServer.address().port}`;
console.log(`
Samverka demo:  ${address}/demo/
Workbench:      ${address}/demo/workbench/
Documentation:  ${address}/dist/documentation/
`);
