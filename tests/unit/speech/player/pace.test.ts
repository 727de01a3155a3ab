/** When each word is shown: as the engine tells, or by estimate that learns from what has been said. */
import { expect } from '@esm-bundle/chai';
import { Pace } from '../../../../src/speech/voices/pace.js';
import type { SpokenWord } from '../../../../src/speech/pronunciation/spoken.js';
import { Clock } from '../engine/clock.js';
import { watch, type Watched } from './stage.js';

/** A second to say at the usual pace: four words of three letters and a space, about 72 ms a character. */
const TEXT = 'ett två tre fem.';
const WORDS: readonly SpokenWord[] = [0, 4, 8, 12].map((start) => ({
  start,
  end: start + 3,
  shownStart: start,
  shownEnd: start + 3,
}));
const wordOf = (word: SpokenWord | undefined): string => TEXT.slice(word?.start ?? 0, word?.end ?? 0);

describe('pace', () => {
  let clock: Clock;
  beforeEach(() => (clock = new Clock().install()));
  afterEach(() => clock.restore());

  /** Follows TEXT and writes down what is shown. */
  function follow(pace: Pace, voice = 'alva', rate = 1) {
    const shown: string[] = [];
    const timing = pace.begin(voice, TEXT.length, rate, WORDS, 0, (word) => {
      if (shown.at(-1) !== wordOf(word)) shown.push(wordOf(word));
    });
    return { timing, shown };
  }

  it('without boundaries: word by word, evenly over the expected time', async () => {
    const { timing, shown } = follow(new Pace());
    timing.start();
    expect(shown).to.deep.equal(['ett']);
    await clock.tick(timing.duration / 4 + 1);
    expect(shown).to.deep.equal(['ett', 'två']);
    await clock.tick(timing.duration / 2);
    expect(shown).to.deep.equal(['ett', 'två', 'tre', 'fem']);
    await clock.tick(timing.duration);
    expect(shown.at(-1)).to.equal('fem');
    expect(clock.waiting).to.equal(0);
  });

  it('shows nothing before it has begun, and nothing more when it is stopped or has ended', async () => {
    for (const how of ['stop', 'end'] as const) {
      const { timing, shown } = follow(new Pace());
      await clock.tick(5000);
      expect(shown).to.deep.equal([]);
      timing.start();
      timing[how]();
      await clock.tick(5000);
      expect(shown).to.deep.equal(['ett']);
    }
  });

  it('twice as fast, in half the time', async () => {
    const slow = follow(new Pace());
    const { timing, shown } = follow(new Pace(), 'alva', 2);
    expect(timing.duration).to.equal(slow.timing.duration / 2);
    timing.start();
    await clock.tick(timing.duration);
    expect(shown).to.deep.equal(['ett', 'två', 'tre', 'fem']);
  });

  it('learns from how long a sentence took', async () => {
    const pace = new Pace();
    const first = follow(pace);
    first.timing.start();
    await clock.tick(first.timing.duration * 1.5);
    first.timing.end();
    expect(follow(pace).timing.duration).to.be.closeTo(first.timing.duration * 1.5, 1);
  });

  it('learns at any speed what holds at the others', async () => {
    const pace = new Pace();
    const first = follow(pace, 'alva', 2);
    first.timing.start();
    await clock.tick(first.timing.duration * 1.5);
    first.timing.end();
    expect(follow(pace, 'alva', 1).timing.duration).to.be.closeTo(first.timing.duration * 3, 1);
  });

  it('comes nearer with each sentence', async () => {
    const pace = new Pace();
    for (let i = 0; i < 12; i++) {
      const { timing } = follow(pace);
      timing.start();
      await clock.tick(1600);
      timing.end();
    }
    expect(follow(pace).timing.duration).to.be.closeTo(1600, 20);
  });

  it('knows each voice’s own', async () => {
    const pace = new Pace();
    for (const [voice, took] of [
      ['alva', 1000],
      ['klara', 2000],
    ] as const) {
      const { timing } = follow(pace, voice);
      timing.start();
      await clock.tick(took);
      timing.end();
    }
    expect(follow(pace, 'alva').timing.duration).to.be.closeTo(1000, 1);
    expect(follow(pace, 'klara').timing.duration).to.be.closeTo(2000, 1);
  });

  it('learns nothing from what nobody could have said: cut short, or asleep', async () => {
    for (const took of [0, 20, 60_000]) {
      const pace = new Pace();
      const { timing } = follow(pace);
      timing.start();
      clock.sleep(took);
      timing.end();
      expect(follow(pace).timing.duration, `${took}`).to.equal(timing.duration);
    }
  });

  it('learns nothing from what never began, nor from a word or two', async () => {
    const pace = new Pace();
    const { timing } = follow(pace);
    await clock.tick(700);
    timing.end();
    const short = pace.begin('alva', 3, 1, WORDS.slice(0, 1), 0, () => {});
    short.start();
    await clock.tick(700);
    short.end();
    expect(follow(pace).timing.duration).to.equal(timing.duration);
  });

  it('believes boundaries, and stops its own estimate', async () => {
    const { timing, shown } = follow(new Pace());
    timing.start();
    timing.boundary(0);
    await clock.tick(5000);
    expect(shown).to.deep.equal(['ett']);
    timing.boundary(8);
    expect(shown).to.deep.equal(['ett', 'tre']);
  });

  it('waits for the boundaries of a voice that has told them before', async () => {
    const pace = new Pace();
    const first = follow(pace);
    first.timing.start();
    first.timing.boundary(4);
    first.timing.end();
    const { timing, shown } = follow(pace);
    timing.start();
    await clock.tick(500);
    expect(shown.at(-1) ?? 'ett').to.equal('ett');
  });

  it('estimates while boundaries prove wrong, and follows them once they are told again', async () => {
    const pace = new Pace();
    const { timing, shown } = follow(pace);
    timing.start();
    timing.boundary(0);
    await clock.tick(timing.duration / 2 + 1);
    timing.unreliable();
    expect(shown.at(-1)).to.equal('tre');
    const next = follow(pace);
    next.timing.start();
    expect(next.shown).to.deep.equal(['ett']);
    // The engine tells of words again once they make sense.
    next.timing.boundary(12);
    expect(next.shown).to.deep.equal(['ett', 'fem']);
    await clock.tick(timing.duration);
    expect(next.shown).to.deep.equal(['ett', 'fem']);
  });

  it('resynchronises after a hidden page, whose timers come late', async () => {
    const { timing, shown } = follow(new Pace());
    timing.start();
    clock.sleep(timing.duration * 0.8);
    await clock.tick(0);
    expect(shown).to.deep.equal(['ett', 'fem']);
  });

  it('of a boundary between two words shows neither', () => {
    const { timing, shown } = follow(new Pace());
    timing.start();
    timing.boundary(3);
    timing.boundary(15);
    timing.boundary(400);
    expect(shown).to.deep.equal(['ett']);
  });

  it('without any words throws nothing', async () => {
    const timing = new Pace().begin('alva', 4, 1, [], 0, () => {});
    timing.start();
    timing.boundary(0);
    await clock.tick(1000);
    timing.end();
  });

  it('of nothing at all throws nothing and is over', async () => {
    const timing = new Pace().begin('alva', 0, 1, [], 0, () => {});
    timing.start();
    await clock.tick(1000);
    timing.end();
    expect(clock.waiting).to.equal(0);
  });
});

describe('the player’s words and time left', () => {
  let clock: Clock;
  let watched: Watched;
  beforeEach(() => {
    clock = new Clock().install();
    watched = watch();
  });
  afterEach(() => clock.restore());

  const LINES = ['Ett två tre fyra fem sex.', 'Sju åtta nio tio elva tolv.', 'Tretton fjorton femton.'];

  it('go word by word without boundaries, and stop in pause', async () => {
    const { engine, player } = watched;
    watched.play(...LINES);
    engine.start();
    await clock.tick((engine.last?.duration ?? 0) * 0.5);
    const { word } = watched;
    expect(word).to.not.be.oneOf(['Ett', 'sex']);
    player.pause();
    await clock.tick(10_000);
    expect(watched.word).to.equal(word);
    player.resume();
    expect(engine.last?.text.startsWith(word ?? '-')).to.equal(true);
  });

  it('are corrected by each sentence’s end', async () => {
    const { engine } = watched;
    watched.play(...LINES);
    engine.start();
    await clock.tick(200);
    engine.end();
    expect(watched.word).to.equal('Sju');
    await clock.tick(60_000);
    expect(watched.word).to.equal('Sju');
  });

  it('are those told, where they are', () => {
    const { engine } = watched;
    watched.play(...LINES);
    engine.start();
    for (const word of ['två', 'fyra', 'sex']) {
      engine.word(word);
      expect(watched.word).to.equal(word);
    }
  });

  it('are estimated, from wrong boundaries on', async () => {
    const { engine } = watched;
    watched.play(...LINES);
    engine.start();
    engine.word('två');
    engine.unreliable();
    await clock.tick(engine.last?.duration ?? 0);
    expect(watched.word).to.equal('sex');
  });

  it('time left grows less with sentence, word and speed', () => {
    const { engine, player } = watched;
    watched.play(...LINES);
    const left = [player.timeLeft];
    engine.word('fyra');
    left.push(player.timeLeft);
    engine.end();
    left.push(player.timeLeft);
    player.rate = 2;
    left.push(player.timeLeft);
    player.next();
    left.push(player.timeLeft);
    expect([...left].sort((one, other) => other - one)).to.deep.equal(left);
    expect(new Set(left).size).to.equal(left.length);
    expect(left.at(-1)).to.be.greaterThan(0);
  });

  it('time left is learned from the sentences so far', async () => {
    const { engine, player } = watched;
    watched.play(...LINES);
    const { timeLeft } = player;
    engine.start();
    await clock.tick((engine.last?.duration ?? 0) * 2);
    engine.end();
    const rest = LINES.slice(1).join('').length / LINES.join('').length;
    expect(player.timeLeft).to.be.closeTo(timeLeft * rest * 2, timeLeft * 0.1);
  });

  it('time left is never negative, and 0 where there is nothing', () => {
    expect(watched.player.timeLeft).to.equal(0);
    watched.play('Ett.');
    watched.engine.sayAll();
    expect(watched.player.timeLeft).to.be.at.least(0);
  });
});
