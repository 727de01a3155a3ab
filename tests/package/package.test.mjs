/** The package as its users get it: packed, unpacked beside its dependencies, resolved, imported, bundled. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { rolldown } from 'rolldown';
import { filesIn, openUser, root } from './user.mjs';

const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let user;
before(() => {
  user = openUser();
});
after(() => user?.close());

const read = (name) => user.read(name);
const readJson = (name) => JSON.parse(read(name));
const inNode = (code) => user.inNode(code);

const bundleOf = async (code) => {
  const entry = join(user.folder, 'entry.js');
  writeFileSync(entry, code);
  const bundle = await rolldown({ input: entry, cwd: user.folder, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: 'dce-only' });
  return output.map((chunk) => chunk.code).join('\n');
};

test('it holds the build, its papers and nothing else', () => {
  const notForNpm = ['samverka', 'on-demand/modules.site'];
  // The worker's own modules are bundled into it.
  const isWorkers = (name) => name.startsWith('reserve-voice/');
  const modules = filesIn(join(root, 'src'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !notForNpm.includes(name) && !isWorkers(name))
    .flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
  const made = [
    'custom-elements.json',
    'integrity.json',
    'samverka.js',
    'samverka.schema.json',
    'LICENSES.txt',
    'script-tags.txt',
    'vscode.css-custom-data.json',
    'vscode.html-custom-data.json',
    'web-types.json',
    ...Object.keys(readJson('dist/integrity.json')).filter((name) => name !== 'samverka.js'),
  ];
  const { worker, core, voices } = readJson('dist/reserve-voice/voices.json');
  const reserveVoice = [worker, core, ...voices].map(({ file }) => file.replace(/\?.*/, ''));
  reserveVoice.push('voices.json', 'COPYING', 'README.txt', 'SOURCE.txt');
  made.push(...reserveVoice.map((name) => `reserve-voice/${name}`));
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
  const expected = [...papers, ...[...modules, ...made].map((name) => `dist/${name}`)];
  const found = filesIn(user.package);
  const missing = expected.filter((file) => !found.includes(file));
  const unexpected = found.filter((file) => !expected.includes(file));
  assert.deepEqual({ missing, unexpected }, { missing: [], unexpected: [] });
});

test('every entry of the exports map leads to a file, and every module to its types', () => {
  const { resolve } = createRequire(join(user.folder, 'user.js'));
  const names = filesIn(join(user.package, 'dist/define'))
    .filter((name) => name.endsWith('.js') && name !== 'define.js')
    .map((name) => name.replace('.js', ''));
  const entries = Object.entries(pkg.exports).flatMap(([key, value]) =>
    key.includes('*') ? names.map((name) => [key.replace('*', name), value, name]) : [[key, value]],
  );
  assert.ok(entries.length > 2 * names.length && names.includes('contact-card'));
  for (const [key, value, name] of entries) {
    const specifier = key.replace(/^\./, 'samverka');
    if (value === null) {
      assert.throws(() => resolve(specifier), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }, specifier);
      continue;
    }
    assert.ok(read(resolve(specifier).slice(user.package.length)), `${specifier} is empty`);
    if (value.types) assert.ok(read(value.types.replace('*', name)), `${specifier} has no types`);
  }
  const withEffects = pkg.sideEffects.filter((path) => path.startsWith('./dist/') && !path.includes('*'));
  for (const file of [pkg.customElements, pkg['web-types'], ...withEffects]) assert.ok(read(file), file);
});

test('the classes and the model can be imported and used in plain Node, without a document, which registers nothing', () => {
  const tags = readJson('dist/custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .flatMap(({ name, tagName }) => (tagName ? [[name, tagName]] : []));
  assert.ok(tags.length >= 10);
  const seed = JSON.parse(readFileSync(join(root, 'demo/samverkan-med-polisen.sv.json'), 'utf8'));
  const { classes, registered, parsed, without, validity } = inNode(`
    const without = typeof document;
    const samverka = await import('samverka');
    const registry = globalThis.customElements;
    say({
      without,
      validity: samverka.validity({ title: 'A', parties: [], validThrough: '2017' }),
      parsed: samverka.parse(samverka.documentSchema, ${JSON.stringify(seed)}, () => {})?.title,
      classes: Object.keys(samverka).filter((name) => /^class/.test(String(samverka[name]))),
      registered: ${JSON.stringify(tags)}.filter(([, tag]) => registry?.get(tag)),
    });`);
  assert.deepEqual([without, parsed, validity, registered], ['undefined', seed.title, 'expired', []]);
  for (const [name] of tags) assert.ok(classes.includes(name), `${name} is not exported`);
});

test('samverka/define/NAME registers that element, under both of its names', () => {
  for (const name of ['published', 'samverka-published']) {
    const registered = inNode(`
      await import('samverka/define/${name}');
      say(['samverka-published', 'samverka-page'].map((tag) => Boolean(customElements.get(tag))));`);
    assert.deepEqual(registered, [true, false]);
  }
});

test('a bundle leaves out what is not used, and keeps what registers', async () => {
  const unused = await bundleOf(`import { SamverkaPromises } from 'samverka';`);
  assert.ok(
    unused.length < 100,
    `An unused import costs ${unused.length} characters:\n${unused.slice(0, 500)}`,
  );
  const used = await bundleOf(
    `import { SamverkaPublished } from 'samverka'; console.log(SamverkaPublished);`,
  );
  assert.match(used, /class \w* ?extends/);
  assert.doesNotMatch(used, /customElements\.define/);
  const defining = await bundleOf(`import 'samverka/define/promises';`);
  assert.match(defining, /customElements\.define/);
  assert.match(defining, /["'`]promises["'`]/);
});

test('the schema is valid, and holds for the demo', () => {
  const validate = new Ajv({ strict: true, allErrors: true, validateFormats: false }).compile(
    readJson('dist/samverka.schema.json'),
  );
  for (const language of ['sv', 'en']) {
    const file = join(root, `demo/samverkan-med-polisen.${language}.json`);
    assert.ok(
      validate(JSON.parse(readFileSync(file, 'utf8'))),
      JSON.stringify(validate.errors, undefined, 1),
    );
  }
  assert.equal(validate({ schemaVersion: 1, lang: 'sv' }), false);
});

test('the hashes and the version are those of the files', async () => {
  for (const [name, hash] of Object.entries(readJson('dist/integrity.json'))) {
    const digest = createHash('sha384')
      .update(read(`dist/${name}`))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`, name);
  }
  assert.equal(inNode(`say((await import('samverka')).version)`), pkg.version);
});

test('a missing translation fails, and says which', () => {
  const copy = join(user.folder, 'copy');
  for (const name of ['src', 'locales', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const localize = () =>
    spawnSync(process.execPath, ['locales/localize.mjs'], { cwd: copy, encoding: 'utf8' });
  assert.equal(localize().status, 0);
  const file = join(copy, 'locales/en.xlf');
  const xliff = readFileSync(file, 'utf8');
  writeFileSync(file, xliff.replace('<target>Save contact</target>', ''));
  assert.notEqual(
    readFileSync(file, 'utf8'),
    xliff,
    'The test takes the words “Save contact” away; they are not there.',
  );
  const { status, stderr } = localize();
  assert.equal(status, 1);
  assert.match(stderr, /^locales\/en\.xlf: “Spara kontakt” has no <target>\..*$/m);
});
