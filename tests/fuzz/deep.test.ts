/** What is very deep or very long is taken too. */
import { expect } from '@esm-bundle/chai';
import { engine } from '../engine.js';
import { findPart } from '../../src/html/foreign.js';
import { orphansOf, readPart } from '../../src/html/index.js';
import { walk } from '../../src/speech/reading/walk.js';
import { settled } from '../elements/fixtures.js';
import { times } from './growth.js';
import { shown } from './page.js';
import { caught } from './trap.js';

const hostOf = (html: string): HTMLElement => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host;
};

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

  // An HTML parser stops at 512 levels; only a script makes more, and past some thousands the stack ends.
  // WebKit shows nothing that lies deeper than 512.
  const depth = engine === 'webkit' ? 400 : 1000;
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
      expect([...walk(page)].map(({ text }) => text)).to.contain('Ljus på torget.');
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
