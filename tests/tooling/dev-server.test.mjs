/**
 * `npm run dev` shows every page from its source, without a build, and an edit of it by itself. The repository is a copy, without dist/.
 * How long each edit took is written beside it; no test fails for it.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser.mjs';
import { addressOf } from './started.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is needed of the repository. The packages are linked one by one, so that what Vite makes of them stays in the copy. */
function copyRepository() {
  const copy = mkdtempSync(join(tmpdir(), 'samverka-dev-'));
  for (const name of ['.ci', 'demo', 'locales', 'src', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!/^\.(cache|vite)|-cache$/.test(name))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  return copy;
}

let copy;
let server;
let address;
let browser;
let page;
const complaints = [];
before(async () => {
  copy = copyRepository();
  server = spawn(process.execPath, ['.ci/dev.mjs', '--port=0'], { cwd: copy });
  [address, browser] = await Promise.all([addressOf(server), launchBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(0);
  page.on('pageerror', ({ message }) => complaints.push(message));
});
after(async () => {
  await browser?.close();
  server?.kill();
  if (copy) rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

const open = (path) => page.goto(new URL(path, address).href);

function edit(file, from, to) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

const PROMISES = '/demo/workbench/?element=samverka-promises';

/** What is edited, where that is seen, and the words by which. */
const EDITS = [
  {
    what: 'a text, in TypeScript',
    file: 'src/document/fields.ts',
    change: ["msg('Status')", "msg('Läget nu')"],
    path: PROMISES,
    seen: 'Läget nu',
  },
  {
    what: 'a document',
    file: 'demo/uppfoljning.json',
    change: ['Tryggare vid resecentrum', 'Tryggare vid hamnen'],
    path: PROMISES,
    seen: 'Tryggare vid hamnen',
  },
  {
    what: 'a page of the demo',
    file: 'demo/form-b.html',
    change: ['<h3>Fältsamverkan</h3>', '<h3>Fältarbete</h3>'],
    path: '/demo/form-b.html',
    seen: 'Fältarbete',
  },
  {
    what: 'the builder',
    file: 'demo/builder/shell/steps.ts',
    change: ["msg('Se hur det blir')", "msg('Se efter hur det blir')"],
    path: '/demo/builder/index.html',
    seen: 'Se efter hur det blir',
  },
  {
    what: 'the documentation',
    file: 'demo/documentation/sv/index.md',
    change: ['# Dokumentation', '# Handbok'],
    path: '/dist/documentation/index.html',
    seen: 'Handbok',
  },
];

for (const { what, file, change, path, seen } of EDITS)
  test(`an edit of ${what} is seen`, async (t) => {
    await open(path);
    await page.locator('samverka-promises, samverka-listen, .builder').first().waitFor({ state: 'attached' });
    const start = performance.now();
    edit(file, ...change);
    await page.getByText(seen).first().waitFor({ state: 'attached' });
    t.diagnostic(`${Math.round(performance.now() - start)} ms`);
  });

test('an edit of styles is seen', async (t) => {
  await open(PROMISES);
  await page.locator('samverka-promises').first().waitFor();
  const start = performance.now();
  edit(
    'src/elements/base/chrome.styles.ts',
    'display: block;',
    'display: block; outline: 3px solid rgb(1, 2, 3);',
  );
  await page.waitForFunction(() => {
    const element = document.querySelector('samverka-promises');
    return element && getComputedStyle(element).outlineColor === 'rgb(1, 2, 3)';
  });
  t.diagnostic(`${Math.round(performance.now() - start)} ms`);
});

/** What becomes of an element, by the first word of what the workbench calls it. */
const EXPECTED = { loading: 'loading', failed: 'error' };

test('every page of the workbench shows its states, and nothing is thrown', async () => {
  await open('/demo/workbench/');
  const links = await page.locator('#elements a').evaluateAll((all) => all.map(({ href }) => href));
  assert.ok(links.length >= 10);
  for (const link of links) {
    await page.goto(link);
    await page.locator('.state').last().waitFor();
    const tag = new URL(link).searchParams.get('element');
    if (tag === 'samverka-listen') continue;
    // Only one is on its way for ever.
    const settled = await page.waitForFunction((name) => {
      const states = [...document.querySelectorAll('.state')].map((section) => [
        section.querySelector('h2').textContent,
        section.querySelector(name).state,
      ]);
      return states.filter(([, state]) => !['ready', 'error'].includes(state)).length === 1 && states;
    }, tag);
    for (const [name, state] of await settled.jsonValue())
      assert.equal(state, EXPECTED[/^\w+/.exec(name)[0]] ?? 'ready', `${tag}: ${name}`);
  }
  assert.deepEqual(complaints, []);
});

test('what is no page of these is not served', async () => {
  for (const path of ['/package.json', '/tests/run.mjs', '/.ci/dev.mjs', '/demo/%2e%2e%2fpackage.json'])
    assert.equal((await fetch(new URL(path, address))).status, 404, path);
});
