/** What stands at an address, as a draft. */
import { expect } from '@esm-bundle/chai';
import { SamverkaError, type Problem } from '../../../../src/document/problem.js';
import { readPage } from '../../../../demo/builder/start/read-page.js';
import { full } from '../../document/samples.js';
import { OTHER, served, swedish } from '../../document/served.js';
import { at, demo, each } from './demo.js';
import { page } from './pages.js';

const json = (value: unknown): string => served('json', { body: JSON.stringify(value) });
const html = (body: string): string => served('json', { type: 'text/html', body });

async function problemOf(reading: Promise<unknown>): Promise<Problem> {
  const error: unknown = await reading.then(
    () => new Error('It was read.'),
    (cause: unknown) => cause,
  );
  if (!(error instanceof SamverkaError)) throw error;
  return error.problem;
}

describe('a draft of an address', () => {
  it('is the document there, with fields that nobody knows yet', async () => {
    const document = { ...full(), newField: { deep: [1, 'två'] } };
    expect(await readPage(json(document))).to.deep.equal({ draft: document, leftovers: [] });
  });

  it('is the document that a page has beside it', async () => {
    const document = full();
    const { draft } = await readPage(
      html(
        `<!doctype html><head><link rel="alternate" type="application/json" href="${json(document).replaceAll('&', '&amp;')}"></head><p>Text`,
      ),
    );
    expect(draft).to.deep.equal(document);
  });

  it('is the document that a page shows: form C and form A', async () => {
    const document = await demo('sv');
    expect((await readPage('/demo/form-c.html')).draft).to.deep.equal(document);
    expect((await readPage('/demo/form-a.html')).draft).to.deep.equal(document);
  });

  it('is the Samverka content of a page: form B', async () => {
    const { draft, leftovers } = await readPage('/demo/form-b.html');
    expect(each(draft, ['promises', 'items'], 'title')).to.have.length(3);
    expect(leftovers).to.deep.equal(['Hoppa till innehållet']);
  });

  it('is a first draft of any other page', async () => {
    const { draft, leftovers } = await readPage(html(page));
    expect(at(draft, 'promises', 'items', 0, 'status')).to.equal('ongoing');
    expect(leftovers).to.contain('Grannsamverkan');
  });
});

describe('an address that cannot be read', () => {
  it('may be none', async () => {
    expect(swedish(await problemOf(readPage('javascript:alert(1)')))).to.equal(
      '”javascript:alert(1)” är ingen webbadress. Skriv den som den står i webbläsarens adressfält.',
    );
    expect(swedish(await problemOf(readPage(' ')))).to.match(/är ingen webbadress/);
  });

  it('may be on another site, and then its text can be pasted', async () => {
    expect(swedish(await problemOf(readPage(served('json', { body: '{}' }, OTHER))))).to.match(
      /^Sidan på 127\.0\.0\.1:\d+ gick inte att läsa härifrån\. .* klistra in den här i stället\.$/,
    );
  });

  it('may not be there', async () => {
    const { path, message } = await problemOf(readPage(served('status/404')));
    expect(path).to.contain('/test-server/status/404');
    expect(
      message(((text: string | { strings: readonly string[] }) =>
        typeof text === 'string' ? text : text.strings.join('…')) as never),
    ).to.match(/gick inte att hämta/);
  });
});
