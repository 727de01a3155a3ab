/** The player with the real engine, on a scripted browser. */
import { expect } from '@esm-bundle/chai';
import { Player } from '../../../../src/speech/player/player.js';
import {
  ANDROID,
  CHROME_NO_SWEDISH,
  FIREFOX,
  linuxVoices,
  nativeVoice,
  SAFARI,
  SIMPLE,
  type Script,
} from '../../../speech-synthesis.js';
import { clearStage, hide, setStage } from '../engine/stage.js';
import { FakeText, sentences, type Written } from './stage.js';

const LINES: readonly Written[] = [
  'Ett löfte om trygghet.',
  'Två löften om trivsel.',
  'Tre löften till sist.',
];

/** A player on such a browser. */
function openOn(script: Partial<Script>, limits: Parameters<typeof setStage>[1] = {}) {
  const { fake, clock, engine } = setStage(script, limits);
  const states: string[] = [];
  const player = new Player([engine], (state) => {
    if (states.at(-1) !== state) states.push(state);
  });
  const play = (...written: readonly Written[]): FakeText => {
    const text = new FakeText(sentences(...written));
    player.play(text);
    return text;
  };
  return { fake, clock, player, states, play };
}

describe('the player in a browser', () => {
  afterEach(clearStage);

  const BROWSERS: Readonly<Record<string, Partial<Script>>> = {
    Chromium: {},
    Firefox: FIREFOX,
    Safari: SAFARI,
    Android: ANDROID,
    'without boundaries': { boundaries: 'none' },
    'with wrong boundaries': { boundaries: () => [0, 1, 2, 900, 0] },
    'that tells no start': { starts: false },
    'that tells no end': { ends: false },
    'that always says it speaks': { staysSpeaking: true },
    'that forgets utterances': { isForgetful: true },
  };
  for (const [name, script] of Object.entries(BROWSERS)) {
    it(`${name}: each sentence is read, in order, to the end`, async () => {
      const { fake, clock, player, states, play } = openOn({ ...script, speed: 20 });
      play(...LINES);
      await clock.tick(60_000);
      expect(fake.texts).to.deep.equal(LINES);
      expect(fake.spoken.every(({ isLost, ahead }) => !isLost && !ahead)).to.equal(true);
      expect(states).to.deep.equal(['playing', 'idle']);
      expect(player.trouble).to.equal(undefined);
      expect(fake.count('pause')).to.equal(0);
    });

    it(`${name}: pause, resume, speed and skip, quickly after each other, lose nothing`, async () => {
      const { fake, clock, player, play } = openOn({ ...script, speed: 100 });
      play(...LINES);
      await clock.tick(150);
      player.pause();
      player.resume();
      player.rate = 1.5;
      player.next();
      player.previous();
      player.next();
      await clock.tick(60_000);
      expect(fake.spoken.filter(({ isLost }) => isLost)).to.deep.equal([]);
      expect(fake.texts.at(-1)).to.equal(LINES[2]);
      expect(player.state).to.equal('idle');
      expect(fake.count('pause')).to.equal(0);
    });
  }

  it('the click: one speak(), in it, and nothing before', () => {
    const { fake, play } = openOn({});
    play(...LINES);
    expect(fake.methods).to.deep.equal(['speak']);
  });

  it('pause is a cancel, and resume speaks from the word', async () => {
    const { fake, clock, player, play } = openOn({});
    play(...LINES);
    fake.start();
    fake.boundary(4);
    player.pause();
    player.resume();
    await clock.tick(50);
    expect(fake.methods).to.deep.equal(['speak', 'cancel', 'speak']);
    expect(fake.last?.text).to.equal('löfte om trygghet.');
  });

  it('voices come late, without a word of it: loading, then playing', async () => {
    const { fake, clock, states, play } = openOn({ voices: [], tellsOfVoices: false });
    play(...LINES);
    await clock.tick(1000);
    fake.setVoices(SIMPLE);
    await clock.tick(200);
    expect(states).to.deep.equal(['loading', 'playing']);
    expect(fake.texts).to.deep.equal([LINES[0]]);
  });

  it('Chrome without a Swedish voice: says so within 1 s, and reads nothing in English', async () => {
    const { fake, clock, player, play } = openOn({ voices: CHROME_NO_SWEDISH });
    play(...LINES);
    await clock.tick(1100);
    expect(player.trouble).to.deep.equal({ kind: 'voice', languages: ['sv'] });
    expect(fake.calls).to.deep.equal([]);
  });

  it('no speechSynthesis at all: says so at once', async () => {
    const { fake, clock, player, play } = openOn({});
    fake.uninstall();
    play(...LINES);
    await clock.tick(0);
    expect(player.trouble).to.deep.equal({ kind: 'voice', languages: ['sv'] });
  });

  it('not-allowed: refused', () => {
    const { fake, player, play } = openOn({});
    play(...LINES);
    fake.fail('not-allowed');
    expect(player.trouble?.kind).to.equal('refused');
  });

  it('one voice fails, the next reads it all', async () => {
    const voices = [...SIMPLE, nativeVoice('Klara', 'sv-SE')];
    const { fake, clock, player, play } = openOn({
      voices,
      speed: 10,
      plan: ({ voice }) => (voice === 'Alva' ? { error: 'synthesis-failed' } : {}),
    });
    play(...LINES);
    await clock.tick(5000);
    expect(fake.spoken.map(({ voice }) => voice)).to.deep.equal(['Alva', 'Klara', 'Klara', 'Klara']);
    expect(player.trouble).to.equal(undefined);
  });

  for (const error of ['synthesis-failed', 'network', 'audio-busy', 'language-unavailable'] as const)
    it(`every voice fails with ${error}: two are tried, then it says so`, async () => {
      const { fake, clock, player, play } = openOn({ voices: linuxVoices(), speed: 10, error });
      play(...LINES);
      await clock.tick(5000);
      expect(fake.spoken).to.have.length(2);
      expect(player.trouble).to.deep.equal({ kind: 'broken', languages: ['sv'] });
    });

  it('it dies after the first sentence: within 11 s it says so, and nothing goes on', async () => {
    const voices = [...SIMPLE, nativeVoice('Klara', 'sv-SE')];
    const { fake, clock, player, play } = openOn({ voices, speed: 10, diesAfter: 1 });
    play(...LINES);
    await clock.tick(11_000);
    expect(player.trouble?.kind).to.equal('broken');
    const { length } = fake.calls;
    await clock.tick(60_000);
    expect(fake.calls).to.have.length(length);
    expect(clock.waiting).to.equal(0);
  });

  it('another script cancels it: paused, and it goes on from the word', async () => {
    const { fake, clock, player, play } = openOn({});
    play(...LINES);
    fake.start();
    fake.boundary(4);
    speechSynthesis.cancel();
    await clock.tick(10);
    expect(player.state).to.equal('paused');
    player.resume();
    await clock.tick(100);
    expect(fake.last?.text).to.equal('löfte om trygghet.');
  });

  it('a lost end teaches nothing: the time left is as it was', async () => {
    const { clock, player, play } = openOn({ speed: 20, boundaries: 'none', plan: () => ({ ends: false }) });
    const long = `${'Ett löfte om trygghet och trivsel för alla '.repeat(4)}här.`;
    play(long, 'Slut.');
    const { timeLeft } = player;
    await clock.tick(60_000);
    expect(player.state).to.equal('idle');
    play(long, 'Slut.');
    expect(player.timeLeft).to.be.at.most(timeLeft * 1.3);
  });

  it('in a hidden page it reads to the end', async () => {
    const { fake, clock, player, play } = openOn({ speed: 1000 });
    hide(true);
    play(...LINES);
    await clock.tick(60_000);
    expect(fake.texts).to.deep.equal(LINES);
    expect(player.state).to.equal('idle');
  });
});
