/** What the player makes ready before the click, when the pointer or the focus says that one is to come. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import type { Sentence } from '../../src/speech/reading/text.js';
import { find, put } from './fixtures.js';
import { play, showPlayer, textOf, voice, type Player } from './listen.js';

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

  it('has read a little of the page, and tells of nothing', async () => {
    const player = await showPlayer();
    const told: Event[] = [];
    for (const type of ['samverka-error', 'samverka-listen-change'])
      player.addEventListener(type, (event) => told.push(event));
    player.setAttribute('for', 'saknas text');
    const warmed = new Promise<void>((resolve) => {
      const { warm } = player;
      player.warm = () => {
        warm.call(player);
        resolve();
      };
    });
    find(player.shadowRoot!, '.play').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await warmed;
    expect([told, player.state, player.text, voice.spoken]).to.deep.equal([[], 'idle', undefined, []]);
  });

  it('that is pressed at once begins with what is read', async () => {
    const player = await showPlayer();
    const made = firstMade(player);
    await play(player);
    const { text } = await made;
    expect([text, player.state]).to.deep.equal(['En mening här.', 'playing']);
  });
});

describe('how sentences are said', () => {
  const ABBREVIATED = textOf(['Ring kl. 10.', 'Kom bl.a. hit.', 'Sist.']);

  it('is known as soon as the player is shown', async () => {
    const player = await showPlayer('', ABBREVIATED);
    player.play();
    expect(voice.last?.text).to.equal('Ring klockan tio.');
  });

  it('is known to a player that comes later, in the very task', () => {
    const player = put<Player>(
      `<samverka-listen for="text" reserve-voice="off"></samverka-listen>${ABBREVIATED}`,
    );
    player.play();
    expect(voice.spoken.map(({ text }) => text)).to.deep.equal(['Ring klockan tio.']);
  });
});
