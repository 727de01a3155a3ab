/** Configures web-test-runner: how pages of tests run in a real browser. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { commandsPlugin } from '../tooling/commands.mjs';
import { testServer } from '../tooling/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What Samverka says in the console is tested, and what Lit says of its development mode is known. */
const isExpected = (first) => typeof first === 'string' && /^(Samverka|Lit is in dev mode)/.test(first);

/** @param given `files`, `browsers` and more `plugins`. */
export const configuration = ({ files, browsers, plugins }) => ({
  files,
  browsers,
  rootDir: root,
  // Both http://localhost and http://127.0.0.1 reach the server: one is another origin to the other.
  hostname: 'localhost',
  // Tests are bundled; a page that a test opens may load a module of the source.
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    commandsPlugin,
    ...plugins,
  ],
  middleware: [testServer],
  concurrency: 2,
  // Firefox's first window takes its time on a busy machine.
  browserStartTimeout: 120_000,
  testsStartTimeout: 30_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  filterBrowserLogs: ({ args }) => !isExpected(args[0]),
  reporters: [{}],
});
