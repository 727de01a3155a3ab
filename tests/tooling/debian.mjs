/** Libraries that only Debian still has, for tests that put Samverka beside them: installed when they are first asked for. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { mayInstall } from './install.mjs';

const run = promisify(execFile);
const FILES = {
  'libjs-prototype': '/usr/share/javascript/prototype/prototype.js',
  'libjs-mootools': '/usr/share/javascript/mootools/mootools.js',
};

/** One after the other: apt-get works for one at a time, and nothing else on the server is to wait for it. */
let installing = Promise.resolve();
const installed = new Map();

async function bring(name) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const lists = ['-o', 'DPkg::Lock::Timeout=120', '-qq'];
  await run('apt-get', ['update', ...lists], options).catch(() => undefined);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...lists, name], options);
}

/** The library's script; throws one sentence where it cannot be had. */
export async function debianScript(name) {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (!file) throw new Error(`There is no ${name}. Choose among ${Object.keys(FILES).join(', ')}.`);
  if (!existsSync(file)) {
    if (!mayInstall())
      throw new Error(`${file} is missing, and only root on Debian or Ubuntu may install ${name}.`);
    if (!installed.has(name)) {
      installing = installing.then(() => bring(name));
      installed.set(name, installing);
      installing = installing.catch(() => undefined);
    }
    await installed.get(name).catch(({ stderr, message }) => {
      throw new Error(`apt-get could not install ${name}: ${(stderr || message).trim().split('\n').pop()}`);
    });
  }
  return readFile(file, 'utf8');
}
