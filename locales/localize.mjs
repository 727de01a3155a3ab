/**
 * The whole job for the texts: takes them out of the source, brings the XLIFF files up to date, writes the catalogues,
 * and fails with a list of what is not translated; and how dates are written in each language. A new language is one more code in lit-localize.json. The builder's texts have a
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

/** Writes a module only when it changes, so that watchers stay calm. */
const write = (path, text) => {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
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

  const writeIn = (name, text) => write(join(folder, name), text);

  mkdirSync(folder, { recursive: true });
  writeIn(
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
    if (!existsSync(join(folder, `${locale}.ts`))) writeIn(`${locale}.ts`, 'export const texts = {};\n');
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
    writeIn(
      `${locale}.ts`,
      `/** Written by locales/localize.mjs from locales/${pathOf(locale)}. */
export const texts = ${JSON.stringify(texts, undefined, 2)};
`,
    );
  }
  console.log(`Texts of ${file}: sv (source), ${targetLocales.join(', ')}; nothing missing.`);
  return new Set(units.flatMap(({ units }) => units.map(({ source }) => source)));
}

/** British day-month order: a Swedish municipality's English page is read in Europe. */
const tagOf = (locale) => (locale === 'en' ? 'en-GB' : locale);

/** The parts of a date or a number, those of some kinds replaced by what `{0}` and `{1}` stand for. */
const pattern = (parts, places) => parts.map(({ type, value }) => places[type] ?? value).join('');

/**
 * How dates and sizes are written in a locale, as Node's Intl has it: a date of each month with its day and without, `{0}` for
 * the year and `{1}` for the day, and what stands before decimals. Of a locale where that is not all there is to it (other
 * digits or years, words that go by the day), only the tag.
 */
function formsOf(locale) {
  const tag = tagOf(locale);
  const long = (options) =>
    new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC', ...options });
  const [withDay, withoutDay] = [long({ day: 'numeric' }), long({})];
  const inEachMonth = (format) =>
    Array.from({ length: 12 }, (_, month) =>
      pattern(format.formatToParts(Date.UTC(2000, month, 1)), { year: '{0}', day: '{1}' }),
    );
  const days = inEachMonth(withDay);
  const months = inEachMonth(withoutDay);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const decimal = number.formatToParts(0.5).find(({ type }) => type === 'decimal').value;
  const isPlain =
    number.format(1234567890.5).replace(/\D/g, '') === '12345678905' &&
    Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2016, 0, 1 + day))).every(
      (date) =>
        withDay.format(date) ===
          days[date.getUTCMonth()].replace('{0}', '2016').replace('{1}', date.getUTCDate()) &&
        withoutDay.format(date) === months[date.getUTCMonth()].replace('{0}', '2016'),
    );
  return isPlain ? { tag, days, months, decimal } : { tag };
}

/** A browser's first question to its own Intl costs it more than all else that a page of Samverka's asks. */
function writeForms() {
  const { sourceLocale, targetLocales } = JSON.parse(readFileSync(join(here, 'lit-localize.json'), 'utf8'));
  const forms = Object.fromEntries(
    [sourceLocale, ...targetLocales].map((locale) => [locale, formsOf(locale)]),
  );
  write(
    join(here, '../src/localization/catalogues/forms.ts'),
    `/** Written by locales/localize.mjs: how dates and sizes are written in each locale. */
export const forms = ${JSON.stringify(forms, undefined, 2)};
`,
  );
}

const texts = localize('lit-localize.json', '../src/localization/catalogues');
writeForms();
localize('builder.lit-localize.json', '../demo/builder/texts/catalogues', texts);
