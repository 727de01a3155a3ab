/**
 * Hosts that the browser keeps as they are when the visitor leaves, and brings back as they were: the back/forward cache.
 * A page of its own: a window that a test opens stays open, as no script may close one that knows no opener.
 */
import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import { isQuiet, isShown, openWith, SHOWN } from './host.js';
import type { Listener } from './listener.js';

interface Told {
  readonly at?: 'begun' | 'back' | 'again';
  readonly error?: string;
  readonly persisted?: boolean;
  readonly state: string;
  readonly calls: readonly string[];
  readonly lines: readonly string[];
  readonly marks: number;
}

/** Opens the page in a window of its own, with a real click, and gives what it tells until that is so. */
async function openWindow(isOver: (told: readonly Told[]) => boolean): Promise<readonly Told[]> {
  const key = `back-forward-${performance.timeOrigin}`;
  const button = document.createElement('button');
  button.textContent = 'Öppna';
  button.addEventListener('click', () =>
    // A window that knows who has opened it is not kept. A tab would hide this page, and Firefox draws nothing hidden.
    open(`/tests/hosts/back-forward.html?key=${key}`, '_blank', 'noopener,popup'),
  );
  document.body.prepend(button);
  const told = new Promise<readonly Told[]>((resolve, reject) => {
    let last = '[]';
    const giveUp = setTimeout(() => reject(new Error(`The window told no more than ${last}`)), 20_000);
    addEventListener('storage', function look(event) {
      if (event.key !== key || !event.newValue) return;
      last = event.newValue;
      const all = JSON.parse(last) as Told[];
      if (!isOver(all)) return;
      clearTimeout(giveUp);
      removeEventListener('storage', look);
      resolve(all);
    });
  });
  const { left, top } = button.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + 5), Math.round(top + 5)] });
  return told.finally(() => {
    button.remove();
    localStorage.removeItem(key);
  });
}

const hide = ({ window }: Listener): boolean =>
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const show = ({ window }: Listener): boolean =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

describe('The back/forward cache', () => {
  it('a page that really comes back from it is silent, shows the same, and reads again', async function () {
    const told = await openWindow((all) =>
      all.some(({ at, persisted }) => at === 'again' || persisted === false),
    );
    const [begun, back, again] = told;
    expect(told.filter(({ error }) => error)).to.deep.equal([]);
    expect([begun?.at, begun?.state, begun?.calls]).to.deep.equal(['begun', 'playing', ['Löften']]);
    if (!back?.persisted) {
      console.warn(
        'Skipped: a real return from the back/forward cache, which this browser did not use here.',
      );
      this.skip();
    }
    expect([back?.state, back?.marks]).to.deep.equal(['idle', 0]);
    expect([...new Set(back?.calls)], 'what was asked of the voice as the page went').to.deep.equal([
      'cancel',
    ]);
    expect(back?.lines).to.deep.equal(['Löften', 'Torget', 'Status: Pågår']);
    expect(again?.state).to.equal('playing');
    expect(again?.calls.at(-1)).to.equal('Löften');
  });

  it('the window that was opened hides no other test', () => {
    expect(document.visibilityState).to.equal('visible');
  });

  it('with the events alone: the voice stops, and reads again after', async () => {
    const host = await openWith();
    await isShown(host);
    await host.fallsSilent(() => hide(host));
    show(host);
    await host.settled();
    expect(host.lines()).to.deep.equal(SHOWN);
    expect(host.marks).to.deep.equal([]);
    await host.readsAll();
    isQuiet(host);
  });

  it('with the events alone: the reserve voice stops, and reads again after', async () => {
    const host = await openWith();
    await isShown(host);
    const heard = host.withoutVoice();
    await host.beginReserve(heard);
    hide(host);
    expect([host.player.state, heard.size]).to.deep.equal(['idle', 0]);
    show(host);
    await host.beginReserve(heard);
    host.player.stop();
    expect(heard.size).to.equal(0);
    isQuiet(host);
  });

  it('a page that was paused as it went begins anew', async () => {
    const host = await openWith();
    await isShown(host);
    host.begin();
    host.player.pause();
    hide(host);
    show(host);
    expect(host.player.state).to.equal('idle');
    await host.readsAll();
  });
});
