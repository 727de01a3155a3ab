/**
 * Somebody who installs the package: an empty project with the tarball unpacked in it, and what the package says it depends on.
 * `const user = openUser(); user.link('react'); user.inNode(`say((await import('samverka')).version)`)`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files in a folder and below, by their paths from it. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Packs what is built into a folder, and gives the path of the tarball. */
function pack(folder) {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const { filename } = Object.values(JSON.parse(packed))[0];
  return join(folder, filename);
}

class User {
  folder = mkdtempSync(join(tmpdir(), 'samverka-package-'));
  package = join(this.folder, 'node_modules/samverka');
  tarball = pack(this.folder);

  constructor() {
    mkdirSync(this.package, { recursive: true });
    this.write({ 'package.json': '{ "name": "user", "type": "module", "private": true }' });
    execFileSync('tar', ['-xzf', this.tarball, '-C', this.package, '--strip-components=1']);
    // Nothing but what the package says it depends on.
    this.link(...Object.keys(JSON.parse(this.read('package.json')).dependencies));
  }

  /** A file of the package, as text. */
  read(name) {
    return readFileSync(join(this.package, name), 'utf8');
  }

  /** Files of the project, by their paths. */
  write(files) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** Installs packages, without asking the registry. */
  link(...names) {
    for (const name of names) {
      const path = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), path, 'junction');
    }
  }

  /** Runs code in plain Node, as a module of the project, and gives what it `say`s. */
  inNode(code) {
    const program = `const say = (value) => process.stdout.write(JSON.stringify(value));\n${code}`;
    const run = ['--input-type=module', '-e', program];
    return JSON.parse(execFileSync(process.execPath, run, { cwd: this.folder, encoding: 'utf8' }));
  }

  /** What TypeScript has to say of files of the project, strictly and with the libraries checked too; empty if nothing. */
  typeErrors(files, how) {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
    const run = [tsc, ...options, ...how, ...files];
    return spawnSync(process.execPath, run, { cwd: this.folder, encoding: 'utf8' }).stdout;
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const openUser = () => new User();
