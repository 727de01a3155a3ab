/** Serves the repository, so that the demo's pages find ../dist/samverka.js, and says where the demo is. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const server = await preview({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Pages as they lie in their folders, and 404 for what is not there.
  appType: 'mpa',
  build: { outDir: '.' },
  preview: { port: 4173 },
  logLevel: 'error',
});
const { port } = server.httpServer.address();
console.log(`\nSamverka demo: http://localhost:${port}/demo/\n`);
