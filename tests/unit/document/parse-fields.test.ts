/** Parsing: every field of the table in DESIGN.md, section 3, is read, and a wrong value costs that field alone. */
import { expect } from '@esm-bundle/chai';
import { at, changed, full, minimal, parsed } from './samples.js';

/** Every optional field that holds a value, and a value it must not have. */
const wrong: readonly (readonly [path: string, value: unknown])[] = [
  ['publisher.url', 'javascript:alert(1)'],
  ['publisher.organisationNumber', 2120000035],
  ['intro', 'Inte en lista'],
  ['intro[1]', 5],
  ['dates', ['2018']],
  ['dates.published', '17 juli 2018'],
  ['dates.updated', '2018-13'],
  ['dates.reviewed', 2018],
  ['promises', 'Fältsamverkan'],
  ['promises.intro', {}],
  ['promises.lead', 1],
  ['promises.outro', 'Text'],
  ['promises.items[0].place', ['Torget']],
  ['promises.items[0].period', '2017'],
  ['promises.items[0].period.from', '2017-02-30'],
  ['promises.items[0].period.through', 'snart'],
  ['promises.items[0].areas', 'ungdomar'],
  ['promises.items[0].areas[1]', 7],
  ['promises.items[0].responsible', false],
  ['promises.items[0].status', 'klar'],
  ['promises.items[0].status', 'constructor'],
  ['promises.items[0].statusDate', '2017-02-29'],
  ['promises.items[0].target', 50],
  ['promises.items[0].target.value', '50'],
  ['promises.items[0].target.unit', 0],
  ['promises.items[0].outcome.value', [48]],
  ['promises.items[0].outcome.date', 'januari'],
  ['promises.items[0].outcome.url', 'data:text/html,x'],
  ['promises.items[0].activities', {}],
  ['promises.items[0].activities[0].when', 5],
  ['promises.items[0].activities[0].done', 'ja'],
  ['priorityAreas', 3],
  ['priorityAreas.intro', 'Text'],
  ['priorityAreas.items[0].body', 'Text'],
  ['priorityAreas.items[0].links', { text: 'a', url: '/' }],
  ['priorityAreas.items[0].links[0].lang', 'svenska språket'],
  ['agreement', true],
  ['agreement.body', 'Text'],
  ['agreement.parties', 'Kommunen'],
  ['agreement.parties[0].kind', 'fire brigade'],
  ['agreement.parties[0].signatory', {}],
  ['agreement.parties[0].url', 'vbscript:x'],
  ['agreement.signed', '2014/04'],
  ['agreement.validFrom', 'idag'],
  ['agreement.validThrough', '2017 ut'],
  ['agreement.supersededBy', 'javascript:x'],
  ['agreement.document', ['a']],
  ['documents', []],
  ['documents.intro', 'Text'],
  ['documents.items[0].id', 1],
  ['documents.items[0].kind', 1],
  ['documents.items[0].format', {}],
  ['documents.items[0].bytes', '213 kB'],
  ['documents.items[0].date', '2014-4'],
  ['documents.items[0].lang', ''],
  ['documents.items[0].htmlAlternative', 'file:///etc/passwd'],
  ['contacts', 'Ring'],
  ['contacts.items[0].role', 9],
  ['contacts.items[0].visitingAddress', 'Skogsbovägen 9'],
  ['contacts.items[0].visitingAddress.street', 9],
  ['contacts.items[0].postalAddress.postOfficeBox', 1],
  ['contacts.items[0].postalAddress.postalCode', 13481],
  ['contacts.items[0].postalAddress.city', []],
  ['contacts.items[0].phone', '08-570 470 00'],
  ['contacts.items[0].phone.e164', 46857047000],
  ['contacts.items[0].email', 'varmdo.kommun(at)varmdo.se'],
  ['contacts.items[0].ask', 'https://www.example.org/'],
  ['contacts.items[0].more', '/kontakt'],
  ['contacts.items[0].openingHours', 'Vardagar'],
  ['contacts.emergencyNumbers', { label: 'Akut', number: '112' }],
];

describe('parsing the fields of a document', () => {
  it('keeps a document with every field exactly as it is', () => {
    const { document, problems } = parsed(full());
    expect(problems.paths).to.deep.equal([]);
    expect(document).to.deep.equal(full());
  });

  it('needs no more than the four required fields of the root', () => {
    const { document, problems } = parsed(minimal());
    expect(problems.paths).to.deep.equal([]);
    expect(document).to.deep.equal(minimal());
  });

  for (const [path, value] of wrong)
    it(`drops ${path} alone, with a warning, when it is ${JSON.stringify(value)}`, () => {
      const { document, problems } = parsed(changed(full(), path, value));
      expect(problems.paths).to.deep.equal([path]);
      const isItem = path.endsWith(']');
      // What is dropped out of a list closes the gap; anything else is not there.
      const expected = changed(full(), path, undefined);
      expect(document).to.deep.equal(isItem ? withoutGaps(expected) : expected);
    });

  it('drops a number that is none, which only a script can give', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const { document, problems } = parsed(changed(full(), 'documents.items[0].bytes', value));
      expect(problems.paths).to.deep.equal(['documents.items[0].bytes']);
      expect(at(document, 'documents.items[0].bytes')).to.equal(undefined);
    }
  });

  it('says in Swedish and in English what ought to stand there', () => {
    const { problems } = parsed(changed(full(), 'promises.items[0].status', 'klar'));
    expect(problems.swedish).to.deep.equal([
      'Här ska stå planned, ongoing, fulfilled, partly, not-fulfilled, not-assessed.',
    ]);
    expect(problems.english).to.deep.equal([
      'Expected here: planned, ongoing, fulfilled, partly, not-fulfilled, not-assessed.',
    ]);
  });

  it('takes away the white space around values that are not text', () => {
    const around = changed(
      changed(full(), 'dates.published', ' 2018-07-17\n'),
      'documents.items[0].url',
      '\ta.pdf ',
    );
    const { document, problems } = parsed(around);
    expect(problems.paths).to.deep.equal([]);
    expect(at(document, 'dates.published')).to.equal('2018-07-17');
    expect(at(document, 'documents.items[0].url')).to.equal('a.pdf');
  });

  for (const status of ['planned', 'ongoing', 'fulfilled', 'partly', 'not-fulfilled', 'not-assessed'])
    it(`knows the status ${status}`, () => {
      const { document } = parsed(changed(full(), 'promises.items[0].status', status));
      expect(at(document, 'promises.items[0].status')).to.equal(status);
    });

  for (const kind of ['municipality', 'police', 'region', 'other'])
    it(`knows a party that is ${kind}`, () => {
      const { document } = parsed(changed(full(), 'agreement.parties[0].kind', kind));
      expect(at(document, 'agreement.parties[0].kind')).to.equal(kind);
    });

  for (const lang of ['sv', 'en-GB', 'sv-x-lattlast', 'smj', 'fit', 'rom', 'zh-Hant-TW'])
    it(`accepts the language tag ${lang}`, () => {
      const { document, problems } = parsed({ ...minimal(), lang });
      expect(problems.paths).to.deep.equal([]);
      expect(document?.lang).to.equal(lang);
    });

  it('accepts a promise whose body is empty', () => {
    const { document, problems } = parsed(changed(full(), 'promises.items[0].body', []));
    expect(problems.paths).to.deep.equal([]);
    expect(at(document, 'promises.items[0].body')).to.deep.equal([]);
  });
});

function withoutGaps<T>(value: T): T {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutGaps(inner)])) as T;
}
