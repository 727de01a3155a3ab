/**
 * What the reserve voice takes from the npm package of eSpeak NG: its engine, its data, its languages, its licence.
 * The package is the output of a compiler; each thing that is taken is looked for, and said to have changed if it is not there.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PACKAGE = '@echogarden/espeak-ng-emscripten';

/** Where the engine keeps its data, in its own file system. */
const DATA_FOLDER = '/usr/share/espeak-ng-data/';

/** What every language needs: the tables of phonemes, their sounds, and the melodies. */
const CORE = ['phontab', 'phonindex', 'phondata', 'intonations'];

const path = (name) => fileURLToPath(new URL(`../node_modules/${PACKAGE}/${name}`, import.meta.url));
const changed = (what) =>
  new Error(
    `${PACKAGE} has changed: ${what}. Mend .ci/reserve-voice-package.mjs, or go back to the version before.`,
  );

/**
 * What is edited in the engine's script: what it needs in Node or as a module, and the loading of its whole data (24 MB).
 * The worker writes the files it has been given instead. What is left runs as a classic script.
 */
const EDITS = [
  [
    'the address of the script',
    /^var Module = \(\(\) => \{\s*var _scriptName = import\.meta\.url;/m,
    () => "var Module = (() => {\n  var _scriptName = '';",
  ],
  ['the test for Node', /(ENVIRONMENT_IS_NODE=)typeof process=="object"[^;]*;/, (_, name) => `${name}false;`],
  [
    'what it loads in Node',
    /if\(ENVIRONMENT_IS_NODE\)\{const\{createRequire\}=await import\("module"\)[^}]*\{[^}]*\}[^}]*\}/,
    () => '',
  ],
  ['the address of its data', /\/\/\/\/ pre\.js\n[^]*?\n\/\/\/\/\n/, () => ''],
  [
    'the loading of its data',
    /Module\["expectedDataFileDownloads"\]\?\?=0;[^]*?loadPackage\(\{files:\[[^\]]*\],remote_package_size:\d+\}\)\}\)\(\);/,
    () => '',
  ],
  [
    'what it reads in Node',
    /(var readAsync,readBinary;)if\(ENVIRONMENT_IS_NODE\)\{[^]*?throw toThrow\}\}else (if\(ENVIRONMENT_IS_WEB)/,
    (_, before, after) => before + after,
  ],
  [
    'the address of its code',
    /new URL\("espeak-ng\.wasm",import\.meta\.url\)\.href/,
    () => '"espeak-ng.wasm"',
  ],
];

/** What must not be left: it is not allowed in a classic script, or by a strict Content Security Policy. */
const FORBIDDEN = /import\.meta|\bimport\s*\(|\brequire\("module"\)|\beval\(|new Function\(|importScripts/;

/** The engine's script as the worker has it. */
export function editedEngine(code = readFileSync(path('espeak-ng.js'), 'utf8')) {
  const edited = EDITS.reduce((text, [what, pattern, replacement]) => {
    if (!pattern.test(text)) throw changed(`${what} is not where it was`);
    return text.replace(pattern, replacement);
  }, code);
  const left = FORBIDDEN.exec(edited)?.[0];
  if (left) throw changed(`it now has ${left}`);
  return edited;
}

/** Reads the package; its files are looked up by their path below the engine's data folder. */
export function openPackage() {
  const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  const script = readFileSync(path('espeak-ng.js'), 'utf8');
  const data = readFileSync(path('espeak-ng.data'));
  const size = Number(/remote_package_size:(\d+)/.exec(script)?.[1]);
  if (size !== data.length)
    throw changed(`its list of files is for ${size} bytes of data, and there are ${data.length}`);
  const files = new Map(
    [...script.matchAll(/\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g)]
      .filter(([, name]) => name.startsWith(DATA_FOLDER))
      .map(([, name, start, end]) => [
        name.slice(DATA_FOLDER.length),
        data.subarray(Number(start), Number(end)),
      ]),
  );
  const file = (name) => {
    const content = files.get(name);
    if (!content?.length) throw changed(`it has no ${name}`);
    return [name, content];
  };
  /** The languages by their codes, which are the names of their files. */
  const languages = new Map(
    [...files.keys()]
      .filter((name) => name.startsWith('lang/'))
      .map((name) => [name.slice(name.lastIndexOf('/') + 1), name]),
  );
  return {
    version,
    licence: readFileSync(path('COPYING'), 'utf8'),
    languages: [...languages.keys()].sort(),
    core: () => CORE.map(file),
    engine: () => editedEngine(script),
    /** A language's own description and its dictionary. */
    language: (code) => {
      const [name, description] = file(languages.get(code));
      // The engine asks for voices in small letters, and its file system tells them apart.
      return [[name.toLowerCase(), description], file(`${dictionaryOf(description.toString())}_dict`)];
    },
  };
}

/** As the engine chooses it (voices.c): what `dictionary` says, else the first `language` up to its hyphen. */
export function dictionaryOf(description) {
  const value = (key) => new RegExp(`^${key}[ \\t]+(\\S+)`, 'm').exec(description)?.[1];
  const name = value('dictionary') ?? value('language')?.split('-')[0];
  if (!name) throw changed('a language of its has no line `language`');
  return name;
}
