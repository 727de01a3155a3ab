/**
 * The whole job for the texts: takes them out of the source, brings the XLIFF files up to date, writes the catalogues,
 * and fails with a list of what is not translated. A new language is one more code in lit-localize.json.
 *
 * The catalogues that `lit-localize build` writes are keyed by hashes; these are keyed by the Swedish text itself, which
 * stands in the script anyway: that makes the script 1.2 kB smaller (brotli) and needs no hashing on the page.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const config = join(here, 'lit-localize.json');
const { targetLocales } = JSON.parse(readFileSync(config, 'utf8'));
const catalogues = join(here, '../src/localization/catalogues');
const built = join(here, '../node_modules/.cache/samverka-locales');

const fail = (lines) => {
  console.error(lines.join('\n'));
  process.exit(1);
};

/** Writes a module only when it changes, so that watchers stay calm. */
const write = (name, text) => {
  const file = join(catalogues, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
};

mkdirSync(catalogues, { recursive: true });
write(
  'index.ts',
  `/** Written by locales/localize.mjs: the catalogues by locale. Swedish is in the source itself. */
${targetLocales.map((locale, index) => `import { texts as texts${index} } from './${locale}.js';`).join('\n')}

export const catalogues = {
${targetLocales.map((locale, index) => `  '${locale}': texts${index},`).join('\n')}
};
`,
);
for (const locale of targetLocales) {
  // The source must compile before its texts can be taken out of it.
  if (!existsSync(join(catalogues, `${locale}.ts`))) write(`${locale}.ts`, 'export const texts = {};\n');
}

const tool = join(here, '../node_modules/@lit/localize-tools/bin/lit-localize.js');
const run = (command) =>
  execFileSync(process.execPath, [tool, command, '--config', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
run('extract');

/** The units of an XLIFF file, their places for values written as `{0}`. */
const unitsOf = (locale) => {
  const plain = (xml) =>
    xml
      ?.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  const xliff = readFileSync(join(here, `${locale}.xlf`), 'utf8');
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id, unit]) => ({
    id,
    source: plain(/<source>([\s\S]*?)<\/source>/.exec(unit)?.[1]),
    target: plain(/<target>([\s\S]*?)<\/target>/.exec(unit)?.[1]),
  }));
};

const units = targetLocales.map((locale) => ({ locale, units: unitsOf(locale) }));
const templates = units.flatMap(({ units }) => units.filter(({ id }) => id.startsWith('h')));
if (templates.length)
  fail(
    templates.map(({ source }) => `“${source}” is a template. Write it as texts: msg('…') or msg(str\`…\`).`),
  );
const missing = units.flatMap(({ locale, units }) =>
  units
    .filter(({ target }) => !target?.trim())
    .map(
      ({ source }) =>
        `locales/${locale}.xlf: “${source}” has no <target>. Translate it and run npm run localize again.`,
    ),
);
if (missing.length) fail(missing);

// lit-localize's own build checks that the places for values are the same in source and target.
run('build');
rmSync(built, { recursive: true, force: true });
for (const { locale, units: translated } of units) {
  const texts = Object.fromEntries(translated.map(({ source, target }) => [source, target]));
  write(
    `${locale}.ts`,
    `/** Written by locales/localize.mjs from locales/${locale}.xlf. */
export const texts = ${JSON.stringify(texts, undefined, 2)};
`,
  );
}
console.log(`Texts: sv (source), ${targetLocales.join(', ')}; nothing missing.`);
