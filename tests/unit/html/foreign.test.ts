/** Content of another page: its text, structure and safe links come along; nothing that runs, loads or styles does. */
import { expect } from '@esm-bundle/chai';
import type { Part, PartName } from '../../../src/document/parts.js';
import { findPart } from '../../../src/html/index.js';
import { Collected } from '../problems.js';
import { htmlOf } from './reading.js';

const BASE = 'https://kommun.example/trygghet/polisen';
type Name = Exclude<PartName, 'page'>;

/** A page as XMLHttpRequest makes it: without a window, so that nothing runs. */
function pageOf(body: string, attributes = ''): Document {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.innerHTML = `<head></head><body>${body}</body>`;
  for (const attribute of attributes.split(' ').filter(Boolean)) {
    const [name = '', value = ''] = attribute.split('=');
    page.documentElement.setAttribute(name, value);
  }
  return page;
}

function find<N extends Name>(
  name: N,
  body: string,
  attributes = '',
): { part: Part<N>; language: string | undefined } | undefined {
  const problems = new Collected();
  const found = findPart(name, pageOf(body, attributes), BASE, problems.report);
  if (problems.all.length) throw new Error(problems.english.join('\n'));
  return found;
}

/** What became of the HTML inside one promise. */
const copied = (html: string): string => {
  const { part } = find('promise', `<div class="samverka-promise"><h3>A</h3>${html}</div>`)!;
  return htmlOf(part, 'body') ?? '';
};

describe('the content of another page', () => {
  for (const [what, open, close] of [
    ['a marked div', '<div class="box samverka-promises">', '</div>'],
    ['an element', '<samverka-promises>', '</samverka-promises>'],
    [
      'a marked div around an element',
      '<div class="samverka-promises"><samverka-promises>',
      '</samverka-promises></div>',
    ],
    ['an element that a CMS has emptied', '<samverka-promises></samverka-promises>', ''],
    ['an emptied element in a paragraph', '<p><samverka-promises></samverka-promises></p>', ''],
  ] as const)
    it(`is found in ${what}`, () => {
      const found = find('promises', `<main>${open}<h2>Löften</h2><h3>Ett</h3><p>a</p>${close}</main>`);
      expect(found?.part).to.deep.equal({
        title: 'Löften',
        items: [{ id: 'ett', title: 'Ett', body: ['a'] }],
      });
    });

  it('is none where the page has none, or an empty one', () => {
    expect(find('promises', '<h2>Löften</h2>')).to.equal(undefined);
    expect(find('promises', '<div class="samverka-promises"><p></p></div>')).to.equal(undefined);
    expect(find('promises', '<div class="samverka-agreement"><h2>Avtal</h2></div>')).to.equal(undefined);
  });

  it('is the first that is not empty', () => {
    const one = (title: string): string => `<div class="samverka-promises"><h2>${title}</h2></div>`;
    expect(
      find('promises', `<div class="samverka-promises"></div><p>x</p>${one('Ett')}${one('Två')}`)?.part.title,
    ).to.equal('Ett');
  });

  it('is all contacts of the page, in order', () => {
    const one = (name: string): string =>
      `<samverka-contact-card><h2>${name}</h2><p>Telefon: 112</p></samverka-contact-card>`;
    expect(
      find('contact-card', one('Kommunen') + one('Polisen'))?.part.items.map(({ name }) => name),
    ).to.deep.equal(['Kommunen', 'Polisen']);
  });

  it('has the attributes of its element', () => {
    expect(
      find('agreement', '<samverka-agreement valid-through="2017"><h2>Avtal</h2></samverka-agreement>')?.part
        .validThrough,
    ).to.equal('2017');
    expect(
      find('promise', '<div class="samverka-promise" data-status="fulfilled"><h3>A</h3></div>')?.part.status,
    ).to.equal('fulfilled');
  });

  for (const [what, open, close] of [
    ['elements', '<samverka-promise status="fulfilled" place="Torget">', '</samverka-promise>'],
    ['marked divs', '<div class="samverka-promise" data-status="fulfilled" data-place="Torget">', '</div>'],
  ] as const)
    it(`has the attributes of the items inside it, which are ${what}`, () => {
      const found = find(
        'promises',
        `<samverka-promises><h2>Löften</h2>${open}<h3>Ett</h3><p>a</p>${close}<p>Slut.</p></samverka-promises>`,
      );
      expect(found?.part.items).to.deep.equal([
        { id: 'ett', title: 'Ett', body: ['a'], status: 'fulfilled', place: 'Torget' },
      ]);
      expect(found?.part.outro).to.deep.equal(['Slut.']);
    });

  it('reports what cannot be read', () => {
    const problems = new Collected();
    findPart(
      'promise',
      pageOf('<div class="samverka-promise"><h3>A</h3><p>Status: klart</p></div>'),
      BASE,
      problems.report,
    );
    expect(problems.paths).to.deep.equal(['status']);
  });
});

describe('the language of another page', () => {
  const div = (attributes = ''): string =>
    `<div class="samverka-promises" ${attributes}><h2>Löften</h2></div>`;

  it('is that of the content, or what is around it, or the page', () => {
    expect(find('promises', div('lang="fi"'), 'lang=sv')?.language).to.equal('fi');
    expect(find('promises', `<main lang="en-GB">${div()}</main>`, 'lang=sv')?.language).to.equal('en-GB');
    expect(find('promises', div(), 'lang=sv')?.language).to.equal('sv');
    expect(find('promises', div())?.language).to.equal(undefined);
  });

  it('is kept inside the content', () => {
    expect(copied('<p lang="en" dir="ltr">Hello <span lang="fi">hei</span></p>')).to.equal(
      '<p lang="en" dir="ltr">Hello <span lang="fi">hei</span></p>',
    );
  });
});

describe('what comes along from another page', () => {
  for (const [what, html, copy] of [
    [
      'text, structure and emphasis',
      '<p>a <strong>b</strong> <em>c</em><br>d</p><ul><li>e</li></ul><ol><li>f</li></ol><h4>g</h4><blockquote>h</blockquote>',
      undefined,
    ],
    [
      'tables',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      undefined,
    ],
    ['times and abbreviations', '<p><time datetime="2018">2018</time> <abbr>bl.a.</abbr></p>', undefined],
    ['characters that look like HTML', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</p>', undefined],
    [
      'what other elements hold, as plain boxes',
      '<section class="x"><p>a</p></section><article><p>b</p></article>',
      '<p>a</p><p>b</p>',
    ],
    [
      'inline elements as spans',
      '<p><code>a</code><mark>b</mark><font color="red">c</font></p>',
      '<p><span>a</span><span>b</span><span>c</span></p>',
    ],
    [
      'the words of a picture instead of it',
      '<p>a <img src="x.png" srcset="y.png" alt="Karta" onerror="alert(1)"> b</p>',
      '<p>a Karta b</p>',
    ],
  ] as const)
    it(`is ${what}`, () => {
      expect(copied(html)).to.equal(copy ?? html);
    });

  for (const [what, html] of [
    ['scripts', '<script>alert(1)</script><script src="x.js"></script><p>a</p><p>b<script>2</script></p>'],
    ['styles', '<style>*{}</style><link rel="stylesheet" href="x.css"><p>a</p><p>b</p>'],
    ['frames', '<iframe src="/x">fel</iframe><object data="/x">fel</object><embed src="/x"><p>a</p><p>b</p>'],
    [
      'forms',
      '<form action="/x"><input name="q" value="fel"><button>fel</button><select><option>fel</option></select><textarea>fel</textarea></form><p>a</p><p>b</p>',
    ],
    [
      'sound, film and drawings',
      '<video src="/x">fel</video><audio src="/x">fel</audio><svg onload="alert(1)"><a href="/x">fel</a><script>1</script></svg><math><mtext>fel</mtext></math><canvas>fel</canvas><p>a</p><p>b</p>',
    ],
    [
      'templates and comments',
      '<template><p>fel</p></template><noscript>fel</noscript><!-- fel --><p>a</p><p>b</p>',
    ],
    ['menus and dialogs', '<nav><a href="/x">fel</a></nav><dialog open>fel</dialog><p>a</p><p>b</p>'],
    [
      'any other attribute',
      '<p class="x" id="y" style="color:red" onclick="alert(1)" onmouseover="alert(2)" title="t" slot="s" is="x-y" hidden tabindex="0" data-x="1" data-status="z" aria-hidden="true">a</p><p contenteditable>b</p>',
    ],
  ] as const)
    it(`is not ${what}`, () => {
      expect(copied(html).replaceAll('<div></div>', '')).to.equal('<p>a</p><p>b</p>');
    });

  it('is nothing from a page that tries everything at once', () => {
    const evil =
      '<p>a</p><img src=x onerror=alert(1)><svg><style><img src=x onerror=alert(1)></style></svg><math><mi><table><style></math><img src onerror=alert(1)></style></table><x-y onclick="a()"><p style="x" onfocus="a()" tabindex=1>b</p></x-y><a href="javascript:alert(1)" onclick="a()">c</a>';
    const host = document.createElement('div');
    host.innerHTML = copied(evil);
    for (const element of host.querySelectorAll('*')) {
      expect(element.localName).to.match(/^(p|div|span|table|tbody)$/);
      expect(element.getAttributeNames(), element.outerHTML).to.deep.equal([]);
    }
  });

  it('belongs to this document and was not taken from that page', () => {
    const page = pageOf('<div class="samverka-promises"><h2>A</h2><p>b</p></div>');
    const before = page.documentElement.outerHTML;
    const { part } = findPart('promises', page, BASE, () => {})!;
    expect(page.documentElement.outerHTML).to.equal(before);
    expect(htmlOf(part, 'intro')).to.equal('<p>b</p>');
  });
});

describe('the links of another page', () => {
  for (const [href, copy] of [
    ['https://www.varmdo.se/', 'https://www.varmdo.se/'],
    ['/kontakt', 'https://kommun.example/kontakt'],
    ['ungdomar', 'https://kommun.example/trygghet/ungdomar'],
    ['../upp?a=1&b=2', 'https://kommun.example/upp?a=1&b=2'],
    ['#har', 'https://kommun.example/trygghet/polisen#har'],
    ['//annan.example/x', location.protocol === 'https:' ? '//annan.example/x' : 'https://annan.example/x'],
    ['mailto:a@b.se', 'mailto:a@b.se'],
    ['tel:+46857047000', 'tel:+46857047000'],
  ] as const)
    it(`lead where they did there: ${href}`, () => {
      const host = document.createElement('div');
      host.innerHTML = copied(
        `<p><a href="${href.replaceAll('&', '&amp;')}" target="_blank" rel="opener" onclick="alert(1)" hreflang="en" download>x</a></p>`,
      );
      const link = host.querySelector('a');
      expect(link?.getAttribute('href')).to.equal(copy);
      expect(link?.getAttributeNames().sort()).to.deep.equal(['href', 'hreflang']);
      expect(link?.textContent).to.equal('x');
    });

  for (const href of [
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://kommun.example/1',
    'http://[',
  ])
    it(`are words alone when they are not safe: ${JSON.stringify(href)}`, () => {
      expect(copied(`<p>a <a href="${href}">b</a></p>`)).to.equal('<p>a <span>b</span></p>');
    });

  it('are none where an anchor leads nowhere', () => {
    expect(copied('<p><a name="x">a</a> <a id="y"></a>b</p>')).to.equal(
      '<p><span>a</span> <span></span>b</p>',
    );
  });

  it('are resolved in the fields as well', () => {
    expect(
      find('documents', '<div class="samverka-documents"><h2>D</h2><p><a href="a.pdf">A</a></p></div>')?.part
        .items[0]?.url,
    ).to.equal('https://kommun.example/trygghet/a.pdf');
    expect(
      find(
        'priority-areas',
        '<div class="samverka-priority-areas"><h2>O</h2><ul><li>Trafik (<a href="/t">T</a>)</li></ul></div>',
      )?.part.items[0]?.links,
    ).to.deep.equal([{ text: 'T', url: 'https://kommun.example/t' }]);
  });

  it('of one who sees a picture instead of words keep its words', () => {
    expect(copied('<p><a href="https://a.se/"><img src="x.png" alt="Till kartan"></a></p>')).to.equal(
      '<p><a href="https://a.se/">Till kartan</a></p>',
    );
  });
});
