/** The texts of the builder and of the elements, so that no page writes them twice: the modules themselves, bundled in memory. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let texts;

export const productTexts = () => (texts ??= load());

async function load() {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('generated/product-texts.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'texts',
      },
    },
  });
  const [{ code }] = [output].flat()[0].output;
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
