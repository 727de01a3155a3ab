/** The dates of a page: each with what it means (guideline R23), in words, with its ISO form in `time`. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { lines, settled, show, showData } from './fixtures.js';

const published = '2018-07-17';

describe('samverka-published', () => {
  it('says when the page was last published', async () => {
    expect(lines(await showData('samverka-published', { published }))).to.deep.equal([
      'Senast publicerad: 17 juli 2018',
    ]);
    expect(lines(await showData('samverka-published', { published }, 'lang="en"'))).to.deep.equal([
      'Last published: 17 July 2018',
    ]);
  });

  it('has the date as ISO in a time element', async () => {
    const [time] = (await showData('samverka-published', { published })).querySelectorAll('time');
    expect([time?.dateTime, time?.innerText]).to.deep.equal(['2018-07-17', '17 juli 2018']);
  });

  it('says each date with what it means, always in the same order', async () => {
    const data = { reviewed: '2019', updated: '2018-12', published };
    expect(lines(await showData('samverka-published', data))).to.deep.equal([
      'Senast publicerad: 17 juli 2018',
      'Senast uppdaterad: december 2018',
      'Senast granskad: 2019',
    ]);
    expect(lines(await showData('samverka-published', data, 'lang="en"'))).to.deep.equal([
      'Last published: 17 July 2018',
      'Last updated: December 2018',
      'Last reviewed: 2019',
    ]);
  });

  it('reads the attributes, with nothing inside', async () => {
    const element = await show(
      `<samverka-published published="${published}" updated="2018-12"></samverka-published>`,
    );
    expect(lines(element)).to.deep.equal([
      'Senast publicerad: 17 juli 2018',
      'Senast uppdaterad: december 2018',
    ]);
  });

  it('reads data-* just so, and the attribute beats it', async () => {
    const element = await show(
      `<samverka-published data-published="${published}" data-updated="2017" updated="2018"></samverka-published>`,
    );
    expect(lines(element)).to.deep.equal(['Senast publicerad: 17 juli 2018', 'Senast uppdaterad: 2018']);
  });

  it('reads what editors write', async () => {
    for (const [written, shown] of [
      ['Senast publicerad: 17 juli 2018', 'Senast publicerad: 17 juli 2018'],
      ['Senast publicerad: den 17 juli 2018', 'Senast publicerad: 17 juli 2018'],
      ['Publicerad: 2018-07', 'Senast publicerad: juli 2018'],
      ['Last published: 17 July 2018', 'Senast publicerad: 17 juli 2018'],
      ['Senast granskad: 2018', 'Senast granskad: 2018'],
      [
        'Senast publicerad: <time datetime="2018-07-17">17 juli 2018</time>',
        'Senast publicerad: 17 juli 2018',
      ],
    ])
      expect(lines(await show(`<samverka-published><p>${written}</p></samverka-published>`))).to.deep.equal([
        shown,
      ]);
  });

  it('leaves what it cannot read as it was written', async () => {
    for (const written of [
      'Senast publicerad: i somras',
      'Publicerad av Anna Berg',
      'Senast publicerad: 2018-02-30',
    ])
      expect(lines(await show(`<samverka-published><p>${written}</p></samverka-published>`))).to.deep.equal([
        written,
      ]);
  });

  it('follows its attributes when they change', async () => {
    const element = await show(
      `<samverka-published published="${published}"><p>Senast granskad: 2018</p></samverka-published>`,
    );
    element.setAttribute('published', '2020-01-02');
    await settled();
    expect(lines(element)).to.deep.equal(['Senast publicerad: 2 januari 2020', 'Senast granskad: 2018']);
  });

  it('with its dates in attributes takes no following heading for its own', async () => {
    const element = await show(
      `<samverka-published published="${published}"></samverka-published><h2>Nästa avsnitt</h2>`,
    );
    expect(element.textContent).not.to.contain('Nästa avsnitt');
    expect(element.nextElementSibling?.textContent).to.equal('Nästa avsnitt');
  });

  it('is a description list without a heading', async () => {
    const element = await showData('samverka-published', { published });
    expect(element.querySelectorAll('dl > div > dt + dd').length).to.equal(1);
    expect(element.querySelector('h1,h2,h3,h4,h5,h6')).to.equal(null);
  });
});
