/** Hosts that are printed, and visitors who want less motion or colours of their own. */
import { expect } from '@esm-bundle/chai';
import { emulate } from '../commands.js';
import { isQuiet, isShown, itIsAsElsewhere, leave, openWith, SHOWN } from './host.js';
import type { Listener } from './listener.js';

const open = async (head = ''): Promise<Listener> => {
  const host = await openWith(head);
  await isShown(host);
  return host;
};

/** Asks the browser for that, or skips what needs it where the browser cannot be asked. */
async function asks(
  test: Mocha.Context,
  emulation: Parameters<typeof emulate>[0],
  query: string,
): Promise<void> {
  const refused = await emulate(emulation).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (!refused && matchMedia(query).matches) return;
  console.warn(`Skipped: ${query} in earnest. ${refused ?? 'This browser cannot be made to say so.'}`);
  test.skip();
}
afterEach(() => emulate().catch(() => undefined));

/** The rules of a medium in all the sheets that Samverka has put on the page, as texts. */
const rulesFor = (host: Listener, medium: RegExp): string[] => {
  const roots = [host.document, ...host.all('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const within = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if ('media' in rule && medium.test((rule as CSSMediaRule).media.mediaText)) return [rule.cssText];
      return 'cssRules' in rule ? within((rule as CSSGroupingRule).cssRules) : [];
    });
  return roots.flatMap(({ adoptedStyleSheets }) =>
    adoptedStyleSheets.flatMap(({ cssRules }) => within(cssRules)),
  );
};

describe('Print', () => {
  it('the sheets take the player and the card’s button out of print, and nothing else', async () => {
    const rules = rulesFor(await open(), /print/);
    const hidden = rules
      .filter((rule) => /display:\s*none/.test(rule))
      .map((rule) => /\{\s*([^{]*?)\s*\{/.exec(rule)?.[1]);
    expect([...new Set(hidden)].sort()).to.deep.equal(['.place', 'button']);
  });

  it('all words are printed, no control and no link that was replaced, while it is read too', async function () {
    const host = await open();
    host.begin();
    await host.controls();
    await asks(this, { media: 'print' }, 'print');
    expect(host.lines()).to.deep.equal(SHOWN);
    for (const id of ['#form-a', '#document']) expect(host.isSeen(id), id).to.equal(false);
    expect(host.button.checkVisibility()).to.equal(false);
    expect(host.one('samverka-contact-card').shadowRoot?.querySelector('button')?.checkVisibility()).to.equal(
      false,
    );
    for (const each of host.all('[data-samverka-rendered] :is(h1,h2,h3,p,li,dt,dd,a)'))
      expect(each.checkVisibility({ visibilityProperty: true }), each.outerHTML).to.equal(true);
    isQuiet(host);
    await host.fallsSilentNow(() => leave(host));
  });

  it('a long list is printed whole', async function () {
    await asks(this, { media: 'print' }, 'print');
    const host = await open();
    const items = Array.from({ length: 300 }, (_, index) => `<h3>Löfte ${index}</h3><p>Ord.</p>`).join('');
    host.add(`<div class="samverka-promises" id="long"><h2>Många</h2>${items}</div>`);
    await host.until(({ loads }) => loads.some(({ target }) => target.parentElement?.id === 'long'));
    const shown = host.all('#long .samverka-list > li');
    expect(shown).to.have.length(300);
    for (const item of shown)
      expect(host.window.getComputedStyle(item).contentVisibility, item.innerText).to.equal('visible');
  });
});

describe('Reduced motion', () => {
  itIsAsElsewhere(() => openWith());

  it('nothing moves by itself: no animation, no transition, in the page or the player', async () => {
    const host = await open();
    await host.openSettings();
    const roots: ParentNode[] = [
      host.document,
      ...host.all('*').flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        const { animationName, transitionDuration } = host.window.getComputedStyle(element);
        expect([animationName, transitionDuration], element.outerHTML).to.deep.equal(['none', '0s']);
      }
  });

  it('what is read comes into view at once, without a glide', async function () {
    await asks(
      this,
      { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
      '(prefers-reduced-motion: reduce)',
    );
    const host = await open('<style>p{margin-block:600px}</style>');
    const behaviors: unknown[] = [];
    const { prototype } = (host.window as unknown as { Element: typeof Element }).Element;
    const view = host.window;
    const keep = (options: unknown): void =>
      void behaviors.push((options as ScrollToOptions | undefined)?.behavior);
    for (const owner of [prototype, view] as unknown as Record<string, unknown>[])
      for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll']) {
        const own = owner[name] as ((...given: unknown[]) => void) | undefined;
        if (own)
          owner[name] = function (this: unknown, ...given: unknown[]): void {
            keep(given[0]);
            own.apply(this, given);
          };
      }
    host.begin();
    await host.controls();
    while (host.player.state === 'playing') host.voice.say();
    expect(behaviors.filter((behavior) => behavior === 'smooth')).to.deep.equal([]);
    expect(behaviors).to.include('instant');
  });
});

describe('Forced colours', () => {
  it('all is shown, and the player’s buttons have edges', async function () {
    await asks(this, { features: [{ name: 'forced-colors', value: 'active' }] }, '(forced-colors: active)');
    const host = await open();
    expect(host.lines()).to.deep.equal(SHOWN);
    host.begin();
    await host.controls();
    for (const button of host.root.querySelectorAll('.bar button')) {
      const { borderTopColor, borderTopWidth, backgroundColor } = host.window.getComputedStyle(button);
      expect([borderTopWidth, borderTopColor === backgroundColor]).to.deep.equal(['2px', false]);
    }
    isQuiet(host);
  });
});

describe('More contrast', () => {
  it('every edge is as clear as the text, and words are in the page’s own colours', async function () {
    await asks(this, { features: [{ name: 'prefers-contrast', value: 'more' }] }, '(prefers-contrast: more)');
    const host = await open(
      '<style>main{color:#123;--samverka-border:#ddd;--samverka-accent:#ccc}samverka-promise{display:block}</style>',
    );
    const TEXT = 'rgb(17, 34, 51)';
    const styleOf = (element: Element | null | undefined): CSSStyleDeclaration =>
      host.window.getComputedStyle(element as Element);
    for (const element of host.all('samverka-promise, samverka-priority-area, samverka-contact-card'))
      for (const edged of element.shadowRoot?.querySelectorAll('.frame, button') ?? [])
        expect(styleOf(edged).borderInlineStartColor).to.equal(TEXT);
    for (const words of host.all('.samverka-status, .samverka-notice')) {
      const { color, borderTopColor, borderTopWidth, backgroundColor } = styleOf(words);
      expect([color, borderTopColor, borderTopWidth, backgroundColor]).to.deep.equal([
        TEXT,
        TEXT,
        '2px',
        'rgba(0, 0, 0, 0)',
      ]);
    }
    expect(host.all('.samverka-notice')).to.not.have.length(0);
    host.begin();
    await host.controls();
    for (const button of host.root.querySelectorAll('.bar button')) {
      const { color, borderTopColor } = styleOf(button);
      expect(borderTopColor).to.equal(color);
    }
    isQuiet(host);
  });

  it('is not forced upon those who have not asked for it', async () => {
    const host = await open('<style>main{--samverka-border:#ddd}</style>');
    const frame = host.one('samverka-contact-card').shadowRoot?.querySelector('.frame') as Element;
    expect(host.window.getComputedStyle(frame).borderInlineEndColor).to.equal('rgb(221, 221, 221)');
  });
});
