/** An agreement and the dates of a page: text and rows. */
import { expect } from '@esm-bundle/chai';
import { htmlOf, read, reading } from './reading.js';

describe('an agreement', () => {
  it('is that of the seed page: text, and no field that nobody wrote', () => {
    expect(
      read(
        'agreement',
        '<h2>Överenskommelse</h2><p>I april 2014 undertecknade …</p><p>Den gäller 2017 ut.</p>',
      ),
    ).to.deep.equal({
      title: 'Överenskommelse',
      body: ['I april 2014 undertecknade …', 'Den gäller 2017 ut.'],
    });
  });

  for (const [language, lines] of [
    ['Swedish', ['Undertecknad: april 2014', 'Gäller från: 2014-05-01', 'Gäller till och med: 2017']],
    ['English', ['Signed: April 2014', 'Valid from: 2014-05-01', 'Valid until: 2017']],
    ['other words', ['Undertecknades: april 2014', 'Gäller från och med: 2014-05-01', 'Gäller t.o.m.: 2017']],
    ['other words still', ['Undertecknat: april 2014', 'Gäller från: 2014-05-01', 'Gäller till: 2017']],
    ['other English words', ['Signed: April 2014', 'Valid from: 2014-05-01', 'Valid through: 2017']],
  ] as const)
    it(`has its dates in ${language}`, () => {
      const { signed, validFrom, validThrough, body } = read(
        'agreement',
        `<h2>Avtal</h2><p>Text.</p><p>${lines.join('<br>')}</p>`,
      );
      expect({ signed, validFrom, validThrough, body }).to.deep.equal({
        signed: '2014-04',
        validFrom: '2014-05-01',
        validThrough: '2017',
        body: ['Text.'],
      });
    });

  it('has its parties, with who signed for each', () => {
    const { parties } = read(
      'agreement',
      '<h2>Avtal</h2><dl><dt>Parter</dt><dd><ul><li><a href="/polisen">Polisen i Nacka</a> (polismästaren)</li><li>Värmdö kommun</li></ul></dd></dl>',
    );
    expect(parties).to.deep.equal([
      { name: 'Polisen i Nacka', signatory: 'polismästaren', url: '/polisen' },
      { name: 'Värmdö kommun' },
    ]);
  });

  it('has its parties between commas', () => {
    expect(
      read('agreement', '<h2>Avtal</h2><p>Parter: Polisen i Nacka (polismästaren), Värmdö kommun</p>')
        .parties,
    ).to.deep.equal([{ name: 'Polisen i Nacka', signatory: 'polismästaren' }, { name: 'Värmdö kommun' }]);
  });

  it('keeps a date that it cannot read, and says so', () => {
    const { part, problems } = reading('agreement', '<h2>Avtal</h2><p>Gäller till och med: 2017 ut</p>');
    expect(problems.paths).to.deep.equal(['validThrough']);
    expect(part.body).to.deep.equal(['Gäller till och med: 2017 ut']);
  });

  it('keeps its headings, lists and tables as content', () => {
    const html =
      '<h3>Mål</h3><ul><li>Ett</li></ul><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>';
    expect(htmlOf(read('agreement', `<h2>Avtal</h2>${html}`), 'body')).to.equal(html);
  });

  it('has no notice that Samverka made itself, but where it leads', () => {
    const part = read(
      'agreement',
      '<h2>Avtal</h2><p data-field="notice" data-value="/ny">Gäller inte längre.</p><p>Text.</p>',
    );
    expect([part.body, part.supersededBy]).to.deep.equal([['Text.'], '/ny']);
  });
});

describe('the dates of a page', () => {
  for (const [line, field] of [
    ['Senast publicerad', 'published'],
    ['Publicerad', 'published'],
    ['Last published', 'published'],
    ['Published', 'published'],
    ['Senast uppdaterad', 'updated'],
    ['Senast ändrad', 'updated'],
    ['Uppdaterad', 'updated'],
    ['Last updated', 'updated'],
    ['Updated', 'updated'],
    ['Senast granskad', 'reviewed'],
    ['Granskad', 'reviewed'],
    ['Last reviewed', 'reviewed'],
    ['Reviewed', 'reviewed'],
  ] as const)
    it(`have ${field} in “${line}: 2018-07-17”`, () => {
      expect(read('published', `<p>${line}: 2018-07-17</p>`)[field]).to.equal('2018-07-17');
    });

  it('may all stand together, in words', () => {
    expect(
      read(
        'published',
        '<p>Senast publicerad: 17 juli 2018<br>Senast uppdaterad: augusti 2018<br>Senast granskad: 2019</p>',
      ),
    ).to.include({
      published: '2018-07-17',
      updated: '2018-08',
      reviewed: '2019',
    });
  });

  it('may stand in a time element', () => {
    expect(
      read('published', '<p>Senast publicerad: <time datetime="2018-07-17">17 juli 2018</time></p>')
        .published,
    ).to.equal('2018-07-17');
  });

  it('are those of the time element where its words are not a date', () => {
    expect(
      read('published', '<p>Senast publicerad: <time datetime="2018-07-17">i tisdags</time></p>').published,
    ).to.equal('2018-07-17');
  });
});
