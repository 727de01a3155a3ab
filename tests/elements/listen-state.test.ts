/** The player's contract with scripts: states and their events, methods in every state, and when it stops by itself. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import type { PlayerState } from '../../src/speech/player.js';
import { CHROME_NO_SWEDISH, SIMPLE } from '../speech-synthesis.js';
import { find, put, settled } from './fixtures.js';
import {
  control,
  namesOf,
  play,
  press,
  reaches,
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

/** Keeps the states that a player tells of, with the state it has as it tells. */
function recordStates(player: Player): string[] {
  const told: string[] = [];
  player.addEventListener('samverka-listen-change', ({ detail }: CustomEventInit<{ state: PlayerState }>) =>
    told.push(detail?.state === player.state ? player.state : `${detail?.state} in ${player.state}`),
  );
  return told;
}

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

describe('it stops by itself', () => {
  it('when it is taken from the page', async () => {
    const player = await showPlaying();
    const told = recordStates(player);
    player.remove();
    expect([player.state, ...told]).to.deep.equal(['idle', 'idle']);
    expect(voice.now).to.equal(undefined);
    expect(CSS.highlights.size).to.equal(0);
  });

  it('when what it stands in is taken from the page', async () => {
    const player = await showPlaying();
    player.parentElement?.replaceChildren();
    expect([player.state, voice.now]).to.deep.equal(['idle', undefined]);
  });

  it('when it is moved, and can be started again there', async () => {
    const player = await showPlaying();
    find(document, '#text').after(player);
    expect(player.state).to.equal('idle');
    await play(player);
    expect([player.state, voice.last?.text]).to.deep.equal(['playing', SENTENCES[0]]);
    expect(namesOf(player)).to.include('Stoppa');
  });

  it('on pagehide, so that nothing is heard in the next page', async () => {
    const player = await showPlaying();
    const told = recordStates(player);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect([player.state, voice.now, ...told]).to.deep.equal(['idle', undefined, 'idle']);
    await play(player);
    expect(player.state).to.equal('playing');
  });

  it('and leaves nothing behind: no highlight, no key, no room for its bar', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const player = await showPlaying();
    player.stop();
    await player.updateComplete;
    expect(CSS.highlights.size).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.be.at.most(sheets + 1);
    expect(navigator.mediaSession.playbackState).to.equal('none');
  });
});

describe('the page changes while it reads', () => {
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent): number => errors.push(message);
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('the language of the page: new names at once, and it reads on', async () => {
    const player = await showPlaying();
    const before = namesOf(player);
    document.documentElement.lang = 'en';
    await settled();
    expect([before, namesOf(player)]).to.deep.equal([
      ['Pausa', 'Föregående mening', 'Nästa mening', 'Stoppa', 'Inställningar'],
      ['Pause', 'Previous sentence', 'Next sentence', 'Stop', 'Settings'],
    ]);
    expect(player.state).to.equal('playing');
    expect(player.shadowRoot?.querySelector('.place')?.getAttribute('lang')).to.equal('en');
    document.documentElement.lang = 'sv';
    await settled();
    expect(namesOf(player)).to.deep.equal(before);
  });

  it('its own language: the panel that is open too', async () => {
    const player = await showPlaying();
    await press(player, 'Inställningar');
    player.lang = 'en';
    await settled();
    expect(namesOf(player).slice(5)).to.deep.equal(['Slower', 'Speed', 'Faster', 'Voice', 'Help']);
  });

  it('what comes next has gone: it is not read', async () => {
    const player = await showPlaying();
    find(document, '#text p:last-child').remove();
    await say(player, 2);
    expect([player.state, voice.texts]).to.deep.equal(['idle', SENTENCES.slice(0, 2)]);
  });

  it('all has gone: it ends', async () => {
    const player = await showPlaying();
    const isOver = reaches(player, 'idle');
    find(document, '#text').replaceChildren();
    await isOver;
    expect(voice.now).to.equal(undefined);
  });

  it('something is added at the end: it is read too', async () => {
    const player = await showPlaying();
    find(document, '#text').insertAdjacentHTML('beforeend', '<p>Nytt löfte.</p>');
    // The page is told of its changes before anything else happens in it.
    await settled();
    await say(player, 4);
    expect(voice.texts).to.deep.equal([...SENTENCES, 'Nytt löfte.']);
    expect(player.state).to.equal('idle');
  });
});
