/** Serves demo/ and dist/, so that the demo's pages find ../dist/samverka.js, and says where: `npm start -- --port=5000`. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { portOf } from './arguments.mjs';
import { onlyServed } from './served-paths.mjs';

const server = await preview({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Pages as they lie in their folders, and 404 for what is not there.
  appType: 'mpa',
  build: { outDir: '.' },
  preview: portOf(4173),
  plugins: [
    {
      name: 'samverka-only-served',
      configurePreviewServer: ({ middlewares }) => void middlewares.use(onlyServed(['demo', 'dist'])),
    },
  ],
  logLevel: 'error',
}).catch(({ message }) => {
  console.error(`${message}. Give another port: npm start -- --port=5000.`);
  process.exit(1);
});
const { port } = server.httpServer.address();
console.log(`\nSamverka demo: http://localhost:${port}/demo/\n`);
