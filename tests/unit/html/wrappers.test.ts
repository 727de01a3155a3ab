/** What a CMS puts around things is looked through, and what it leaves behind is passed over. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../fuzz/growth.js';
import { htmlOf, read } from './reading.js';

const shape = (html: string): unknown => {
  const { title, intro, items, outro } = read('promises', html);
  return [title, intro, items.map((item) => [item.title, ...item.body]), outro];
};

const expected = [
  'Löften',
  ['I år:'],
  [
    ['Ett', 'a'],
    ['Två', 'b'],
  ],
  undefined,
];

const wrapped: Readonly<Record<string, string>> = {
  nothing: '<h2>Löften</h2><p>I år:</p><h3>Ett</h3><p>a</p><h3>Två</h3><p>b</p>',
  'a div around all': '<div><h2>Löften</h2><p>I år:</p><h3>Ett</h3><p>a</p><h3>Två</h3><p>b</p></div>',
  'many divs around all':
    '<div><div><section><div><h2>Löften</h2><p>I år:</p><h3>Ett</h3><p>a</p><h3>Två</h3><p>b</p></div></section></div></div>',
  'a div around each thing':
    '<div><h2>Löften</h2></div><div><p>I år:</p></div><div><h3>Ett</h3></div><div><p>a</p></div><div><h3>Två</h3></div><div><p>b</p></div>',
  'a header and a section':
    '<header><h2>Löften</h2><p>I år:</p></header><section><h3>Ett</h3><p>a</p><h3>Två</h3><p>b</p></section>',
  'an article around each item':
    '<h2>Löften</h2><p>I år:</p><article><h3>Ett</h3><p>a</p></article><article><h3>Två</h3><p>b</p></article>',
  columns:
    '<h2>Löften</h2><p>I år:</p><div class="row"><div class="col"><div><h3>Ett</h3></div><p>a</p></div><div class="col"><h3>Två</h3><div><p>b</p></div></div></div>',
  'a list with an item in each':
    '<h2>Löften</h2><p>I år:</p><ul><li><h3>Ett</h3><p>a</p></li><li><h3>Två</h3><p>b</p></li></ul>',
  'stray paragraphs and breaks':
    '<p></p><br><h2>Löften</h2><p>&nbsp;</p><p>I år:</p><p><br></p><h3>Ett</h3><br><p>a</p><p> <br> </p><h3>Två</h3><p>b</p><p></p>',
  'stray paragraphs with spans':
    '<p><span></span></p><h2>Löften</h2><p><strong>&nbsp;</strong></p><p>I år:</p><h3>Ett</h3><p>a</p><h3>Två</h3><p>b</p>',
  'empty divs':
    '<div></div><h2>Löften</h2><div> </div><p>I år:</p><h3>Ett</h3><p>a</p><div><div></div></div><h3>Två</h3><p>b</p>',
  comments:
    '<!-- wp:heading --><h2>Löften</h2><!-- /wp:heading --><p>I år:</p><h3>Ett</h3><!-- x --><p>a</p><h3>Två</h3><p>b</p>',
  'scripts and styles':
    '<style>p{}</style><h2>Löften</h2><script>1</script><p>I år:</p><h3>Ett</h3><p>a</p><template><h3>X</h3></template><h3>Två</h3><p>b<script>2</script></p>',
  'text without paragraphs': '<h2>Löften</h2>I år:<h3>Ett</h3>a<h3>Två</h3><b>b</b>',
  'white space everywhere':
    '\n  <h2>\n Löften\n </h2>\n <p>\tI år: </p>\n\n<h3> Ett</h3> <p>a </p> <h3>Två </h3>&nbsp;<p>&nbsp;b</p>\n',
};

describe('a list that a CMS has wrapped in', () => {
  for (const [what, html] of Object.entries(wrapped))
    it(`${what} is read the same`, () => {
      expect(shape(html)).to.deep.equal(expected);
    });
});

describe('what stands after the items', () => {
  for (const [what, html] of Object.entries({
    articles:
      '<h2>Löften</h2><article><h3>Ett</h3><p>a</p></article><article><h3>Två</h3><p>b</p></article><p>Slut.</p><p>Hej då.</p>',
    divs: '<h2>Löften</h2><div><h3>Ett</h3><p>a</p></div><div><h3>Två</h3><p>b</p></div><p>Slut.</p><p>Hej då.</p>',
    'a list':
      '<h2>Löften</h2><ul><li><h3>Ett</h3><p>a</p></li><li><h3>Två</h3><p>b</p></li></ul><p>Slut.</p><p>Hej då.</p>',
    'elements of its own':
      '<h2>Löften</h2><samverka-promise><h3>Ett</h3><p>a</p></samverka-promise><samverka-promise><h3>Två</h3><p>b</p></samverka-promise><p>Slut.</p><p>Hej då.</p>',
    'a wrapped list':
      '<div><div><h2>Löften</h2></div><div><div><h3>Ett</h3><p>a</p></div><div><h3>Två</h3><p>b</p></div></div></div><p>Slut.</p><p>Hej då.</p>',
  }))
    it(`in ${what} is no part of the last`, () => {
      expect(shape(html)).to.deep.equal([
        'Löften',
        undefined,
        [
          ['Ett', 'a'],
          ['Två', 'b'],
        ],
        ['Slut.', 'Hej då.'],
      ]);
    });

  it('belongs to the last item when items have no wrapper of their own', () => {
    expect(shape('<h2>Löften</h2><h3>Ett</h3><p>a</p><h3>Två</h3><p>b</p><p>Slut.</p>')).to.deep.equal([
      'Löften',
      undefined,
      [
        ['Ett', 'a'],
        ['Två', 'b', 'Slut.'],
      ],
      undefined,
    ]);
  });

  it('is text between items where it stands between them', () => {
    const { items } = read(
      'promises',
      '<h2>Löften</h2><samverka-promise><h3>Ett</h3></samverka-promise><p>Emellan.</p><samverka-promise><h3>Två</h3></samverka-promise>',
    );
    expect(items.map(({ title, body }) => [title, ...body])).to.deep.equal([['Ett'], ['Två']]);
    expect(htmlOf(items[0]!, 'between')).to.equal('<p>Emellan.</p>');
  });
});

describe('what is read', () => {
  it('keeps the nodes of the author, in order, and changes none of them', () => {
    const html =
      '<h2>Löften</h2><p>Se <a href="/a">planen</a>.</p><h3>Ett</h3><table><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table><p><img src="a.png" alt="Karta"></p>';
    const promises = read('promises', html);
    const [item] = promises.items;
    expect(htmlOf(promises, 'title')).to.equal('<h2>Löften</h2>');
    expect(htmlOf(promises, 'intro')).to.equal('<p>Se <a href="/a">planen</a>.</p>');
    expect(htmlOf(item!, 'body')).to.equal(
      '<table><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table><p><img src="a.png" alt="Karta"></p>',
    );
    expect(item?.body).to.deep.equal(['1 2 3', 'Karta']);
  });

  it('keeps a picture that has no words', () => {
    const [item] = read(
      'promises',
      '<h2>Löften</h2><h3>Ett</h3><p><img src="a.png" alt=""></p><iframe src="/karta"></iframe>',
    ).items;
    expect(htmlOf(item!, 'body')).to.equal('<p><img src="a.png" alt=""></p><iframe src="/karta"></iframe>');
  });

  it('keeps apart the words of blocks, cells and lines', () => {
    const [item] = read(
      'promises',
      '<h2>Löften</h2><h3>Ett</h3><ul><li>a</li><li>b</li></ul><p>c<br>d</p><blockquote><p>e</p><p>f</p></blockquote>',
    ).items;
    expect(item?.body).to.deep.equal(['a b', 'c d', 'e f']);
  });

  it('leaves the page as it was', () => {
    const host = document.createElement('div');
    host.innerHTML = wrapped['columns'] ?? '';
    const before = host.innerHTML;
    read('promises', host.innerHTML);
    expect(host.innerHTML).to.equal(before);
  });

  it('takes 10,000 items, in a time that grows as they do', async () => {
    const item = '<h3>Ett löfte</h3><p>Vi lovar.</p><ul><li>Status: Pågår</li></ul>';
    const htmlOf = (count: number): string => `<h2>Löften</h2>${item.repeat(count)}`;
    expect(read('promises', htmlOf(10_000)).items).to.have.length(10_000);
    await expectLinear((size) => () => read('promises', htmlOf(size)), 300);
  });

  it('takes deep nesting', () => {
    const depth = 400;
    expect(
      shape(`${'<div>'.repeat(depth)}${wrapped['nothing'] ?? ''}${'</div>'.repeat(depth)}`),
    ).to.deep.equal(expected);
  });
});
