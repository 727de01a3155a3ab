/** The player’s contract with scripts: the click on Lyssna, states and their events. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import type { PlayerState } from '../../src/speech/player/player.js';
import { CHROME_NO_SWEDISH, SIMPLE } from '../speech-synthesis.js';
import { find, put } from './fixtures.js';
import {
  control,
  play,
  press,
  reaches,
  recordStates,
  say,
  SENTENCES,
  showPlayer,
  showPlaying,
  showUnavailable,
  speech,
  voice,
  type Player,
} from './listen.js';

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

describe('the click on Lyssna', () => {
  it('speaks at once, exactly once, with nothing ahead of it', async () => {
    const player = await showPlayer();
    // The first player of a page silences what an earlier page has left.
    voice.calls.length = 0;
    control(player, 'Lyssna').click();
    expect(voice.methods).to.deep.equal(['speak']);
    expect(voice.spoken).to.have.length(1);
    expect([voice.last?.text, voice.last?.voice, voice.last?.lang, voice.last?.ahead]).to.deep.equal([
      SENTENCES[0],
      'Alva',
      'sv-SE',
      0,
    ]);
  });

  it('leaves idle before it returns, and before it speaks', async () => {
    const player = await showPlayer();
    const states: string[] = [];
    voice.onSpeak = () => states.push(player.state);
    control(player, 'Lyssna').click();
    states.push(player.state);
    expect(states).to.deep.equal(['playing', 'playing']);
  });

  it('leaves idle before it returns where voices are still to come', async () => {
    for (const voices of [[], CHROME_NO_SWEDISH]) {
      speech({ voices });
      const player = await showPlayer();
      control(player, 'Lyssna').click();
      expect([player.state, voice.spoken.length]).to.deep.equal(['loading', 0]);
      player.stop();
    }
  });

  it('speaks as soon as the voices have come', async () => {
    speech({ voices: [] });
    const player = await showPlaying();
    const isPlaying = reaches(player, 'playing');
    voice.setVoices(SIMPLE);
    await isPlaying;
    expect(voice.texts).to.deep.equal([SENTENCES[0]]);
  });

  it('a second one while it loads does nothing', async () => {
    speech({ voices: [] });
    const player = await showPlaying();
    const told = recordStates(player);
    await press(player, 'Lyssna');
    expect([player.state, ...told]).to.deep.equal(['loading']);
  });

  it('while it is paused goes on with one speak() in the click', async () => {
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    await press(player, 'Pausa');
    voice.calls.length = 0;
    control(player, 'Fortsätt').click();
    expect(voice.texts).to.deep.equal(['mening här.']);
    expect(player.state).to.equal('playing');
  });
});

describe('samverka-listen-change', () => {
  it('comes with each state, after .state has changed', async () => {
    const player = await showPlayer();
    const told = recordStates(player);
    await play(player);
    await say(player);
    player.pause();
    player.resume();
    await say(player, 2);
    expect(told).to.deep.equal(['playing', 'paused', 'playing', 'idle']);
  });

  it('comes in the same task as the method', async () => {
    const player = await showPlayer();
    const told = recordStates(player);
    player.play();
    expect(told).to.deep.equal(['playing']);
    player.pause();
    expect(told).to.deep.equal(['playing', 'paused']);
    player.stop();
    expect(told).to.deep.equal(['playing', 'paused', 'idle']);
  });

  it('tells of loading and unavailable', async () => {
    speech({ voices: CHROME_NO_SWEDISH });
    const player = await showPlayer();
    const told = recordStates(player);
    player.play();
    await reaches(player, 'unavailable');
    await player.updateComplete;
    await press(player, 'Stäng');
    expect(told).to.deep.equal(['loading', 'unavailable', 'idle']);
  });

  it('tells of unavailable where there is nothing to read', async () => {
    const player = await showPlayer('', '<div id="text"><p> – </p></div>');
    const told = recordStates(player);
    player.play();
    expect(told).to.deep.equal(['unavailable']);
    expect(voice.calls).to.deep.equal([]);
  });

  it('is not told again while the state stays', async () => {
    const player = await showPlaying();
    const told = recordStates(player);
    voice.start();
    voice.boundary(3);
    player.next();
    player.previous();
    player.rate = 1.5;
    expect(told).to.deep.equal([]);
  });

  it('bubbles, and comes out of shadow roots', async () => {
    const host = put<HTMLElement>('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<samverka-listen></samverka-listen><p>En mening.</p>';
    const player = find<Player>(host.shadowRoot as ShadowRoot, 'samverka-listen');
    await player.updateComplete;
    const targets: unknown[] = [];
    const heard = ({ target }: Event): number => targets.push(target);
    document.addEventListener('samverka-listen-change', heard);
    player.play();
    document.removeEventListener('samverka-listen-change', heard);
    player.stop();
    expect(targets).to.deep.equal([host]);
  });

  it('a listener may ask for something else', async () => {
    const player = await showPlayer();
    const told = recordStates(player);
    player.addEventListener('samverka-listen-change', () => player.state === 'playing' && player.stop());
    player.play();
    expect([player.state, ...told]).to.deep.equal(['idle', 'playing', 'idle']);
    expect(voice.spoken).to.deep.equal([]);
  });
});

describe(':state(playing)', () => {
  it('is there while it plays', async () => {
    const player = await showPlayer();
    const is = (): boolean => player.matches(':state(playing)');
    const seen = [is()];
    player.play();
    seen.push(is());
    player.pause();
    seen.push(is());
    player.resume();
    seen.push(is());
    player.stop();
    seen.push(is());
    expect(seen).to.deep.equal([false, true, false, true, false]);
  });

  it('has changed when the event comes', async () => {
    const player = await showPlayer();
    const seen: boolean[] = [];
    player.addEventListener('samverka-listen-change', () => seen.push(player.matches(':state(playing)')));
    player.play();
    player.stop();
    expect(seen).to.deep.equal([true, false]);
  });

  it('and :state(loading) while it loads', async () => {
    const player = await inState('loading');
    expect([player.matches(':state(loading)'), player.matches(':state(playing)')]).to.deep.equal([
      true,
      false,
    ]);
  });
});
