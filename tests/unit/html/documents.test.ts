/** Documents: a link each, with the format and the size that stand behind it. */
import { expect } from '@esm-bundle/chai';
import type { DocumentFile } from '../../../src/document/document.js';
import { htmlOf, read } from './reading.js';

const file = (words: string, after = ''): DocumentFile | undefined =>
  read('documents', `<ul><li><a href="plan.pdf">${words}</a>${after}</li></ul>`).items[0];

describe('documents', () => {
  it('are the links of a list, with the text before it', () => {
    const { title, intro, items } = read(
      'documents',
      `<h2>Dokument</h2><p>Läs mer:</p>
       <ul><li><a href="a.pdf">Planerade aktiviteter för 2017 (pdf, 21 kB)</a></li>
       <li><a href="/b.docx">Överenskommelsen</a> (docx, 1,2 MB)</li></ul>`,
    );
    expect(title).to.equal('Dokument');
    expect(intro).to.deep.equal(['Läs mer:']);
    expect(items).to.deep.equal([
      { title: 'Planerade aktiviteter för 2017', url: 'a.pdf', format: 'pdf', bytes: 21000 },
      { title: 'Överenskommelsen', url: '/b.docx', format: 'docx', bytes: 1200000 },
    ]);
  });

  it('are links in paragraphs of their own', () => {
    const { items } = read(
      'documents',
      '<h2>Dokument</h2><p><a href="a.pdf">A (pdf, 1 kB)</a></p><div><a href="b.pdf">B</a></div>',
    );
    expect(items.map(({ title, url }) => [title, url])).to.deep.equal([
      ['A', 'a.pdf'],
      ['B', 'b.pdf'],
    ]);
  });

  it('are each link where several stand in one paragraph', () => {
    const { items } = read(
      'documents',
      '<h2>Dokument</h2><p><a href="a.pdf">A (pdf, 1 kB)</a><br><a href="b.pdf">B (pdf, 2 kB)</a></p>',
    );
    expect(items.map(({ title, bytes }) => [title, bytes])).to.deep.equal([
      ['A', 1000],
      ['B', 2000],
    ]);
  });

  it('keep everything that the author wrote, in order', () => {
    const html = '<p>Läs mer:</p><ul><li><a href="a.pdf">A</a> <em>viktig</em></li></ul><p>Slut.</p>';
    const documents = read('documents', `<h2>Dokument</h2>${html}`);
    expect(htmlOf(documents, 'content')).to.equal(html);
  });

  it('are none where there is no link', () => {
    expect(read('documents', '<h2>Dokument</h2><ul><li>Inga</li></ul>').items).to.deep.equal([]);
  });
});

describe('the format and size of a document', () => {
  for (const [words, format, bytes] of [
    ['Plan (pdf, 213 kB)', 'pdf', 213_000],
    ['Plan (PDF, 213 kB)', 'pdf', 213_000],
    ['Plan (pdf, 213 KB)', 'pdf', 213_000],
    ['Plan (pdf, 1,2 MB)', 'pdf', 1_200_000],
    ['Plan (pdf, 1.2 MB)', 'pdf', 1_200_000],
    ['Plan (xlsx, 3 MB)', 'xlsx', 3_000_000],
    ['Plan (odt, 0,5 kB)', 'odt', 500],
    ['Plan (pdf)', 'pdf', undefined],
    ['Plan (pdf,&nbsp;213&nbsp;kB)', 'pdf', 213_000],
    ['Plan\n(pdf,\n213\nkB)', 'pdf', 213_000],
    ['<span>Plan</span> <small>(pdf, 213 kB)</small>', 'pdf', 213_000],
  ] as const)
    it(`are ${format} and ${bytes ?? 'nothing'} in “${words}”`, () => {
      const found = file(words);
      expect([found?.title, found?.format, found?.bytes]).to.deep.equal(['Plan', format, bytes]);
    });

  it('may stand after the link', () => {
    expect(file('Plan', ' (pdf, 213 kB)')).to.deep.equal({
      title: 'Plan',
      url: 'plan.pdf',
      format: 'pdf',
      bytes: 213_000,
    });
  });

  for (const words of ['Plan (2017)', 'Plan (kort version)', 'Plan (kort)', 'Plan', 'Plan 213 kB'])
    it(`are not in “${words}”`, () => {
      expect(file(words)).to.deep.equal({ title: words, url: 'plan.pdf' });
    });

  it('are found behind another parenthesis', () => {
    expect(file('Löften (2017) (pdf, 213 kB)')).to.deep.equal({
      title: 'Löften (2017)',
      url: 'plan.pdf',
      format: 'pdf',
      bytes: 213_000,
    });
    expect(file('Löften (2017)', ' (pdf, 213 kB)')).to.deep.equal({
      title: 'Löften (2017)',
      url: 'plan.pdf',
      format: 'pdf',
      bytes: 213_000,
    });
  });
});

describe('the date of a document', () => {
  it('is the one beside the link', () => {
    expect(file('Plan', ' <time datetime="2017-02">februari 2017</time>')?.date).to.equal('2017-02');
  });

  it('is none where it is no date', () => {
    expect(file('Plan', ' <time datetime="10:30">10.30</time>')).to.deep.equal({
      title: 'Plan',
      url: 'plan.pdf',
    });
  });
});
