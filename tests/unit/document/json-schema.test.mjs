/** The published JSON Schema: it is valid, it accepts the demo's documents, and it agrees with what Samverka itself accepts. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

const file = (path) => new URL(`../../../${path}`, import.meta.url);
const json = (path) => JSON.parse(readFileSync(file(path), 'utf8'));

// Addresses are resolved against the page, which Node has none of.
globalThis.document = { baseURI: 'https://kommun.example/trygghet/' };
const { jsonSchema } = await import(file('dist/document/json-schema.js').href);
const { documentSchema } = await import(file('dist/document/document.js').href);
const { parse } = await import(file('dist/document/parse.js').href);

/** `format` is but a note in this version of JSON Schema: what it says must be said by a pattern as well. */
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
let validate;
before(() => {
  validate = ajv.compile(jsonSchema());
});

const accepts = (value) => validate(JSON.parse(JSON.stringify(value)));
const problemsOf = (value) => {
  const paths = [];
  parse(documentSchema, value, ({ path }) => paths.push(path));
  return paths;
};

const minimal = { schemaVersion: 1, lang: 'sv', title: 'Titel', publisher: { name: 'Kommunen' } };
const promise = { id: 'a', title: 'A', body: [] };
const contact = { id: 'a', name: 'A' };
const promises = (more) => ({ ...minimal, promises: { title: 'Löften', items: [{ ...promise, ...more }] } });
const contacts = (more) => ({ ...minimal, contacts: { title: 'Kontakt', items: [{ ...contact, ...more }] } });
const files = (more) => ({
  ...minimal,
  documents: { title: 'Dokument', items: [{ title: 'A', url: 'a.pdf', ...more }] },
});
const dated = (published) => ({ ...minimal, dates: { published } });
const linked = (url) => ({ ...minimal, publisher: { name: 'A', url } });

const right = {
  'the smallest document': minimal,
  'keys that no field has': { ...minimal, $schema: 'x', comment: { a: [1] } },
  'texts in two languages': { ...minimal, title: { sv: 'Titel', 'en-GB': 'Title' } },
  'a text that is not translated yet': { ...minimal, title: { sv: 'Titel', en: '' } },
  'empty lists': { ...minimal, intro: [], promises: { title: 'A', items: [] } },
  'a promise with an empty body': promises({}),
  'every status': { ...promises(), ...promises({ status: 'not-assessed' }) },
  'a target with a number': promises({ target: { text: '5 %', value: 5.5, unit: '%' } }),
  'a done activity': promises({ activities: [{ title: 'A', done: true }] }),
  'a year': dated('2017'),
  'a month': dated('2014-04'),
  'a day': dated('2018-07-17'),
  'a leap day': dated('2016-02-29'),
  'the leap day of 2000': dated('2000-02-29'),
  'an address': linked('https://www.varmdo.se/a?b#c'),
  'an address in capitals': linked('HTTPS://WWW.VARMDO.SE/'),
  'a relative address': linked('../a/b.pdf'),
  'an address from the root': linked('/a'),
  'a fragment': linked('#a'),
  'an address without a scheme': linked('//www.varmdo.se/'),
  'a mail address': linked('mailto:a@b.se'),
  'a telephone address': linked('tel:+46857047000'),
  'an address with a colon in its path': linked('/a:b'),
  'a language tag': { ...minimal, lang: 'sv-x-lattlast' },
  'an e-mail address': contacts({ email: 'varmdo.kommun@varmdo.se' }),
  'an e-mail address with å': contacts({ email: 'förnamn@åre.se' }),
  'a size': files({ bytes: 0 }),
  'the name that a publisher had': { ...minimal, publisher: undefined, municipality: { name: 'A' } },
  'a period of all promises': { ...minimal, promises: { title: 'A', period: { from: '2017' }, items: [] } },
  'groups of promises': {
    ...minimal,
    promises: { title: 'A', groups: [{ id: 'a', title: 'A' }], items: [{ ...promise, group: 'a' }] },
  },
  'outcomes over time': promises({ outcome: [{ text: 'A', date: '2017' }, { text: 'B' }] }),
  'one outcome': promises({ outcome: { text: 'A', value: 5 } }),
  'hours of a season': contacts({ openingHours: ['A', { label: 'Sommar', hours: ['B'] }] }),
  'several telephones': contacts({ phones: [{ label: 'Växel', display: '112' }] }),
  recordings: { ...minimal, recordings: [{ lang: 'sv', url: 'a.mp3', captions: 'a.vtt', credit: 'A' }] },
};

const wrong = {
  'a list': [],
  null: null,
  'a text': 'document',
  'no fields': {},
  'no title': { ...minimal, title: undefined },
  'an empty title': { ...minimal, title: '' },
  'a title of white space': { ...minimal, title: ' \n' },
  'a title in no language': { ...minimal, title: {} },
  'a title that is empty in its only language': { ...minimal, title: { sv: '' } },
  'a title under no language tag': { ...minimal, title: { svenska_språket: 'A' } },
  'a title that is a number': { ...minimal, title: 5 },
  'a number among the languages': { ...minimal, title: { sv: 'A', en: 5 } },
  'a later version': { ...minimal, schemaVersion: 2 },
  'a version in quotes': { ...minimal, schemaVersion: '1' },
  'no municipality': { ...minimal, publisher: undefined },
  'a municipality without a name': { ...minimal, publisher: {} },
  'a former municipality without a name': { ...minimal, publisher: undefined, municipality: {} },
  'a publisher beside a municipality that is none': { ...minimal, municipality: 'A' },
  'a recording without captions': { ...minimal, recordings: [{ lang: 'sv', url: 'a.mp3' }] },
  'an outcome without text among others': promises({ outcome: [{ text: 'A' }, { date: '2017' }] }),
  'a season without hours': contacts({ openingHours: [{ label: 'Sommar' }] }),
  'a season with hours that are no list': contacts({ openingHours: [{ label: 'Sommar', hours: 'A' }] }),
  'a language that is no tag': { ...minimal, lang: 'svenska språket' },
  'an introduction that is no list': { ...minimal, intro: 'A' },
  'more than 10,000 texts': { ...minimal, intro: Array.from({ length: 10_001 }, () => 'A') },
  'a number in a list of texts': { ...minimal, intro: ['A', 5] },
  'a promise without an id': promises({ id: undefined }),
  'a promise without a body': promises({ body: undefined }),
  'a promise with a body that is no list': promises({ body: 'A' }),
  'a status in Swedish': promises({ status: 'Uppfyllt' }),
  'a period that is a text': promises({ period: '2017' }),
  'a value in quotes': promises({ target: { text: 'A', value: '5' } }),
  'a target without text': promises({ target: { value: 5 } }),
  'an answer in words': promises({ activities: [{ title: 'A', done: 'ja' }] }),
  'a date in words': dated('17 juli 2018'),
  'a month 13': dated('2018-13'),
  'a day 32': dated('2018-01-32'),
  'a day 0': dated('2018-01-00'),
  'the 30th of February': dated('2017-02-30'),
  'the 31st of April': dated('2017-04-31'),
  'a leap day in 2017': dated('2017-02-29'),
  'a leap day in 1900': dated('1900-02-29'),
  'a date with a time': dated('2018-07-17T10:00'),
  'a year that is a number': dated(2018),
  'a script address': linked('javascript:alert(1)'),
  'a script address in capitals': linked('JavaScript:alert(1)'),
  'a script address after white space': linked(' javascript:alert(1)'),
  'a script address with a tab': linked('java\tscript:alert(1)'),
  'a script address after a control character': linked('\u0001javascript:alert(1)'),
  'a data address': linked('data:text/html,x'),
  'an address of a file': linked('file:///etc/passwd'),
  'an empty address': linked(''),
  'a document without an address': files({ url: undefined }),
  'a size in words': files({ bytes: '213 kB' }),
  'an e-mail address without @': contacts({ email: 'varmdo.se' }),
  'two e-mail addresses': contacts({ email: 'a@b.se, c@d.se' }),
  'an e-mail address with a header': contacts({ email: 'a@b.se?bcc=c@d.se' }),
  'a telephone that is a text': contacts({ phone: '112' }),
  'a telephone without a number': contacts({ phone: { e164: '+46112' } }),
  'an address that is a text': contacts({ visitingAddress: 'Storgatan 1' }),
  'a question without an address': contacts({ ask: { text: 'Fråga' } }),
  'emergency numbers without a number': {
    ...minimal,
    contacts: { title: 'A', items: [], emergencyNumbers: [{ label: 'A' }] },
  },
};

describe('the JSON Schema', () => {
  test('is valid for version 2020-12', () => {
    const schema = jsonSchema();
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
  });

  test('is what is published', () => {
    assert.deepEqual(json('dist/samverka.schema.json'), JSON.parse(JSON.stringify(jsonSchema())));
  });

  test('names every part and what it requires', () => {
    const { properties, required } = jsonSchema();
    assert.deepEqual(required, ['schemaVersion', 'lang', 'title']);
    assert.deepEqual(Object.keys(properties).sort(), [
      'agreement',
      'contacts',
      'dates',
      'documents',
      'intro',
      'lang',
      'lexicon',
      'municipality',
      'priorityAreas',
      'promises',
      'publisher',
      'recordings',
      'relatedLinks',
      'schemaVersion',
      'title',
    ]);
    assert.deepEqual(properties.promises.properties.items.items.required, ['id', 'title', 'body']);
    assert.deepEqual(properties.promises.properties.items.items.properties.status.enum, [
      'planned',
      'ongoing',
      'fulfilled',
      'partly',
      'not-fulfilled',
      'not-assessed',
    ]);
  });

  test('says what every field means, and of the former name too', () => {
    const visit = (node, path) => {
      for (const each of [node.items, ...(node.anyOf ?? [])]) if (each) visit(each, path);
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        if (field === true) continue;
        assert.match(field.description ?? '', /^[A-Z].+\.$/, `${path}.${name}`);
        visit(field, `${path}.${name}`);
      }
    };
    const schema = jsonSchema();
    assert.match(schema.description, /\.$/);
    visit(schema, '');
  });

  for (const name of readdirSync(file('demo/')).filter((each) => each.endsWith('.json')))
    test(`accepts demo/${name}, and so does Samverka`, () => {
      const value = json(`demo/${name}`);
      assert.ok(accepts(value), JSON.stringify(validate.errors));
      assert.deepEqual(problemsOf(value), []);
    });

  for (const [what, value] of Object.entries(right))
    test(`accepts ${what}, and so does Samverka`, () => {
      assert.deepEqual(problemsOf(value), []);
      assert.ok(accepts(value), JSON.stringify(validate.errors));
    });

  for (const [what, value] of Object.entries(wrong))
    test(`refuses ${what}, and so does Samverka`, () => {
      assert.notDeepEqual(problemsOf(value), []);
      assert.equal(accepts(value), false);
    });
});
