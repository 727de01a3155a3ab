/** Serves the repository, and /test-server/, for tests of node:test: `const { origin, close } = await serve()`. */
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { testServer } from './server.mjs';

export async function serve() {
  const server = await startDevServer({
    config: { rootDir: fileURLToPath(new URL('../..', import.meta.url)), port: 0, middleware: [testServer] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  return { origin: `http://localhost:${server.server.address().port}`, close: () => server.stop() };
}
