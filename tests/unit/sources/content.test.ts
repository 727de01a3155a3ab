/** Content for an element from a value and from an address: the right part, its language, its base and its problems. */
import { expect } from '@esm-bundle/chai';
import type { PartName } from '../../../src/document/parts.js';
import { SamverkaError, type Problem } from '../../../src/document/problem.js';
import { fromAddress, fromData } from '../../../src/sources/index.js';
import { full, type Json } from '../document/samples.js';
import { english, served } from '../document/served.js';
import { Collected } from '../problems.js';

const loadHtml = () => import('../../../src/html/index.js');
const address = (value: unknown): string => served('json', { body: JSON.stringify(value) });
const page = (body: string, head = ''): string =>
  served('json', {
    type: 'text/html',
    body: `<!doctype html><html lang="sv"><head>${head}</head><body>${body}</body></html>`,
  });
const from = <N extends PartName>(name: N, url: string) => fromAddress(name, url, loadHtml);

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error: unknown = await promise.then(
    () => new Error('There is content.'),
    (cause: unknown) => cause,
  );
  if (!(error instanceof SamverkaError)) throw error;
  return error.problem;
}

describe('content from a value', () => {
  it('is a part by itself, with addresses relative to the page', () => {
    const problems = new Collected();
    const promises = full()['promises'];
    const content = fromData('promises', promises, problems.report);
    expect(content?.part).to.deep.equal(promises);
    expect(content?.source).to.equal('data');
    expect(content?.base).to.equal(document.baseURI);
    expect([content?.language, content?.document]).to.deep.equal([undefined, undefined]);
    expect(problems.paths).to.deep.equal([]);
  });

  it('is a whole document for a page, in its language', () => {
    const content = fromData('page', full(), () => {});
    expect(content?.language).to.equal('sv-SE');
    expect(content?.document).to.equal(content?.part);
  });

  it('has its faults with the path in a document', () => {
    const problems = new Collected();
    const content = fromData(
      'contact-card',
      { title: 'Kontakt', items: [{ id: 'a', name: 'A', email: 'a' }] },
      problems.report,
    );
    expect(content?.part.items).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(problems.paths).to.deep.equal(['contacts.items[0].email']);
  });

  it('is none for what is no part', () => {
    const problems = new Collected();
    expect(fromData('agreement', 'text', problems.report)).to.equal(undefined);
    expect(problems.paths).to.deep.equal(['agreement']);
  });
});

describe('content from a document at an address', () => {
  it('is the part of that name, with the document, its language and its address', async () => {
    const url = address(full());
    const { content, problems } = await from('agreement', url);
    expect(content.part).to.deep.equal(full()['agreement']);
    expect([content.language, content.base, content.source]).to.deep.equal(['sv-SE', url, url]);
    expect(content.document).to.deep.equal(full());
    expect(problems).to.deep.equal([]);
  });

  it('is the promise, or the area, that the fragment names', async () => {
    const item = { title: 'x', body: [] };
    const url = address({
      ...full(),
      promises: {
        title: 'Löften',
        items: [
          { id: 'ett', ...item },
          { id: 'två', ...item },
        ],
      },
    });
    expect((await from('promise', url)).content.part.id).to.equal('ett');
    expect((await from('promise', `${url}#tv%C3%A5`)).content.part.id).to.equal('två');
    expect((await from('priority-area', `${url}#ungdomar`)).content.part.id).to.equal('ungdomar');
  });

  it('is none where the fragment names nothing, and the problem says where', async () => {
    const url = address(full());
    const problem = await problemOf(from('promise', `${url}#annat`));
    expect(problem.path).to.equal('promises');
    expect(english(problem)).to.equal(`${url} has no content for samverka-promise. Add it there.`);
  });

  it('is none, and no accident, where the fragment cannot be decoded', async () => {
    const problem = await problemOf(from('promise', `${address(full())}#100%`));
    expect(english(problem)).to.contain('has no content for samverka-promise');
  });

  it('is none where the document does not have the part', async () => {
    const url = address({ ...full(), agreement: undefined });
    expect(english(await problemOf(from('agreement', url)))).to.equal(
      `${url} has no content for samverka-agreement. Add it there.`,
    );
  });

  it('says what is wrong with a part that is lost', async () => {
    const problem = await problemOf(from('agreement', address({ ...full(), agreement: { body: [] } })));
    expect(problem.path).to.equal('agreement.title');
  });

  it('tells of the faults in its own part alone, and a page of all', async () => {
    const wrong: Json = {
      ...full(),
      dates: { published: 'igår' },
      contacts: { title: 'Kontakt', items: [], emergencyNumbers: 5 },
    };
    const url = address(wrong);
    const paths = async (name: PartName): Promise<string[]> =>
      (await from(name, url)).problems.map(({ path }) => path);
    expect(await paths('published')).to.deep.equal(['dates.published']);
    expect(await paths('contact-card')).to.deep.equal(['contacts.emergencyNumbers']);
    expect(await paths('promises')).to.deep.equal([]);
    expect(await paths('page')).to.deep.equal(['dates.published', 'contacts.emergencyNumbers']);
  });
});

describe('content from another page', () => {
  const body =
    '<main><div class="samverka-promises"><h2>Löften</h2><h3>Ett</h3><p><a href="/a">a</a></p></div>' +
    '<samverka-published><p>Senast publicerad: 2018-07-17</p></samverka-published>' +
    '<div class="samverka-contact-card" lang="en"><h2>The police</h2><p>Phone: 114 14</p></div></main>';

  it('is the part of that name', async () => {
    const url = page(body);
    const { content } = await from('promises', url);
    expect(content.part).to.deep.equal({
      title: 'Löften',
      items: [{ id: 'ett', title: 'Ett', body: ['a'] }],
    });
    expect([content.language, content.source, content.document]).to.deep.equal(['sv', url, undefined]);
    expect((await from('contact-card', url)).content.language).to.equal('en');
  });

  it('is all parts that there are, for a page', async () => {
    const { content } = await from('page', page(body));
    expect(content.part.promises?.title).to.equal('Löften');
    expect(content.part.dates?.published).to.equal('2018-07-17');
    expect(content.part.contacts?.items[0]?.name).to.equal('The police');
    expect(content.part).not.to.have.any.keys('agreement', 'documents', 'priorityAreas');
  });

  it('is the promise that the fragment names in a list of them', async () => {
    const { content } = await from('promise', `${page(body)}#ett`);
    expect(content.part.title).to.equal('Ett');
  });

  it('comes from the alternate of the page when it has one', async () => {
    const href = address(full()).replaceAll('&', '&amp;');
    const { content } = await from(
      'promises',
      page(body, `<link rel="alternate" type="application/json" href="${href}">`),
    );
    expect(content.part.title).to.equal('Medborgarlöften');
  });

  it('is none where the page has no Samverka content, and the problem says where', async () => {
    const url = page('<h2>Löften</h2>');
    const problem = await problemOf(from('promises', url));
    expect(english(problem)).to.equal(`${url} has no content for samverka-promises. Add it there.`);
    expect(english(await problemOf(from('page', url)))).to.contain('samverka-page');
  });

  it('tells what could not be read in it', async () => {
    const { problems } = await from(
      'agreement',
      page('<div class="samverka-agreement"><h2>Avtal</h2><p>Undertecknad: nyss</p></div>'),
    );
    expect(problems.map(({ path }) => path)).to.deep.equal(['signed']);
  });
});
