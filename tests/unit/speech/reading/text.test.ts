/** Text as it stands: what is read as a unit, and in which order. */
import { expect } from '@esm-bundle/chai';
import { blocksOf, expectMarked, expectRead, plain, put, textOf, wordsOf } from './page.js';

/** The sentences of HTML; each is found in the page. */
function sentences(html: string): string[] {
  const text = textOf(put(html));
  expectMarked(text.sentences);
  return wordsOf(text.sentences);
}

describe('text is read block by block', () => {
  for (const [what, html, ...blocks] of [
    ['headings and paragraphs', '<h1>Trygghet</h1><p>Vi lovar ljus.</p>', 'Trygghet', 'Vi lovar ljus.'],
    [
      'lists, with lists in their items',
      '<ul><li>Ett<ol><li>Två</li></ol>efter</li><li>Tre</li></ul>',
      'Ett',
      'Två',
      'efter',
      'Tre',
    ],
    ['terms and descriptions', '<dl><dt>Status</dt><dd>Pågår</dd></dl>', 'Status', 'Pågår'],
    ['text beside blocks', 'Före <p>Inne</p> efter <div>Sist</div>', 'Före', 'Inne', 'efter', 'Sist'],
    ['text on both sides of a line', '<div>Ovan<hr>Under</div>', 'Ovan', 'Under'],
    [
      'a quotation, an address and a figure',
      '<blockquote>Citat</blockquote><address>Torget</address><figure><figcaption>Text</figcaption></figure>',
      'Citat',
      'Torget',
      'Text',
    ],
    [
      'children of flex boxes',
      '<div style="display:flex"><span>Ett</span><span>Två</span></div>',
      'Ett',
      'Två',
    ],
    [
      'children of grids',
      '<div style="display:grid"><a href="#">Ett</a><a href="#">Två</a></div>',
      'Ett',
      'Två',
    ],
    ['blocks in a link', '<a href="#"><h3>Ljus</h3><p>Vi lovar.</p></a>', 'Ljus', 'Vi lovar.'],
    [
      'what a style sheet makes a block',
      '<span style="display:block">Ett</span><span style="display:block">Två</span>',
      'Ett',
      'Två',
    ],
    [
      'blocks without a box of their own',
      '<div style="display:contents"><p>Ett</p><p>Två</p></div>',
      'Ett',
      'Två',
    ],
    [
      'elements that nobody has defined',
      '<x-nobody><p>Ett</p></x-nobody><x-nobody>Två</x-nobody>',
      'Ett',
      'Två',
    ],
    [
      'an open fieldset with its legend',
      '<fieldset><legend>Frågor</legend><p>Text</p></fieldset>',
      'Frågor',
      'Text',
    ],
    ['what is only digits, but not what is only marks', '<p>–</p><p>***</p><p>112</p><p> </p><p></p>', '112'],
  ] as const)
    it(what, () => expectRead(html, ...blocks));
});

describe('a block is read as one text', () => {
  for (const [what, html, block] of [
    ['links and emphasis', '<p>Läs <a href="#">om <b>löftet</b></a>, <em>nu</em>.</p>', 'Läs om löftet, nu.'],
    ['emphasis inside a word', '<p>Sam<b>verkan</b></p>', 'Samverkan'],
    ['line breaks and indentation in the source', '<p>\n  Vi lovar\n\t  ljus.\n</p>', 'Vi lovar ljus.'],
    ['space that does not break', '<p>kl.&nbsp;10.30 i&#8239;dag</p>', 'kl. 10.30 i dag'],
    ['soft hyphens', '<p>Sam&shy;verkans&shy;råd</p>', 'Sam\u00ADverkans\u00ADråd'],
    [
      'comments, and those of Lit',
      '<p>Vi <!-- a -->lovar<!---->, <!--?lit$012345$-->ljus<!--?-->.</p>',
      'Vi lovar, ljus.',
    ],
    ['an inline-block', '<p>Vi <span style="display:inline-block">lovar</span> ljus.</p>', 'Vi lovar ljus.'],
    [
      'an element without a box',
      '<p>Vi <span style="display:contents">lovar</span> ljus.</p>',
      'Vi lovar ljus.',
    ],
    [
      'a link with an icon and flex layout',
      '<p>Läs <a href="#" style="display:inline-flex"><svg></svg><span>mer</span></a> här.</p>',
      'Läs mer här.',
    ],
    [
      'words for screen readers only',
      '<p>Läs mer<span style="position:absolute;clip-path:inset(50%)"> om trygghet</span> här.</p>',
      'Läs mer om trygghet här.',
    ],
    ['a drop cap', '<p><span style="float:left">V</span>i lovar ljus.</p>', 'Vi lovar ljus.'],
    ['an element that nobody has defined', '<p>Vi <x-nobody>lovar</x-nobody> ljus.</p>', 'Vi lovar ljus.'],
    ['an opportunity to break a word', '<p>Samverkans<wbr>råd</p>', 'Samverkansråd'],
    ['what has been inserted and deleted', '<p>Vi <ins>lovar</ins> <sub>ljus</sub>.</p>', 'Vi lovar ljus.'],
    ['writing from right to left', '<p dir="rtl" lang="ar">مرحبا <b>بكم</b> هنا</p>', 'مرحبا بكم هنا'],
    ['a formula', '<p>Att <math><mi>x</mi><mo>=</mo><mn>2</mn></math> är känt.</p>', 'Att x=2 är känt.'],
    ['characters outside the basic plane', '<p>Tack 👮🏽‍♀️ för <b>𝒽jälpen</b>!</p>', 'Tack 👮🏽‍♀️ för 𝒽jälpen!'],
  ] as const)
    it(`with ${what}`, () => expectRead(html, block));

  it('although a script has split its text', () => {
    const main = put('<p>Vi lovar ljus.</p>');
    (main.querySelector('p')?.firstChild as Text).splitText(5).splitText(2);
    expectRead(main, 'Vi lovar ljus.');
  });
});

describe('words that a layout sets apart are not run together', () => {
  for (const [what, html, words] of [
    [
      'words for screen readers only',
      '<p><a href="#">Läs mer<span style="position:absolute">om trygghet</span></a></p>',
      'Läs mer om trygghet',
    ],
    [
      'items of a link with flex layout',
      '<p><a href="#" style="display:inline-flex;gap:1em"><span>Läs</span><span>mer</span></a></p>',
      'Läs mer',
    ],
    [
      'a link that floats beside a heading',
      '<h2>Löften<a href="#" style="float:right">Visa alla</a></h2>',
      'Löften Visa alla',
    ],
    [
      'a picture that floats beside a paragraph',
      '<p><img style="float:left" alt="Torget">Vi lovar ljus.</p>',
      'Torget Vi lovar ljus.',
    ],
    [
      'a picture in a line',
      '<p><img alt="Varning">Halka på torget<img alt="slut"></p>',
      'Varning Halka på torget slut',
    ],
  ] as const)
    it(what, () => {
      const main = put(html);
      expect(plain(blocksOf(main).join(' '))).to.equal(words);
      expectMarked(textOf(main).sentences);
    });

  it('but no space comes before what ends a sentence', () => {
    expectRead('<p>Se <img alt="torget">, <img alt="hamnen">.</p>', 'Se torget, hamnen.');
  });
});

describe('a break of line', () => {
  it('parts the lines of an address', () => {
    const html = '<p>Värmdö kommun<br>Skogsbovägen 9–11<br>\n134 81 Gustavsberg</p>';
    expect(sentences(html)).to.deep.equal(['Värmdö kommun', 'Skogsbovägen 9–11', '134 81 Gustavsberg']);
  });

  it('does not part a sentence that goes on', () => {
    expect(sentences('<p>Vi lovar att<br>polisen syns.<br>Det gäller nu.</p>')).to.deep.equal([
      'Vi lovar att polisen syns.',
      'Det gäller nu.',
    ]);
  });

  it('stands between words without a space', () => {
    expectRead('<p>Vi lovar<br>att synas<br/></p>', 'Vi lovar att synas');
  });

  it('is not read where it is not shown', () => {
    expect(sentences('<p>Värmdö <br style="display:none">Kommun</p>')).to.deep.equal(['Värmdö Kommun']);
  });

  for (const [what, html] of [
    ['in pre', '<pre>Rad ett\nRad   två</pre>'],
    ['in white-space: pre-wrap', '<p style="white-space:pre-wrap">Rad ett\nRad två</p>'],
    ['in white-space: pre-line', '<p style="white-space:pre-line">Rad ett\n  Rad två</p>'],
    ['in white-space: break-spaces', '<p style="white-space:break-spaces">Rad ett\n\nRad två</p>'],
    ['in an inline element of pre', '<pre><code>Rad ett\n<b>Rad</b> två</code></pre>'],
  ] as const)
    it(`parts ${what}`, () => expect(sentences(html)).to.deep.equal(['Rad ett', 'Rad två']));

  it('in the source of a paragraph parts nothing', () => {
    expect(sentences('<p>Rad ett\nRad två</p>')).to.deep.equal(['Rad ett Rad två']);
  });
});

describe('sentences', () => {
  it('end with their block, and stand where they are shown', () => {
    expect(sentences('<h2>Löften</h2><p>Vi lovar <b>ljus. Vi</b> ses.</p><p>Utan punkt</p>')).to.deep.equal([
      'Löften',
      'Vi lovar ljus.',
      'Vi ses.',
      'Utan punkt',
    ]);
  });

  it('are the text of their block between start and end', () => {
    const { sentences: all } = textOf(put('<p> Vi lovar ljus. \n Vi <i>ses</i>. </p>'));
    expect(all.map(({ block, start, end }) => plain(block.text.slice(start, end)))).to.deep.equal([
      'Vi lovar ljus.',
      'Vi ses.',
    ]);
    for (const { block, start, end, text } of all) expect(text).to.equal(block.text.slice(start, end));
  });

  it('have a key each, the same in a later reading', () => {
    const main = put('<p>Ett. Två. <b>Tre. Fyra.</b></p><p>Ett. Två.</p>');
    const keys = (): string[] => textOf(main).sentences.map(({ key }) => key);
    expect(new Set(keys()).size).to.equal(6);
    expect(keys()).to.deep.equal(keys());
  });
});
