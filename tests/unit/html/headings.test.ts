/** Which heading is the title and at which headings the items begin. */
import { expect } from '@esm-bundle/chai';
import { read } from './reading.js';

/** What a list of promises became: its title, its introduction, and each item's title and body. */
const shape = (html: string): unknown => {
  const { title, intro, items, outro } = read('promises', html);
  return [title, intro, items.map((item) => [item.title, ...item.body]), ...(outro ? [outro] : [])];
};

describe('the headings of a list', () => {
  it('begin items one level below the first heading', () => {
    expect(
      shape('<h2>Löften</h2><p>I år:</p><h3>Ett</h3><p>a</p><p>b</p><h3>Två</h3><p>c</p>'),
    ).to.deep.equal([
      'Löften',
      ['I år:'],
      [
        ['Ett', 'a', 'b'],
        ['Två', 'c'],
      ],
    ]);
  });

  it('begin items at the shallowest level below the first, even when a level is left out', () => {
    expect(shape('<h2>Löften</h2><h4>Ett</h4><p>a</p><h4>Två</h4>')).to.deep.equal([
      'Löften',
      undefined,
      [['Ett', 'a'], ['Två']],
    ]);
  });

  it('begin no item inside an item: deeper ones belong to it', () => {
    expect(
      shape('<h2>Löften</h2><h3>Ett</h3><h4>Så här</h4><p>a</p><h5>Mer</h5><h3>Två</h3><h4>Också</h4>'),
    ).to.deep.equal([
      'Löften',
      undefined,
      [
        ['Ett', 'Så här', 'a', 'Mer'],
        ['Två', 'Också'],
      ],
    ]);
  });

  it('take the shallowest level for the items although a deeper heading comes first', () => {
    expect(
      shape('<h2>Löften</h2><h4>Under rubriken</h4><p>a</p><h3>Ett</h3><p>b</p><h4>Så här</h4>'),
    ).to.deep.equal(['Löften', ['Under rubriken', 'a'], [['Ett', 'b', 'Så här']]]);
  });

  it('begin an item at every heading after the first when all are of one level', () => {
    expect(shape('<h2>Löften</h2><p>I år:</p><h2>Ett</h2><p>a</p><h2>Två</h2><p>b</p>')).to.deep.equal([
      'Löften',
      ['I år:'],
      [
        ['Ett', 'a'],
        ['Två', 'b'],
      ],
    ]);
  });

  it('begin an item at a heading that is higher than the first', () => {
    expect(shape('<h3>Löften</h3><h2>Ett</h2><p>a</p>')).to.deep.equal(['Löften', undefined, [['Ett', 'a']]]);
  });

  for (const level of [1, 2, 3, 4, 5])
    it(`may begin at h${level}`, () => {
      expect(shape(`<h${level}>Löften</h${level}><h${level + 1}>Ett</h${level + 1}><p>a</p>`)).to.deep.equal([
        'Löften',
        undefined,
        [['Ett', 'a']],
      ]);
    });

  it('may stand after text', () => {
    expect(shape('<p>Före rubriken.</p><h2>Löften</h2><h3>Ett</h3>')).to.deep.equal([
      'Löften',
      ['Före rubriken.'],
      [['Ett']],
    ]);
  });

  it('may be missing: then nothing is an item', () => {
    expect(shape('<p>Vi lovar mycket.</p><p>Och mer.</p>')).to.deep.equal([
      '',
      ['Vi lovar mycket.', 'Och mer.'],
      [],
    ]);
  });

  it('may be one alone', () => {
    expect(shape('<h2>Löften</h2><p>Inga i år.</p>')).to.deep.equal(['Löften', ['Inga i år.'], []]);
  });

  it('that say nothing are passed over', () => {
    expect(shape('<h2> </h2><h2>Löften</h2><h3>&nbsp;</h3><h3>Ett</h3><p>a</p>')).to.deep.equal([
      'Löften',
      undefined,
      [['Ett', 'a']],
    ]);
  });

  it('keep the text of their links, emphasis and pictures', () => {
    expect(
      shape(
        '<h2>Medborgar<em>löften</em></h2><h3><a href="/a">Fält</a>samverkan<br>i&nbsp;år <img alt="stjärna" src="a.png"></h3>',
      ),
    ).to.deep.equal(['Medborgarlöften', undefined, [['Fältsamverkan i år stjärna']]]);
  });

  it('give each item its id', () => {
    const { items } = read('promises', '<h2>Löften</h2><h3>Fältsamverkan</h3><h3>???</h3>');
    expect(items.map(({ id }) => id)).to.deep.equal(['faltsamverkan', '2']);
  });
});

describe('the headings of one promise', () => {
  it('are its title and, below, its content', () => {
    const { title, id, body } = read('promise', '<h3>Fältsamverkan</h3><p>a</p><h4>Så här</h4><p>b</p>');
    expect([title, id, body]).to.deep.equal(['Fältsamverkan', 'faltsamverkan', ['a', 'Så här', 'b']]);
  });

  it('are content after the first, whatever their level', () => {
    expect(read('promise', '<h3>Fältsamverkan</h3><p>a</p><h3>Mer</h3><p>b</p>').body).to.deep.equal([
      'a',
      'Mer',
      'b',
    ]);
  });

  it('may be missing', () => {
    const { title, body } = read('promise', '<p>Vi lovar.</p>');
    expect([title, body]).to.deep.equal(['', ['Vi lovar.']]);
  });
});

describe('elements that hold one item each', () => {
  for (const [what, open, close] of [
    ['samverka-promise', '<samverka-promise', '</samverka-promise>'],
    ['div.samverka-promise', '<div class="samverka-promise"', '</div>'],
  ] as const) {
    it(`are items: ${what}`, () => {
      expect(
        shape(
          `<h2>Löften</h2><p>I år:</p>${open}><h3>Ett</h3><p>a</p>${close}${open}><h3>Två</h3><h4>Så</h4>${close}<p>Slut.</p>`,
        ),
      ).to.deep.equal([
        'Löften',
        ['I år:'],
        [
          ['Ett', 'a'],
          ['Två', 'Så'],
        ],
        ['Slut.'],
      ]);
    });

    it(`give their attributes to their own item: ${what}`, () => {
      const { items } = read(
        'promises',
        `<h2>Löften</h2>${open} data-status="fulfilled" data-place="Torget"><h3>Ett</h3>${close}${open} data-period="2017/2018"><h3>Två</h3>${close}`,
      );
      expect(items.map(({ status, place, period }) => ({ status, place, period }))).to.deep.equal([
        { status: 'fulfilled', place: 'Torget', period: undefined },
        { status: undefined, place: undefined, period: { from: '2017', through: '2018' } },
      ]);
    });
  }

  it('are items without headings too', () => {
    expect(shape('<h2>Löften</h2><samverka-promise><p>Vi lovar.</p></samverka-promise>')).to.deep.equal([
      'Löften',
      undefined,
      [['', 'Vi lovar.']],
    ]);
  });
});
