/** How tests/**\/*.test.ts run in a real browser; tests/tooling/in-browser.mjs starts them, and says which. */
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { commandsPlugin } from './tooling/commands.mjs';
import { testServer } from './tooling/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Samverka says in the console is tested, and what Lit says of its development mode is known. */
const isExpected = (first) => typeof first === 'string' && /^(Samverka|Lit is in dev mode)/.test(first);

/** Mediabunny's module for Node.js, which bundlers leave out as its package.json says, is empty here too. */
const mediabunnyInBrowsers = {
  name: 'mediabunny-in-browsers',
  serve: ({ path }) => (path.endsWith('/mediabunny/dist/modules/src/node.js') ? 'export {};' : undefined),
};

export default {
  rootDir: root,
  files: 'tests/**/*.test.ts',
  // Both http://localhost and http://127.0.0.1 reach the server: one is another origin to the other.
  hostname: 'localhost',
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    commandsPlugin,
    mediabunnyInBrowsers,
  ],
  middleware: [testServer],
  concurrency: 2,
  // Firefox's first window takes its time on a busy machine.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  filterBrowserLogs: ({ args }) => !isExpected(args[0]),
  staticLogging: true,
  reporters: [defaultReporter({ reportTestProgress: false })],
};
