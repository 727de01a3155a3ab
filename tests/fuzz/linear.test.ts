/** Time grows with the input, not with its square; and what is very deep or very long is taken too. */
import { expect } from '@esm-bundle/chai';
import { documentSchema } from '../../src/document/document.js';
import { parse } from '../../src/document/parse.js';
import type { PartName } from '../../src/document/parts.js';
import { findPart } from '../../src/html/foreign.js';
import { orphansOf, readPart } from '../../src/html/index.js';
import { upgradeLink } from '../../src/sources/link.js';
import { pronounce } from '../../src/speech/pronunciation/pronounce.js';
import { sentencesOf } from '../../src/speech/reading/sentences.js';
import { walk } from '../../src/speech/reading/walk.js';
import { settled, type Part } from '../elements/fixtures.js';
import { shown } from './page.js';
import { caught } from './trap.js';

/** Four times the input may take eight times as long: what grows with the square takes sixteen. */
const GROWTH = 8;
/** What takes less, in ms, tells nothing of how it grows: the clock and the collector of garbage take part. */
const SHORT = 40;
const ROUNDS = 5;

type Work = () => unknown;

async function timeOf(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Proves that work on n, 4n and 16n grows no faster than it should. The rounds of the three are interleaved, and the best
 * of each counts: a busy machine makes a round longer, never shorter.
 */
async function expectLinear(prepare: (size: number) => Work, size: number): Promise<void> {
  const works = [1, 4, 16].map((factor) => [prepare(size * factor), Infinity] as [Work, number]);
  for (let round = 0; round < ROUNDS; round++)
    for (const entry of works) entry[1] = Math.min(entry[1], await timeOf(entry[0]));
  const [small = 0, middle = 0, large = 0] = works.map(([, best]) => best);
  const said = `${size}, ${4 * size}, ${16 * size}: ${[small, middle, large].map((time) => time.toFixed(1)).join(', ')} ms`;
  expect(middle, said).to.be.below(GROWTH * Math.max(small, SHORT));
  expect(large, said).to.be.below(GROWTH * Math.max(middle, SHORT));
}

const hostOf = (html: string): HTMLElement => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host;
};

const times = (count: number, piece: string): string => piece.repeat(count);

/** HTML of a size, for a part that it is read as. */
const htmls: Readonly<
  Record<string, readonly [name: Exclude<PartName, 'page'>, size: number, html: (size: number) => string]>
> = {
  'promises with a list of lines': [
    'promises',
    200,
    (n) =>
      `<h2>L</h2>${times(n, '<h3>Ett</h3><p>Ord.</p><ul><li>Status: Pågår</li><li>Plats: Torget</li></ul>')}`,
  ],
  'promises in wrappers': [
    'promises',
    200,
    (n) => `<div><h2>L</h2>${times(n, '<div><div><h3>Ett</h3></div><div><p>Ord.</p></div></div>')}</div>`,
  ],
  'promises of elements of their own': [
    'promises',
    200,
    (n) => `<h2>L</h2>${times(n, '<div class="samverka-promise"><h3>Ett</h3><p>Ord.</p></div>')}`,
  ],
  paragraphs: ['promise', 500, (n) => `<h2>L</h2>${times(n, '<p>Ord om <b>ljus</b>.</p>')}`],
  'words without a paragraph': ['promise', 500, (n) => `<h2>L</h2>${times(n, 'Ord <b>ljus</b> ')}`],
  'lines with the same label': [
    'promise',
    625,
    (n) => `<h2>L</h2><ul>${times(n, '<li>Aktiviteter: ljus</li>')}</ul>`,
  ],
  'lists with the same label': [
    'promise',
    300,
    (n) => `<h2>L</h2>${times(n, '<ul><li>Aktiviteter: ljus</li></ul>')}`,
  ],
  'lines with another label': ['promise', 625, (n) => `<h2>L</h2><p>${times(n, 'Färg: röd<br>')}</p>`],
  'line breaks': ['promise', 625, (n) => `<h2>L</h2><p>a${times(n, '<br>')}b</p>`],
  'a description list': [
    'agreement',
    400,
    (n) => `<h2>L</h2><dl>${times(n, '<div><dt>Parter</dt><dd>Polisen</dd></div>')}</dl>`,
  ],
  'a table of two columns': [
    'agreement',
    400,
    (n) => `<h2>L</h2><table><tbody>${times(n, '<tr><th>Parter</th><td>Polisen</td></tr>')}</tbody></table>`,
  ],
  'an item of many lines in a field': [
    'agreement',
    400,
    (n) => `<h2>L</h2><dl><dt>Parter</dt><dd><ul>${times(n, '<li>Polisen (A. B)</li>')}</ul></dd></dl>`,
  ],
  'a value of many inline elements': [
    'promise',
    400,
    (n) => `<h2>L</h2><p><b>Plats:</b> ${times(n, '<i>Torget</i> ')}</p>`,
  ],
  'areas on lines': [
    'priority-areas',
    300,
    (n) => `<h2>L</h2><ul>${times(n, '<li>unga (<a href="/a">Unga</a>)</li>')}</ul>`,
  ],
  'an area of links': [
    'priority-area',
    300,
    (n) => `<h2>L</h2><p>${times(n, '<a href="/a">Unga</a>, ')}</p>`,
  ],
  'documents in a list': [
    'documents',
    300,
    (n) => `<h2>L</h2><ul>${times(n, '<li><a href="/a.pdf">Avtal (pdf, 1 kB)</a></li>')}</ul>`,
  ],
  'documents in a paragraph': [
    'documents',
    300,
    (n) => `<h2>L</h2><p>${times(n, '<a href="/a.pdf">Avtal (pdf, 1 kB)</a>, ')}</p>`,
  ],
  'a link and many words': [
    'documents',
    500,
    (n) => `<h2>L</h2><p><a href="/a.pdf">Avtal</a>${times(n, ' ord <b>ord</b>')}</p>`,
  ],
  contacts: [
    'contact-card',
    200,
    (n) => `<h2>L</h2>${times(n, '<h3>K</h3><p>Telefon: 112</p><p>a@b.se</p><p>Ord.</p>')}`,
  ],
  'emergency numbers': [
    'contact-card',
    300,
    (n) => `<h2>L</h2><p>Akuta nummer: ${times(n, 'SOS 112, ')}SOS 112</p>`,
  ],
  'one heading of many words': ['promises', 3125, (n) => `<h2>L</h2><h3>${times(n, 'ord ')}</h3>`],
  'characters without a space': [
    'promise',
    6250,
    (n) => `<h2>L</h2><p>${times(n, 'a')}</p><p>Plats: ${times(n, 'b')}</p><p>${times(n, '.')}@</p>`,
  ],
  'spaces and signs': [
    'promise',
    6250,
    (n) =>
      `<h2>L</h2><p>${times(n, ' ')}:${times(n, '•')}</p><p>E-post: ${times(n, 'a@')}</p><p>Period: ${times(n, '2')}</p>`,
  ],
  'an address of many parts': [
    'contact-card',
    1500,
    (n) => `<h2>L</h2><p>Adress: ${times(n, 'a, 134 81 ')}</p><p>${times(n, 'a.')}@${times(n, 'b.')}</p>`,
  ],
};

describe('time is linear in an author’s HTML:', () => {
  for (const [what, [name, size, html]] of Object.entries(htmls))
    it(what, async function () {
      this.timeout(0);
      await expectLinear((n) => {
        const host = hostOf(html(n));
        return () =>
          readPart(
            name,
            host.childNodes,
            () => undefined,
            () => {},
          );
      }, size);
    });

  it('of another page', async function () {
    this.timeout(0);
    await expectLinear((n) => {
      const page = document.implementation.createHTMLDocument();
      page.body.innerHTML = `<div class="samverka-promises"><h2>L</h2>${times(n, '<h3>Ett</h3><p>Ord <a href="a">b</a>.</p><p>Status: Pågår</p>')}</div>`;
      return () => findPart('promises', page, 'https://example.org/', () => {});
    }, 100);
  });

  it('behind an empty element', async function () {
    this.timeout(0);
    await expectLinear((n) => {
      const host = hostOf(`<samverka-promises></samverka-promises><h2>L</h2>${times(n, '<p>Ord.</p>')}`);
      return () => orphansOf(host.firstElementChild as Element);
    }, 1000);
  });

  for (const piece of ['<b></b> ', '<p></p>', 'ord '])
    it(`around a link: ${piece}`, async function () {
      this.timeout(0);
      await expectLinear((n) => {
        const host = hostOf(`<div><p>${times(n, piece)}<a href="/a#samverka=promises">Länk</a></p></div>`);
        return () => upgradeLink(host.querySelector('a') as HTMLAnchorElement, () => {});
      }, 1000);
    });
});

describe('time is linear in a document:', () => {
  const documentOf = (n: number): unknown => ({
    schemaVersion: 1,
    lang: 'sv',
    title: 'T',
    municipality: { name: 'M' },
    promises: {
      title: 'L',
      items: Array.from({ length: n }, (_, id) => ({
        id: `${id}`,
        title: `Löfte ${id}`,
        body: ['Ord.'],
        status: id % 2 ? 'ongoing' : 'x',
        areas: ['a'],
      })),
    },
    priorityAreas: {
      title: 'O',
      items: Array.from({ length: n }, (_, id) => ({
        id: `${id}`,
        title: 'Område',
        links: [{ text: 'x', url: '/x' }],
      })),
    },
    contacts: {
      title: 'K',
      items: Array.from({ length: n / 50 }, (_, id) => ({ id: `${id}`, name: 'N', email: 'a@b.se' })),
    },
  });

  it('checking it', async function () {
    this.timeout(0);
    await expectLinear((n) => {
      const value = documentOf(n);
      return () => parse(documentSchema, value, () => {});
    }, 500);
  });

  it('showing it, part by part', async function () {
    this.timeout(0);
    // All of a slice is rendered at once, so that what is counted is the work and not the pauses between.
    await expectLinear((n) => {
      const data = (documentOf(n) as { priorityAreas: unknown }).priorityAreas;
      return async () => {
        const element = document.createElement('samverka-priority-areas') as Part;
        const complete = new Promise((resolve) =>
          element.addEventListener('samverka-load', resolve, { once: true }),
        );
        element.data = data;
        await shown(element);
        await complete;
      };
    }, 100);
  });
});

describe('time is linear in a text:', () => {
  const pieces = [
    'ord ',
    'a',
    '1',
    ' ',
    '.',
    'a. ',
    'Vi lovar. ',
    '1.2',
    '\n',
    '😀',
    'kl. 10.30 ',
    'a@',
    'https://',
    '。',
    '! ',
    '”',
    '\u0301',
    '- ',
    'A.B.',
    '(a) ',
    '08-',
    'å',
  ];
  for (const [what, work] of Object.entries({ sentencesOf, pronounce }))
    for (const piece of pieces)
      it(`${what} of ${JSON.stringify(piece)}`, async function () {
        this.timeout(0);
        await expectLinear((n) => {
          const text = times(Math.ceil(n / piece.length), piece);
          return () => work(text, 'sv');
        }, 2500);
      });

  it('the walk through a page', async function () {
    this.timeout(0);
    for (const html of [
      '<p>Ord <b>ljus</b>. Mer.</p>',
      '<b>Ord</b> ',
      '<br>',
      '<tr><th>A</th><td>1</td></tr>',
      '<details><summary>a</summary>b</details>',
    ]) {
      const page = await shown('');
      await expectLinear((n) => {
        const host = hostOf(html.startsWith('<tr') ? `<table>${times(n, html)}</table>` : times(n, html));
        return () => {
          page.replaceChildren(host);
          walk(host);
        };
      }, 100);
    }
  });
});

describe('what is', () => {
  const nested = (depth: number, tag: string, inside: string): HTMLElement => {
    const host = document.createElement('div');
    let at: Element = host;
    for (let level = 0; level < depth; level++) at = at.appendChild(document.createElement(tag));
    at.innerHTML = inside;
    return host;
  };
  const names = [
    'promises',
    'promise',
    'priority-areas',
    'agreement',
    'documents',
    'published',
    'contact-card',
  ] as const;

  for (const depth of [1000, 5000])
    for (const tag of ['div', 'span', 'ul', 'blockquote', 'samverka-promise'])
      it(`${depth} levels deep, of ${tag}, is read, shown and read aloud`, async function () {
        this.timeout(0);
        for (const name of names) {
          const inside = '<h2>Ljus</h2><p>Plats: Torget</p>';
          const host = nested(depth, tag, inside);
          readPart(
            name,
            host.childNodes,
            () => undefined,
            () => {},
          );
          orphansOf(host);
          const page = document.implementation.createHTMLDocument();
          const copy = page.importNode(host, true);
          copy.className = `samverka-${name}`;
          page.body.append(copy);
          findPart(name, page, 'https://example.org/', () => {});
        }
        const host = nested(depth, tag === 'samverka-promise' ? 'div' : tag, '<p>Ljus på torget.</p>');
        host.className = 'samverka-promise';
        const page = await shown(host);
        await settled();
        expect(page.textContent).to.contain('Ljus på torget.');
        expect(walk(page).blocks.map(({ text }) => text)).to.contain('Ljus på torget.');
        expect(await caught()).to.deep.equal([]);
      });

  it('very long is shown, whatever it is made of', async function () {
    this.timeout(0);
    for (const html of [
      `<p>${times(100_000, 'a')}</p>`,
      `<p>${times(10_000, 'a<br>')}</p>`,
      `<ul>${times(10_000, '<li>Plats: a</li>')}</ul>`,
      `<h3>${times(50_000, 'ord ')}</h3>`,
    ]) {
      const page = await shown(`<div class="samverka-promises"><h2>L</h2>${html}</div>`);
      const expected = hostOf(html).textContent;
      expect(page.textContent.length).to.be.at.least(expected.length);
    }
    expect(await caught()).to.deep.equal([]);
  });
});
