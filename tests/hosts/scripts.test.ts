/** Hosts whose scripts are in the way: Prototype.js, MooTools, polluted prototypes, replaced bodies, other components. */
import { expect } from '@esm-bundle/chai';
import { openPage, type Part } from '../embed/page.js';
import { isShown, LOADS, openWith, SHOWN, wordsOf } from './host.js';

const PROTOTYPE = `
  Array.from = function (list) { if (!list) return []; if ('toArray' in Object(list)) return list.toArray(); var n = list.length || 0, all = new Array(n); while (n--) all[n] = list[n]; return all; };
  var more = { each: function (f) { this.forEach(f); return this; }, toArray: function () { return this.slice(); }, first: function () { return this[0]; }, last: function () { return this[this.length - 1]; }, clone: function () { return this.slice(); }, inspect: String, size: function () { return this.length; }, without: function () { return this; }, include: function (x) { return this.indexOf(x) >= 0; } };
  more.entries = more.toArray;
  for (var name in more) Array.prototype[name] = more[name];
  String.prototype.strip = String.prototype.trim; String.prototype.blank = function () { return /^\\s*$/.test(this); }; String.prototype.sub = function () { return this; };
  Function.prototype.wrap = Function.prototype.curry = function () { return this; };
  var element = { update: function () { throw new Error('update'); }, hide: function () { this.style.display = 'none'; return this; }, show: function () { this.style.display = ''; return this; }, toggle: function () {}, visible: function () { return true; }, select: function (s) { return [].slice.call(this.querySelectorAll(s)); }, remove: function () { this.parentNode.removeChild(this); return this; }, insert: function () { throw new Error('insert'); }, empty: function () { return !this.innerHTML; }, data: 1, state: 1 };
  for (var name in element) HTMLElement.prototype[name] = element[name];
  window.$ = window.$$ = function () {};`;
const MOOTOOLS = `
  Array.from = function (item) { return item == null ? [] : typeof item == 'object' && 'length' in item ? [].slice.call(item) : [item]; };
  Function.prototype.extend = Function.prototype.implement = function () { return this; };
  Element.prototype.set = Element.prototype.get = Element.prototype.grab = Element.prototype.adopt = Element.prototype.inject = function () { throw new Error('MooTools'); };
  Array.prototype.contains = Array.prototype.append = Array.prototype.pick = function () { return false; };`;
const POLLUTED = `
  Object.prototype.extra = function () {}; Object.prototype.hacked = 'polluted'; Array.prototype.extra = 1; String.prototype.extra = 1; Function.prototype.extra = 1; Element.prototype.extra = 1; Node.prototype.extra = 1;`;

describe('another library on the page', () => {
  for (const [name, code] of [
    ['Prototype.js', PROTOTYPE],
    ['MooTools', MOOTOOLS],
    ['enumerable prototypes', POLLUTED],
    [
      'a global for everything',
      'window.lit = window.samverka = window.define = window.exports = window.module = { exports: {} }; define = function () {}; define.amd = {};',
    ],
    [
      'another customElements in use',
      'customElements.define("x-y", class extends HTMLElement {}); window.process = { env: {} };',
    ],
  ] as const)
    it(`${name}: all is shown, as elsewhere`, async () => {
      const usual = await openWith();
      await isShown(usual);
      const page = await openWith(`<script>${code}</script>`);
      await isShown(page);
      expect(page.lines()).to.deep.equal(SHOWN);
      const data = ({ document }: { document: Document }): string =>
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      const anywhere = (text: string): unknown => JSON.parse(text.replace(/body=[^"#]*/g, ''));
      expect(anywhere(data(page))).to.deep.equal(anywhere(data(usual)));
    });

  it('names nothing of its own as Prototype.js does', async () => {
    const page = await openWith();
    await isShown(page);
    const parts = page.all<Part>('*').filter(({ localName }) => localName.startsWith('samverka-'));
    for (const part of parts)
      for (const name of ['hide', 'show', 'toggle', 'visible', 'select', 'insert', 'wrap'])
        expect(name in part, `${part.localName}.${name}`).to.equal(false);
  });

  it('leaves two names on the window', async () => {
    const plain = await openPage('', { script: '' });
    const page = await openPage('');
    const before = new Set(Object.getOwnPropertyNames(plain.window));
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.has(name));
    expect(added.filter((name) => !/^(lit|reactiveElement|litHtml|litElement)/.test(name))).to.deep.equal([
      'Samverka',
    ]);
  });
});

describe('pages that change under the visitor', () => {
  it('the body replaced, as Turbo and htmx do', async () => {
    const page = await openWith();
    const body = (await (await fetch('/tests/hosts/municipality.html')).text()).replace(
      /^[^]*<body>|<\/body>[^]*$/g,
      '',
    );
    await isShown(page);
    const next = page.document.createElement('body');
    next.innerHTML = body;
    page.document.body.replaceWith(next);
    await page.loads(2 * LOADS);
    await page.settled();
    expect(page.lines()).to.deep.equal(SHOWN);
    expect(page.all('script[type="application/ld+json"]')).to.have.length(1);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('kept aside and put back, as caches of single-page sites do', async () => {
    const page = await openWith();
    await isShown(page);
    const main = page.one('main');
    main.remove();
    await page.settled();
    page.document.body.append(main);
    await page.settled();
    expect(page.lines()).to.deep.equal(SHOWN);
    expect(page.recorded.warnings).to.deep.equal([]);
  });

  it('saved as it stands and opened again, with or without the script', async () => {
    const page = await openWith();
    await isShown(page);
    const saved = page.one('main').outerHTML;
    const without = await openPage(saved, { script: '' });
    expect(wordsOf(without)).to.equal(SHOWN.join('').replace(/\s+/g, ''));
    const again = await openPage(saved);
    // What was rendered is read as the author's until the documents are there again.
    await again.comes(() => !again.isSeen('#form-a') && !again.isSeen('#document'));
    await again.until(({ loads }) =>
      loads.some(({ target, source }) => target.id === 'page' && source !== 'html'),
    );
    await again.settled();
    expect(again.lines()).to.deep.equal(SHOWN);
    expect(again.recorded.errors).to.deep.equal([]);
  });
});

describe('inside another component', () => {
  const CARD =
    '<samverka-contact-card src="/tests/embed/document.json"><p>Reserv</p></samverka-contact-card><samverka-agreement><h2>Överens</h2><p>Gäller till och med: 2017</p></samverka-agreement>';
  const LINES = [
    'Kontakt',
    'Exempelby kommun',
    'Telefon: 08-123 456 00',
    'Överens',
    'Gäller inte längre. Överenskommelsen gällde till och med 2017.',
    'Gäller till och med: 2017',
  ];
  /** The words of a shadow root, a line for each block. */
  const linesIn = (root: ParentNode): string[] =>
    [...root.querySelectorAll<HTMLElement>('[data-samverka-rendered]')].flatMap(({ innerText }) =>
      innerText
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );

  for (const mode of ['open', 'closed'] as const)
    it(`a shadow root (${mode}): content, style, language and events`, async () => {
      const page = await openPage('<div id="vard" lang="en"></div>');
      const root = page.one('#vard').attachShadow({ mode });
      root.innerHTML = `<section>${CARD}</section>`;
      await page.loads(2);
      expect(linesIn(root)).to.deep.equal(
        LINES.map((line) =>
          line
            .replace('Telefon', 'Phone')
            .replace('Gäller till och med:', 'Valid through:')
            .replace(/^Gäller inte.*/, 'No longer valid. The agreement was valid through 2017.'),
        ),
      );
      expect(page.recorded.loads[0]?.target, 'events come out').to.equal(page.one('#vard'));
      expect(root.adoptedStyleSheets).to.have.length(1);
      expect(
        page.window.getComputedStyle(root.querySelector('.samverka-notice') as Element).paddingTop,
      ).to.equal('12px');
      page.one('#vard').lang = 'sv';
      await page.comes(() => linesIn(root).includes('Telefon: 08-123 456 00'), root);
      expect(linesIn(root)).to.deep.equal(LINES);
      expect(page.recorded.errors).to.deep.equal([]);
    });

  it('a shadow root written in HTML', async () => {
    const page = await openPage(`<div id="vard"><template shadowrootmode="open">${CARD}</template></div>`);
    await page.loads(2);
    expect(linesIn(page.one('#vard').shadowRoot as ShadowRoot)).to.deep.equal(LINES);
  });

  it('moved from one root to another', async () => {
    const page = await openPage(`<main>${CARD}</main><div id="vard"></div>`);
    await page.loads(2);
    const root = page.one('#vard').attachShadow({ mode: 'open' });
    root.append(...page.one('main').childNodes);
    await page.settled();
    expect(linesIn(root)).to.deep.equal(LINES);
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('slotted', async () => {
    const page = await openPage(`<div id="vard">${CARD}</div>`);
    page.one('#vard').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    await page.loads(2);
    expect(page.lines()).to.deep.equal(LINES);
  });
});
