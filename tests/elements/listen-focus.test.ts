/** The focus is never lost when the player changes, and never taken. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find } from './fixtures.js';
import {
  control,
  drawn,
  focused,
  focusedName,
  key,
  keyOn,
  showFenced,
  walk,
  isFloating,
  play,
  reaches,
  rootOf,
  say,
  SENTENCES,
  speech,
  until,
  voice,
} from './listen.js';

describe('the focus is never lost', () => {
  it('when it is stopped by its button', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Stoppa');
    expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
    await key(player, 'Enter');
    expect(player.state).to.equal('playing');
  });

  for (const at of ['Pausa', 'Föregående mening', 'Nästa mening', 'Stoppa', 'Inställningar'])
    it(`when all has been read, with the focus at ${at}`, async () => {
      const player = await showFenced();
      await play(player);
      control(player, at).focus();
      await say(player, 3);
      expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
    });

  for (const at of ['Långsammare', 'Hastighet', 'Snabbare', 'Röst', 'Hjälp'])
    it(`when all has been read, with the focus at ${at} in the panel`, async () => {
      const player = await showFenced();
      await play(player);
      await keyOn(player, 'Inställningar');
      control(player, at).focus();
      await say(player, 3);
      expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
    });

  it('when the last sentence is skipped', async () => {
    const player = await showFenced();
    await play(player);
    control(player, 'Nästa mening').focus();
    await key(player, 'Enter', 'Enter', 'Enter');
    expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
  });

  it('when a voice is looked for, and none is found', async () => {
    speech({ voices: [] });
    const player = await showFenced();
    await keyOn(player, 'Lyssna');
    expect([player.state, focusedName()]).to.deep.equal(['loading', 'Lyssna']);
    control(player, 'Stoppa').focus();
    await reaches(player, 'unavailable');
    await player.updateComplete;
    expect(focusedName()).to.equal('Lyssna');
  });

  it('when the words about what is wrong are closed', async () => {
    const player = await showFenced('', '<div id="text"></div>');
    await keyOn(player, 'Lyssna');
    expect(await walk(player, 1)).to.deep.equal(['Stäng']);
    await key(player, 'Enter');
    expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
  });

  it('when the voice dies', async () => {
    const player = await showFenced();
    await play(player);
    control(player, 'Nästa mening').focus();
    voice.fail('synthesis-failed');
    await player.updateComplete;
    expect([player.state, focusedName()]).to.deep.equal(['unavailable', 'Lyssna']);
  });

  it('when the language changes', async () => {
    const player = await showFenced();
    await play(player);
    control(player, 'Stoppa').focus();
    player.lang = 'en';
    await player.updateComplete;
    await drawn();
    expect(focusedName()).to.equal('Stop');
  });

  it('when the bar that follows is closed, or the player comes into view again', async () => {
    const player = await showFenced('', `<div id="text"><p>${SENTENCES.join('</p><p>')}</p></div>`);
    find<HTMLElement>(document, '#text').style.paddingBlock = '2000px';
    await play(player);
    for (const end of ['close', 'scroll']) {
      scrollTo(0, 1500);
      await until(() => isFloating(player), 'the bar');
      control(player, end === 'close' ? 'Dölj spelaren' : 'Nästa mening').focus({ preventScroll: true });
      if (end === 'close') await key(player, 'Enter');
      else scrollTo(0, 0);
      await until(() => !isFloating(player), 'no bar');
      await drawn();
      expect(rootOf(player).activeElement === focused() && focusedName(), end).to.equal(
        end === 'close' ? 'Pausa' : 'Nästa mening',
      );
      player.stop();
      scrollTo(0, 0);
      await play(player);
    }
  });

  it('when it stops while the bar follows', async () => {
    const player = await showFenced();
    find<HTMLElement>(document, '#text').style.paddingBlock = '2000px';
    await play(player);
    scrollTo(0, 1500);
    await until(() => isFloating(player), 'the bar');
    control(player, 'Stoppa').focus({ preventScroll: true });
    await key(player, 'Enter');
    await drawn();
    expect([player.state, focusedName()]).to.deep.equal(['idle', 'Lyssna']);
  });

  it('and never taken: what happens by itself leaves it where it is', async () => {
    const player = await showFenced();
    const link = find<HTMLElement>(document, 'a');
    link.focus();
    await play(player);
    await say(player, 2);
    player.pause();
    player.resume();
    await say(player);
    await drawn();
    expect([player.state, focused()]).to.deep.equal(['idle', link]);
    find(document, '#text').replaceChildren();
    await play(player);
    expect([player.state, focused()]).to.deep.equal(['unavailable', link]);
  });
});
