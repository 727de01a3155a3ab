/** `Esc`, pressed for real: it closes what is open and then stops, from anywhere on the page. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find } from './fixtures.js';
import { control, focused, focusedName, key, keyOn, showFenced, play, speech, voice } from './listen.js';

describe('Esc', () => {
  it('closes the panel first, and then stops', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    control(player, 'Hastighet').focus();
    await key(player, 'Escape');
    expect([player.state, focusedName(), focused().ariaExpanded]).to.deep.equal([
      'playing',
      'Inställningar',
      'false',
    ]);
    await key(player, 'Escape');
    expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
  });

  for (const [where, selector] of [
    ['a link of the page', 'a'],
    ['a button of the page', 'button:last-of-type'],
    ['nothing', ''],
  ] as const)
    it(`stops from ${where}, where the focus stays`, async () => {
      const player = await showFenced();
      await play(player);
      (document.activeElement as HTMLElement).blur();
      if (selector) find<HTMLElement>(document, selector).focus();
      const at = focused();
      await key(player, 'Escape');
      expect([player.state, focused()]).to.deep.equal(['idle', at]);
    });

  it('stops while it is paused, and while it loads', async () => {
    const player = await showFenced();
    await play(player);
    player.pause();
    await key(player, 'Escape');
    expect(player.state).to.equal('idle');
    speech({ voices: [] });
    await play(player);
    expect(player.state).to.equal('loading');
    await key(player, 'Escape');
    expect(player.state).to.equal('idle');
  });

  it('with the panel open and the focus nowhere, closes the panel and takes no focus', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    focused().blur();
    await player.updateComplete;
    expect(document.activeElement).to.equal(document.body);
    await key(player, 'Escape');
    expect([player.state, document.activeElement]).to.deep.equal(['playing', document.body]);
    expect(control(player, 'Inställningar').ariaExpanded).to.equal('false');
  });

  it('that the page has used does not stop', async () => {
    const player = await showFenced();
    await play(player);
    const link = find<HTMLElement>(document, 'a');
    link.addEventListener('keydown', (event) => event.preventDefault());
    link.focus();
    await key(player, 'Escape');
    expect(player.state).to.equal('playing');
  });

  it('closes a dialog of the page, and only that', async () => {
    const player = await showFenced();
    await play(player);
    player.insertAdjacentHTML('afterend', '<dialog><button>I dialogen</button></dialog>');
    const dialog = find<HTMLDialogElement>(document, 'dialog');
    dialog.showModal();
    await key(player, 'Escape');
    expect([dialog.open, player.state]).to.deep.equal([false, 'playing']);
    await key(player, 'Escape');
    expect(player.state).to.equal('idle');
  });

  for (const [what, html, open] of [
    [
      'closes a popover of the page',
      '<div popover id="popover"><button>I rutan</button></div>',
      () => {
        const popover = find<HTMLElement>(document, '#popover');
        popover.showPopover();
        find<HTMLElement>(popover, 'button').focus();
        return () => !popover.matches(':popover-open');
      },
    ],
    [
      'closes a menu of the page',
      '<button id="menu" aria-expanded="true">Meny</button>',
      () => {
        const menu = find<HTMLElement>(document, '#menu');
        menu.addEventListener('keydown', () => menu.setAttribute('aria-expanded', 'false'));
        menu.focus();
        return () => menu.ariaExpanded === 'false';
      },
    ],
    [
      'is for a search field with words in it',
      '<input type="search" id="search" value="lampor">',
      () => {
        const field = find<HTMLInputElement>(document, '#search');
        field.focus();
        // Firefox leaves the words.
        return () => (field.value = '') === '';
      },
    ],
  ] as const)
    it(`${what}, and only that`, async () => {
      const player = await showFenced();
      await play(player);
      player.insertAdjacentHTML('afterend', html);
      const isDone = open();
      await key(player, 'Escape');
      expect([isDone(), player.state]).to.deep.equal([true, 'playing']);
      await key(player, 'Escape');
      expect(player.state).to.equal('idle');
    });

  it('stops from an accordion of the page that stays open', async () => {
    const player = await showFenced();
    await play(player);
    player.insertAdjacentHTML('afterend', '<button id="accordion" aria-expanded="true">Mer</button>');
    find<HTMLElement>(document, '#accordion').focus();
    await key(player, 'Escape');
    expect(player.state).to.equal('idle');
  });

  it('is the page’s own where nothing is read', async () => {
    const player = await showFenced();
    await play(player);
    await key(player, 'Escape');
    let isHeard = false;
    document.addEventListener('keydown', ({ defaultPrevented }) => (isHeard = !defaultPrevented), {
      once: true,
    });
    await key(player, 'Escape');
    expect([isHeard, player.state, voice.spoken.length]).to.deep.equal([true, 'idle', 1]);
  });

  it('takes the words of what is wrong away, with the focus at them', async () => {
    const player = await showFenced('', '<div id="text"></div>');
    control(player, 'Lyssna').focus();
    await key(player, 'Enter');
    expect(player.state).to.equal('unavailable');
    await key(player, 'Tab');
    expect(focusedName()).to.equal('Stäng');
    await key(player, 'Escape');
    expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
  });
});
