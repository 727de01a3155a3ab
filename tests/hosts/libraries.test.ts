/** Hosts whose scripts change what all objects have: Prototype.js and MooTools, the real ones and at their worst, and others. */
import { expect } from '@esm-bundle/chai';
import { openPage, type Part } from '../embed/page.js';
import { isQuiet, isShown, itIsAsElsewhere, jsonLdOf, openWith, SHOWN } from './host.js';

/** What the library leaves on prototypes, with more that has been seen, and methods that throw when they are called. */
const PROTOTYPE = `
  Array.from = function (list) { if (!list) return []; if ('toArray' in Object(list)) return list.toArray(); var n = list.length || 0, all = new Array(n); while (n--) all[n] = list[n]; return all; };
  var more = { each: function (f) { this.forEach(f); return this; }, toArray: function () { return this.slice(); }, first: function () { return this[0]; }, last: function () { return this[this.length - 1]; }, clone: function () { return this.slice(); }, inspect: String, size: function () { return this.length; }, without: function () { return this; }, include: function (x) { return this.indexOf(x) >= 0; } };
  more.entries = more.toArray;
  for (var name in more) Array.prototype[name] = more[name];
  String.prototype.strip = String.prototype.trim; String.prototype.blank = function () { return /^\\s*$/.test(this); }; String.prototype.sub = function () { return this; };
  Function.prototype.wrap = Function.prototype.curry = function () { return this; };
  var element = { update: function () { throw new Error('update'); }, hide: function () { this.style.display = 'none'; return this; }, show: function () { this.style.display = ''; return this; }, toggle: function () {}, visible: function () { return true; }, select: function (s) { return [].slice.call(this.querySelectorAll(s)); }, remove: function () { this.parentNode.removeChild(this); return this; }, insert: function () { throw new Error('insert'); }, empty: function () { return !this.innerHTML; }, data: 1, state: 1, text: 1, player: 1, rate: 1 };
  for (var name in element) HTMLElement.prototype[name] = element[name];
  window.$ = window.$$ = function () {};`;
const MOOTOOLS = `
  Array.from = function (item) { return item == null ? [] : typeof item == 'object' && 'length' in item ? [].slice.call(item) : [item]; };
  Function.prototype.extend = Function.prototype.implement = function () { return this; };
  Element.prototype.set = Element.prototype.get = Element.prototype.grab = Element.prototype.adopt = Element.prototype.inject = function () { throw new Error('MooTools'); };
  Array.prototype.contains = Array.prototype.append = Array.prototype.pick = function () { return false; };`;
const POLLUTED = `
  Object.prototype.extra = function () {}; Object.prototype.hacked = 'polluted'; Array.prototype.extra = 1; String.prototype.extra = 1; Function.prototype.extra = 1; Element.prototype.extra = 1; Node.prototype.extra = 1;`;

/** Structured data without the addresses of the tests' own answers. */
const anywhere = (text: string): unknown => JSON.parse(text.replace(/body=[^"#]*/g, ''));

/** All is as without the library, the player too. */
function itIsBeside(head: string, check: (view: Record<string, unknown>) => void = () => {}): void {
  itIsAsElsewhere(() => openWith(head));

  it('structured data are as elsewhere, and the player does all that it does', async () => {
    const usual = await openWith();
    await isShown(usual);
    const host = await openWith(head);
    await isShown(host);
    expect(host.lines()).to.deep.equal(SHOWN);
    expect(anywhere(jsonLdOf(host))).to.deep.equal(anywhere(jsonLdOf(usual)));
    await host.works();
    isQuiet(host);
    check(host.window as never);
  });
}

for (const [name, file, imitation, check] of [
  [
    'Prototype.js',
    'libjs-prototype',
    PROTOTYPE,
    ({ Prototype }: Record<string, unknown>) => expect(Prototype).to.have.property('Version', '1.7.3'),
  ],
  [
    'MooTools',
    'libjs-mootools',
    MOOTOOLS,
    ({ MooTools }: Record<string, unknown>) => expect(MooTools).to.have.property('version', '1.4.5'),
  ],
] as const)
  describe(name, () => {
    describe('as Debian has it', () => {
      const address = `/test-server/debian/${file}`;
      before(async function () {
        // It may have to be installed first.
        this.timeout(240_000);
        const answer = await fetch(address);
        if (answer.ok) return;
        console.warn(`Skipped: the real ${name}. ${await answer.text()}`);
        this.skip();
      });
      itIsBeside(`<script src="${address}"></script>`, check);
    });
    describe('at its worst', () => itIsBeside(`<script>${imitation}</script>`));
  });

describe('Enumerable prototypes', () => itIsBeside(`<script>${POLLUTED}</script>`));

describe('Globals for everything', () => {
  itIsBeside(
    '<script>window.lit = window.samverka = window.define = window.exports = window.module = { exports: {} }; define = function () {}; define.amd = {}; customElements.define("x-y", class extends HTMLElement {}); window.process = { env: {} };</script>',
  );

  it('Samverka leaves one name on the window itself', async () => {
    const plain = await openPage('', { script: '' });
    const page = await openPage('');
    const before = new Set(Object.getOwnPropertyNames(plain.window));
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.has(name));
    expect(added.filter((name) => !/^(lit|reactiveElement|litHtml|litElement)/.test(name))).to.deep.equal([
      'Samverka',
    ]);
  });

  it('and names nothing of its own as Prototype.js does', async () => {
    const host = await openWith();
    await isShown(host);
    const parts = host.all<Part>('*').filter(({ localName }) => localName.startsWith('samverka-'));
    for (const part of parts)
      for (const name of ['hide', 'show', 'toggle', 'visible', 'select', 'insert', 'wrap'])
        expect(name in part, `${part.localName}.${name}`).to.equal(false);
  });
});
