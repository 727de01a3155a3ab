/** Hosts whose scripts move the elements about, copy them, and take them out and in: sliders, sorters, print views, off-canvas menus. */
import { expect } from '@esm-bundle/chai';
import { isQuiet, isShown, LOADS, openWith, SHOWN } from './host.js';
import type { Listener } from './listener.js';

async function open(): Promise<Listener> {
  const host = await openWith();
  await isShown(host);
  return host;
}

async function shows(host: Listener, lines: readonly string[]): Promise<void> {
  await host.comes(() => JSON.stringify(host.lines()) === JSON.stringify(lines)).catch(() => undefined);
  await host.settled();
  expect(host.lines()).to.deep.equal(lines);
  isQuiet(host);
}

const WAYS: Readonly<Record<string, (host: Listener) => void>> = {
  'main moved into another element': ({ document }) => {
    const column = document.createElement('div');
    document.body.prepend(column);
    column.append(document.querySelector('main') as Element);
  },
  'each element moved to where it is': (host) => {
    for (const element of host.all('main > *'))
      element.parentNode?.insertBefore(element, element.nextSibling);
  },
  'the children of main wrapped one by one': (host) => {
    for (const element of host.all('main > *')) {
      const wrapper = host.document.createElement('section');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'taken out and put back in the same turn': (host) => {
    const main = host.one('main');
    const { body } = host.document;
    for (let round = 0; round < 3; round++) {
      main.remove();
      body.append(main);
    }
  },
  'the original replaced by its clone': (host) => {
    const main = host.one('main');
    main.replaceWith(main.cloneNode(true));
  },
  'written anew from its own HTML': (host) => {
    const main = host.one('main');
    main.outerHTML = String(main.outerHTML);
  },
  'imported through a template': (host) => {
    const template = host.document.createElement('template');
    const main = host.one('main');
    template.innerHTML = main.outerHTML;
    main.replaceWith(host.document.importNode(template.content, true));
  },
  'carried through another document and back': (host) => {
    const main = host.one('main');
    const other = host.document.implementation.createHTMLDocument('');
    other.body.append(main);
    host.document.body.append(main);
  },
};

describe('A page that moves and clones the elements', () => {
  for (const [how, move] of Object.entries(WAYS)) {
    it(`${how}: all is shown, once, and read`, async () => {
      const host = await open();
      move(host);
      await shows(host, SHOWN);
      await host.comes(() => host.all('script[type="application/ld+json"]').length === 1);
      host.player.setAttribute('for', '');
      await host.readsAll();
    });

    if (how !== 'each element moved to where it is')
      it(`${how}: the voice stops`, async () => {
        const host = await open();
        await host.fallsSilent(() => move(host));
        await host.settled();
        isQuiet(host);
        expect(host.marks).to.deep.equal([]);
      });
  }

  it('cloned before it has loaded: both show all', async () => {
    const host = await openWith(
      `<script>addEventListener('DOMContentLoaded', () => { const main = document.querySelector('main'); main.after(main.cloneNode(true)); })</script>`,
    );
    await host.loads(2 * LOADS);
    await shows(host, [...SHOWN, ...SHOWN]);
  });

  it('two players on the page, one of them a clone: one voice at a time', async () => {
    const host = await open();
    host.player.after(host.player.cloneNode(true));
    const [first, second] = host.all<Listener['player']>('samverka-listen');
    await second?.updateComplete;
    first?.play();
    host.voice.start();
    second?.play();
    expect([first?.state, second?.state]).to.deep.equal(['idle', 'playing']);
    second?.remove();
    expect(host.voice.now).to.equal(undefined);
    isQuiet(host);
  });
});
