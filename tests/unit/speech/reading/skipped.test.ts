/** What is not read: what is not shown, controls, ways to other pages, and what the page says is not to be. */
import { expect } from '@esm-bundle/chai';
import { blocksOf, expectRead, find, put } from './page.js';

/** Text on both sides of something that is not read. */
const around = (html: string): string => `<p>Före</p><div>${html}</div><p>Efter</p>`;

describe('nothing is read of', () => {
  for (const html of [
    '<script>nej</script>',
    '<style>nej</style>',
    '<template>nej</template>',
    '<noscript>nej</noscript>',
    '<iframe srcdoc="nej"></iframe>',
    '<object>nej</object>',
    '<audio controls>nej</audio>',
    '<video>nej</video>',
    '<canvas>nej</canvas>',
    '<button>nej</button>',
    '<input value="nej"><input type="submit" value="nej"><input type="image" alt="nej">',
    '<textarea>nej</textarea>',
    '<select><option>nej</option></select>',
    '<datalist><option>nej</option></datalist>',
    '<meter>nej</meter><progress>nej</progress>',
    '<nav><p>nej</p></nav>',
    '<dialog open>nej</dialog>',
    '<samverka-listen>nej</samverka-listen>',
    '<a role="button" href="#">nej</a>',
    '<div role="navigation">nej</div>',
    '<div role="dialog">nej</div>',
    '<div role="alertdialog">nej</div>',
    '<form role="search">nej</form>',
    '<div role="menu"><p>nej</p></div>',
    '<div role="tablist">nej</div>',
    '<div role="toolbar">nej</div>',
    '<span role="switch">nej</span>',
    '<span role="textbox">nej</span>',
    '<p hidden>nej</p>',
    '<p style="opacity:0">nej</p>',
    '<p style="font-size:0">nej</p>',
    '<div style="max-height:0;overflow:hidden"><p>nej</p></div>',
    '<p><del>nej</del><s>nej</s><strike>nej</strike><span role="deletion">nej</span></p>',
    '<p style="text-decoration:line-through">nej</p>',
    '<p><a role="doc-noteref" href="#n">nej</a></p>',
    '<p hidden="until-found">nej</p>',
    '<p style="display:none">nej</p>',
    '<div style="display:none"><p style="display:block">nej</p></div>',
    '<p style="visibility:hidden">nej</p>',
    '<p style="content-visibility:hidden">nej</p>',
    '<p aria-hidden="true">nej</p>',
    '<div inert><p>nej</p></div>',
    '<div data-listen="skip"><p>nej</p></div>',
    '<math><semantics><mi></mi><annotation>nej</annotation></semantics></math>',
    '<ruby><rp>nej</rp></ruby>',
  ])
    it(html, () => expectRead(around(html), 'Före', 'Efter'));

  it('a part of a sentence that is skipped, and what stands on both sides is one sentence', () => {
    expectRead(
      '<p>Vi <b data-listen="skip">inte </b>lovar<sup aria-hidden="true">1</sup> ljus<button>?</button>.</p>',
      'Vi lovar ljus.',
    );
  });
});

describe('what is read', () => {
  for (const [what, html, ...blocks] of [
    [
      'what is seen in what has no size of its own',
      '<p style="font-size:0">Nej<b style="font-size:16px">Ja</b></p>',
      'Ja',
    ],
    ['what is as high as it needs', '<div style="max-height:0"><p>Ja</p></div>', 'Ja'],
    ['aria-hidden="false"', '<p aria-hidden="false">Ja</p>', 'Ja'],
    ['data-listen with another word', '<p data-listen="yes">Ja</p>', 'Ja'],
    [
      'what is shown in something that is not',
      '<div style="visibility:hidden">Nej <p style="visibility:visible">Ja</p> nej <b style="visibility:visible">ja</b></div>',
      'Ja',
      'ja',
    ],
    ['what is for screen readers', '<p style="position:absolute;inset-inline-start:-9999px">Ja</p>', 'Ja'],
    [
      'what is out of view by content-visibility: auto',
      '<div style="block-size:9999px"></div><p style="content-visibility:auto">Ja</p>',
      'Ja',
    ],
    [
      'a heading around a button',
      '<h3><button aria-expanded="true">Ljus</button></h3><p>Text</p>',
      'Ljus',
      'Text',
    ],
    [
      'a heading around an element in the role of one',
      '<div role="heading"><span role="button">Ljus</span></div>',
      'Ljus',
    ],
    [
      'a heading around a button with a label',
      '<h3><button aria-label="Ljus på torget">Ljus</button></h3>',
      'Ljus på torget',
    ],
    ['the words of a label and an output', '<label>Namn <input></label><output>Svar</output>', 'Namn Svar'],
  ] as const)
    it(what, () => expectRead(html, ...blocks));

  it('not a button in a heading that the page hides or skips', () => {
    expectRead(
      '<h2>Löften <button aria-hidden="true">Kopiera</button> <button data-listen="skip">Dela</button><button inert>Nej</button></h2>',
      'Löften',
    );
  });

  it('the target, whatever it is', () => {
    for (const html of ['<nav>Ja</nav>', '<dialog open>Ja</dialog>', '<div data-listen="skip">Ja</div>'])
      expect(blocksOf(put(html).firstElementChild as Element), html).to.deep.equal(['Ja']);
    expect(blocksOf(put('<nav hidden>Nej</nav>').firstElementChild as Element)).to.deep.equal([]);
  });
});

describe('details', () => {
  const html = (attributes: string): string =>
    `<details ${attributes}><summary>Ljus</summary><p>Text</p>lös text</details><p>Efter</p>`;

  it('that are closed are read by their summary', () => expectRead(html(''), 'Ljus', 'Efter'));
  it('that are open are read', () => expectRead(html('open'), 'Ljus', 'Text', 'lös text', 'Efter'));
  it('that are closed inside those that are open', () => {
    expectRead(`<details open><summary>A</summary>${html('')}</details>`, 'A', 'Ljus', 'Efter');
  });
  it('without a summary say nothing while they are closed', () => {
    expectRead('<details><p>Text</p></details><details open><p>Mer</p></details>', 'Mer');
  });
  it('read one summary only, and a button in it', () => {
    expectRead('<details><summary><span role="button">A</span></summary><summary>B</summary></details>', 'A');
  });

  it('what fades in from nothing is read', () => {
    const main = put('<p>Löften</p>');
    const p = find('p');
    p.animate({ opacity: [0, 1] }, { duration: 60_000 });
    expect(getComputedStyle(p).opacity).to.equal('0');
    expect(blocksOf(main)).to.deep.equal(['Löften']);
  });
});
