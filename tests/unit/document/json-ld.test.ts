/** A document as schema.org data: the demo's, and what only some documents have. */
import { expect } from '@esm-bundle/chai';
import type { SamverkaDocument } from '../../../src/document/document.js';
import { jsonLd } from '../../../src/document/json-ld.js';
import { changed, full, minimal, parsed, type Json } from './samples.js';

const BASE = 'https://kommun.example/trygghet/polisen';

/** JSON-LD as it is written into a page. */
const written = (value: unknown, base = BASE, id?: string): Json =>
  JSON.parse(JSON.stringify(jsonLd(value as SamverkaDocument, base, id))) as Json;

const valid = (value: Json): SamverkaDocument => {
  const { document, problems } = parsed(value);
  if (!document || problems.all.length) throw new Error(problems.paths.join());
  return document;
};

const ofFull = (path?: string, value?: unknown): Json =>
  written(valid(path ? changed(full(), path, value) : full()));

const demo = async (name: string): Promise<SamverkaDocument> =>
  valid((await (await fetch(`/demo/${name}.json`)).json()) as Json);

/** All objects of a type, however deep. */
function typed(value: unknown, type: string): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((each) => typed(each, type));
  return (value as Json)['@type'] === type ? [value as Json, ...inner] : inner;
}

describe('the structured data of the seed page', () => {
  let data: Json;
  before(async () => {
    data = written(await demo('samverkan-med-polisen.sv'));
  });

  it('is a page of schema.org with its title, description, language and date', () => {
    expect(data['@context']).to.equal('https://schema.org');
    expect(data['@type']).to.equal('WebPage');
    expect(data['name']).to.equal('Samverkan med polisen');
    expect(data['description']).to.match(/^I samverkan med polisen tas det fram medborgarlöften/);
    expect(data['inLanguage']).to.equal('sv');
    expect(data['datePublished']).to.equal('2018-07-17');
    expect(data['keywords']).to.deep.equal(['ungdomar', 'krogen', 'brott i nära relationer', 'trafik']);
    expect(data).not.to.have.any.keys('@id', 'dateModified', 'lastReviewed');
  });

  it('is published by the municipality, with its address and its contact', () => {
    const publisher = data['publisher'] as Json;
    expect(publisher['@type']).to.equal('GovernmentOrganization');
    expect(publisher['name']).to.equal('Värmdö kommun');
    expect(publisher['url']).to.equal('https://www.varmdo.se/');
    expect(publisher['address']).to.deep.equal({
      '@type': 'PostalAddress',
      streetAddress: 'Skogsbovägen 9–11',
      addressLocality: 'Gustavsberg',
      addressCountry: 'SE',
    });
    expect(publisher['contactPoint']).to.deep.equal([
      {
        '@type': 'ContactPoint',
        name: 'Värmdö kommun',
        telephone: '08-570 470 00',
        email: 'varmdo.kommun@varmdo.se',
        url: 'https://www.example.org/varmdo/stall-en-fraga',
      },
    ]);
  });

  it('lists each promise as an action, in order', () => {
    const list = data['mainEntity'] as Json;
    expect(list).to.include({ '@type': 'ItemList', name: 'Medborgarlöfte', numberOfItems: 3 });
    const elements = list['itemListElement'] as Json[];
    expect(elements.map((each) => each['position'])).to.deep.equal([1, 2, 3]);
    expect(elements.map((each) => (each['item'] as Json)['name'])).to.deep.equal([
      'Situations- och platsanpassade insatser',
      'Fältsamverkan',
      'Drogförebyggande arbete',
    ]);
    expect(typed(data, 'Action')).to.have.length(3);
    // The seed says nothing of what became of them.
    expect(Object.keys(elements[1]?.['item'] as Json)).to.have.members(['@type', 'name', 'description']);
  });

  it('has the agreement and both files as documents', () => {
    const [agreement, ...files] = data['hasPart'] as Json[];
    expect(agreement).to.include({
      '@type': 'DigitalDocument',
      dateCreated: '2014-04',
      expires: '2017',
      temporalCoverage: '../2017',
    });
    expect(agreement).not.to.have.property('validThrough');
    expect((agreement?.['author'] as Json[]).map((each) => [each['@type'], each['name']])).to.deep.equal([
      ['GovernmentOrganization', 'Polisen i Nacka'],
      ['GovernmentOrganization', 'Nacka kommun'],
      ['GovernmentOrganization', 'Värmdö kommun'],
      ['GovernmentOrganization', 'Tyresö kommun'],
    ]);
    expect(files).to.deep.equal([
      {
        '@type': 'DigitalDocument',
        name: 'Planerade aktiviteter för 2017',
        url: 'https://kommun.example/trygghet/dokument/aktiviteter-2017.pdf',
        encodingFormat: 'pdf',
        datePublished: '2017-02',
      },
      {
        '@type': 'DigitalDocument',
        name: 'Samverkansöverenskommelse',
        url: 'https://kommun.example/trygghet/dokument/samverkansoverenskommelse.pdf',
        encodingFormat: 'pdf',
        datePublished: '2014-04',
      },
    ]);
  });
});

describe('the structured data of a document', () => {
  for (const [status, actionStatus] of [
    ['planned', 'https://schema.org/PotentialActionStatus'],
    ['ongoing', 'https://schema.org/ActiveActionStatus'],
    ['fulfilled', 'https://schema.org/CompletedActionStatus'],
    ['partly', 'https://schema.org/CompletedActionStatus'],
    ['not-fulfilled', 'https://schema.org/FailedActionStatus'],
    ['not-assessed', undefined],
    [undefined, undefined],
  ] as const)
    it(`says ${actionStatus ?? 'nothing'} of a promise that is ${status ?? 'without status'}`, () => {
      const [action] = typed(ofFull('promises.items[0].status', status), 'Action');
      expect(action?.['actionStatus']).to.equal(actionStatus);
    });

  it('tells who keeps a promise, where, when and with what result', () => {
    expect(typed(ofFull(), 'Action')).to.deep.equal([
      {
        '@type': 'Action',
        name: 'Fältsamverkan',
        description: 'Vi träffas varje vecka.',
        actionStatus: 'https://schema.org/CompletedActionStatus',
        agent: { '@type': 'Organization', name: 'Fältgruppen' },
        location: { '@type': 'Place', name: 'Gustavsbergs centrum' },
        startTime: '2017-02-01T00:00',
        endTime: '2017-12-31T23:59',
        result: {
          '@type': 'CreativeWork',
          text: '48 möten',
          url: 'https://kommun.example/trygghet/uppfoljning.html',
          datePublished: '2018-01',
        },
      },
    ]);
  });

  for (const [validFrom, validThrough, coverage] of [
    ['2014-05-01', '2017', '2014-05-01/2017'],
    ['2014', undefined, '2014/..'],
    [undefined, '2017', '../2017'],
    [undefined, undefined, undefined],
  ] as const)
    it(`covers ${coverage ?? 'no time'} for an agreement from ${validFrom ?? 'no date'} to ${validThrough ?? 'no date'}`, () => {
      const value = changed(
        changed(full(), 'agreement.validFrom', validFrom),
        'agreement.validThrough',
        validThrough,
      );
      const [agreement] = typed(written(valid(value)), 'DigitalDocument');
      expect(agreement?.['temporalCoverage']).to.equal(coverage);
      expect(agreement?.['expires']).to.equal(validThrough);
    });

  it('calls a party of another kind an organization, not a government', () => {
    const [agreement] = typed(ofFull('agreement.parties[0].kind', 'other'), 'DigitalDocument');
    expect((agreement?.['author'] as Json[])[0]).to.include({
      '@type': 'Organization',
      name: 'Värmdö kommun',
    });
  });

  it('writes the texts in the language of the document', () => {
    const data = written(valid({ ...full(), lang: 'en' }));
    expect(data['name']).to.equal('Working with the police');
    expect(data['inLanguage']).to.equal('en');
  });

  it('writes the texts of a language for a document in a dialect of it', () => {
    // The sample's language is sv-SE; its title is in en and sv.
    const title = { en: 'Working with the police', sv: 'Samverkan med polisen' };
    expect(ofFull('title', title)['name']).to.equal('Samverkan med polisen');
  });

  it('has the postal address where there is no visiting address', () => {
    const data = ofFull('contacts.items[0].visitingAddress', undefined);
    expect(typed(data, 'PostalAddress')).to.deep.equal([
      {
        '@type': 'PostalAddress',
        postOfficeBoxNumber: 'Box 1',
        postalCode: '134 81',
        addressLocality: 'Gustavsberg',
        addressCountry: 'SE',
      },
    ]);
  });

  it('gives the number that can be dialled from abroad', () => {
    expect(typed(ofFull(), 'ContactPoint')[0]?.['telephone']).to.equal('+46857047000');
  });

  it('has the id, the dates and the number of the organisation when they are there', () => {
    const data = written(valid(full()), BASE, `${BASE}#samverka`);
    expect(data).to.include({
      '@id': `${BASE}#samverka`,
      datePublished: '2018-07-17',
      dateModified: '2018-08',
      lastReviewed: '2019',
    });
    expect((data['publisher'] as Json)['taxID']).to.equal('212000-0035');
  });

  it('has nothing that a small document does not say', () => {
    expect(written(valid(minimal()))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Samverkan med polisen',
      inLanguage: 'sv',
      publisher: { '@type': 'GovernmentOrganization', name: 'Värmdö kommun' },
      hasPart: [],
    });
  });

  it('leaves out addresses that are not safe', () => {
    const data = written({ ...minimal(), publisher: { name: 'A', url: 'javascript:alert(1)' } });
    expect(JSON.stringify(data)).not.to.contain('javascript');
  });
});
