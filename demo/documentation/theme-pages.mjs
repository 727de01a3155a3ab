/** A page for each example theme: the seed's document, and promises of every status, with nothing but the theme's lines. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeNames, titleOf } from './generated/themes.mjs';

/** What the pages show, copied beside them with the files that it links to. */
const EXAMPLE = [
  'samverkan-med-polisen.sv.json',
  'samverkan-med-polisen.en.json',
  'uppfoljning.json',
  'dokument',
];

/** A theme for a site that has a sheet of its own already. */
const BASES = { bootstrap: 'bootstrap-5.css' };

const BOOTSTRAP = 'node_modules/bootstrap-5/dist/css/bootstrap.min.css';

/** What of these a path in the site is: where it lies in the repository, or its `text` and `type`; undefined for another. */
export function themeFileOf(path) {
  const theme = themeNames.find((name) => path === `themes/${name}.html`);
  if (theme) return { type: 'text/html; charset=utf-8', text: pageOf(theme) };
  if (path === `themes/${BASES.bootstrap}`) return BOOTSTRAP;
  const [, example] = /^example\/(.*)$/.exec(path) ?? [];
  return example && EXAMPLE.includes(example.split('/')[0]) ? `demo/${example}` : undefined;
}

export function makeThemePages(root, to) {
  mkdirSync(join(to, 'themes'), { recursive: true });
  for (const name of EXAMPLE)
    cpSync(join(root, 'demo', name), join(to, 'example', name), { recursive: true });
  cpSync(join(root, BOOTSTRAP), join(to, 'themes', BASES.bootstrap));
  for (const name of themeNames) writeFileSync(join(to, 'themes', `${name}.html`), pageOf(name));
}

function pageOf(name) {
  const title = titleOf(name, 'sv');
  const sheets = [BASES[name], `${name}.css`].filter(Boolean);
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – Samverka: exempel på utseende</title>
    <meta name="description" content="Samverkan med polisen, som sidan ser ut i exemplet ${title}.">
    <link rel="icon" href="../icon.svg">
    ${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n    ')}
    <script src="../../samverka.js" defer></script>
  </head>
  <body>
    <header class="container">
      <p><a href="../theming.html">Utseende: ${title}</a></p>
    </header>
    <main class="container">
      <h1>Trygg i Värmdö</h1>
      <samverka-page src="../example/samverkan-med-polisen.sv.json" structured-data="off"></samverka-page>
      <samverka-promises src="../example/uppfoljning.json"></samverka-promises>
    </main>
  </body>
</html>
`;
}
