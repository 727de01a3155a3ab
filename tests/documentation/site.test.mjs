/** The site as it is made: every page in both languages, in order, complete, and every link leads to something. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'parse5';
import { contextOf } from '../../demo/documentation/context.mjs';
import { readPages } from '../../demo/documentation/generate.mjs';
import { fieldsOf, meaningOf } from '../../demo/documentation/generated/schema.mjs';
import { ADDRESS, MEANINGS } from '../../demo/documentation/generated/schema-words.mjs';
import { themeNames } from '../../demo/documentation/generated/themes.mjs';
import { pageHtml, pagePaths, SITE } from './snippets.mjs';

const pages = readPages();
const context = await contextOf('.', pages);
const paths = pagePaths();

/** Every element of a page, in its order. */
function elementsOf(html) {
  const found = [];
  const visit = (node) => {
    if (node.tagName)
      found.push({
        tag: node.tagName,
        text: textOf(node),
        ...Object.fromEntries(node.attrs.map(({ name, value }) => [`@${name}`, value])),
      });
    node.childNodes?.forEach(visit);
  };
  visit(parse(html));
  return found;
}

const textOf = (node) =>
  node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');

const known = new Map();
const elementsAt = (path) => {
  if (!known.has(path)) known.set(path, elementsOf(readFileSync(path, 'utf8')));
  return known.get(path);
};

test('every page is there in both languages, but for the decisions', () => {
  const named = (language) =>
    pages
      .filter((page) => page.language === language && !page.isDecision)
      .map(({ name, order, audience }) => `${order} ${name} ${audience}`);
  assert.deepEqual(named('sv'), named('en'));
  assert.ok(named('sv').length >= 9);
  for (const { path } of pages) assert.ok(paths.includes(path), path);
});

for (const path of paths)
  describe(path, () => {
    const elements = elementsAt(`${SITE}/${path}`);
    const all = (tag) => elements.filter((element) => element.tag === tag);

    test('says what it is, in its language', () => {
      const [{ '@lang': language }] = all('html');
      const folder = path.startsWith('en/') || path.startsWith('decisions/') ? 'en' : 'sv';
      assert.equal(language, folder);
      assert.match(all('title')[0].text, /^\S.* – \S/);
      const description = all('meta').find((meta) => meta['@name'] === 'description')?.['@content'];
      assert.ok(description?.length > 30, description);
      assert.equal(all('main').length, 1);
    });

    test('has one h1, and no heading that skips a level', () => {
      const levels = elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      // A page of a theme gets the rest of its headings from the document.
      levels.reduce((before, level) => {
        assert.ok(level <= before + 1, `h${level} after h${before}`);
        return level;
      }, 0);
    });

    test('has no id twice, and nothing left to make', () => {
      const ids = elements.flatMap((element) => element['@id'] ?? []);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      assert.doesNotMatch(pageHtml(path), /<!-- generated|>undefined<|\[object /);
    });

    test('has links that lead to something, and pictures that say what they show', () => {
      for (const element of elements) {
        const address = element['@href'] ?? element['@src'];
        if (address === undefined) continue;
        if (/^[a-z]+:/i.test(address)) {
          assert.ok(URL.canParse(address) && /^(https|mailto|tel):/.test(address), address);
          continue;
        }
        const [, file, fragment] = /^([^#]*)#?(.*)$/.exec(address);
        assert.ok(!file.startsWith('/'), `${address} begins with /: it works in one folder only`);
        const target = posix.join(SITE, file ? posix.join(posix.dirname(path), file) : path);
        assert.ok(existsSync(target), `${address}: there is no ${target}`);
        if (fragment)
          assert.ok(
            elementsAt(target).some((other) => other['@id'] === decodeURIComponent(fragment)),
            `${address}: nothing has that id`,
          );
        if (element.tag === 'a') assert.ok(element.text.trim(), `${address} has no text`);
      }
      for (const picture of all('img')) assert.ok(picture['@alt']?.length > 20, picture['@src']);
    });
  });

describe('what is made from the code is whole', () => {
  test('every field of a document has a meaning in both languages, and every meaning a field', () => {
    const all = fieldsOf(context.schema);
    for (const field of all) for (const language of ['sv', 'en']) assert.ok(meaningOf(field, language));
    const fields = all.map(({ path }) => path);
    const gone = Object.keys(MEANINGS).filter((path) => !fields.includes(path));
    assert.deepEqual(gone, []);
    for (const leaf of Object.keys(ADDRESS))
      assert.ok(fields.some((path) => path.endsWith(`Address.${leaf}`)));
  });

  for (const language of ['', 'en/'])
    test(`every element, with all that the manifest says of it (${language || 'sv'})`, () => {
      const html = pageHtml(`${language}elements.html`);
      for (const element of context.elements) {
        assert.ok(html.includes(`id="${element.tagName}"`), element.tagName);
        const section = html.split(`id="${element.tagName}"`)[1].split('<h3')[0];
        const { attributes = [], members = [], events = [], cssParts = [], cssProperties = [] } = element;
        const names = [...attributes, ...members, ...events, ...cssParts, ...cssProperties].map(
          ({ name }) => name,
        );
        for (const name of names.filter((each) => !each.startsWith('data-')))
          assert.ok(section.includes(name), `${element.tagName} ${name}`);
      }
    });

  test('the manifest knows every custom property that the style sheets read', () => {
    const styles = readdirSync('src', { recursive: true })
      .filter((name) => name.endsWith('.styles.ts'))
      .map((name) => readFileSync(`src/${name}`, 'utf8'))
      .join('\n');
    const read = new Set(styles.match(/--samverka-[\w-]+/g));
    const described = new Set(
      context.elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    assert.deepEqual([...described].sort(), [...read].sort());
  });

  for (const language of ['', 'en/'])
    test(`a control for every property, every part of every element and every highlight (${language || 'sv'})`, () => {
      const controls = elementsAt(`${SITE}/${language}theming.html`)
        .filter(({ tag }) => tag === 'input')
        .map((input) => [input['@data-selector'], input['@data-property']]);
      const expected = context.elements.flatMap(({ tagName, cssProperties = [], cssParts = [] }) => [
        ...cssProperties.map(({ name }) => [':root', name]),
        ...cssParts.map(({ name }) => [`${tagName}::part(${name})`, 'background-color']),
      ]);
      const highlights = [...context.read('src/speech/page/highlighter.ts').matchAll(/= '(samverka-\w+)'/g)];
      assert.equal(highlights.length, 2);
      for (const [, name] of highlights)
        for (const property of ['background-color', 'color'])
          expected.push([`::highlight(${name})`, property]);
      for (const wanted of expected)
        assert.ok(
          controls.some((control) => String(control) === String(wanted)),
          wanted.join(' '),
        );
    });

  test('the table of editors has every row of the paste matrix', () => {
    const rows = context
      .read('demo/integrations/editors.md')
      .split('\n')
      .filter((line) => line.startsWith('| ')).length;
    for (const path of ['editors.html', 'en/editors.html']) {
      const section = pageHtml(path).split(/id="(?:vad-varje|what-each)[^"]*"/)[1];
      // The line under the head is no row.
      assert.equal(section.match(/<tr>/g).length, rows - 1, path);
    }
    // Nothing of the table is left in English.
    assert.doesNotMatch(
      pageHtml('editors.html').split('id="vad-varje')[1].split('</table>')[0],
      />[^<]*\b(shown|beside|plain|gone|lost|with|imitated|Listen)\b[^<]*</,
    );
  });

  test('five themes, each with a page', () => {
    assert.equal(themeNames.length, 5);
    for (const name of themeNames) assert.ok(paths.includes(`themes/${name}.html`), name);
  });
});
