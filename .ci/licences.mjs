/** dist/LICENSES.txt: whose work is in the files that ship, in which of them, and on what terms; from what was really bundled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the package that a module of the bundler's lies in; none for our own, and for what the bundler adds itself. */
const packageOf = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

/**
 * Keeps whose packages are in which file.
 * `const bundled = new Bundled(); bundled.add('samverka.js', moduleIds)`
 */
export class Bundled {
  #files = new Map();

  add(file, moduleIds) {
    for (const name of moduleIds.flatMap((id) => packageOf(id) ?? []))
      this.#files.set(name, (this.#files.get(name) ?? new Set()).add(file));
  }

  /** Each package with its version, its licence's short name and words, and the files it is in. */
  packages() {
    return [...this.#files]
      .map(([name, files]) => ({ name, files: [...files].sort(), ...papersOf(name) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}

function papersOf(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const paper = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(file));
  if (!license || !paper)
    throw new Error(
      `${name} is bundled and has ${license ? 'no file with its licence' : 'no licence in its package.json'}. Find out its terms, or leave it out.`,
    );
  return { version, license, words: readFileSync(join(folder, paper), 'utf8').trim() };
}

const line = '='.repeat(79);

/** The text of the file. */
export function licencesText({ samverka, own, bundled }) {
  const packages = bundled.packages();
  // Many packages have the same words, which stand once.
  const sections = [...new Set(packages.map(({ words }) => words))].map((words) => {
    const names = packages
      .filter((each) => each.words === words)
      .map(
        ({ name, version, license, files }) => `${name} ${version}, ${license}\n    in ${files.join(', ')}`,
      );
    return `${line}\n${names.join('\n')}\n\n${words}\n`;
  });
  return `Samverka ${samverka} and the works of others in its files, with their licences.
reserve-voice/ is a separate work under GPL-3.0: Samverka only sends messages to it.
The modules for npm, those with a .d.ts beside them, have none of these in them.

${line}
samverka ${samverka}, MIT

${own.trim()}

${sections.join('\n')}`;
}
