/** How loud the player reads. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { choose, control, press, say, showPlaying, voice } from './listen.js';

describe('volume', () => {
  it('is all there is to begin with', async () => {
    const player = await showPlaying();
    expect([player.player.volume, voice.last?.volume]).to.deep.equal([1, 1]);
  });

  it('goes on from the word with another one', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    voice.start();
    voice.boundary(3);
    await choose(player, 'Ljudstyrka', '0.5');
    expect([voice.last?.text, voice.last?.volume]).to.deep.equal(['mening här.', 0.5]);
    await say(player);
    expect([voice.last?.text, voice.last?.volume]).to.deep.equal(['Två meningar här.', 0.5]);
  });

  it('is set by the keys of a slider, a tenth at a time, and says how loud it is', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    const slider = control<HTMLInputElement>(player, 'Ljudstyrka');
    slider.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await player.updateComplete;
    expect([player.player.volume, slider.getAttribute('aria-valuetext')]).to.deep.equal([0.9, '90\u00a0%']);
    await sendKeys({ press: 'Home' });
    await player.updateComplete;
    expect(player.player.volume, 'never silent').to.equal(0.1);
  });

  for (const wrong of [Number.NaN, 0, -1, 7])
    it(`${wrong} is within its limits`, async () => {
      const player = await showPlaying();
      player.player.volume = wrong;
      expect(player.player.volume).to.equal(Number.isNaN(wrong) || wrong > 1 ? 1 : 0.1);
    });
});
