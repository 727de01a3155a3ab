/** A clip as it is heard: by the clock of the sound, which a test moves. */
import { expect } from '@esm-bundle/chai';
import { Clip } from '../../../../src/speech/engines/reserve-voice/clip.js';
import { LEAD, Playback } from '../../../../src/speech/engines/reserve-voice/playback.js';
import { inEngines } from '../../../engine.js';
import { Clock } from '../engine/clock.js';
import { hide, writing } from '../engine/stage.js';
import { fakeSound, fill, restore, sound, type FakeContext } from './stage.js';

const LATENCY = 'is not asked for its latency elsewhere';

let clock: Clock;
let context: FakeContext;
let clip: Clip;
let log: string[];

beforeEach(() => {
  clock = new Clock().install();
  context = fakeSound(clock);
  clip = new Clip();
  log = [];
});
afterEach(() => {
  restore();
  hide(false);
  clock.restore();
});

/** Lets the clip be heard, and writes down what it tells. */
function play({ from = 0, volume = 1, pause = 0 } = {}): Playback {
  const playback = new Playback(context.it, clip, from, volume, pause, writing(log));
  playback.start();
  return playback;
}

/** Nothing goes on: no timer, nobody who listens, nothing to hear. */
function expectNothingLeft(): void {
  expect({ timers: clock.waiting, listeners: context.listening, connected: context.connected }).to.deep.equal(
    {
      timers: 0,
      listeners: 0,
      connected: 0,
    },
  );
}

describe('a clip that is heard', () => {
  it('tells of its words when they are said, and of its end, once each', async () => {
    fill(clip, 2, [
      [0, 0],
      [4, 0.5],
      [8, 1.5],
    ]);
    play();
    await context.go(LEAD + 0.01);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    await context.go(0.48);
    expect(log).to.have.length(2);
    await context.go(0.03);
    expect(log.slice(2)).to.deep.equal(['boundary 4']);
    await context.go(1);
    expect(log.slice(3)).to.deep.equal(['boundary 8']);
    await context.go(1);
    expect(log.slice(4)).to.deep.equal(['end']);
    expectNothingLeft();
  });

  it('begins when it may, not before', async () => {
    fill(clip, 1, [[0, 0]]);
    play({ from: context.currentTime + 0.3 });
    await context.go(0.28);
    expect(log).to.deep.equal([]);
    await context.go(0.04);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    expect(context.heard[0]?.[0]).to.be.closeTo(1.3, 1e-4);
  });

  inEngines(['chromium', 'webkit'], LATENCY)(
    'tells of a word when it leaves the loudspeaker, not when it is handed over',
    async () => {
      context.outputLatency = 0.2;
      clip.add(
        sound(0.6, [
          [0, 0],
          [4, 0.5],
        ]),
        false,
      );
      play();
      await context.go(LEAD + 0.1);
      // What comes makes it look at the clock.
      clip.add(sound(0.2), false);
      await context.go(0.09);
      expect(log).to.deep.equal([]);
      await context.go(0.02);
      expect(log).to.deep.equal(['start', 'boundary 0']);
      await context.go(0.4);
      clip.add(sound(0.2), true);
      await context.go(0.07);
      expect(log).to.have.length(2);
      await context.go(0.03);
      expect(log.at(-1)).to.equal('boundary 4');
    },
  );

  inEngines(['firefox'], 'freezes')(
    'never asks for the latency of the output, which may freeze the page',
    async () => {
      let isAsked = false;
      Object.defineProperty(context, 'outputLatency', { get: () => ((isAsked = true), 0.2) });
      fill(clip, 0.5, [[0, 0]]);
      play({ pause: 0.3 });
      await context.go(1);
      expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
      expect(isAsked).to.equal(false);
    },
  );

  inEngines(['chromium', 'webkit'], LATENCY)(
    'loses no word to the latency of the output: its end waits for as much of it as the pause allows',
    async () => {
      for (const [pause, end] of [
        [0.3, 1.2],
        [0.05, 1.05],
      ] as const) {
        context.outputLatency = 0.2;
        clip = new Clip();
        log.length = 0;
        fill(clip, 1, [
          [0, 0],
          [4, 0.95],
        ]);
        play({ pause });
        await context.go(LEAD + end - 0.01);
        expect(log).to.not.include('end');
        await context.go(0.03);
        expect(log).to.deep.equal(['start', 'boundary 0', 'boundary 4', 'end']);
        expectNothingLeft();
      }
    },
  );

  it('does not wait for a latency that cannot be', async () => {
    context.outputLatency = NaN;
    fill(clip, 0.1, [[0, 0]]);
    play({ pause: 0.3 });
    await context.go(LEAD + 0.13);
    expect(log.at(-1)).to.equal('end');
    clip = new Clip();
    context.outputLatency = Infinity;
    fill(clip, 0.1, [[0, 0]]);
    play({ pause: 0.3 });
    await context.go(0.5);
    expect(log.slice(-3)).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  it('of several parts is heard without gap or overlap', async () => {
    for (const part of [0.2, 0.5, 0.31]) clip.add(sound(part), false);
    play();
    clip.add(sound(0.4), true);
    const { heard } = context;
    for (const [index, [from]] of heard.slice(1).entries())
      expect(from).to.be.closeTo(heard[index]![1], 1e-9);
    expect(heard).to.have.length(4);
    await context.go(1.5);
    expect(log).to.deep.equal(['start', 'end']);
  });

  it('begins at a whole sample: in between it would be resampled', () => {
    fill(clip, 0.1);
    play({ from: 1.234567 });
    const at = (context.heard[0]?.[0] ?? 0) * 22_050;
    expect(Math.abs(at - Math.round(at))).to.be.lessThan(1e-6);
    expect(at / 22_050).to.be.within(1.234567 - 1e-6, 1.234567 + 1 / 22_050);
  });

  it('a part of which comes late is heard late, whole, and no word is lost', async () => {
    clip.add(sound(0.2, [[0, 0]]), false);
    play();
    await context.go(1);
    clip.add(
      sound(0.5, [
        [4, 0.2],
        [8, 0.4],
      ]),
      false,
    );
    await context.go(LEAD + 0.03);
    expect(log).to.deep.equal(['start', 'boundary 0', 'boundary 4']);
    const late = context.heard[1]?.[0] ?? 0;
    expect(late).to.be.closeTo(2 + LEAD, 0.001);
    await context.go(0.2);
    expect(log.at(-1)).to.equal('boundary 8');
    clip.add(sound(0.1, [[12, 0.7]]), true);
    await context.go(0.5);
    expect(log.slice(-2)).to.deep.equal(['boundary 12', 'end']);
  });

  it('whose beginning took longer to come than it lasts waits for what follows, so as not to break off in a word', async () => {
    play();
    await context.go(0.5);
    clip.add(sound(0.2, [[0, 0]]), false);
    await context.go(0.25);
    expect(context.heard).to.have.length(0);
    clip.add(sound(0.5), false);
    expect(context.heard).to.have.length(2);
    const [beginning, following] = context.heard;
    expect(beginning?.[0]).to.be.closeTo(1.75 + LEAD, 0.001);
    expect(following?.[0]).to.be.closeTo(beginning?.[1] ?? 0, 1e-9);
  });

  it('waits no longer for it than the beginning was late, and never more than a second', async () => {
    for (const [came, wait] of [
      [0.5, 0.3],
      [3, 1],
    ] as const) {
      clip = new Clip();
      context.sources.length = 0;
      const playback = play();
      await context.go(came);
      clip.add(sound(0.2, [[0, 0]]), false);
      await context.go(wait - 0.02);
      expect(context.heard).to.have.length(0);
      await context.go(0.03);
      expect(context.heard).to.have.length(1);
      playback.stop();
    }
  });

  it('whose beginning came soon is heard at once', async () => {
    play();
    await context.go(0.1);
    clip.add(sound(0.2), false);
    expect(context.heard[0]?.[0]).to.be.closeTo(1.1 + LEAD, 0.001);
  });

  it('whose beginning was late, and which fails, is heard as far as it came', async () => {
    play();
    await context.go(0.9);
    clip.add(sound(0.2), false);
    clip.fail('memory');
    expect(context.heard).to.have.length(1);
    await context.go(0.3);
    expect(log.at(-1)).to.equal('memory');
  });

  it('of which nothing has come yet does not look at the clock all the time', async () => {
    play();
    let looks = 0;
    Object.defineProperty(context, 'state', { get: () => (looks++, 'running') });
    await context.go(2, 0.001);
    // The test itself looks at each of its steps.
    expect(looks - 2000).to.be.lessThan(12);
  });

  it('without any sound ends', async () => {
    clip.add({ samples: new Float32Array(0), words: [] }, true);
    play();
    expect(log).to.deep.equal(['start', 'end']);
    expectNothingLeft();
  });

  it('that fails is heard as far as it came, and then fails', async () => {
    clip.add(sound(0.5, [[0, 0]]), false);
    play();
    clip.fail('memory');
    await context.go(0.4);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    await context.go(0.2);
    expect(log.at(-1)).to.equal('memory');
    expectNothingLeft();
  });

  it('that has failed before anything came fails at once', () => {
    clip.fail('broken');
    play();
    expect(log).to.deep.equal(['broken']);
    expectNothingLeft();
  });

  it('there is no memory for: memory', () => {
    context.createBuffer = () => {
      throw new RangeError('out of memory');
    };
    fill(clip, 1);
    play();
    expect(log).to.deep.equal(['memory']);
    expectNothingLeft();
  });

  it('is as loud as it should be', () => {
    play({ volume: 0.4 });
    expect(context.gains[0]?.gain.value).to.equal(0.4);
  });

  it('is heard in a page whose timers come late', async () => {
    fill(clip, 3, [
      [0, 0],
      [4, 1],
    ]);
    play();
    await context.go(4, 1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'boundary 4', 'end']);
  });
});

describe('a clip that is stopped', () => {
  it('is silent at once, tells nothing more, and leaves nothing', async () => {
    clip.add(sound(1, [[0, 0]]), false);
    clip.add(sound(1, [[4, 1]]), false);
    const playback = play();
    await context.go(0.3);
    playback.stop();
    expect(context.gains[0]?.gain.to).to.deep.equal([0]);
    expect(Math.max(...context.sources.map(({ endsAt }) => endsAt))).to.be.at.most(1.31);
    clip.add(sound(1, [[8, 2]]), true);
    await context.go(3);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    expect(context.sources).to.have.length(2);
    expectNothingLeft();
  });

  it('while the clock stands is silent when the clock goes on', async () => {
    fill(clip, 1);
    const playback = play();
    await context.go(0.3);
    context.become('suspended');
    playback.stop();
    expect(context.connected).to.equal(0);
    expectNothingLeft();
  });

  it('by who is told of a word tells no more', async () => {
    fill(clip, 1, [[0, 0]]);
    const playback: Playback = new Playback(context.it, clip, 0, 1, 0, {
      ...writing(log),
      start: () => playback.stop(),
    });
    playback.start();
    await context.go(2);
    expect(log).to.deep.equal([]);
    expectNothingLeft();
  });

  it('twice, or after its end: nothing happens', async () => {
    fill(clip, 0.1);
    const playback = play();
    await context.go(0.5);
    playback.stop();
    playback.stop();
    playback.pause();
    expect([log, context.calls]).to.deep.equal([['start', 'end'], []]);
  });
});

describe('a clip that is held', () => {
  it('stands to the sample, and goes on from there', async () => {
    fill(clip, 1, [
      [0, 0],
      [4, 0.5],
    ]);
    const playback = play();
    await context.go(0.4);
    const at = context.currentTime;
    playback.pause();
    expect(context.calls).to.deep.equal(['suspend']);
    await context.go(60);
    expect([context.currentTime, clock.waiting, log.length]).to.deep.equal([at, 0, 2]);
    void context.resume();
    playback.resume();
    await context.go(0.1);
    expect(log).to.have.length(2);
    await context.go(LEAD + 0.03);
    expect(log.at(-1)).to.equal('boundary 4');
    await context.go(0.6);
    expect([log.at(-1), context.sources.length]).to.deep.equal(['end', 1]);
  });

  it('takes what comes meanwhile', async () => {
    clip.add(sound(0.2, [[0, 0]]), false);
    const playback = play();
    await context.go(0.1);
    playback.pause();
    clip.add(sound(0.3, [[4, 0.2]]), true);
    expect(context.sources).to.have.length(1);
    void context.resume();
    playback.resume();
    await context.go(1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'boundary 4', 'end']);
    expect(context.heard[1]?.[0]).to.be.closeTo(context.heard[0]![1], 1e-9);
  });

  it('may take its time to go on: a headset has to wake up', async () => {
    fill(clip, 1, [[0, 0]]);
    const playback = play();
    await context.go(0.4);
    playback.pause();
    playback.resume();
    await context.go(2.5);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    void context.resume();
    await context.go(1);
    expect(log.at(-1)).to.equal('end');
  });

  it('and does not go on: interrupted, as the browser let it be heard before', async () => {
    fill(clip, 1, [[0, 0]]);
    const playback = play();
    await context.go(0.4);
    playback.pause();
    playback.resume();
    await context.go(3.5);
    expect(log.at(-1)).to.equal('interrupted');
    expectNothingLeft();
  });

  it('by who is told of a word stands there', async () => {
    fill(clip, 1, [
      [0, 0],
      [4, 0.5],
    ]);
    const playback: Playback = new Playback(context.it, clip, 0, 1, 0, {
      ...writing(log),
      boundary: (offset) => {
        log.push(`boundary ${offset}`);
        playback.pause();
      },
    });
    playback.start();
    await context.go(2);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    expect(clock.waiting).to.equal(0);
  });

  it('and stopped is silent', async () => {
    fill(clip, 1);
    const playback = play();
    await context.go(0.4);
    playback.pause();
    playback.stop();
    expectNothingLeft();
  });
});

describe('sound that is not heard', () => {
  it('never runs: refused, after 3 s', async () => {
    context.state = 'suspended';
    fill(clip, 1, [[0, 0]]);
    play();
    await context.go(3);
    expect(log).to.deep.equal([]);
    await context.go(0.5);
    expect(log).to.deep.equal(['refused']);
    expectNothingLeft();
  });

  it('runs late: it is heard from its beginning', async () => {
    context.state = 'suspended';
    fill(clip, 1, [[0, 0]]);
    play();
    await context.go(2.5);
    expect(context.sources).to.have.length(0);
    void context.resume();
    await context.go(1.5);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  it('is taken by others meanwhile: interrupted, within a second', async () => {
    for (const state of ['suspended', 'interrupted']) {
      context.state = 'running';
      clip = new Clip();
      log.length = 0;
      fill(clip, 2, [[0, 0]]);
      play();
      await context.go(0.4);
      context.become(state);
      await context.go(0.5);
      expect(log).to.deep.equal(['start', 'boundary 0']);
      await context.go(0.5);
      expect(log.at(-1)).to.equal('interrupted');
      expectNothingLeft();
    }
  });

  it('is taken by others before its first word: interrupted, not refused', async () => {
    fill(clip, 2, [[0, 0.5]]);
    play();
    await context.go(0.1);
    context.become('interrupted');
    await context.go(1);
    expect(log).to.deep.equal(['interrupted']);
  });

  it('is taken by others for a moment: it goes on', async () => {
    fill(clip, 1, [[0, 0]]);
    play();
    await context.go(0.4);
    context.become('interrupted');
    await context.go(0.3);
    context.become('running');
    await context.go(1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  it('is closed: device, at once', async () => {
    fill(clip, 1, [[0, 0]]);
    play();
    await context.go(0.4);
    context.become('closed');
    expect(log.at(-1)).to.equal('device');
    expectNothingLeft();
  });

  it('tells of an error: device, though it is held', async () => {
    for (const isHeld of [false, true]) {
      clip = new Clip();
      fill(clip, 1);
      const playback = play();
      if (isHeld) playback.pause();
      context.dispatchEvent(new Event('error'));
      expect(log).to.deep.equal(['device']);
      log.length = 0;
      context.state = 'running';
      await context.go(0.1);
      expectNothingLeft();
    }
  });

  it('stands still, though it says that it runs: device, after 2 s', async () => {
    fill(clip, 1, [[0, 0]]);
    play();
    await context.go(0.4);
    context.isStill = true;
    await context.go(1.9);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    await context.go(0.7);
    expect(log.at(-1)).to.equal('device');
    await context.go(0.1);
    expect([clock.waiting, context.listening]).to.deep.equal([0, 0]);
  });

  it('in a hidden page: that is no fault, and it has its time again when the page is shown', async () => {
    for (const change of [() => (context.isStill = true), () => (context.state = 'interrupted')]) {
      clip = new Clip();
      log.length = 0;
      fill(clip, 1, [[0, 0]]);
      const playback = play();
      await context.go(0.4);
      hide(true);
      change();
      await context.go(30, 0.25);
      hide(false);
      await context.go(0.3);
      expect(log).to.deep.equal(['start', 'boundary 0']);
      context.isStill = false;
      context.state = 'running';
      await context.go(1);
      expect(log.at(-1)).to.equal('end');
      playback.stop();
    }
  });

  it('in a machine that has slept: that is no fault', async () => {
    fill(clip, 1, [[0, 0]]);
    play();
    await context.go(0.4);
    clock.sleep(3_600_000);
    await context.go(0.2);
    context.isStill = true;
    await context.go(0.5);
    clock.sleep(3_600_000);
    await context.go(0.5);
    context.isStill = false;
    await context.go(1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  it('in a page that is frozen: interrupted', async () => {
    fill(clip, 1, [[0, 0]]);
    play();
    await context.go(0.4);
    document.dispatchEvent(new Event('freeze'));
    expect(log.at(-1)).to.equal('interrupted');
    await context.go(0.1);
    expectNothingLeft();
    document.dispatchEvent(new Event('freeze'));
    expect(log).to.have.length(3);
  });
});
