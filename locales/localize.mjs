/**
 * The whole job for the texts: takes them out of the source, brings the XLIFF files up to date, writes the catalogues,
 * and fails with a list of what is not translated. A new language is one more code in lit-localize.json. The builder's texts have a
 * configuration and catalogues of their own, so that no page carries them.
 *
 * The catalogues that `lit-localize build` writes are keyed by hashes; these are keyed by the Swedish text itself, which
 * stands in the script anyway: that makes the script 1.2 kB smaller (brotli) and needs no hashing on the page.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const tool = join(here, '../node_modules/@lit/localize-tools/bin/lit-localize.js');

const fail = (lines) => {
  console.error(lines.join('\n'));
  process.exit(1);
};

/** The text of an XML element, its places for values written as `{0}`. */
const plain = (xml) =>
  xml
    ?.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/**
 * Brings the texts of one configuration up to date.
 * @param file the configuration, in this folder.
 * @param catalogues where the catalogues go, from this folder.
 * @param known texts that other catalogues have: they come along with what is imported, and are left out.
 * @returns all its texts, in Swedish.
 */
function localize(file, catalogues, known = new Set()) {
  const config = join(here, file);
  const { targetLocales, output, interchange } = JSON.parse(readFileSync(config, 'utf8'));
  const folder = join(here, catalogues);
  const run = (command) =>
    execFileSync(process.execPath, [tool, command, '--config', config], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });

  /** Writes a module only when it changes, so that watchers stay calm. */
  const write = (name, text) => {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  };

  mkdirSync(folder, { recursive: true });
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
    if (!existsSync(join(folder, `${locale}.ts`))) write(`${locale}.ts`, 'export const texts = {};\n');
  }
  run('extract');

  const pathOf = (locale) => join(interchange.xliffDir, `${locale}.xlf`);
  const UNIT = /\n*<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g;
  const sourceOf = (unit) => plain(/<source>([\s\S]*?)<\/source>/.exec(unit)?.[1]);
  const unitsOf = (locale) => {
    const path = join(here, pathOf(locale));
    const extracted = readFileSync(path, 'utf8');
    const xliff = extracted.replace(UNIT, (unit) => (known.has(sourceOf(unit)) ? '' : unit));
    if (xliff !== extracted) writeFileSync(path, xliff);
    return [...xliff.matchAll(UNIT)].map(([, id, unit]) => ({
      id,
      source: sourceOf(unit),
      target: plain(/<target>([\s\S]*?)<\/target>/.exec(unit)?.[1]),
    }));
  };
  const units = targetLocales.map((locale) => ({ locale, units: unitsOf(locale) }));
  const templates = units.flatMap(({ units }) => units.filter(({ id }) => id.startsWith('h')));
  if (templates.length)
    fail(
      templates.map(
        ({ source }) => `“${source}” is a template. Write it as texts: msg('…') or msg(str\`…\`).`,
      ),
    );
  const missing = units.flatMap(({ locale, units }) =>
    units
      .filter(({ target }) => !target?.trim())
      .map(
        ({ source }) =>
          `locales/${pathOf(locale)}: “${source}” has no <target>. Translate it and run npm run localize again.`,
      ),
  );
  if (missing.length) fail(missing);

  // lit-localize's own build checks that the places for values are the same in source and target.
  run('build');
  rmSync(join(here, output.outputDir), { recursive: true, force: true });
  for (const { locale, units: translated } of units) {
    const texts = Object.fromEntries(translated.map(({ source, target }) => [source, target]));
    write(
      `${locale}.ts`,
      `/** Written by locales/localize.mjs from locales/${pathOf(locale)}. */
export const texts = ${JSON.stringify(texts, undefined, 2)};
`,
    );
  }
  console.log(`Texts of ${file}: sv (source), ${targetLocales.join(', ')}; nothing missing.`);
  return new Set(units.flatMap(({ units }) => units.map(({ source }) => source)));
}

const texts = localize('lit-localize.json', '../src/localization/catalogues');
localize('builder.lit-localize.json', '../demo/builder/texts/catalogues', texts);
