/** The time that an author's HTML takes to be read is linear. */
import type { PartName } from '../../src/document/parts.js';
import { findPart } from '../../src/html/foreign.js';
import { orphansOf, readPart } from '../../src/html/index.js';
import { upgradeLink } from '../../src/sources/link.js';
import { expectLinear, times } from './growth.js';

const hostOf = (html: string): HTMLElement => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host;
};

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
