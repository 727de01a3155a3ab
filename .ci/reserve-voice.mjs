/**
 * Makes dist/reserve-voice/: the worker with the engine in it, the data of each language, the list of them (voices.json), and
 * the papers of the licence, GPL-3.0. A site that leaves the folder out has all the rest.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { editedEngine, openPackage, PACKAGE } from './reserve-voice-package.mjs';
import { readme } from './reserve-voice-readme.mjs';
import { weigh } from './weigh.mjs';

const DEFAULT = ['sv', 'en'];

/** What the folder may weigh for Swedish and English, in bytes with brotli at quality 11. */
const BUDGET = 650_000;

const root = fileURLToPath(new URL('..', import.meta.url));

/** The languages that `--reserve-voice=sv,en,fi` asks for; none with `off`. */
export function languagesOf(args) {
  const value = args.find((argument) => argument.startsWith('--reserve-voice='))?.split('=')[1];
  if (value === 'off') return [];
  const languages = [...new Set(value?.split(/[\s,]+/).filter(Boolean) ?? DEFAULT)];
  if (!languages.length)
    throw new Error('--reserve-voice names no language: write sv,en or the like, or off.');
  return languages;
}

/**
 * Makes the folder in `dist`, prints what it weighs, and gives the modules that are in the worker. Throws an error with one line
 * that says what is wrong.
 */
export async function makeReserveVoice({ dist, languages, samverka }) {
  if (!languages.length) return [];
  const espeak = openPackage();
  const unknown = languages.filter((code) => !espeak.languages.includes(code));
  if (unknown.length)
    throw new Error(`The reserve voice has no ${unknown.join(', ')}. It has ${espeak.languages.join(', ')}.`);
  const folder = join(dist, 'reserve-voice');
  mkdirSync(folder, { recursive: true });

  const weights = {};
  /** Writes a file, and gives what the manifest says of it. */
  const write = (name, content) => {
    const bytes = Buffer.from(content);
    writeFileSync(join(folder, name), bytes);
    weights[name] = weigh(`dist/reserve-voice/${name}`, bytes);
    // So that browsers keep it for as long as it is the same.
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { file: `${name}?${hash}`, bytes: bytes.length, transfer: weights[name] };
  };
  const { code, moduleIds } = await bundledWorker();
  const writeData = (name, files) => ({
    ...write(name, Buffer.concat(files.map(([, content]) => content))),
    parts: files.map(([path, content]) => [path, content.length]),
  });

  const manifest = {
    version: samverka,
    worker: write('worker.js', `${notice(espeak.version)}\n${code}`),
    core: writeData('core.bin', espeak.core()),
    voices: languages.map((language) => ({
      language,
      ...writeData(`${language}.bin`, espeak.language(language)),
    })),
  };
  write('voices.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  write('COPYING', espeak.licence);
  write('README.txt', readme({ samverka, engine: espeak.version, languages }));
  write('SOURCE.txt', ownSource());
  tellTotal(weights, languages);
  return moduleIds;
}

/** Prints the folder's total and what each language adds to it, and holds it to its budget. */
function tellTotal(weights, languages) {
  const sum = (names) => names.reduce((total, name) => total + weights[name], 0);
  const number = (value) => value.toLocaleString('en');
  const added = languages.map((language) => `${language} ${number(weights[`${language}.bin`])}`);
  const total = sum(Object.keys(weights));
  console.log(`dist/reserve-voice: ${number(total)} bytes with brotli; of these, ${added.join(', ')}`);
  const others = languages.filter((language) => !DEFAULT.includes(language));
  const budgeted = total - sum(others.map((language) => `${language}.bin`));
  if (budgeted > BUDGET)
    throw new Error(
      `dist/reserve-voice with ${DEFAULT.join(' and ')} is ${budgeted} bytes with brotli, ${budgeted - BUDGET} over its budget of ${BUDGET}.`,
    );
}

/** Stands first in the worker, for those who meet it alone. */
const notice = (version) =>
  `/*! The reserve voice of Samverka, with eSpeak NG (${PACKAGE} ${version}). GPL-3.0, no warranty: see COPYING and README.txt beside this file. */`;

/** The licence asks for the source of our part too, which is neither in the package nor in what a municipality downloads. */
function ownSource() {
  const names = [
    ...readdirSync(join(root, '.ci')).filter((name) => name.startsWith('reserve-voice')),
    ...readdirSync(join(root, 'src/reserve-voice')),
  ].sort();
  const paths = names.map((name) => (name.endsWith('.mjs') ? `.ci/${name}` : `src/reserve-voice/${name}`));
  return [...paths, 'src/speech/engines/reserve-voice/messages.ts']
    .map((path) => `==> ${path} <==\n\n${readFileSync(join(root, path), 'utf8')}`)
    .join('\n');
}

/** One classic script. Terser makes it 2 % smaller than what Vite uses itself, and takes 8 seconds more. */
async function bundledWorker() {
  const output = await bundle({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'samverka-reserve-voice',
        enforce: 'pre',
        transform: (code, id) => (id.includes(PACKAGE) ? editedEngine(code) : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: {
        entry: join(root, 'src/reserve-voice/worker.ts'),
        formats: ['iife'],
        name: 'reserveVoice',
      },
    },
  });
  return [output].flat()[0].output[0];
}
