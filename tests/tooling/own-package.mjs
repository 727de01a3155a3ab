/**
 * Folders of tests with a package of their own: what only they need is installed from their own lock file, when they are run, so that
 * `npm ci` brings nobody editors or benchmarked libraries. `installFor(['tests/editors/matrix.test.mjs'])`
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where it stands, in a folder, which lock file its packages are from; npm takes it away with them when it begins anew. */
const MARK = 'node_modules/.samverka-lock';

/** The folder around a file that has a package of its own; none when all that it needs is the repository's. */
export function ownPackageOf(file) {
  for (let folder = dirname(join(root, file)); relative(root, folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package-lock.json'))) return relative(root, folder).replaceAll('\\', '/');
  return undefined;
}

/**
 * Installs the packages of a folder, unless those of its lock file are there already.
 * @param folder from the root of the repository, as `tests/editors`.
 */
export function installOwnPackage(folder) {
  const path = join(root, folder);
  const lock = createHash('sha256')
    .update(readFileSync(join(path, 'package-lock.json')))
    .digest('hex');
  const mark = join(path, MARK);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log(`What only ${folder} needs is not here, or of another time: npm ci installs it there.`);
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: path,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    throw new Error(`npm ci failed in ${folder}: what stands above says why. Run it there by hand.`, {
      cause: error,
    });
  }
  writeFileSync(mark, lock);
}

/** Installs what these test files need beside the repository's own packages. */
export function installFor(files) {
  for (const folder of new Set(files.flatMap((file) => ownPackageOf(file) ?? []))) installOwnPackage(folder);
}
