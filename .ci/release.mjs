/**
 * Makes a release ready: `npm run release -- 0.2.0`. Sets the version, gives the changelog's heading its date, builds, and puts in
 * release/ what is to be published, with hashes and notes. Then it prints the commands that publish it: it never commits, pushes or
 * publishes by itself. With `--dry-run` the version and the changelog are put back as they were.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const out = 'release';

/** What a release changes. */
const CHANGED = ['package.json', 'package-lock.json', 'src/version.ts', 'CHANGELOG.md'];

const HEADING = /^## \[Unreleased\]\n+/m;

function fail(message) {
  console.error(`Release: ${message}`);
  process.exit(1);
}

const git = (...command) => execFileSync('git', command, { encoding: 'utf8' }).trim();

function asked() {
  const isDry = process.argv.includes('--dry-run');
  const [version = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    fail('Say which version: npm run release -- 0.2.0 [--dry-run].');
  return { version, isDry };
}

/** What has changed, in the changelog's words; ends the release if anything is not as it has to be. */
function notesFor(version) {
  const unclean = git('status', '--porcelain');
  if (unclean) fail(`Commit, or take away, what is not committed:\n${unclean}`);
  if (git('tag', '--list', `v${version}`)) fail(`There is a tag v${version} already.`);
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  if (changelog.includes(`## [${version}]`)) fail(`CHANGELOG.md has ${version} already.`);
  const [before, after] = changelog.split(HEADING);
  if (before === changelog) fail('CHANGELOG.md has no heading “## [Unreleased]”: write what has changed.');
  const notes = after.split(/^## /m)[0].trim();
  if (!notes) fail('CHANGELOG.md has nothing under “## [Unreleased]”: write what has changed.');
  return notes;
}

/** Writes the version where it stands. */
function setVersion(version, date) {
  const edit = (file, change) => {
    const [before, after] = [readFileSync(file, 'utf8'), change(readFileSync(file, 'utf8'))];
    if (before === after && !before.includes(`'${version}'`)) fail(`${file} has no version where it was.`);
    writeFileSync(file, after);
  };
  execFileSync(
    'npm',
    ['version', version, '--no-git-tag-version', '--allow-same-version', '--ignore-scripts'],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  edit('src/version.ts', (text) => text.replace(/(version = )'[^']*'/, `$1'${version}'`));
  edit('CHANGELOG.md', (text) => text.replace(HEADING, `## [${version}] – ${date}\n\n`));
}

/** What a site needs, as one archive with a folder of the version's own; the same files give the same bytes. */
function zipForSites(version) {
  const isForSites = (name) =>
    /^(samverka.*\.(js|json)|integrity\.json|script-tags\.txt|LICENSES\.txt|(reserve-voice|builder)\/.*)$/.test(
      name,
    );
  const names = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll('\\', '/')
        .replace(/^dist\//, ''),
    )
    .filter(isForSites)
    .sort();
  const files = Object.fromEntries(
    names.map((name) => [`samverka-${version}/${name}`, readFileSync(join('dist', name))]),
  );
  // A date of its own would make each archive another.
  return Buffer.from(zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) }));
}

function hashesOf(names) {
  const hash = (name, algorithm, encoding) =>
    createHash(algorithm)
      .update(readFileSync(join(out, name)))
      .digest(encoding);
  const lines = names.map((name) => `${hash(name, 'sha256', 'hex')}  ${name}`);
  writeFileSync(join(out, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  return lines;
}

function writeNotes(version, notes, sums) {
  const { 'samverka.js': integrity } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  writeFileSync(
    join(out, 'NOTES.md'),
    `# Samverka ${version}

${notes}

## Files

- \`samverka-${version}.zip\`: for a web server. Unzip it there; the lines for your pages are in \`script-tags.txt\`.
- \`samverka-${version}.tgz\`: the npm package.

SHA-256:

\`\`\`
${sums.join('\n')}
\`\`\`

SRI of \`samverka.js\`: \`${integrity}\`. Those of the modules beside it are in \`integrity.json\`.
`,
  );
}

const { version, isDry } = asked();
const notes = notesFor(version);
try {
  setVersion(version, new Date().toISOString().slice(0, 10));
  execFileSync(process.execPath, ['.ci/build.mjs'], { stdio: 'inherit' });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(join(out, `samverka-${version}.zip`), zipForSites(version));
  writeNotes(version, notes, hashesOf([`samverka-${version}.tgz`, `samverka-${version}.zip`]));
} finally {
  if (isDry) git('checkout', '--', ...CHANGED);
}

console.log(`
${out}/ has the package, the archive for web servers, SHA256SUMS and NOTES.md.${isDry ? ' This was a dry run: nothing else is changed.' : ''}
When .ci/run is green, publish it:

  git commit -am "Samverka ${version}"
  git tag -a v${version} -m "Samverka ${version}"
  git push --follow-tags
  npm publish ${out}/samverka-${version}.tgz
  gh release create v${version} ${out}/samverka-${version}.zip ${out}/samverka-${version}.tgz ${out}/SHA256SUMS --notes-file ${out}/NOTES.md
`);
