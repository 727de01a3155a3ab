/** The player of the built site script in hosts of every kind: policies, styles, scripts in the way, files that are missing. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SamverkaListen } from '../../src/elements/listen/listen.js';
import { make, openMade, startMaking } from '../embed/made.js';
import type { Page, PageOptions } from '../embed/page.js';
import { FakeSpeech, FakeUtterance } from '../speech-synthesis.js';

before(startMaking);

const BODY = `<main><h1>Trygghet</h1><samverka-listen for="text"></samverka-listen>
  <div id="text"><p>En mening här. Två meningar här.</p><p>Tredje stycket.</p></div><p id="efter">Efter</p></main>`;

/** A page with the built script, and a scripted voice in it. */
class Host {
  constructor(
    readonly page: Page,
    readonly voice: FakeSpeech,
  ) {}

  get player(): SamverkaListen {
    return this.page.one<SamverkaListen>('samverka-listen');
  }
  get root(): ShadowRoot {
    return this.player.shadowRoot as ShadowRoot;
  }
  get button(): HTMLElement {
    return this.root.querySelector('.play') as HTMLElement;
  }
  get word(): string {
    return this.button.textContent?.trim() ?? '';
  }
  get names(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.bar button')].map(
      ({ ariaLabel, title, textContent }) => ariaLabel || title || (textContent ?? '').trim(),
    );
  }
  /** How many times the controls have been asked for. */
  get requests(): number {
    const entries = this.page.window.performance.getEntriesByType('resource');
    return entries.filter(({ name }) => name.includes('samverka-controls')).length;
  }

  /** Waits until the player has its controls. */
  controls(): Promise<void> {
    return this.page.comes(() => this.names.length > 1, this.root);
  }

  /** Waits until the controls have been fetched, and are shown if they are to be. */
  async fetched(): Promise<void> {
    const { PerformanceObserver } = this.page.window;
    await new Promise<void>((resolve) => {
      const observer = new PerformanceObserver(() => {
        if (!this.requests) return;
        observer.disconnect();
        resolve();
      });
      observer.observe({ type: 'resource', buffered: true });
    });
    await this.player.updateComplete;
  }

  async press(name: string): Promise<void> {
    const index = this.names.indexOf(name);
    if (index < 0) throw new Error(`There is no ${name} among ${this.names.join(', ')}.`);
    this.root.querySelectorAll<HTMLElement>('.bar button')[index]?.click();
    await this.player.updateComplete;
  }

  /** Where something of the page is in the window of the test. */
  at(element: Element): [number, number] {
    this.page.frame.scrollIntoView({ block: 'start' });
    const frame = this.page.frame.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    const { clientLeft, clientTop } = this.page.frame;
    return [
      Math.round(frame.left + clientLeft + left + width / 2),
      Math.round(frame.top + clientTop + top + height / 2),
    ];
  }

  /** Nothing was refused and nothing said. */
  isQuiet(): void {
    const { violations, errors, warnings } = this.page.recorded;
    expect({ violations, errors, warnings }).to.deep.equal({ violations: [], errors: [], warnings: [] });
  }
}

let count = 0;

async function open(
  body = BODY,
  options: PageOptions = {},
  headers: Record<string, string> = {},
): Promise<Host> {
  const page = await openMade(`listen-${++count}.html`, body, options, headers);
  const voice = new FakeSpeech({ cancelTellsAfter: 'once' });
  for (const [name, value] of Object.entries({
    speechSynthesis: voice,
    SpeechSynthesisUtterance: FakeUtterance,
  })) {
    Reflect.deleteProperty(page.window, name);
    Object.defineProperty(page.window, name, { value, configurable: true });
  }
  const host = new Host(page, voice);
  await host.player.updateComplete;
  return host;
}

/** All that a player does, in the order in which a visitor would. */
async function works(host: Host): Promise<void> {
  const { page, player, voice } = host;
  host.button.click();
  expect([player.state, voice.texts]).to.deep.equal(['playing', ['En mening här.']]);
  await host.controls();
  expect(host.names).to.deep.equal(['Pausa', 'Föregående mening', 'Nästa mening', 'Stoppa', 'Inställningar']);
  const { getComputedStyle } = page.window;
  expect(getComputedStyle(host.root.querySelector('.bar') as Element).display).to.equal('flex');
  expect(host.button.getBoundingClientRect().height).to.be.at.least(44);
  expect([...page.window.CSS.highlights.keys()]).to.include('samverka-sentence');
  await host.press('Inställningar');
  const panel = host.root.querySelector('.panel') as Element;
  expect(getComputedStyle(panel).position).to.equal('absolute');
  expect(panel.querySelectorAll('select')).to.have.length(2);
  await host.press('Pausa');
  expect([player.state, host.word]).to.deep.equal(['paused', 'Fortsätt']);
  await host.press('Fortsätt');
  await host.press('Nästa mening');
  expect(voice.last?.text).to.equal('Två meningar här.');
  voice.say();
  voice.say();
  await player.updateComplete;
  expect([player.state, host.word]).to.deep.equal(['idle', 'Lyssna']);
  expect(page.window.CSS.highlights.size).to.equal(0);
}

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const types = (policies: string): string => `require-trusted-types-for 'script'; trusted-types ${policies}`;

describe('the player under a policy', () => {
  for (const [name, policy] of [
    ["script-src 'self'; style-src 'self'", STRICT],
    ['Trusted Types', types('lit-html')],
    ['both', `${STRICT}; ${types('lit-html')}`],
  ] as const)
    it(`${name}: works, and nothing is refused`, async () => {
      const host = await open(BODY, {}, { 'content-security-policy': policy });
      await works(host);
      host.isQuiet();
    });

  it('which is really in force here', async () => {
    const host = await open(BODY, {}, { 'content-security-policy': `${STRICT}; ${types('lit-html')}` });
    expect(() => (host.page.one('main').innerHTML = '<p>')).to.throw(/TrustedHTML/);
    host.page.one('main').setAttribute('style', 'color: red');
    await host.page.until(({ violations }) => violations.length >= 2);
  });

  it('has its bar, and the room for it', async () => {
    const host = await open(
      `${BODY}${'<p>Rad</p>'.repeat(80)}`,
      {},
      { 'content-security-policy': `${STRICT}; ${types('lit-html')}` },
    );
    host.button.click();
    await host.controls();
    host.page.window.scrollTo(0, 1000);
    await host.page.comes(() => host.names.includes('Dölj spelaren'), host.root);
    const bar = host.root.querySelector('.bar') as HTMLElement;
    expect(bar.matches(':popover-open')).to.equal(true);
    expect(bar.getBoundingClientRect().bottom).to.equal(host.page.window.innerHeight);
    const { paddingBlockEnd } = host.page.window.getComputedStyle(host.page.document.documentElement);
    expect(parseFloat(paddingBlockEnd)).to.be.above(40);
    host.isQuiet();
  });
});

describe('the player and the host’s styles', () => {
  const sizesOf = ({ root, page }: Host): string[] =>
    [...root.querySelectorAll('button, svg, .panel, select, .place')].map((one) => {
      const { fontSize, minHeight, paddingLeft, width } = page.window.getComputedStyle(one);
      return [one.localName, fontSize, minHeight, paddingLeft, width].join(' ');
    });
  const styled = async (css: string): Promise<Host> => {
    const host = await open(BODY, { head: `<style>${css}</style>` });
    host.button.click();
    await host.controls();
    await host.press('Inställningar');
    return host;
  };

  it('html { font-size: 62.5% } changes no size', async () => {
    const usual = sizesOf(await styled('body{font-size:16px}'));
    const small = sizesOf(await styled('html{font-size:62.5%}body{font-size:1.6rem}'));
    expect(small).to.deep.equal(usual);
  });

  for (const [name, css] of [
    [
      'of margins, fonts and boxes',
      '*,*::before,*::after{margin:0;padding:0;border:0;font:inherit;box-sizing:border-box}',
    ],
    ['all: unset', 'body *{all:unset}'],
    ['everything a block', 'body *{display:block!important;float:none!important}'],
    ['everything inline', 'body *{display:inline!important}'],
    ['hidden is shown', '[hidden]{display:block!important}'],
    ['empty boxes are removed', ':empty:not(img,input,br,samverka-listen){display:none!important}'],
    ['buttons without anything', 'button{all:unset;display:none!important}'],
    ['unknown elements are hidden until they are known', ':not(:defined){visibility:hidden}'],
    ['popovers are hidden', '[popover]{display:none!important}'],
  ] as const)
    it(`a reset: ${name}`, async () => {
      const host = await styled(css);
      for (const one of host.root.querySelectorAll('.bar > button')) {
        const { width, height } = one.getBoundingClientRect();
        expect([width >= 44, height >= 44], one.outerHTML).to.deep.equal([true, true]);
      }
      expect(host.root.querySelector('.panel')?.getBoundingClientRect().height).to.be.above(100);
      host.isQuiet();
    });

  it('an empty element that the site removes is removed, and nothing throws', async () => {
    const host = await open(BODY, { head: '<style>:empty{display:none!important}</style>' });
    host.button.click();
    await host.controls();
    host.isQuiet();
  });
});

/** What Prototype.js, MooTools and careless scripts leave on the prototypes of everything. */
const SCRIPTS: readonly [name: string, code: string][] = [
  [
    'Prototype.js',
    `Array.from = function (list) { if (!list) return []; if ('toArray' in Object(list)) return list.toArray(); var n = list.length || 0, all = new Array(n); while (n--) all[n] = list[n]; return all; };
    var more = { each: function (f) { this.forEach(f); return this; }, toArray: function () { return this.slice(); }, first: function () { return this[0]; }, last: function () { return this[this.length - 1]; }, clone: function () { return this.slice(); }, inspect: String, size: function () { return this.length; }, without: function () { return this; }, include: function (x) { return this.indexOf(x) >= 0; } };
    more.entries = more.toArray;
    for (var name in more) Array.prototype[name] = more[name];
    String.prototype.strip = String.prototype.trim; String.prototype.blank = function () { return /^\\s*$/.test(this); }; String.prototype.sub = function () { return this; };
    Function.prototype.wrap = Function.prototype.curry = function () { return this; };
    var element = { update: function () { throw new Error('update'); }, hide: function () { this.style.display = 'none'; return this; }, show: function () { this.style.display = ''; return this; }, toggle: function () {}, visible: function () { return true; }, select: function (s) { return [].slice.call(this.querySelectorAll(s)); }, remove: function () { this.parentNode.removeChild(this); return this; }, insert: function () { throw new Error('insert'); }, empty: function () { return !this.innerHTML; }, data: 1, state: 1, text: 1, player: 1, rate: 1 };
    for (var name in element) HTMLElement.prototype[name] = element[name];
    window.$ = window.$$ = function () {};`,
  ],
  [
    'MooTools',
    `Array.from = function (item) { return item == null ? [] : typeof item == 'object' && 'length' in item ? [].slice.call(item) : [item]; };
    Function.prototype.extend = Function.prototype.implement = function () { return this; };
    Element.prototype.set = Element.prototype.get = Element.prototype.grab = Element.prototype.adopt = Element.prototype.inject = function () { throw new Error('MooTools'); };
    Array.prototype.contains = Array.prototype.append = Array.prototype.pick = function () { return false; };`,
  ],
  [
    'enumerable prototypes',
    `Object.prototype.extra = function () {}; Object.prototype.hacked = 'polluted'; Array.prototype.extra = 1; String.prototype.extra = 1; Function.prototype.extra = 1; Element.prototype.extra = 1; Node.prototype.extra = 1;`,
  ],
];

describe('the player beside the host’s scripts', () => {
  for (const [name, code] of SCRIPTS)
    it(`${name}: works`, async () => {
      const host = await open(BODY, { head: `<script>${code}</script>` });
      await works(host);
      host.isQuiet();
    });

  it('a page of its own in an HTML module, added later, works', async () => {
    const host = await open();
    host.page.one('main').replaceChildren();
    host.page.add(BODY);
    await host.player.updateComplete;
    await works(host);
  });

  it('a page that is left takes the sound with it', async () => {
    const host = await open();
    host.button.click();
    await host.controls();
    const { voice, page } = host;
    const gone = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    page.frame.src = 'about:blank';
    await gone;
    expect(voice.methods.at(-1)).to.equal('cancel');
    expect(voice.now).to.equal(undefined);
  });
});

describe('samverka-controls.js', () => {
  it('is not loaded with the page', async () => {
    const host = await open();
    expect(host.requests).to.equal(0);
  });

  it('is loaded when the mouse comes over the button, once', async () => {
    const host = await open();
    await sendMouse({ type: 'move', position: host.at(host.button) });
    await host.fetched();
    expect([host.requests, host.player.state]).to.deep.equal([1, 'idle']);
    await sendMouse({ type: 'click', position: host.at(host.button) });
    await host.controls();
    expect([host.requests, host.player.state]).to.deep.equal([1, 'playing']);
    expect(host.voice.spoken).to.have.length(1);
  });

  it('is loaded when the button has the focus', async () => {
    const host = await open();
    host.page.window.focus();
    host.button.focus();
    await host.fetched();
    expect(host.requests).to.equal(1);
  });

  it('is loaded at the press, which speaks before it has come', async () => {
    const host = await open();
    host.button.click();
    expect([host.voice.spoken.length, host.requests, host.names]).to.deep.equal([1, 0, ['Lyssna']]);
    await host.controls();
    expect(host.requests).to.equal(1);
  });

  it('a status is there, and says nothing, before it says something: else it is not heard', async () => {
    const host = await open();
    host.voice.setVoices([]);
    const status = host.root.querySelector('[role=status]');
    expect(status?.textContent?.trim()).to.equal('');
    host.button.click();
    await host.page.comes(() => status?.textContent?.trim() === 'Letar efter en röst', host.root);
    expect(host.root.querySelectorAll('[role=status]')).to.have.length(1);
    expect(status?.isConnected).to.equal(true);
  });
});

describe('when samverka-controls.js is missing', () => {
  /** A site that has copied samverka.js and nothing else. */
  async function openAlone(): Promise<Host> {
    const code = await (await fetch('/dist/samverka.js')).text();
    const src = await make('samverka.js', code, 'text/javascript');
    return open(BODY, { script: `<script src="${src}" defer></script>` });
  }
  const isTold = ({ page }: Host): Promise<void> => page.problems(1);

  it('the button starts, pauses and goes on, and Esc stops', async () => {
    const host = await openAlone();
    const { player, voice } = host;
    const seen: string[] = [];
    host.page.window.focus();
    host.button.focus();
    await isTold(host);
    for (const press of ['Enter', 'Space', 'Enter', 'Escape', 'Enter']) {
      await sendKeys({ press });
      await player.updateComplete;
      seen.push(`${player.state} ${host.word}`);
    }
    expect(seen).to.deep.equal([
      'playing Pausa',
      'paused Fortsätt',
      'playing Pausa',
      'idle Lyssna',
      'playing Pausa',
    ]);
    voice.say();
    voice.say();
    voice.say();
    await player.updateComplete;
    expect([player.state, host.word]).to.deep.equal(['idle', 'Lyssna']);
    expect(host.page.recorded.errors).to.deep.equal([]);
  });

  it('the console names the file, once', async () => {
    const host = await openAlone();
    host.button.click();
    await isTold(host);
    host.button.click();
    host.button.click();
    await host.player.updateComplete;
    const { warnings, problems } = host.page.recorded;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^Samverka <samverka-listen> .*\/samverka-controls\.js/);
    expect(problems[0]?.message).to.contain('samverka-controls.js');
  });
});
