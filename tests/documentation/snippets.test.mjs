/** Every snippet of every page is run: kinds.mjs says what each kind is. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import ts from 'typescript';
import { contextOf } from '../../demo/documentation/context.mjs';
import { launchBrowser } from '../browser.mjs';
import { openSite } from '../tooling/site.mjs';
import { assertWhole, check, headersIn, inBrowser, isModule } from './kinds.mjs';
import { pagePaths, shownSnippets } from './snippets.mjs';

const snippets = pagePaths().flatMap(shownSnippets);
const nameOf = ({ page, language, kinds, code }) =>
  `${page}, ${[language, ...kinds].join(' ')}: ${code.trim().split('\n')[0].slice(0, 60)}`;

/** Those that both languages show alike, once. */
const once = (all) =>
  all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);

test('there are snippets of every kind of reader', () => {
  for (const page of ['editors.html', 'owners.html', 'developers.html', 'theming.html', 'document.html'])
    for (const path of [page, `en/${page}`])
      assert.ok(
        snippets.some((snippet) => snippet.page === path),
        path,
      );
});

describe('what needs no browser', () => {
  for (const snippet of snippets) test(nameOf(snippet), () => check(snippet));
});

describe('modules of a user of the package have no error of type', () => {
  const user = mkdtempSync(join(tmpdir(), 'samverka-snippets-'));
  after(() => rmSync(user, { recursive: true, force: true }));
  mkdirSync(join(user, 'node_modules'));
  symlinkSync(resolve('.'), join(user, 'node_modules/samverka'), 'junction');
  for (const name of ['react', 'react-dom', '@types'])
    symlinkSync(resolve('node_modules', name), join(user, 'node_modules', name), 'junction');
  writeFileSync(join(user, 'package.json'), '{ "type": "module" }');
  const files = snippets.filter(isModule).map((snippet, index) => {
    const file = join(user, `${index}.${snippet.language}`);
    writeFileSync(file, `${snippet.code}\nexport {};\n`);
    return { snippet, file };
  });
  const program = ts.createProgram(
    files.map(({ file }) => file),
    {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      skipLibCheck: true,
    },
  );
  for (const { snippet, file } of files)
    test(nameOf(snippet), () => {
      const errors = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
      assert.deepEqual(
        errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
        [],
      );
    });
});

/** What the addresses in snippets lead to. */
const ANSWERS = {
  '/trygghet/samverkan': ['text/html', 'demo/form-b.html'],
  '/samverkan.json': ['application/json', 'demo/samverkan-med-polisen.sv.json'],
};

describe('what needs a browser', () => {
  let browser;
  let site;
  let context;
  /** One page for all, with what it has said since it was opened last: a page of its own for each takes a second. */
  let page;
  const complaints = [];
  const missing = [];
  const pages = {};
  before(async () => {
    browser = await launchBrowser();
    site = await openSite({ folders: { '/samverka/': 'dist' }, pages });
    context = await browser.newContext();
    for (const [path, [contentType, file]] of Object.entries(ANSWERS))
      await context.route(`${site.origin}${path}`, (route) =>
        route.fulfill({ contentType, body: readFileSync(file, 'utf8') }),
      );
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const SCRIPT = '<script src="/samverka/samverka.js" defer></script>';
  let count = 0;
  const pageWith = (lang, head, body) => {
    const path = `/sidor/${++count}.html`;
    pages[path] =
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Sida</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Sida</h1>${body}</main></body></html>`;
    return path;
  };

  async function open(path) {
    complaints.length = 0;
    missing.length = 0;
    await page.goto(site.origin + path);
  }

  /** Every element shows what it has, and there is one. */
  const isShown = () => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('samverka-'),
    );
    return (
      elements.length > 0 &&
      elements.every((element) =>
        element.localName === 'samverka-listen'
          ? element.offsetHeight > 0
          : element.state === 'ready' && element.offsetHeight > 0,
      )
    );
  };

  /** An html snippet with what is run in its page, in the order of the page. */
  const shown = [];
  for (const snippet of snippets.filter(inBrowser))
    if (snippet.language === 'html') shown.push({ snippet, scripts: [] });
    else if (snippet.language === 'js') shown.at(-1).scripts.push(snippet);

  for (const { snippet, scripts } of shown)
    test(nameOf(snippet), async () => {
      const [kind] = snippet.kinds;
      const path =
        kind === 'script'
          ? pageWith(snippet.lang, snippet.code, '<samverka-page src="/samverkan.json"></samverka-page>')
          : pageWith(snippet.lang, kind === 'text' ? '' : SCRIPT, snippet.code);
      await open(path);
      for (const { code } of scripts) await page.evaluate(code);
      if (kind === 'text') {
        assert.ok((await page.locator('main').innerText()).length > 20);
      } else
        await page.waitForFunction(isShown, undefined, { timeout: 10_000 }).catch(async () => {
          assert.fail(`It is not shown: ${complaints.join(' ')} ${await page.locator('main').innerHTML()}`);
        });
      // What form B says in lines has become facts.
      if (kind === 'form-b') {
        const lines = await page.locator('li', { hasText: /^\s*[\p{L} -]+: / }).allInnerTexts();
        assert.deepEqual(lines, []);
        assert.ok(await page.locator('[data-field]').count());
      }
      assert.deepEqual({ complaints, missing }, { complaints: [], missing: [] });
    });

  test('every js snippet stands after the html that it is run in', () => {
    const scripts = snippets.filter(({ language, kinds }) => language === 'js' && kinds[0] === 'page');
    assert.ok(scripts.length);
    assert.equal(shown.flatMap((each) => each.scripts).length, scripts.length);
    for (const each of shown) for (const script of each.scripts) assert.equal(script.page, each.snippet.page);
  });

  describe('css', async () => {
    const { elements } = await contextOf('.', []);
    const known = {
      properties: elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
      parts: elements.flatMap(({ tagName, cssParts = [] }) =>
        cssParts.map(({ name }) => `${tagName} ${name}`),
      ),
      states: elements.flatMap(({ tagName, cssStates = [], states = [] }) =>
        [...cssStates, ...states].map(({ name }) => `${tagName} ${name}`),
      ),
    };
    for (const snippet of once(snippets.filter(({ language }) => language === 'css')))
      test(nameOf(snippet), async () => {
        const { code } = snippet;
        const { rules, declarations } = await page.evaluate((code) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(code);
          const flat = (list) =>
            [...list].flatMap((rule) => (rule.selectorText ? [rule] : flat(rule.cssRules ?? [])));
          const rules = flat(sheet.cssRules);
          return {
            rules: rules.map(({ selectorText }) => selectorText),
            declarations: rules.flatMap(({ style }) => [...style]),
          };
        }, code);
        const bare = code.replace(/\/\*[^]*?\*\//g, '');
        // Chromium leaves out what it does not know.
        const written = [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
        assert.equal(rules.length, written.length);
        for (const [, , body] of written)
          for (const [, name] of body.matchAll(/(?:^|;)\s*([\w-]+):/g))
            assert.ok(
              declarations.some((each) => each === name || each.startsWith(`${name}-`)) || EXPANDED[name],
              `${name} is not known, or its value is not`,
            );
        for (const [name] of bare.matchAll(/--samverka-[\w-]+/g))
          assert.ok(known.properties.includes(name), name);
        for (const [, tag, name] of bare.matchAll(/([\w-]+)(?::state\(\w+\))?::part\((\w+)\)/g))
          assert.ok(known.parts.includes(`${tag} ${name}`), `${tag} has no part ${name}`);
        for (const [, tag, name] of bare.matchAll(/([\w-]+):state\((\w+)\)/g))
          assert.ok(known.states.includes(`${tag} ${name}`), `${tag} has no state ${name}`);
        for (const [, name] of bare.matchAll(/::highlight\(([\w-]+)\)/g))
          assert.match(name, /^samverka-(sentence|word)$/);
      });
  });

  describe('headers', () => {
    for (const snippet of once(snippets).filter(({ language }) => /^(http|nginx|apache)$/.test(language)))
      test(nameOf(snippet), async () => {
        assertWhole(snippet);
        const headers = headersIn(snippet).filter(
          ([name]) => !/^(Content-Type|Content-Length|HTTP)/i.test(name),
        );
        if (snippet.language === 'http') assert.ok(headers.length, 'no header in it');
        const own = await openSite({
          folders: { '/samverka/': 'dist', '/demo/': 'demo' },
          headers: Object.fromEntries(headers),
          pages: {
            '/sida.html': `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title><link rel="icon" href="/demo/assets/icon.svg">${SCRIPT}</head><body><main><h1>Sida</h1><samverka-page src="/demo/samverkan-med-polisen.sv.json"></samverka-page></main></body></html>`,
          },
        });
        complaints.length = 0;
        await page.goto(`${own.origin}/sida.html`);
        await page.waitForFunction(isShown, undefined, { timeout: 10_000 });
        // The page goes before its server does: it may still ask for what adds its JSON-LD.
        await page.waitForLoadState('networkidle');
        assert.deepEqual(complaints, []);
        await page.goto('about:blank');
        await own.close();
      });
  });
});

/** Short ways to write several properties at once, which a rule keeps as their parts. */
const EXPANDED = {
  background: true,
  font: true,
  'border-inline-start': true,
  'border-block-start': true,
  'margin-inline': true,
  'padding-inline': true,
};
