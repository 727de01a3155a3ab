/** A draft as it is taken away: cleaned, complete where it can be, and nothing that was written lost. */
import { expect } from '@esm-bundle/chai';
import { finish, jsonText } from '../../../../demo/builder/take/finish.js';
import type { Draft } from '../../../../demo/builder/document/draft.js';
import { full, minimal, parsed, type Json } from '../../document/samples.js';

const draftWith = (more: Json): Draft => ({ ...minimal(), ...more }) as Draft;
const jsonOf = (more: Json): Json => finish(draftWith(more)).json as Json;

const demos = ['samverkan-med-polisen.sv', 'samverkan-med-polisen.en', 'uppfoljning'];

describe('a finished document', () => {
  for (const name of demos)
    it(`gives ${name}.json as it was, again and again`, async () => {
      const text = await (await fetch(`/demo/${name}.json`)).text();
      const value = JSON.parse(text) as Draft;
      const once = finish(value);
      expect(once.problems).to.deep.equal([]);
      expect(once.json).to.deep.equal(value);
      expect(once.document).to.deep.equal(parsed(value).document);
      const file = jsonText(once.json);
      expect(jsonText(finish(JSON.parse(file) as Draft).json)).to.equal(file);
    });

  it('has every field there is', () => {
    const { json, document, problems } = finish(full() as Draft);
    expect(problems).to.deep.equal([]);
    expect(json).to.deep.equal(full());
    expect(document).to.deep.equal(parsed(full()).document);
  });

  it('has the order of the schema, whatever order it was written in', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value;
    expect(jsonText(finish(reversed(full()) as Draft).json)).to.equal(jsonText(finish(full() as Draft).json));
    expect(jsonText(finish(minimal() as Draft).json)).to.equal(
      '{\n  "schemaVersion": 1,\n  "lang": "sv",\n  "title": "Samverkan med polisen",\n  "publisher": {\n    "name": "Värmdö kommun"\n  }\n}\n',
    );
  });
});

describe('what is typed', () => {
  it('becomes dates', () => {
    expect(
      jsonOf({ dates: { published: ' 17 juli 2018 ', updated: 'april 2014', reviewed: '2017' } })['dates'],
    ).to.deep.equal({
      published: '2018-07-17',
      updated: '2014-04',
      reviewed: '2017',
    });
    expect(jsonOf({ dates: { published: 'i somras' } })['dates']).to.deep.equal({ published: 'i somras' });
  });

  it('becomes numbers', () => {
    for (const [written, number] of [
      ['213 kB', 213_000],
      ['1,2 MB', 1_200_000],
      ['21196', 21_196],
      ['1 200', 1200],
      ['-2.5', -2.5],
      ['stor', 'stor'],
      ['1.2.3', '1.2.3'],
    ] as const)
      expect(
        jsonOf({ documents: { title: 'D', items: [{ title: 'P', url: '/p', bytes: written }] } })[
          'documents'
        ],
      ).to.deep.equal({
        title: 'D',
        items: [{ title: 'P', url: '/p', bytes: number }],
      });
  });

  it('is trimmed, and what is empty is left out', () => {
    const json = jsonOf({
      title: ' Titel ',
      intro: ['', ' Ett. ', { sv: ' ', en: '' }],
      lexicon: [],
      dates: { published: '' },
      agreement: { title: '', parties: [{ name: '' }] },
      priorityAreas: { title: '', items: [{ id: 'a', title: '' }] },
      promises: { title: 'Löften', items: [{ title: 'Torget', activities: [{ title: '', done: false }] }] },
    });
    expect(json).to.deep.equal({
      ...minimal(),
      title: 'Titel',
      intro: ['Ett.'],
      promises: { title: 'Löften', items: [{ id: 'torget', title: 'Torget', body: [] }] },
    });
  });

  it('is a string where it has the document’s own language alone, else one text a language, its own first', () => {
    expect(jsonOf({ title: { sv: 'Titel', en: ' ' } })['title']).to.equal('Titel');
    expect(jsonOf({ title: { en: 'Title' } })['title']).to.deep.equal({ en: 'Title' });
    expect(JSON.stringify(jsonOf({ title: { fi: 'Otsikko', en: 'Title', sv: 'Titel' } })['title'])).to.equal(
      '{"sv":"Titel","en":"Title","fi":"Otsikko"}',
    );
  });

  it('gets an id from its title that no other has', () => {
    const items = [
      { title: 'Fältsamverkan' },
      { id: 'torget', title: 'A' },
      { title: { sv: 'Torget', en: 'Square' } },
      { title: 'Fältsamverkan' },
      { title: '💡' },
      { body: ['Ord.'] },
    ];
    const { items: given } = jsonOf({ promises: { title: 'L', items } })['promises'] as { items: Json[] };
    expect(given.map(({ id }) => id)).to.deep.equal([
      'faltsamverkan',
      'torget',
      'torget-2',
      'faltsamverkan-2',
      '5',
      undefined,
    ]);
  });
});

describe('what is incomplete', () => {
  const draft = draftWith({
    priorityAreas: { title: 'Områden', items: [{ title: 'Ungdomar', links: [{ text: 'I riskzon' }] }] },
    contacts: { title: 'Kontakt', items: [{ name: 'Kommunen', email: 'fel', phone: { e164: '+468' } }] },
    dates: { published: 'i somras' },
    egen: { rad: ['kvar'] },
  });

  it('stays in the file, and is told of where visitors miss it', () => {
    const { json, document, problems } = finish(draft);
    expect(json).to.deep.include({
      priorityAreas: {
        title: 'Områden',
        items: [{ id: 'ungdomar', title: 'Ungdomar', links: [{ text: 'I riskzon' }] }],
      },
      dates: { published: 'i somras' },
      egen: { rad: ['kvar'] },
    });
    expect(document?.priorityAreas?.items[0]?.links).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.include.members([
      'priorityAreas.items[0].links[0].url',
      'dates.published',
    ]);
  });

  it('is the same draft when it is opened again', () => {
    const { json } = finish(draft);
    expect(finish(JSON.parse(jsonText(json)) as Draft).json).to.deep.equal(json);
  });

  it('may be all of it', () => {
    expect(finish({})).to.deep.include({ json: { schemaVersion: 1, lang: 'sv' }, document: undefined });
    for (const odd of [null, 0, 'x', [], [null], { items: 'x' }])
      for (const field of Object.keys(full())) {
        const { json } = finish({ ...full(), [field]: odd } as Draft);
        expect(finish(json).json).to.deep.equal(json);
      }
  });
});
