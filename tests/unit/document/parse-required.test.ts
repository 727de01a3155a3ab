/** Parsing: what a missing or wrong required field costs, and what counts as nothing. */
import { expect } from '@esm-bundle/chai';
import { at, changed, full, minimal, parsed, type Json } from './samples.js';

/** Two items in the list at a path, the second one without a field. */
function withSecond(path: string, field: string, value: unknown): Json {
  const items = at(full(), path) as Json[];
  const [first] = items;
  return changed(full(), path, [first, { ...first, id: 'andra', [field]: value }]);
}

/** Lists of items, and the fields that each item must have. */
const items = {
  'promises.items': ['id', 'title', 'body'],
  'promises.items[0].activities': ['title'],
  'priorityAreas.items': ['id', 'title'],
  'priorityAreas.items[0].links': ['text', 'url'],
  'agreement.parties': ['name'],
  'documents.items': ['title', 'url'],
  'contacts.items': ['id', 'name'],
  'contacts.emergencyNumbers': ['label', 'number'],
} as const;

/** Optional objects, and the fields that each must have to be kept. */
const objects = {
  promises: ['title', 'items'],
  priorityAreas: ['title', 'items'],
  agreement: ['title'],
  documents: ['title', 'items'],
  contacts: ['title', 'items'],
  'promises.items[0].target': ['text'],
  'promises.items[0].outcome': ['text'],
  'contacts.items[0].phone': ['display'],
  'contacts.items[0].ask': ['text', 'url'],
  'contacts.items[0].more': ['text', 'url'],
} as const;

describe('parsing what is required', () => {
  for (const [path, fields] of Object.entries(items))
    for (const field of fields)
      for (const [how, value] of [
        ['missing', undefined],
        ['wrong', {}],
      ] as const)
        it(`drops one of ${path} whose ${field} is ${how}, and keeps the others`, () => {
          const { document, problems } = parsed(withSecond(path, field, value));
          const list = at(document, path) as unknown[];
          const [first] = at(full(), path) as unknown[];
          expect(list).to.deep.equal([first]);
          expect(problems.paths).to.deep.equal([`${path}[1].${field}`]);
        });

  for (const [path, fields] of Object.entries(objects))
    for (const field of fields)
      it(`drops ${path} as a whole when its ${field} is missing`, () => {
        const { document, problems } = parsed(changed(full(), `${path}.${field}`, undefined));
        expect(document).to.deep.equal(changed(full(), path, undefined));
        expect(problems.paths).to.deep.equal([`${path}.${field}`]);
      });

  for (const path of ['schemaVersion', 'lang', 'title', 'publisher', 'publisher.name'])
    it(`gives no document when ${path} is missing, and says so first`, () => {
      const { document, problems } = parsed(changed(full(), path, undefined));
      expect(document).to.equal(undefined);
      expect(problems.paths[0]).to.equal(path);
    });

  for (const version of [0, 2, '1', '1.0', true, [1]])
    it(`gives no document when schemaVersion is ${JSON.stringify(version)}`, () => {
      const { document, problems } = parsed({ ...minimal(), schemaVersion: version });
      expect(document).to.equal(undefined);
      expect(problems.paths).to.deep.equal(['schemaVersion']);
    });

  for (const value of [null, undefined, 'text', 5, true, [], [minimal()]])
    it(`gives no document for ${JSON.stringify(value)}, with one problem`, () => {
      const { document, problems } = parsed(value);
      expect(document).to.equal(undefined);
      expect(problems.paths).to.deep.equal(['']);
      expect(problems.english).to.deep.equal(['Expected here: {…}.']);
    });

  it('drops an item that is no object, with the number it has in the document', () => {
    const { document, problems } = parsed(
      changed(full(), 'promises.items', ['text', 7, ...(at(full(), 'promises.items') as Json[])]),
    );
    expect(at(document, 'promises.items')).to.have.length(1);
    expect(problems.paths).to.deep.equal(['promises.items[0]', 'promises.items[1]']);
  });

  it('gives the path of a fault deep in the second item', () => {
    const second = { id: 'b', title: 'B', body: [], statusDate: 'snart' };
    const { document, problems } = parsed({
      ...minimal(),
      promises: { title: 'Löften', items: [{ id: 'a', title: 'A', body: [] }, second] },
    });
    expect(problems.paths).to.deep.equal(['promises.items[1].statusDate']);
    expect(document?.promises?.items[1]).to.deep.equal({ id: 'b', title: 'B', body: [] });
  });

  it('keeps a list that has lost all its items', () => {
    const { document } = parsed({ ...minimal(), promises: { title: 'Löften', items: [{ id: 'a' }] } });
    expect(document?.promises).to.deep.equal({ title: 'Löften', items: [] });
  });

  it('reports each fault of an item that is dropped, so that one round mends all', () => {
    const { problems } = parsed({ ...minimal(), promises: { title: 'Löften', items: [{ status: 'klar' }] } });
    expect(problems.paths).to.have.members(
      ['id', 'title', 'body', 'status'].map((field) => `promises.items[0].${field}`),
    );
  });
});

describe('parsing what counts as nothing', () => {
  it('takes null in an optional field as nothing, without a word', () => {
    const withNulls = {
      ...minimal(),
      intro: null,
      dates: null,
      promises: {
        title: 'Löften',
        lead: null,
        items: [{ id: 'a', title: 'A', body: [], status: null, target: null }],
      },
    };
    const { document, problems } = parsed(withNulls);
    expect(problems.paths).to.deep.equal([]);
    expect(document).to.deep.equal({
      ...minimal(),
      promises: { title: 'Löften', items: [{ id: 'a', title: 'A', body: [] }] },
    });
  });

  it('takes null in a required field as missing', () => {
    const { document, problems } = parsed({ ...minimal(), title: null });
    expect(document).to.equal(undefined);
    expect(problems.paths).to.deep.equal(['title']);
  });

  for (const [what, value] of [
    ['an empty string', ''],
    ['white space', ' \n\t '],
  ] as const)
    it(`takes ${what} for no text and no name`, () => {
      const { document, problems } = parsed({ ...minimal(), intro: [value], publisher: { name: value } });
      expect(document).to.equal(undefined);
      expect(problems.paths).to.deep.equal(['publisher.name', 'intro[0]']);
    });

  it('leaves out keys that no field has, without a word', () => {
    const { document, problems } = parsed({
      ...full(),
      $schema: 'https://example.org/samverka.schema.json',
      comment: { deep: ['x'] },
      publisher: { ...(full()['publisher'] as Json), mayor: 'A. Berg' },
    });
    expect(problems.paths).to.deep.equal([]);
    expect(document).to.deep.equal(full());
  });

  it('starts its paths where it is told to', () => {
    const { problems } = parsed({
      ...minimal(),
      contacts: { title: 'Kontakt', items: [{ id: 'a', name: 'A', phone: {} }] },
    });
    expect(problems.paths).to.deep.equal(['contacts.items[0].phone.display']);
  });
});
