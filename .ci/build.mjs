/**
 * Makes dist/ from the source: texts, modules for npm, the site script and what stands beside it, the reserve voice, editor
 * data, hashes, licences, sizes. `--reserve-voice=sv,en,fi` says which languages the reserve voice has; `--reserve-voice=off` leaves it out.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { build as bundle, loadConfigFromFile } from 'vite';
import { Bundled, licencesText } from './licences.mjs';
import { makeDocumentation } from '../demo/documentation/generate.mjs';
import { languagesOf, makeReserveVoice } from './reserve-voice.mjs';
import { scriptTags } from './script-tags.mjs';
import { weigh } from './weigh.mjs';

/** What dist/samverka.js may cost a visitor, in bytes with brotli at quality 11; a language beside Swedish and English has its own share. */
const LANGUAGE = 800;
const { targetLocales } = JSON.parse(
  readFileSync(new URL('../locales/lit-localize.json', import.meta.url), 'utf8'),
);
const BUDGET = 16_000 + LANGUAGE * (targetLocales.length - 1);

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
process.chdir(root);

/** Ends the build with one line: what is wrong and how to mend it. */
const fail = (message) => {
  console.error(`Build: ${message}`);
  process.exit(1);
};

/** Runs a command of Node's; the command itself says what is wrong. */
const node = (...command) => {
  try {
    execFileSync(process.execPath, command, { stdio: 'inherit' });
  } catch {
    fail(`${command.join(' ')} failed. Mend what stands above.`);
  }
};

const writeJson = (name, value) =>
  writeFileSync(join(dist, name), `${JSON.stringify(value, undefined, 2)}\n`);

/** The files that a page loads as scripts, which can be held to a hash (a worker cannot): what the site script loads from beside it, and last the script. */
const browserFiles = () => [
  ...readdirSync(dist).filter((name) => /^samverka-[\w-]+\.js$/.test(name)),
  'samverka.js',
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Whose work is in what is bundled. */
const bundled = new Bundled();

async function bundleForSites() {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'vite.config.ts');
  const modes = loaded?.config.plugins?.flatMap((plugin) => plugin?.api?.besideTheScript ?? []) ?? [];
  for (const mode of ['production', ...modes, 'builder', 'documentation']) {
    const made = await bundle({ mode, logLevel: 'error' });
    for (const { fileName, moduleIds = [] } of [made].flat().flatMap(({ output }) => output))
      bundled.add(/^(builder|documentation)$/.test(mode) ? `${mode}/${fileName}` : fileName, moduleIds);
  }
}

async function writeSchema() {
  const file = join(dist, 'document/json-schema.js');
  const { jsonSchema } = await import(pathToFileURL(file).href).catch((error) =>
    fail(`dist/document/json-schema.js cannot be loaded (${error.message}). It must run in plain Node.`),
  );
  if (typeof jsonSchema !== 'function')
    fail('src/document/json-schema.ts must export the function jsonSchema().');
  writeJson('samverka.schema.json', jsonSchema());
}

async function describeElements() {
  const manifest = await analyze({ argv: ['analyze', '--config', '.ci/custom-elements.config.mjs'] });
  const all = (key) => manifest.modules.flatMap((module) => module[key]);
  const registered = all('exports').filter(({ kind }) => kind === 'custom-element-definition');
  for (const { name, declaration } of registered)
    if (!name) fail(`${declaration.name} has no tag: write @tagname in the comment of its class.`);
  for (const { name, tagName } of all('declarations'))
    if (tagName && !registered.some((definition) => definition.name === tagName))
      fail(`${name} is not registered: write define(${name}) in a module of src/define/.`);
  const page = all('declarations').find(({ tagName }) => tagName === 'samverka-page');
  nameOnce('vscode.css-custom-data.json', (data) => data, page);
  nameOnce('web-types.json', ({ contributions }) => contributions.css, page);
}

/** Editor data has a property or a part once for each element that has it: it is kept once, in the page's words, which fit them all. */
function nameOnce(file, within, { cssProperties, cssParts }) {
  const data = JSON.parse(readFileSync(join(dist, file), 'utf8'));
  const words = (name) =>
    [...cssProperties, ...cssParts].find((item) => name === item.name || name === `::part(${item.name})`);
  for (const [key, list] of Object.entries(within(data)))
    if (Array.isArray(list))
      within(data)[key] = list
        .filter(({ name }, index) => list.findIndex((item) => item.name === name) === index)
        .map((item) => ({ ...item, description: words(item.name)?.description ?? item.description }));
  writeJson(file, data);
}

function writeIntegrity() {
  const hash = (name) =>
    createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
  const integrity = Object.fromEntries(browserFiles().map((name) => [name, `sha384-${hash(name)}`]));
  writeJson('integrity.json', integrity);
  writeFileSync(join(dist, 'script-tags.txt'), scriptTags({ version, integrity }));
}

function writeLicences() {
  try {
    const own = readFileSync('LICENSE', 'utf8');
    writeFileSync(join(dist, 'LICENSES.txt'), licencesText({ samverka: version, own, bundled }));
  } catch (error) {
    fail(error.message);
  }
}

async function addReserveVoice() {
  try {
    const languages = languagesOf(process.argv);
    bundled.add('reserve-voice/', await makeReserveVoice({ dist, languages, samverka: version }));
  } catch (error) {
    fail(error.message);
  }
}

/** The builder's pages beside its module, with their addresses as they are there. */
function addBuilder() {
  const from = join(root, 'demo/builder');
  const to = join(dist, 'builder');
  for (const name of readdirSync(from).filter((file) => /\.(html|css)$/.test(file)))
    writeFileSync(
      join(to, name),
      readFileSync(join(from, name), 'utf8')
        .replace('../../dist/builder/builder.js', 'builder.js')
        .replace('../../dist/samverka.js', '../samverka.js')
        .replace(/\.\.\/(samverkan-med-polisen\.\w+\.json)/, '$1')
        .replace('../assets/icon.svg', 'icon.svg'),
    );
  for (const name of ['samverkan-med-polisen.sv.json', 'samverkan-med-polisen.en.json', 'assets/icon.svg'])
    writeFileSync(join(to, name.replace('assets/', '')), readFileSync(join(root, 'demo', name)));
  weigh('dist/builder/builder.js', readFileSync(join(to, 'builder.js')));
}

/** The documentation, which is made from the code and from what stands above. */
async function addDocumentation() {
  await makeDocumentation(join(dist, 'documentation')).catch(({ message }) => fail(message));
}

/** Prints what each file weighs, the site script last, and holds that one to its budget. */
function weighScripts() {
  let brotli = 0;
  for (const name of browserFiles()) brotli = weigh(`dist/${name}`, readFileSync(join(dist, name)));
  if (brotli > BUDGET)
    fail(
      `dist/samverka.js is ${brotli} bytes with brotli, ${brotli - BUDGET} over its budget of ${BUDGET}. Make it smaller, or load more on demand.`,
    );
}

rmSync(dist, { recursive: true, force: true });
node('locales/localize.mjs');
node('node_modules/typescript/bin/tsc');
await bundleForSites();
await writeSchema();
await describeElements();
writeIntegrity();
await addReserveVoice();
addBuilder();
writeLicences();
await addDocumentation();
weighScripts();
