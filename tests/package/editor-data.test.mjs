/** What the manifest and the editors' data say of the elements is what the elements have, no more and no less. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesIn, openUser } from './user.mjs';

const TAGS = {
  page: ['parts', 'structured-data'],
  promises: ['overview'],
  promise: ['status', 'place', 'period'],
  'priority-areas': [],
  'priority-area': [],
  agreement: ['signed', 'valid-from', 'valid-through'],
  documents: [],
  published: ['published', 'updated', 'reviewed'],
  'contact-card': ['contact'],
  listen: ['for', 'rate', 'remember', 'reserve-voice'],
};

let user;
let classes;
/** The styles of their frames, by the names of their parts. */
let frames;
let modules;
/** The elements as the manifest has them, by their tags. */
let elements;
const read = (name) => JSON.parse(user.read(`dist/${name}`));
const names = (list = []) => list.map(({ name }) => name).sort();

before(async () => {
  user = openUser();
  ({ modules } = read('custom-elements.json'));
  elements = Object.fromEntries(
    modules.flatMap(({ declarations }) =>
      declarations.filter(({ tagName }) => tagName).map((element) => [element.tagName, element]),
    ),
  );
  classes = await import(pathToFileURL(join(user.package, 'dist/index.js')).href);
  ({ frames } = await import(pathToFileURL(join(user.package, 'dist/templates/frames.styles.js')).href));
});
after(() => user?.close());

describe('The manifest', () => {
  test('has every tag of the design, and the module that registers it', () => {
    assert.deepEqual(
      Object.keys(elements).sort(),
      Object.keys(TAGS)
        .map((name) => `samverka-${name}`)
        .sort(),
    );
    for (const { path } of modules) assert.ok(user.read(path), path);
    const definitions = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
    );
    assert.deepEqual(
      Object.fromEntries(definitions),
      Object.fromEntries(Object.keys(TAGS).map((name) => [`samverka-${name}`, `dist/define/${name}.js`])),
    );
  });

  test('has the attributes of the design, each of which the class observes or reads', () => {
    for (const [name, own] of Object.entries(TAGS)) {
      const { attributes, name: className } = elements[`samverka-${name}`];
      const shared = name === 'listen' ? [] : name === 'published' ? ['src'] : ['src', 'heading-level'];
      assert.deepEqual(names(attributes), ['lang', ...shared, ...own].sort(), name);
      // The nearest `lang` is followed from outside.
      for (const attribute of [...shared, ...own])
        assert.ok(classes[className].observedAttributes.includes(attribute), `${name} ${attribute}`);
      for (const { description, type } of attributes) assert.ok(description && type.text, name);
    }
  });

  test('has the events, with what they bring', () => {
    for (const [tag, { events }] of Object.entries(elements)) {
      const own = tag === 'samverka-listen' ? 'samverka-listen-change' : 'samverka-load';
      assert.deepEqual(names(events), ['samverka-error', own].sort(), tag);
      for (const { type, description } of events)
        assert.match(`${type?.text} ${description}`, /^CustomEvent<\{.*\}> .+/);
    }
  });

  test('has the properties of the style sheets, with the values that hold without them', () => {
    const used = (css) =>
      Object.fromEntries(
        [...css.matchAll(/var\((--samverka-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      );
    const inAll = {};
    for (const { name, tagName, cssProperties = [] } of Object.values(elements)) {
      const said = Object.fromEntries(cssProperties.map((each) => [each.name, each.default]));
      const { elementStyles, partName } = classes[name];
      const own = used([...elementStyles.map(({ cssText }) => cssText), frames[partName]].join('\n'));
      for (const [property, value] of Object.entries(own))
        assert.equal(said[property], value, `${tagName} ${property}`);
      for (const { description } of cssProperties) assert.ok(description, tagName);
      Object.assign(inAll, said);
    }
    const sheets = filesIn(join(user.package, 'dist')).filter((file) => file.endsWith('.styles.js'));
    const everywhere = Object.assign({}, ...sheets.map((file) => used(user.read(`dist/${file}`))));
    assert.deepEqual(inAll, everywhere);
    // A page has all of them inside it.
    assert.deepEqual(names(elements['samverka-page'].cssProperties), Object.keys(everywhere).sort());
  });

  test('has the parts of the templates, and the states that are set', () => {
    const code = (folders) =>
      filesIn(join(user.package, 'dist'))
        .filter((file) => file.endsWith('.js') && folders.some((folder) => file.startsWith(folder)))
        .map((file) => user.read(`dist/${file}`))
        .join('\n');
    const partsOf = (text) => [
      ...new Set([...text.matchAll(/\bpart="([\w ]+)"/g)].flatMap(([, list]) => list.split(' '))),
    ];
    const listen = ['elements/listen', 'controls'];
    assert.deepEqual(names(elements['samverka-listen'].cssParts), partsOf(code(listen)).sort());
    assert.deepEqual(
      names(elements['samverka-contact-card'].cssParts),
      partsOf(code(['elements/contact-card', 'templates/'])).sort(),
    );
    const others = Object.keys(elements).filter((tag) => !/listen|contact-card/.test(tag));
    for (const tag of others) assert.deepEqual(names(elements[tag].cssParts), ['frame'], tag);

    for (const [tag, { cssStates }] of Object.entries(elements))
      assert.deepEqual(
        names(cssStates),
        tag === 'samverka-listen'
          ? ['loading', 'playing']
          : tag === 'samverka-agreement'
            ? ['error', 'expired', 'loading']
            : ['error', 'loading'],
        tag,
      );
    assert.match(code(['elements/listen']), /\['playing', 'loading'\]/);
    assert.match(code(['elements/base']), /\['loading', 'error'\]/);
    assert.match(code(['elements/agreement']), /markState\('expired'/);
  });
});

describe('Editors', () => {
  test('VS Code knows every tag with its attributes and their values, events and parts', () => {
    const { tags } = read('vscode.html-custom-data.json');
    assert.deepEqual(names(tags), Object.keys(elements).sort());
    for (const { name, description, attributes } of tags) {
      const element = elements[name];
      assert.deepEqual(names(attributes), names(element.attributes), name);
      for (const { name: what } of [...element.events, ...element.cssParts, ...(element.cssProperties ?? [])])
        assert.ok(description.includes(`**${what}**`), `${name} ${what}`);
    }
    const valuesOf = (tag, attribute) =>
      names(tags.find(({ name }) => name === tag).attributes.find(({ name }) => name === attribute).values);
    assert.deepEqual(valuesOf('samverka-listen', 'remember'), ['local', 'none', 'session']);
    assert.equal(valuesOf('samverka-promise', 'status').length, 6);
  });

  test('JetBrains’ editors know every tag with its attributes, properties and events', () => {
    const { name, version, contributions } = read('web-types.json');
    const { name: own, version: ownVersion, 'web-types': field } = JSON.parse(user.read('package.json'));
    assert.deepEqual([name, version, field], [own, ownVersion, './dist/web-types.json']);
    assert.deepEqual(names(contributions.html.elements), Object.keys(elements).sort());
    for (const each of contributions.html.elements) {
      const element = elements[each.name];
      assert.deepEqual(names(each.attributes), names(element.attributes), each.name);
      assert.deepEqual(names(each.events), names(element.events), each.name);
      const fields = element.members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(names(each.js.properties), names(fields), each.name);
    }
  });

  test('both know every property and part in style sheets, once, in words that fit the whole page', () => {
    const page = elements['samverka-page'];
    const parts = [...new Set(Object.values(elements).flatMap(({ cssParts }) => names(cssParts)))].sort();
    const { properties, pseudoElements } = read('vscode.css-custom-data.json');
    const { css } = read('web-types.json').contributions;
    for (const list of [properties, css.properties]) {
      assert.deepEqual(names(list), names(page.cssProperties));
      for (const { name, description } of list)
        assert.equal(description, page.cssProperties.find((each) => each.name === name).description);
    }
    for (const list of [pseudoElements, css['pseudo-elements']])
      assert.deepEqual(
        names(list).map((name) => name.replace(/^::|[()]|part/g, '').replace(/^::?/, '')),
        parts,
      );
  });

  test('all of it can be found from package.json', () => {
    const pkg = JSON.parse(readFileSync(join(user.package, 'package.json'), 'utf8'));
    assert.equal(pkg.customElements, './dist/custom-elements.json');
    for (const file of [
      'custom-elements.json',
      'web-types.json',
      'vscode.html-custom-data.json',
      'vscode.css-custom-data.json',
    ])
      assert.equal(pkg.exports[`./${file}`], `./dist/${file}`);
  });
});
