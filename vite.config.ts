/**
 * Builds what a site loads: dist/samverka.js, one classic script, and beside it the modules that it loads when they are
 * needed. The modules for npm are made by tsc.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The modules beside the script, by their names there. */
const beside: Readonly<Record<string, string>> = {
  documents: 'sources/index.ts',
  html: 'html/index.ts',
  templates: 'templates/index.ts',
  vcard: 'document/vcard.ts',
  'json-ld': 'document/structured-data.ts',
  player: 'speech/reader.ts',
  pronunciation: 'speech/pronunciation/pronounce.ts',
  controls: 'controls/index.ts',
  'reserve-voice': 'speech/engines/reserve-voice/index.ts',
  sound: 'sound/index.ts',
};

/** Mediabunny's licence, MPL-2.0, wants those who get the file to know where its source is. */
function noticeOfMediabunny(): string {
  const { version } = JSON.parse(readFileSync('node_modules/mediabunny/package.json', 'utf8')) as {
    version: string;
  };
  return `/*! Contains Mediabunny ${version}, (c) Vanilagy and contributors, MPL-2.0 (https://mozilla.org/MPL/2.0/); its source, unchanged: https://registry.npmjs.org/mediabunny/-/mediabunny-${version}.tgz */`;
}

/** In the site script `modules.site.ts` stands in for `modules.ts`. */
const siteModules: Plugin<{ readonly besideTheScript: readonly string[] }> = {
  name: 'samverka-site-modules',
  enforce: 'pre',
  // .ci/build.mjs builds each of these too.
  api: { besideTheScript: Object.keys(beside) },
  resolveId: (id) => (id.endsWith('/on-demand/modules.js') ? source('on-demand/modules.site.ts') : undefined),
};

/** Modules beside the script take Lit from it. */
const sharedLit: Plugin = {
  name: 'samverka-shared-lit',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit' ? '\0samverka-lit' : undefined),
  load: (id) =>
    id === '\0samverka-lit'
      ? 'export const { adoptStyles, css, html, noChange, nothing, render, svg } = globalThis.Samverka.lit;'
      : undefined,
};

/** White space in style sheets is for their authors. */
const tightStyles: Plugin = {
  name: 'samverka-tight-styles',
  transform: (code, id) =>
    id.endsWith('.styles.ts')
      ? code
          .replace(/\n\s+/g, ' ')
          .replace(/([{:;,]) | (?=\{)/g, '$1')
          .replace(/; ?\} ?/g, '}')
      : undefined,
};

/** What Lit says of a wrong value in a style sheet is for the sheet's authors, who see it in the build for npm. */
const tightErrors: Plugin = {
  name: 'samverka-tight-errors',
  transform: (code, id) =>
    id.includes('@lit/reactive-element')
      ? code.replace(/"Value passed to 'css'[^"]*"\s*\+\s*(\w+)\s*\+\s*"[^"]*"/, '"css: "+$1')
      : undefined,
};

/** In minified code only templates have line breaks, and there the indentation is for their authors. */
const tightTemplates: Plugin = {
  name: 'samverka-tight-templates',
  generateBundle: {
    order: 'post',
    handler: (_, files) => {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = file.code.replace(/\n +/g, '\n');
    },
  },
};

/** A catalogue of texts as it stands in a bundle: how it begins, and what is in it. */
const CATALOGUE = /((?:var|const) texts(?:\$\d+)? = )(\{[^]*?\n\s*\});/g;

/** Each bundle carries the translations of the texts that it has itself; modules bring theirs along. */
const ownTexts: Plugin = {
  name: 'samverka-own-texts',
  renderChunk: (code) => {
    // Every catalogue has every text: what is used stands outside of them all.
    const rest = code.replace(CATALOGUE, '');
    const isUsed = ([key]: [string, string]): boolean =>
      key.split(/\{\d+\}/).every((part) => rest.includes(part));
    return code.replace(CATALOGUE, (_, start: string, catalogue: string) => {
      const texts = Object.entries(new Function(`return ${catalogue}`)() as Record<string, string>);
      return `${start}${JSON.stringify(Object.fromEntries(texts.filter(isUsed)))};`;
    });
  },
};

/** The builder, a page of its own: its module has Lit and its own texts in it. */
const builder: UserConfig = {
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [tightTemplates, ownTexts],
  build: {
    outDir: 'dist/builder',
    target: 'es2023',
    // The same bytes wherever it is built: no paths of the machine's.
    rolldownOptions: { experimental: { attachDebugInfo: 'none' } },
    lib: {
      entry: fileURLToPath(new URL('demo/builder/main.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'builder.js',
    },
  },
};

/** What makes the documentation's page about looks live. */
const documentation: UserConfig = {
  build: {
    outDir: 'dist/documentation',
    target: 'es2023',
    lib: {
      entry: fileURLToPath(new URL('demo/documentation/theming/main.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'theming.js',
    },
  },
};

/** `vite build --mode html` builds one module, `--mode builder` the builder, `--mode documentation` the documentation's script; without a mode the script itself is built. */
export default defineConfig(({ mode }) => {
  if (mode === 'builder') return builder;
  if (mode === 'documentation') return documentation;
  const module = beside[mode];
  return {
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      siteModules,
      tightErrors,
      tightStyles,
      tightTemplates,
      ownTexts,
      ...(module ? [sharedLit] : []),
    ],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, inline: 1 },
        format: { comments: false, ...(mode === 'sound' && { preamble: noticeOfMediabunny() }) },
      },
      lib: module
        ? { entry: source(module), formats: ['es'], fileName: () => `samverka-${mode}.js` }
        : {
            entry: source('samverka.ts'),
            formats: ['iife'],
            name: 'samverka',
            fileName: () => 'samverka.js',
          },
    },
  };
});
