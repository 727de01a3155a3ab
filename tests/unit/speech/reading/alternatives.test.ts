/** What is read in other words than its own: pictures, abbreviations, labels. */
import { expect } from '@esm-bundle/chai';
import { rangesOf } from '../../../../src/speech/reading/block.js';
import { expectRead, find, put, textOf } from './page.js';

const SVG = '<svg viewBox="0 0 9 9">';

describe('a picture is read by its text', () => {
  for (const [what, html, ...blocks] of [
    ['in a sentence', '<p>Här syns <img alt="torget i skymning">.</p>', 'Här syns torget i skymning.'],
    ['as a block', '<p>Ett</p><img style="display:block" alt="Torget"><p>Två</p>', 'Ett', 'Torget', 'Två'],
    [
      'in a figure, before what stands under it',
      '<figure><img alt="Torget"><figcaption>Foto: Anna</figcaption></figure>',
      'Torget',
      'Foto: Anna',
    ],
    ['in a picture', '<picture><source srcset="data:,"><img alt="Torget"></picture>', 'Torget'],
    [
      'in a link that has nothing else',
      '<p><a href="#"><img alt="Till startsidan"></a></p>',
      'Till startsidan',
    ],
    ['not where it is empty', '<p>Vi <img alt="">ses.</p>', 'Vi ses.'],
    ['not where it has none', '<p>Vi <img src="data:,">ses.</p>', 'Vi ses.'],
    ['not where it is white space', '<p><img alt=" "></p>'],
    ['by its label first', '<img alt="torget" aria-label="Stora torget">', 'Stora torget'],
    ['drawn, with a title', `<p>Se ${SVG}<title>kartan</title><text>a</text></svg>.</p>`, 'Se kartan.'],
    [
      'drawn, with a label',
      `<p>Se ${SVG}<title>nej</title></svg>`.replace('<svg', '<svg aria-label="kartan"'),
      'Se kartan',
    ],
    [
      'not drawn without either, nor the letters in it',
      `<p>Vi ${SVG}<text>a</text></svg>ses.</p>`,
      'Vi ses.',
    ],
    [
      'of letters',
      '<p>Betyg: <span role="img" aria-label="fyra av fem">★★★★☆</span></p>',
      'Betyg: fyra av fem',
    ],
    ['not of letters without a label', '<p>Betyg <span role="img">★★</span></p>', 'Betyg'],
  ] as const)
    it(what, () => expectRead(html, ...blocks));
});

describe('an abbreviation', () => {
  it('is read in full', () => {
    expectRead(
      '<p>Enligt <abbr title="Brottsförebyggande rådet">Brå</abbr> ökar det.</p>',
      'Enligt Brottsförebyggande rådet ökar det.',
    );
  });
  it('is read as it stands without a title', () => {
    expectRead('<p><abbr>Brå</abbr>, <abbr title=" ">NTU</abbr></p>', 'Brå, NTU');
  });
  it('of another element is not', () => {
    expectRead('<p><a href="#" title="Öppnas här">Löften</a></p>', 'Löften');
  });
});

describe('a label', () => {
  for (const [what, html, ...blocks] of [
    [
      'of a link replaces it',
      '<p>Mer: <a href="#" aria-label="Läs om ljus">Läs mer</a>.</p>',
      'Mer: Läs om ljus.',
    ],
    [
      'of a link that is an inline-block too',
      '<p><a href="#" style="display:inline-block" aria-label="Läs om ljus">Läs</a></p>',
      'Läs om ljus',
    ],
    [
      'of a link that is a block replaces it',
      '<a href="#" style="display:block" aria-label="Läs om ljus">Läs</a>',
      'Läs om ljus',
    ],
    [
      'of a link in a flex box replaces it',
      '<div style="display:flex"><a href="#" aria-label="Läs om ljus">Läs</a></div>',
      'Läs om ljus',
    ],
    [
      'in a line of text replaces it',
      '<p>Kl. <time aria-label="halv elva">10.30</time></p>',
      'Kl. halv elva',
    ],
    ['of a heading replaces it', '<h2 aria-label="Löften">Löften <small>3</small></h2>', 'Löften'],
    [
      'of an element in the role of one, too',
      '<div role="heading" aria-level="2" aria-label="Löften">L</div>',
      'Löften',
    ],
    ['of a container does not', '<section aria-label="Avsnitt"><p>Text</p></section>', 'Text'],
    ['of a list does not', '<ul aria-label="Lista"><li>Ett</li></ul>', 'Ett'],
    [
      'of a container without a box does not',
      '<section style="display:contents" aria-label="Avsnitt"><p>Text</p></section>',
      'Text',
    ],
    [
      'of an element that nobody has defined does not, around blocks',
      '<x-nobody aria-label="Kort"><p>Text</p></x-nobody>',
      'Text',
    ],
    [
      'that is empty does not',
      '<p><a href="#" aria-label="">Läs</a> <b aria-label=" ">mer</b></p>',
      'Läs mer',
    ],
    ['is read at its place', '<p>Ett <b aria-label="två">2</b> tre</p>', 'Ett två tre'],
  ] as const)
    it(what, () => expectRead(html, ...blocks));
});

describe('data-listen-as', () => {
  for (const [what, html, ...blocks] of [
    ['replaces a phrase', '<p>Ring <b data-listen-as="ett ett två">112</b> nu.</p>', 'Ring ett ett två nu.'],
    ['replaces a block', '<p data-listen-as="Kort">Långt</p>', 'Kort'],
    ['replaces a whole container', '<div data-listen-as="Kort"><p>Ett</p><p>Två</p></div>', 'Kort'],
    [
      'beats a label, a text and a title',
      '<p><img alt="a" aria-label="b" data-listen-as="c"> <abbr title="d" data-listen-as="e">f</abbr></p>',
      'c e',
    ],
    [
      'that is empty is silent',
      '<p>Vi <b data-listen-as="">tyst </b>ses.</p><p data-listen-as="">Tyst</p>',
      'Vi ses.',
    ],
    [
      'is silent where it is not shown',
      '<p hidden data-listen-as="a">b</p><p style="visibility:hidden" data-listen-as="a">b</p>',
    ],
    [
      'of a cell follows its head',
      '<table><tr><th>Andel</th></tr><tr><td data-listen-as="hälften">½</td></tr></table>',
      'Andel: hälften',
    ],
  ] as const)
    it(what, () => expectRead(html, ...blocks));

  it('is read of the target itself', () => {
    const main = put('Långt');
    main.setAttribute('data-listen-as', 'Kort');
    expectRead(main, 'Kort');
  });
});

describe('where something is read in other words', () => {
  it('those belong to the element, and the words beside them to themselves', () => {
    const { sentences } = textOf(put('<p>Ring <b data-listen-as="ett ett två">112</b> nu.</p>'));
    const [{ block }] = sentences;
    expect(block.pieces.map(({ node }) => node.nodeName)).to.deep.equal(['#text', 'B', '#text']);
    expect(rangesOf(block, 5, 16).map(String)).to.deep.equal(['112']);
    expect(rangesOf(block, 9, 12).map(String)).to.deep.equal(['112']);
    expect(rangesOf(block, 17, 19).map(String)).to.deep.equal(['nu']);
  });

  it('a picture has a place in the page', () => {
    const [{ block, start, end }] = textOf(put('<p><img alt="Torget"></p>')).sentences;
    const [range] = rangesOf(block, start, end);
    expect(range.intersectsNode(find('img'))).to.equal(true);
  });
});
