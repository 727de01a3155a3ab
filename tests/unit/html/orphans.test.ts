/** Content that a CMS has moved out of an element: which siblings belong to an empty one. */
import { expect } from '@esm-bundle/chai';
import { areStray, orphansOf } from '../../../src/html/index.js';
import { hostOf } from './reading.js';

/** The orphans of the element with the id `x`, as HTML without white space between. */
function orphans(html: string): string {
  const element = hostOf(html).querySelector('#x');
  if (!element) throw new Error('There is no #x.');
  return orphansOf(element)
    .map((node) => (node instanceof Element ? node.outerHTML : (node.textContent ?? '').trim()))
    .join('');
}

const X = '<samverka-promises id="x"></samverka-promises>';
const list = '<h2>Löften</h2><p>I år:</p><h3>Ett</h3><p>a</p>';

describe('the orphans of an empty element', () => {
  for (const [what, html, found] of [
    ['all that follows a heading', X + list, list],
    [
      'lists, tables and text too',
      `${X}<h2>A</h2><ul><li>b</li></ul>c<table><tbody></tbody></table><img>`,
      '<h2>A</h2><ul><li>b</li></ul>c<table><tbody></tbody></table><img>',
    ],
    [
      'all that follows the paragraph of an element and a player',
      `<p><samverka-listen></samverka-listen><br>\n${X}</p>${list}`,
      list,
    ],
    [
      'nothing behind the paragraph of an element, a player and words',
      `<p><samverka-listen></samverka-listen>Ord<br>${X}</p>${list}`,
      '',
    ],
    [
      'nothing behind the paragraph of two elements that may both want it',
      `<p><samverka-agreement></samverka-agreement><br>${X}</p>${list}`,
      '',
    ],
    ['nothing where a paragraph comes first', `${X}<p>Text.</p>${list}`, ''],
    ['nothing where text comes first', `${X}Text.${list}`, ''],
    ['nothing where a picture comes first', `${X}<p><img></p>${list}`, ''],
    ['nothing where nothing follows', X, ''],
    ['up to a heading of the same level', `${X}<h2>A</h2><p>a</p><h2>B</h2><p>b</p>`, '<h2>A</h2><p>a</p>'],
    [
      'up to a heading of a higher level',
      `${X}<h3>A</h3><p>a</p><h4>Aa</h4><h2>B</h2><p>b</p>`,
      '<h3>A</h3><p>a</p><h4>Aa</h4>',
    ],
    [
      'up to another element',
      `${X}<h2>A</h2><p>a</p><samverka-agreement></samverka-agreement><p>b</p>`,
      '<h2>A</h2><p>a</p>',
    ],
    [
      'up to another marked div',
      `${X}<h2>A</h2><p>a</p><div class="samverka-agreement"></div><p>b</p>`,
      '<h2>A</h2><p>a</p>',
    ],
    [
      'up to a paragraph that holds another element',
      `${X}<h2>A</h2><p>a</p><p><samverka-agreement></samverka-agreement></p><h3>b</h3>`,
      '<h2>A</h2><p>a</p>',
    ],
    [
      'past stray paragraphs, breaks, comments and scripts before the heading',
      `${X}\n<p></p><br><p>&nbsp;</p><!-- x --><script>1</script><h2>A</h2>`,
      '<h2>A</h2>',
    ],
    ['past the paragraph that holds the element alone', `<p>${X}</p>${list}`, list],
    ['past a paragraph with a stray break', `<p><br>${X} &nbsp;</p>${list}`, list],
    ['nothing past a paragraph with words', `<p>Se ${X}</p>${list}`, ''],
    [
      'past a marked div that holds the element alone',
      `<div class="samverka-promises">${X}</div>${list}`,
      list,
    ],
    ['nothing past another div', `<div class="box">${X}</div>${list}`, ''],
    ['of a marked div as of an element', `<div class="samverka-promises" id="x"></div>${list}`, list],
    ['nothing of what stands before', `${list}${X}`, ''],
  ] as const)
    it(`are ${what}`, () => {
      expect(orphans(html)).to.equal(found);
    });
});

describe('nodes that say nothing', () => {
  for (const html of [
    '',
    ' \n ',
    '&nbsp;',
    '<p></p>',
    '<p>&nbsp;</p>',
    '<br>',
    '<p><br></p>',
    '<!-- x -->',
    '<script>1</script>',
    '<style>p{}</style>',
    '<p></p> <br><p> </p>',
    '<p><span></span></p>',
  ])
    it(`are ${JSON.stringify(html)}`, () => {
      expect(areStray(hostOf(html).childNodes)).to.equal(true);
    });

  for (const html of [
    'a',
    '<p>a</p>',
    '<h2></h2><p>a</p>',
    '<img src="a.png">',
    '<p><img src="a.png" alt=""></p>',
    '<p><iframe></iframe></p>',
    '<p><input></p>',
    '<ul><li>a</li></ul>',
  ])
    it(`are not ${JSON.stringify(html)}`, () => {
      expect(areStray(hostOf(html).childNodes)).to.equal(false);
    });
});
