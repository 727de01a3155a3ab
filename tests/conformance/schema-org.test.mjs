/**
 * The JSON-LD of a page is schema.org's: each type and property exists, stands where schema.org has it, and has a value of a kind
 * that it takes. schema-dts is schema.org's own definitions as types, so the compiler judges what it can tell; what is but text
 * to it (dates, addresses) is judged here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const definitions = readFileSync(
  createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'),
  'utf8',
);

const BASE = 'https://kommun.example/trygghet/';
// Addresses are resolved against the page, which Node has none of.
globalThis.document = { baseURI: BASE };
const { jsonLd } = await import(`${root}dist/document/json-ld.js`);
const { documentSchema } = await import(`${root}dist/document/document.js`);
const { parse } = await import(`${root}dist/document/parse.js`);

const DOCUMENTS = [
  'demo/samverkan-med-polisen.sv.json',
  'demo/samverkan-med-polisen.en.json',
  'demo/uppfoljning.json',
];

const dataOf = (path) => {
  const read = JSON.parse(readFileSync(root + path, 'utf8'));
  return JSON.parse(
    JSON.stringify(
      jsonLd(
        parse(documentSchema, read, () => {}),
        BASE,
        `${BASE}sida`,
      ),
    ),
  );
};

/** What the compiler has to say of each of these that is to be a page of schema.org's. */
function typeErrors(pages) {
  const sources = new Map(
    pages.map((data, index) => [
      `${root}tests/conformance/json-ld-${index}.ts`,
      `import type { WebPage, WithContext } from 'schema-dts';
export const data: WithContext<WebPage> = ${JSON.stringify(data)};`,
    ]),
  );
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    sources.has(name) ? ts.createSourceFile(name, sources.get(name), version) : getSourceFile(name, version);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

const isDay = (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text));

/** The kinds of value that are written as text, and how each is told. */
const WRITTEN = {
  Date: isDay,
  DateTime: (text) => /T\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
  Time: (text) => /^\d\d:\d\d(:\d\d)?$/.test(text),
  URL: (text) => URL.canParse(text),
};

/** The kinds of value that a property takes, as schema.org has them. */
const rangeOf = (property) =>
  new RegExp(`"${property}"\\?: SchemaValue<([^,]*),`).exec(definitions)?.[1].split(' | ') ?? [];

/** Every property with a text that is of no kind that the property takes. */
function rangeErrors(value, path = '') {
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const range = rangeOf(key);
    const at = `${path}/${key}`;
    const texts = [inner].flat().filter((each) => typeof each === 'string');
    const kinds = range.filter((kind) => kind in WRITTEN);
    const isFree = key.startsWith('@') || range.includes('Text') || !kinds.length;
    return [
      ...(isFree
        ? []
        : texts
            .filter((text) => !kinds.some((kind) => WRITTEN[kind](text)))
            .map((text) => `${at}: ${text} is no ${kinds.join(' and no ')}`)),
      ...rangeErrors(inner, at),
    ];
  });
}

const page = { '@context': 'https://schema.org', '@type': 'WebPage' };
const WRONG = {
  'a property of other types': { ...page, validThrough: '2017' },
  'no such type': { ...page, publisher: { '@type': 'Municipality' } },
  'a type out of range': { ...page, publisher: { '@type': 'PostalAddress' } },
  'no such status': { ...page, mainEntity: { '@type': 'Action', actionStatus: 'https://schema.org/Done' } },
};

describe('the JSON-LD of a page, by schema.org', () => {
  const pages = DOCUMENTS.map(dataOf);
  const errors = typeErrors([...pages, ...Object.values(WRONG)]);

  for (const [index, path] of DOCUMENTS.entries())
    test(path, () => {
      assert.equal(pages[index]['@type'], 'WebPage');
      assert.deepEqual(errors[index], []);
      assert.deepEqual(rangeErrors(pages[index]), []);
    });

  for (const [index, what] of Object.keys(WRONG).entries())
    test(`finds ${what}`, () => assert.notDeepEqual(errors[DOCUMENTS.length + index], []));

  test('finds a date in words, and an address that is not whole', () => {
    assert.deepEqual(rangeErrors({ datePublished: '17 juli 2018', url: '/trygghet' }), [
      '/datePublished: 17 juli 2018 is no Date and no DateTime',
      '/url: /trygghet is no URL',
    ]);
  });
});
