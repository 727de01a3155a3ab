/** The player’s methods in every state, the wrong ones too; and one player at a time. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import type { PlayerState } from '../../src/speech/player/player.js';
import { find, put, settled } from './fixtures.js';
import {
  control,
  namesOf,
  play,
  recordStates,
  say,
  SENTENCES,
  showPlayer,
  showPlaying,
  showUnavailable,
  speech,
  textOf,
  voice,
  type Player,
} from './listen.js';

const METHODS = ['play', 'pause', 'resume', 'stop', 'next', 'previous'] as const;
type Method = (typeof METHODS)[number];

/** A player that is in a state. */
async function inState(state: PlayerState): Promise<Player> {
  if (state === 'loading') speech({ voices: [] });
  if (state === 'unavailable') return showUnavailable();
  const player = state === 'idle' ? await showPlayer() : await showPlaying();
  if (state === 'paused') player.pause();
  await player.updateComplete;
  expect(player.state).to.equal(state);
  return player;
}

describe('methods', () => {
  /** What each method makes of each state; what is not here changes nothing and says nothing. */
  const does: Readonly<Record<PlayerState, Partial<Record<Method, PlayerState>>>> = {
    idle: { play: 'playing' },
    loading: { stop: 'idle' },
    playing: { pause: 'paused', stop: 'idle', next: 'playing', previous: 'playing' },
    paused: { play: 'playing', resume: 'playing', stop: 'idle', next: 'paused', previous: 'paused' },
    unavailable: { play: 'loading' },
  };
  for (const state of Object.keys(does) as PlayerState[])
    it(`while it is ${state}`, async () => {
      for (const method of METHODS) {
        const player = await inState(state);
        const calls = voice.calls.length;
        const told = recordStates(player);
        player[method]();
        const after = does[state][method];
        expect(player.state, method).to.equal(after ?? state);
        expect(told, method).to.deep.equal(after && after !== state ? [after] : []);
        if (!after) expect(voice.calls.length, `calls of ${method}`).to.equal(calls);
        await player.updateComplete;
      }
    }).timeout(60_000);

  it('next and previous go by sentences', async () => {
    const player = await showPlaying();
    player.next();
    player.next();
    player.previous();
    player.previous();
    player.previous();
    expect(voice.texts).to.deep.equal([0, 1, 2, 1, 0, 0].map((index) => SENTENCES[index]));
  });

  it('next after the last sentence ends', async () => {
    const player = await showPlaying();
    const told = recordStates(player);
    for (let times = 0; times < 5; times++) player.next();
    expect([player.state, ...told]).to.deep.equal(['idle', 'idle']);
  });

  it('next and previous while paused choose where it goes on', async () => {
    const player = await showPlaying();
    player.pause();
    player.next();
    player.next();
    player.previous();
    expect(voice.texts).to.deep.equal([SENTENCES[0]]);
    player.resume();
    expect(voice.last?.text).to.equal(SENTENCES[1]);
  });

  it('can be handed over as they are', async () => {
    const player = await showPlaying();
    const { stop } = player;
    stop();
    expect(player.state).to.equal('idle');
  });

  it('before the element is in the page are harmless', () => {
    const player = document.createElement('samverka-listen');
    for (const method of METHODS) if (method !== 'play') player[method]();
    expect(player.state).to.equal('idle');
  });

  it('play begins anew after stop, from the first sentence', async () => {
    const player = await showPlaying();
    await say(player);
    player.stop();
    player.play();
    expect(voice.last?.text).to.equal(SENTENCES[0]);
  });

  it('play reads the page as it is then', async () => {
    const player = await showPlayer();
    find(document, '#text').innerHTML = '<p>Något nytt.</p>';
    player.play();
    expect(voice.texts).to.deep.equal(['Något nytt.']);
  });
});

describe('one player at a time', () => {
  async function showTwo(): Promise<[Player, Player]> {
    const first = put<Player>(
      `<samverka-listen for="text"></samverka-listen>${textOf()}<samverka-listen for="annan"></samverka-listen>${textOf(['Annan ett.', 'Annan två.', 'Annan tre.'], 'annan')}`,
    );
    const second = find<Player>(document, 'samverka-listen[for=annan]');
    await settled();
    return [first, second];
  }

  it('the second stops the first, in the click', async () => {
    const [first, second] = await showTwo();
    await play(first);
    const order: string[] = [];
    for (const [name, player] of Object.entries({ first, second }))
      player.addEventListener('samverka-listen-change', () => order.push(`${name} ${player.state}`));
    control(second, 'Lyssna').click();
    expect(order).to.deep.equal(['first idle', 'second playing']);
    expect(voice.last?.text).to.equal('Annan ett.');
    expect(voice.now).to.equal('Annan ett.');
  });

  it('also one that is paused or waits for a voice', async () => {
    const [first, second] = await showTwo();
    await play(first);
    first.pause();
    second.play();
    expect([first.state, second.state]).to.deep.equal(['idle', 'playing']);
    second.stop();
    speech({ voices: [] });
    first.play();
    second.play();
    expect([first.state, second.state]).to.deep.equal(['idle', 'loading']);
  });

  it('each has its own speed, and its own controls', async () => {
    const [first, second] = await showTwo();
    first.rate = 1.5;
    await play(second);
    expect([first.rate, second.rate, voice.last?.rate]).to.deep.equal([1.5, 1, 1]);
    expect([namesOf(first).length, namesOf(second).length]).to.deep.equal([1, 5]);
  });

  it('what is said of one is not heard of by the other', async () => {
    const [first, second] = await showTwo();
    await play(first);
    await play(second);
    const told = recordStates(first);
    await say(second, 3);
    expect([first.state, second.state, ...told]).to.deep.equal(['idle', 'idle']);
    expect(voice.texts).to.deep.equal([SENTENCES[0], 'Annan ett.', 'Annan två.', 'Annan tre.']);
  });

  it('ids in their shadow roots do not matter to the page', async () => {
    await showTwo();
    expect(document.querySelectorAll('#panel, #rate, #voice')).to.have.length(0);
  });
});
