/**
 * The lines that we ship for editors, copied to where those who use them have them: into a project that has the editors' packages.
 */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = 'tests/editors/node_modules/samverka-lines';

const root = new URL('../../../', import.meta.url);

cpSync(fileURLToPath(new URL('demo/integrations', root)), fileURLToPath(new URL(FOLDER, root)), {
  recursive: true,
  filter: (path) => /integrations$|\.js$/.test(path),
});

/** Where the site of the tests has them. */
export const LINES = `/${FOLDER}`;

/** The address of a file of them, for Node. */
export const linesAt = (file) => new URL(`${FOLDER}/${file}`, root);
