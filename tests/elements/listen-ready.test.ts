/** What the player makes ready before the click, when the pointer or the focus says that one is to come. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import type { Sentence } from '../../src/speech/text.js';
import { find } from './fixtures.js';
import { play, showPlayer, type Player } from './listen.js';

/** Resolves to the first sentence that is made into what is said. */
function firstMade({ player }: Player): Promise<Sentence> {
  const { spoken } = player;
  return new Promise((resolve) => {
    player.spoken = (sentence) => {
      resolve(sentence);
      return spoken.call(player, sentence);
    };
  });
}

describe('a player that somebody is about to press', () => {
  it('has its tables ready, in its own language, and says nothing', async () => {
    const player = await showPlayer('lang="en"');
    const made = firstMade(player);
    find(player.shadowRoot!, '.play').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const { language, key } = await made;
    expect([language, key, player.state]).to.deep.equal(['en', '', 'idle']);
  });

  it('that is pressed at once begins with what is read', async () => {
    const player = await showPlayer();
    const made = firstMade(player);
    await play(player);
    const { text } = await made;
    expect([text, player.state]).to.deep.equal(['En mening här.', 'playing']);
  });
});
