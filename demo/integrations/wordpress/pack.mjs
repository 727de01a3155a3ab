/**
 * Makes the plugin whole: `node demo/integrations/wordpress/pack.mjs FOLDER` puts the folder samverka/ there, the plugin with
 * what dist/ has for visitors inside, ready for wp-content/plugins/. Build first (`npm run build`).
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('samverka', import.meta.url));
const built = fileURLToPath(new URL('../../../dist', import.meta.url));

/** What a site serves: see Hosting in README.md. */
const isForVisitors = (name) => /^samverka.*\.js$/.test(name) || name === 'reserve-voice';

/** Gives the path of the plugin's folder. */
export function pack(folder) {
  if (!existsSync(join(built, 'samverka.js')))
    throw new Error('There is no dist/samverka.js: run npm run build.');
  const target = resolve(folder, 'samverka');
  if (target === plugin) throw new Error('Choose a folder outside the plugin’s own.');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'dist'), { recursive: true });
  cpSync(plugin, target, { recursive: true, filter: (path) => path !== join(plugin, 'dist') });
  for (const name of readdirSync(built).filter(isForVisitors))
    cpSync(join(built, name), join(target, 'dist', name), { recursive: true });
  return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('Say where: node demo/integrations/wordpress/pack.mjs FOLDER');
    process.exit(1);
  }
  console.log(`${pack(folder)} is whole: copy it to wp-content/plugins/, or zip it for “Upload plugin”.`);
}
