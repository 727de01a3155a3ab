/** Words that a field has no place for stay as they were written: found by tests/fuzz. */
import { expect } from '@esm-bundle/chai';
import type { PartName } from '../../../src/document/parts.js';
import { read, reading, htmlOf } from './reading.js';

/** What of a line of a promise is content, as HTML. */
const bodyOf = (html: string): string | undefined =>
  htmlOf(reading('promise', `<h2>Ljus</h2>${html}`).part, 'body');

describe('a block of lines stays content, as it was', () => {
  for (const [what, html] of Object.entries({
    'words between the items of a list': '<ul>Först<li>Plats: Torget</li></ul>',
    'words in a description list, outside its rows': '<dl><dt>Plats</dt><dd>Torget</dd><p>Mer</p></dl>',
    'a picture alone on a line': '<p>Plats: Torget<br><img src="data:,"></p>',
    'a picture before a label': '<ul><li><img src="data:," alt="Karta"> Plats: Torget</li></ul>',
    'a picture in a term': '<dl><dt>Plats <img src="data:,"></dt><dd>Torget</dd></dl>',
    'nothing but separators': '<p>Aktiviteter: ;</p>',
  }))
    it(`with ${what}`, () => {
      expect(bodyOf(html)).to.equal(html);
    });

  it('that Samverka has named as text of a document', () => {
    const html = '<p data-field="body">Plats: Torget</p>';
    expect(bodyOf(html)).to.equal(html);
    expect(read('promise', `<h2>Ljus</h2>${html}`).place).to.equal(undefined);
  });
});

describe('a value keeps its author’s words', () => {
  for (const [line, name, field, words] of [
    ['Bedömt: <time datetime="2018-07-17">i somras</time>', 'promise', 'statusDate', 'i somras'],
    ['Aktiviteter: Först <ul><li>vandring</li></ul>', 'promise', 'activities', 'Först vandring'],
  ] as const)
    it(`in ${line}`, () => {
      const { part } = reading(name, `<h2>Ljus</h2><dl><dt>${line.replace(': ', '</dt><dd>')}</dd></dl>`);
      expect(
        htmlOf(part, field)
          ?.replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' '),
      ).to.equal(words);
    });

  it('around an e-mail address', () => {
    const { items } = read('contact-card', '<h2>Kommunen</h2><p>E-post: helst till a@example.se</p>');
    expect(items[0]?.email).to.equal('a@example.se');
    expect(htmlOf(items[0] as object, 'email')).to.equal('helst till a@example.se');
  });

  it('in a list that comes again, where the one before is shown as it was written', () => {
    const { part } = reading('promise', '<h2>L</h2><p>Aktiviteter: <em>ett</em></p><p>Aktiviteter: två</p>');
    expect(htmlOf(part, 'activities')).to.equal('<em>ett</em>');
    expect(htmlOf(part, 'body')).to.equal('<p>Aktiviteter: två</p>');
  });
});

describe('what is read', () => {
  it('skips comments before a label', () => {
    expect(read('promise', '<h2>L</h2><ul><li><!-- x -->Plats: Torget</li></ul>').place).to.equal('Torget');
    expect(read('promise', '<h2>L</h2><p><b><!-- x -->Plats:</b> Torget</p>').place).to.equal('Torget');
  });

  it('keeps the space between words that editors mark with any inline element', () => {
    expect(read('promise', '<h2>L</h2><div><kbd>ett</kbd> <ins>två</ins></div>').body).to.deep.equal([
      'ett två',
    ]);
    expect(htmlOf(read('promise', '<h2>L</h2><kbd>ett</kbd> <ins>två</ins>'), 'body')).to.equal(
      '<kbd>ett</kbd> <ins>två</ins>',
    );
  });

  it('is an area’s text where it has no letters and no link', () => {
    expect(read('priority-area', '<h2>Unga</h2><p>…</p>').body).to.deep.equal(['…']);
  });

  it('is no list of areas where words stand between its items', () => {
    const areas = read('priority-areas', '<h2>Områden</h2><ul>Först<li>unga</li></ul>');
    expect(areas.items).to.deep.equal([]);
    expect(htmlOf(areas, 'intro')).to.equal('<ul>Först<li>unga</li></ul>');
  });

  it('is the lead of promises that are none yet, and what follows it', () => {
    const promises = read('promises', '<h2>L</h2><p>a</p><p data-field="lead">b</p><p>c</p>');
    expect([promises.intro, promises.lead, promises.outro]).to.deep.equal([['a'], 'b', ['c']]);
  });

  it('is what Samverka has named a link, whatever its words', () => {
    const [contact] = read(
      'contact-card',
      '<h2>K</h2><p data-field="more"><a href="/a">Ställ en fråga</a></p>',
    ).items;
    expect([contact?.ask, contact?.more?.url]).to.deep.equal([undefined, '/a']);
  });

  it('is the format that Samverka has written, and not what the title has in parentheses', () => {
    const list = (added: string): string =>
      `<h2>D</h2><ul class="samverka-list"><li><a href="/a">Avtal (pdf)<span class="samverka-added"> ${added}</span></a></li></ul>`;
    const fileOf = (added: string): unknown => read('documents', list(added)).items[0];
    expect(fileOf('(geojson, 213\u00a0kB)')).to.deep.equal({
      title: 'Avtal (pdf)',
      url: '/a',
      format: 'geojson',
      bytes: 213_000,
    });
    expect(fileOf('(1,2 MB)')).to.deep.equal({ title: 'Avtal (pdf)', url: '/a', bytes: 1_200_000 });
  });

  it('breaks at no empty value of an attribute', () => {
    for (const name of ['promise', 'agreement', 'contact-card'] as readonly Exclude<PartName, 'page'>[])
      for (const option of ['activities', 'target', 'parties', 'areas', 'emergency-numbers'])
        expect(() => reading(name, '<h2>L</h2>', `data-${option}=""`)).not.to.throw();
  });
});
