/** A host with nothing in the way, which the others are held against; and what the player loads there, and when. */
import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import { startMaking } from '../embed/made.js';
import { bodyHtml, isQuiet, isShown, itIsAsElsewhere, leave, LOADS, openHost, openWith } from './host.js';
import type { Listener } from './listener.js';

before(startMaking);

/** Waits until the controls have been fetched, and are shown if they are to be. */
async function fetched(host: Listener): Promise<void> {
  const { PerformanceObserver } = host.window;
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver(() => {
      if (!host.requests) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'resource', buffered: true });
  });
  await host.player.updateComplete;
}

const open = async (): Promise<Listener> => {
  const host = await openWith();
  await isShown(host);
  return host;
};

describe('An ordinary page', () => {
  itIsAsElsewhere(openHost);

  it('the player does all that it does', async () => {
    const host = await open();
    await host.works();
    isQuiet(host);
  });

  it('the voice stops when the frame with the page is removed', async () => {
    const host = await open();
    await host.fallsSilent(() => host.frame.remove());
  });

  it('the voice stops when the body is emptied', async () => {
    const host = await open();
    await host.fallsSilent(() => host.document.body.replaceChildren());
    isQuiet(host);
  });

  for (const [how, go] of [
    ['the page goes', leave],
    ['the frame with the page is removed', ({ frame }: Listener) => frame.remove()],
    ['the body is emptied', (host: Listener) => host.document.body.replaceChildren()],
  ] as const)
    it(`the reserve voice stops when ${how}`, async () => {
      const host = await open();
      await host.reserveFallsSilent(() => go(host));
    });

  it('the voice that an earlier page left is silenced at load, before anything is said', async () => {
    const host = await openHost({
      head: '<script>speechSynthesis.cancel = () => (window.cancelled = (window.cancelled ?? 0) + 1)</script>',
    });
    await isShown(host);
    expect((host.window as { cancelled?: number }).cancelled).to.equal(1);
  });
});

describe('An ordinary page whose controls come on demand', () => {
  // Where an earlier test has left it, it would be over the button.
  beforeEach(() => sendMouse({ type: 'move', position: [1, 1] }));

  it('they are not loaded with the page', async () => {
    const host = await open();
    expect(host.requests).to.equal(0);
  });

  it('they are loaded when the mouse comes over the button, once', async () => {
    const host = await open();
    await sendMouse({ type: 'move', position: host.at(host.button) });
    await fetched(host);
    expect([host.requests, host.player.state]).to.deep.equal([1, 'idle']);
    await sendMouse({ type: 'click', position: host.at(host.button) });
    await host.controls();
    expect([host.requests, host.player.state]).to.deep.equal([1, 'playing']);
    expect(host.voice.spoken).to.have.length(1);
  });

  it('they are loaded when the button has the focus', async () => {
    const host = await open();
    host.window.focus();
    host.button.focus();
    await fetched(host);
    expect(host.requests).to.equal(1);
  });

  it('they are loaded at the press, which speaks before they have come', async () => {
    const host = await open();
    expect(host.requests).to.equal(0);
    host.button.click();
    expect([host.voice.spoken.length, host.names]).to.deep.equal([1, ['Lyssna']]);
    await host.controls();
    expect(host.requests).to.equal(1);
  });

  it('a status is there, and says nothing, before it says something: else it is not heard', async () => {
    const host = await open();
    host.voice.setVoices([]);
    const status = host.root.querySelector('[role=status]');
    expect(status?.textContent?.trim()).to.equal('');
    host.button.click();
    await host.comes(() => status?.textContent?.trim() === 'Letar efter en röst', host.root);
    expect(host.root.querySelectorAll('[role=status]')).to.have.length(1);
    expect(status?.isConnected).to.equal(true);
  });

  it('a page of its own in an HTML module, added later, works', async () => {
    const host = await open();
    host.one('main').replaceChildren();
    host.document.body.insertAdjacentHTML('beforeend', await bodyHtml());
    await host.loads(2 * LOADS);
    await host.settled();
    await host.works();
    isQuiet(host);
  });
});
