/** Documents name their format and size inside the link, then kind, date and HTML alternative (guideline R9). */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find, lines, show, showData, type Json } from './fixtures.js';

const shown = async (file: Json, attributes = ''): Promise<string> => {
  const data = { title: 'Dokument', items: [{ title: 'Plan', url: '/plan.pdf', ...file }] };
  return lines(await showData('samverka-documents', data, attributes))[1] as string;
};
const link = (): HTMLAnchorElement => find<HTMLAnchorElement>(document, 'samverka-documents a');

describe('a document', () => {
  it('has format and size inside its link, after a space', async () => {
    expect(await shown({ format: 'pdf', bytes: 213_000 })).to.equal('Plan (pdf, 213 kB)');
    expect(link().textContent?.trim()).to.equal('Plan (pdf, 213 kB)');
  });

  it('counts 1,000 bytes to a kB, and writes numbers as the language does', async () => {
    expect(await shown({ format: 'pdf', bytes: 1 })).to.equal('Plan (pdf, 1 kB)');
    expect(await shown({ format: 'pdf', bytes: 999_499 })).to.equal('Plan (pdf, 999 kB)');
    expect(await shown({ format: 'pdf', bytes: 1_200_000 })).to.equal('Plan (pdf, 1,2 MB)');
    expect(await shown({ format: 'pdf', bytes: 1_200_000 }, 'lang="en"')).to.equal('Plan (pdf, 1.2 MB)');
    expect(await shown({ format: 'PDF', bytes: 2_000_000 })).to.equal('Plan (pdf, 2 MB)');
  });

  it('says what is known: the format of the address, no size, neither', async () => {
    expect(await shown({})).to.equal('Plan (pdf)');
    expect(await shown({ url: '/plan.docx' })).to.equal('Plan (docx)');
    expect(await shown({ url: '/plan', bytes: 213_000 })).to.equal('Plan (213 kB)');
    expect(await shown({ url: '/plan' })).to.equal('Plan');
  });

  it('has its kind and its date behind the link, as text with a machine-readable form', async () => {
    expect(await shown({ bytes: 213_000, kind: 'Handlingsplan', date: '2017-02' })).to.equal(
      'Plan (pdf, 213 kB) – Handlingsplan (februari 2017)',
    );
    expect(find<HTMLTimeElement>(document, 'samverka-documents time').dateTime).to.equal('2017-02');
    expect(await shown({ date: '2017-02-01' }, 'lang="en"')).to.equal('Plan (pdf) (1 February 2017)');
  });

  it('has a link to its HTML alternative in the same item', async () => {
    expect(await shown({ htmlAlternative: '/plan.html' })).to.equal('Plan (pdf) – Plan som webbsida');
    expect(await shown({ htmlAlternative: '/plan.html' }, 'lang="en"')).to.equal(
      'Plan (pdf) – Plan as a web page',
    );
    const links = [...document.querySelectorAll('samverka-documents a')].map((each) =>
      each.getAttribute('href'),
    );
    expect(links).to.deep.equal(['/plan.pdf', '/plan.html']);
  });

  it('says in the link’s hreflang what language it is in', async () => {
    await shown({ lang: 'fi' });
    expect(link().hreflang).to.equal('fi');
    expect(link().lang).to.equal('');
  });

  it('on another site says both, with spaces between', async () => {
    expect(await shown({ url: 'https://example.org/a.pdf', bytes: 213_000 })).to.equal(
      'Plan (pdf, 213 kB) (länk till annan webbplats)',
    );
  });

  it('with an address that is not safe is dropped with a warning', async () => {
    const data = {
      title: 'Dokument',
      items: [
        { title: 'Ond', url: 'javascript:x()' },
        { title: 'Plan', url: '/plan.pdf' },
      ],
    };
    const element = await showData('samverka-documents', data);
    expect(lines(element)).to.deep.equal(['Dokument', 'Plan (pdf)']);
  });
});

describe('documents in HTML', () => {
  it('stay the author’s list', async () => {
    const element = await show(`<samverka-documents><h2>Dokument</h2>
      <ul class="min-lista"><li><a href="a.pdf">A (pdf, 1 kB)</a>, från 2017</li></ul></samverka-documents>`);
    expect(lines(element)).to.deep.equal(['Dokument', 'A (pdf, 1 kB), från 2017']);
    expect(find(element, 'ul').className).to.equal('min-lista');
    expect(element.model).to.deep.equal({
      title: 'Dokument',
      items: [{ title: 'A', url: 'a.pdf', format: 'pdf', bytes: 1000 }],
    });
  });

  it('may each stand in a paragraph of its own', async () => {
    const element = await show(`<samverka-documents><h2>Dokument</h2><p>Läs här:</p>
      <p><a href="a.pdf">A (pdf, 1,2 MB)</a></p><p><a href="b.docx">B</a></p></samverka-documents>`);
    expect(element.model).to.deep.equal({
      title: 'Dokument',
      intro: ['Läs här:'],
      items: [
        { title: 'A', url: 'a.pdf', format: 'pdf', bytes: 1_200_000 },
        { title: 'B', url: 'b.docx' },
      ],
    });
  });
});
