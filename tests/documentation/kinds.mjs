/**
 * What the words after a fence's three backquotes mean, and how each snippet is run. The first is the language, the next the kind:
 *
 *   html form-a | form-b | form-c | listen   content of a page: put into one, in Chromium, it shows what it has
 *   html script                   tags for the head of a page: they load Samverka
 *   html text                     words without Samverka, such as a paragraph to copy
 *   html drupal-tag               the line of demo/integrations/drupal.md
 *   js page                       run in the page of the html before it
 *   js integration NAME           that file of demo/integrations/, letter by letter (tests/editors/ runs it)
 *   ts module, tsx module         a module of a user of the package: type-checked against it
 *   css …                         each rule and declaration is one that Chromium knows, of a property, part or state that Samverka has;
 *                                 with `theme NAME` the file of that theme, too
 *   json document, json …         a Samverka document, valid by the schema; other JSON
 *   http …                        lines of headers: a page that is sent with them shows Samverka and complains of nothing
 *   nginx, apache                 settings of a server: whole blocks, and the headers in them as above
 *   sh                            npm's scripts and files that are there
 *   text files                    paths, all of them in dist/
 *   text …                        what is neither code nor command: `text words`
 *
 * Lines of headers may stand without a language. What is not named here fails.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const read = (path) => readFileSync(path, 'utf8');
const readJson = (path) => JSON.parse(read(path));

/** Run together with the other snippets of their page, in tests/documentation/snippets.test.mjs. */
export const inBrowser = ({ language, kinds: [kind] }) =>
  (language === 'html' && /^(form-[abc]|listen|script|text)$/.test(kind)) ||
  (language === 'js' && kind === 'page') ||
  language === 'css' ||
  language === 'http' ||
  ((language === 'nginx' || language === 'apache') && kind !== 'no-headers');

export const isModule = ({ language, kinds: [kind] }) => /^tsx?$/.test(language) && kind === 'module';

function integration({ kinds: [, name], code }) {
  assert.equal(code.trim(), read(`demo/integrations/${name}.js`).trim());
}

function drupalTag({ code }) {
  assert.ok(read('demo/integrations/drupal.md').includes(`\n${code.trim()}\n`));
}

function theme({ kinds: [, name], code }) {
  assert.equal(code.trim(), read(`demo/documentation/themes/${name}.css`).trim());
}

/** The validator leaves the form of an address to what reads it. */
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  readJson('dist/samverka.schema.json'),
);

function json({ kinds: [kind], code }) {
  const value = JSON.parse(code);
  if (kind === 'document' || value.schemaVersion) assert.ok(validate(value), JSON.stringify(validate.errors));
}

/** Programs that every machine with a server has. */
const PROGRAMS = [
  'cd',
  'cp',
  'curl',
  'cat',
  'git',
  'mkdir',
  'mv',
  'openssl',
  'rm',
  'tar',
  'unzip',
  'zip',
  'ls',
  'diff',
  'sha384sum',
  'sha256sum',
  'sed',
  'scp',
  'rsync',
];

function sh({ code }) {
  const pkg = readJson('package.json');
  const lines = code.replace(/\\\n/g, ' ').split(/\n|&&|\|/);
  for (const line of lines.map((each) => each.replace(/#.*$/, '').trim()).filter(Boolean)) {
    const words = line.split(/\s+/);
    const [program, command, argument] = words;
    if (program === 'npm') {
      if (command === 'run') {
        const script = words.slice(2).find((word) => !word.startsWith('-'));
        assert.ok(pkg.scripts[script], `${line}: package.json has no script ${script}`);
      } else if (['test', 'start'].includes(command)) assert.ok(pkg.scripts[command], line);
      else if (command === 'install' && argument && !argument.startsWith('-'))
        assert.match(argument, /^(\.\/)?samverka(-[\d.]+\.tgz|@[\w.^]+)?$/, line);
      else assert.match(command, /^(ci|pack|install)$/, line);
    } else if (program === 'node' || program.includes('/') || program === 'bash') {
      const file = program.includes('/') ? program : command;
      assert.ok(existsSync(file), `${line}: there is no ${file}`);
    } else assert.ok(PROGRAMS.includes(program), `${line}: nobody is told what ${program} is`);
  }
}

function textFiles({ code }) {
  const paths = code.match(/[\w./-]+\.\w+|[\w-]+\//g) ?? [];
  assert.ok(paths.length);
  for (const path of paths) {
    const inside = path.replace(/^samverka\//, '');
    const isThere = [inside, `reserve-voice/${inside}`, `builder/${inside}`, `documentation/${inside}`].some(
      (each) => existsSync(`dist/${each}`),
    );
    assert.ok(isThere, `dist/ has no ${path}`);
  }
}

/** The checks that need no browser, by language and kind; `*` is any kind. */
const CHECKS = {
  'html drupal-tag': drupalTag,
  'js integration': integration,
  'css theme': theme,
  'json *': json,
  'sh *': sh,
  'text files': textFiles,
  'text words': ({ code }) => assert.ok(code.trim()),
};

/** Runs a snippet that needs no browser; fails for one of a kind that nobody knows. */
export function check(snippet) {
  const { language, kinds } = snippet;
  const run = CHECKS[`${language} ${kinds[0]}`] ?? CHECKS[`${language} *`];
  if (run) run(snippet);
  else if (!inBrowser(snippet) && !isModule(snippet))
    assert.fail(
      `Nobody runs \`${language} ${kinds.join(' ')}\`: use a kind that tests/documentation/kinds.mjs has, or add one there.`,
    );
}

/** Header lines in a snippet: of HTTP itself, nginx (`add_header`) or Apache (`Header set`). */
export function headersIn({ code }) {
  const joined = code.replace(/\\\n\s*/g, ' ');
  const patterns = [
    /^\s*add_header\s+([\w-]+)\s+(?:"([^"]*)"|'([^']*)'|([^;"'\s]+))/gm,
    /^\s*Header\s+(?:always\s+)?(?:set|append|merge)\s+([\w-]+)\s+(?:"([^"]*)"|'([^']*)'|(\S+))/gm,
    /^([A-Z][\w-]+): *(.+)$/gm,
  ];
  return patterns.flatMap((pattern) =>
    [...joined.matchAll(pattern)].map(([, name, ...values]) => [
      name,
      values.find((value) => value !== undefined),
    ]),
  );
}

/** What a server's settings have to be besides their headers: whole. */
export function assertWhole({ language, code }) {
  if (language === 'nginx') {
    assert.equal(code.split('{').length, code.split('}').length, 'a brace is missing');
    for (const line of code
      .split('\n')
      .map((each) => each.replace(/#.*$/, '').trim())
      .filter(Boolean))
      assert.match(line, /[;{}]$/, `${line}: no ; at its end`);
  }
  if (language === 'apache')
    assert.deepEqual(
      code.match(/^\s*<(?!\/)\w+/gm)?.length ?? 0,
      code.match(/^\s*<\/\w+>/gm)?.length ?? 0,
      'a section is not closed',
    );
}
