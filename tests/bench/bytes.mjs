/** What a visitor downloads: dist/samverka.js beside the peers, bundled in the same run in the same way. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { brotliOf } from '../../.ci/weigh.mjs';
import { bundle } from './bundling.mjs';
import { number, times } from './statistics.mjs';

/** Of the script that every page needs, and of all that a page with forms B and C loads until somebody presses Listen. */
const GOAL = 16_000;
const PAGE_GOAL = 40_000;

const PEERS = [
  ['Lit alone', 'lit'],
  ['Lit with localize', 'lit-localize'],
  ['GOV.UK Frontend: accordion, button', 'govuk'],
  ['Lion: button, accordion', 'lion'],
  ['Media Chrome: audio player', 'media-chrome'],
  ['Shoelace: card, button, details', 'shoelace'],
  ['Web Awesome: card, button, details', 'web-awesome'],
  ['Vaadin: card, button, details', 'vaadin'],
  ['Spectrum: card, button, accordion', 'spectrum'],
];

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));

/** Files are sent one by one, so each is compressed by itself. */
function weigh(files) {
  const sum = (size) => files.reduce((total, file) => total + size(file), 0);
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum(brotliOf),
  };
}

/** What a page with forms B and C and a player loads. */
const PAGE = ['', '-html', '-documents', '-templates', '-json-ld', '-player', '-pronunciation'];

export const title = 'Bytes';

export async function run() {
  const own = (...names) => weigh(names.map((name) => dist(`samverka${name}.js`)));
  const page = own(...PAGE);
  const weights = [
    ['**Samverka: `samverka.js`**', own('')],
    ['Samverka, with what form B loads', own('', '-html', '-templates')],
    ['Samverka, with what forms B and C load, and Listen at rest', page],
    ['Samverka, with that and the controls of Listen', own(...PAGE, '-controls')],
  ];
  for (const [name, entry] of PEERS)
    weights.push([name, weigh([Buffer.from(await bundle(`peers/${entry}.js`))])]);
  const [, script] = weights[0];
  return {
    tables: [
      {
        about:
          'Bytes of script; all bundled by Vite with the settings of `vite.config.ts`, one classic script each. gzip 9, brotli 11.',
        columns: ['', 'raw', 'gzip', 'brotli', 'beside `samverka.js`'],
        rows: weights.map(([name, weight]) => [
          name,
          number(weight.raw, 0),
          number(weight.gzip, 0),
          number(weight.brotli, 0),
          times(weight.brotli / script.brotli),
        ]),
      },
    ],
    goals: [
      {
        goal: `\`samverka.js\` under ${number(GOAL, 0)} bytes with brotli`,
        figure: `${number(script.brotli, 0)} bytes`,
        isMet: script.brotli < GOAL,
        why: 'what reads aloud is a module that pages with a player load when they are at rest',
      },
      {
        goal: `all that a page with forms B and C and Listen loads under ${number(PAGE_GOAL, 0)} bytes with brotli`,
        figure: `${number(page.brotli, 0)} bytes`,
        isMet: page.brotli < PAGE_GOAL,
        why: 'the rules for what is said are a quarter of it, and HTML is read and written anew: the templates too are loaded',
      },
    ],
    figures: { script },
  };
}
