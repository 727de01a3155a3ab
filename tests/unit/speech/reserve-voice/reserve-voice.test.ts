/** The engine: what it fetches and when, and how sentences follow each other. */
import { expect } from '@esm-bundle/chai';
import type { Fault, Utterance, Voice } from '../../../../src/speech/engines/engine.js';
import { LEAD } from '../../../../src/speech/engines/reserve-voice/playback.js';
import { ReserveVoice } from '../../../../src/speech/engines/reserve-voice/reserve-voice.js';
import { Clock } from '../engine/clock.js';
import { writing } from '../engine/stage.js';
import {
  allComes,
  fakeNetwork,
  fakeSound,
  FakeWorker,
  fakeWorkers,
  MANIFEST,
  quiet,
  reports,
  restore,
  sound,
  type FakeContext,
  type Network,
} from './stage.js';

let clock: Clock;
let network: Network;
let context: FakeContext;
let engine: ReserveVoice;
let told: string[];
let log: string[];
/** How often the sound was asked for. */
let wakes: number;
/** Each test has a folder of its own, as what came damaged is remembered. */
let count = 0;

beforeEach(() => {
  clock = new Clock().install();
  network = fakeNetwork();
  context = fakeSound(clock);
  fakeWorkers();
  wakes = 0;
  log = [];
  const { report, told: all } = reports();
  told = all;
  const wake = (): AudioContext => {
    wakes++;
    void context.resume();
    return context.it;
  };
  engine = new ReserveVoice(`${location.origin}/folder-${++count}/`, MANIFEST, wake, report);
});
afterEach(() => {
  restore();
  clock.restore();
});

const voiceOf = (language: string, of = engine): Voice => {
  const [voice] = of.voicesFor(language);
  if (!voice) throw new Error(`There is no voice for ${language}`);
  return voice;
};
const bytes = (): (number | undefined)[] => ['sv', 'en'].map((language) => voiceOf(language).bytes);
const worker = (): FakeWorker => {
  const last = FakeWorker.made.at(-1);
  if (!last) throw new Error('No worker was started');
  return last;
};

/** Asks for a language; what came of it is kept. */
function load(language: string): { fault: Fault | undefined | 'waiting'; readonly parts: number[] } {
  const outcome = { fault: 'waiting' as Fault | undefined | 'waiting', parts: [] as number[] };
  void engine
    .load(voiceOf(language), (part) => outcome.parts.push(part))
    .then((fault) => (outcome.fault = fault));
  return outcome;
}

async function loaded(...languages: string[]): Promise<void> {
  network.answer = allComes;
  for (const language of languages) void engine.load(voiceOf(language));
  await quiet();
  for (const language of languages) expect(voiceOf(language).bytes).to.equal(0);
}

const utterance = (text: string, more: Partial<Utterance> = {}): Utterance => ({
  text,
  voice: voiceOf('sv'),
  rate: 1,
  volume: 1,
  duration: 1000,
  ...more,
});
const speak = (text: string, more: Partial<Utterance> = {}): void =>
  engine.speak(utterance(text, more), writing(log));

/** Speaks a text whose sound is there when it begins. */
async function say(text: string, seconds = 0.5, more: Partial<Utterance> = {}): Promise<void> {
  speak(text, more);
  worker().say(text, seconds, [[0, 0]]);
  await quiet();
}

describe('the reserve voice’s voices', () => {
  it('are those of the folder, by language, and none is sent away', () => {
    expect(engine.voicesFor('sv-FI')).to.have.length(1);
    expect(engine.voicesFor('fi')).to.deep.equal([]);
    expect(voiceOf('en-GB')).to.deep.include({
      id: 'reserve en',
      name: 'eSpeak NG',
      language: 'en',
      isLocal: true,
    });
  });

  it('tell what is left to fetch: all of it, the rest, nothing', async () => {
    expect(bytes()).to.deep.equal([700 + 500 + 50, 700 + 500 + 150]);
    await loaded('sv');
    expect(bytes()).to.deep.equal([0, 150]);
    await loaded('en');
    expect(bytes()).to.deep.equal([0, 0]);
  });

  it('are not waited for', async () => {
    expect(await engine.wait(() => false)).to.equal(false);
    expect(await engine.wait(() => true)).to.equal(true);
  });
});

describe('fetching a language', () => {
  it('begins with nothing, and takes the worker, the core and the language', async () => {
    expect([network.names, FakeWorker.made]).to.deep.equal([[], []]);
    await loaded('sv');
    expect(network.names).to.deep.equal(['core.bin', 'sv.bin']);
    expect(FakeWorker.made.map(({ url }) => url)).to.deep.equal([
      `${location.origin}/folder-${count}/worker.js?w`,
    ]);
    const [request] = worker().requests;
    expect(
      request?.type === 'load' && request.files.map(([path, data]) => [path, data.byteLength]),
    ).to.deep.equal([
      ['phontab', 600],
      ['phondata', 400],
      ['lang/sv', 100],
    ]);
  });

  it('tells how much of it has come, and at the end that all has, while its size is still told', async () => {
    const parts: [number, number | undefined][] = [];
    const voice = voiceOf('sv');
    void engine.load(voice, (part) => parts.push([part, voice.bytes]));
    await quiet();
    await network.of('core').send(500);
    await network.of('sv').whole(100);
    await network.of('core').send(500);
    await network.of('core').end();
    await quiet();
    expect(parts).to.deep.equal([
      [250 / 1250, 1250],
      [300 / 1250, 1250],
      [550 / 1250, 1250],
      [1, 1250],
    ]);
    expect(voice.bytes).to.equal(0);
  });

  it('asked for by two is done once, and both are told', async () => {
    const [one, two] = [load('sv'), load('sv')];
    await quiet();
    await network.of('core').whole(1000);
    await network.of('sv').whole(100);
    await quiet();
    expect([one.fault, two.fault]).to.deep.equal([undefined, undefined]);
    expect(one.parts.at(-1)).to.equal(1);
    expect(two.parts).to.deep.equal(one.parts);
    expect([network.names, FakeWorker.made.length]).to.deep.equal([['core.bin', 'sv.bin'], 1]);
  });

  it('two at once start one worker, and fetch the core once', async () => {
    await loaded('sv', 'en');
    expect([network.names, FakeWorker.made.length]).to.deep.equal([['core.bin', 'sv.bin', 'en.bin'], 1]);
    expect(
      worker().requests.map((one) => one.type === 'load' && one.files.map(([path]) => path)),
    ).to.deep.equal([['phontab', 'phondata', 'lang/sv'], ['lang/en']]);
  });

  it('two at once, the first of which fails: the second brings what all need', async () => {
    const [sv, en] = [load('sv'), load('en')];
    await quiet();
    await network.of('core').text('', 404);
    await quiet();
    expect([sv.fault, en.fault]).to.deep.equal(['download', 'waiting']);
    await network.of('core').whole(1000);
    await network.of('en').whole(200);
    await quiet();
    expect(en.fault).to.equal(undefined);
    expect(bytes()).to.deep.equal([50, 0]);
  });

  it('that is there already fetches nothing', async () => {
    await loaded('sv');
    const again = load('sv');
    await quiet();
    expect([again.fault, network.names.length]).to.deep.equal([undefined, 2]);
  });
});

describe('fetching that fails', () => {
  /** After a fault: nothing runs, and the next try is whole. */
  async function expectMended(): Promise<void> {
    expect(network.open).to.deep.equal([]);
    expect(FakeWorker.made.every(({ isTerminated }) => isTerminated)).to.equal(true);
    expect([clock.waiting, bytes()]).to.deep.equal([0, [1250, 1350]]);
    FakeWorker.loads = true;
    network.answer = allComes;
    const again = load('sv');
    await quiet();
    expect([again.fault, bytes()]).to.deep.equal([undefined, [0, 150]]);
  }

  it('in one file: the others are not fetched on, it is told once, and the next try is whole', async () => {
    const outcome = load('sv');
    await quiet();
    await network.of('core').send(300);
    await network.of('sv').text('', 404);
    await quiet();
    expect([outcome.fault, network.of('core').isAborted]).to.deep.equal(['download', true]);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/sv\.bin\?s hämtades bara delvis: 0 byte av 100\./);
    await expectMended();
    expect(network.of('sv').init.cache).to.equal('reload');
  });

  it('in the worker, before its data have come: said at once, and they are not fetched on', async () => {
    const outcome = load('sv');
    await quiet();
    await network.of('core').send(300);
    worker().fail();
    await quiet();
    expect([outcome.fault, told.length]).to.deep.equal(['blocked', 1]);
    await expectMended();
    expect(
      network.names.filter((name) => name === 'worker.js'),
      'the script is asked for anew',
    ).to.have.length(1);
  });

  it('in the worker, where the page does not allow it', async () => {
    restore();
    network = fakeNetwork();
    class Forbidden {
      constructor() {
        throw new DOMException('no', 'SecurityError');
      }
    }
    const own = Object.getOwnPropertyDescriptor(window, 'Worker');
    Object.defineProperty(window, 'Worker', { value: Forbidden, configurable: true, writable: true });
    try {
      const outcome = load('sv');
      await quiet();
      expect([outcome.fault, network.names]).to.deep.equal(['blocked', []]);
    } finally {
      if (own) Object.defineProperty(window, 'Worker', own);
    }
  });

  for (const fault of ['memory', 'broken'] as const)
    it(`in the engine (${fault}), with all its data there`, async () => {
      FakeWorker.loads = false;
      network.answer = allComes;
      const outcome = load('sv');
      await quiet();
      worker().answer({ type: 'failed', fault, message: 'Nej' });
      await quiet();
      expect([outcome.fault, told.length]).to.deep.equal([fault, 1]);
      await expectMended();
      expect(network.of('core').init.cache, 'damaged data are not taken from the cache again').to.equal(
        fault === 'broken' ? 'reload' : 'default',
      );
    });

  it('in an engine that never answers', async () => {
    FakeWorker.loads = false;
    network.answer = allComes;
    const outcome = load('sv');
    await quiet();
    await clock.tick(60_000);
    expect(outcome.fault).to.equal('blocked');
    await expectMended();
  });

  it('for a second language: the first one still speaks', async () => {
    await loaded('sv');
    network.answer = () => undefined;
    const outcome = load('en');
    await quiet();
    await network.of('en').whole(50);
    await quiet();
    expect([outcome.fault, bytes(), worker().isTerminated]).to.deep.equal(['download', [0, 150], false]);
    await say('Ett.');
    await context.go(0.6);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  it('is told to the player that asked last: the first may have left the page', async () => {
    const { report, told: later } = reports();
    engine.report = report;
    network.answer = (exchange) => void exchange.text('', 404);
    load('sv');
    await quiet();
    expect([told.length, later.length]).to.deep.equal([0, 1]);
  });
});

describe('rest', () => {
  it('ends what is being fetched, without a word of it', async () => {
    const outcome = load('sv');
    await quiet();
    await network.of('core').send(300);
    engine.rest();
    await quiet();
    expect([outcome.fault, told, network.open]).to.deep.equal(['interrupted', [], []]);
    expect([worker().isTerminated, clock.waiting]).to.deep.equal([true, 0]);
  });

  it('ends a worker that is starting', async () => {
    FakeWorker.loads = false;
    network.answer = allComes;
    const outcome = load('sv');
    await quiet();
    expect(worker().requests).to.have.length(1);
    engine.rest();
    await quiet();
    expect([outcome.fault, worker().isTerminated, clock.waiting]).to.deep.equal(['interrupted', true, 0]);
  });

  it('ends what waits for its turn', async () => {
    load('sv');
    const en = load('en');
    engine.rest();
    await quiet();
    expect([en.fault, network.names, FakeWorker.made]).to.deep.equal(['interrupted', [], []]);
  });

  it('and a new request in the same task: that one is met', async () => {
    const before = load('sv');
    await quiet();
    engine.rest();
    const after = load('sv');
    network.answer = allComes;
    await quiet();
    expect([before.fault, after.fault, bytes()]).to.deep.equal(['interrupted', undefined, [0, 150]]);
    expect(FakeWorker.made.map(({ isTerminated }) => isTerminated)).to.deep.equal([true, false]);
  });

  it('while a second language is being given to the engine: what is asked for next is not taken for it', async () => {
    await loaded('sv');
    FakeWorker.loads = false;
    load('en');
    await quiet();
    engine.rest();
    const again = load('en');
    await quiet();
    worker().answer({ type: 'loaded' });
    await quiet();
    expect(again.fault).to.equal('waiting');
    worker().answer({ type: 'loaded' });
    await quiet();
    expect([again.fault, bytes()]).to.deep.equal([undefined, [0, 0]]);
  });

  it('silences, and keeps the worker for the next time', async () => {
    await loaded('sv');
    await say('Ett.', 3);
    await context.go(0.2);
    engine.rest();
    await context.go(1);
    expect([log, context.connected, clock.waiting]).to.deep.equal([['start', 'boundary 0'], 0, 0]);
    expect([worker().isTerminated, bytes()]).to.deep.equal([false, [0, 150]]);
  });
});

describe('speaking', () => {
  beforeEach(() => loaded('sv'));

  it('asks for the text at once, and for sound', () => {
    speak('Ett två.', { rate: 1.5 });
    expect(worker().requests.at(-1)).to.deep.equal({
      type: 'speak',
      id: 1,
      text: 'Ett två.',
      language: 'sv',
      rate: 1.5,
    });
    expect(wakes).to.equal(1);
  });

  it('is heard before all of it has come', async () => {
    speak('Ett två.');
    worker().answer({ type: 'sound', id: 1, isLast: false, ...sound(0.2, [[0, 0]]) });
    await context.go(0.1);
    expect(log).to.deep.equal(['start', 'boundary 0']);
  });

  it('ends what was being said', async () => {
    await say('Ett.', 3);
    await context.go(0.1);
    const first = log;
    log = [];
    await say('Två.');
    await context.go(1);
    expect(first).to.deep.equal(['start', 'boundary 0']);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  it('a text without any sound ends', async () => {
    engine.prepare(utterance('¤'));
    worker().answer({ type: 'sound', id: 1, isLast: true, samples: new Float32Array(0), words: [] });
    speak('¤');
    await context.go(0.1);
    expect(log).to.deep.equal(['start', 'end']);
  });

  it('before its voice is there: broken', () => {
    speak('One.', { voice: voiceOf('en') });
    expect(log).to.deep.equal(['broken']);
  });

  it('in a browser without Web Audio: broken, each time', async () => {
    const mute = new ReserveVoice(
      `${location.origin}/folder-${count}/`,
      MANIFEST,
      () => undefined,
      () => undefined,
    );
    void mute.load(voiceOf('sv', mute));
    await quiet();
    for (const text of ['Ett.', 'Två.'])
      mute.speak({ ...utterance(text), voice: voiceOf('sv', mute) }, writing(log));
    expect(log).to.deep.equal(['broken', 'broken']);
  });

  for (const [text, rate, pause] of [
    ['Ett.', 1, 0.3],
    ['Ett', 1, 0.3],
    ['Ett,', 1, 0.15],
    ['(ett –)', 1, 0.15],
    ['Ett.', 2, 0.15],
    ['Ett;', 0.5, 0.3],
  ] as const)
    it(`keeps a silence of ${pause} s after “${text}” at speed ${rate}, by the clock of the sound`, async () => {
      log.length = 0;
      const events = {
        ...writing(log),
        end: () => {
          log.push('end');
          speak('Två.', { rate });
        },
      };
      engine.speak(utterance(text, { rate }), events);
      worker().say(text, 0.4, [[0, 0]]);
      engine.prepare(utterance('Två.', { rate }));
      worker().say('Två.', 0.3);
      // The page is busy as it ends: the silence is no longer for that.
      await context.go(1.2, 0.07);
      const [one, two] = context.heard;
      expect((two?.[0] ?? 0) - (one?.[1] ?? 0)).to.be.closeTo(pause, 2 / 22_050);
    });

  it('after a text that comes too late begins at once, and lies over nothing', async () => {
    await say('Ett.', 0.4);
    await context.go(2);
    speak('Två.');
    await context.go(0.5);
    worker().say('Två.', 0.3);
    const [one, two] = context.heard;
    expect(two?.[0]).to.be.greaterThan(one![1]);
    expect(two?.[0]).to.be.closeTo(context.currentTime + LEAD, 0.001);
  });

  it('after cancel() begins at once: the silence goes too', async () => {
    await say('Ett.', 0.4);
    await context.go(LEAD + 0.43);
    expect(log.at(-1)).to.equal('end');
    engine.cancel();
    await say('Två.', 0.3);
    expect(context.heard[1]?.[0]).to.be.closeTo(context.currentTime + LEAD, 0.001);
  });

  it('cancelled is silent, and tells nothing more', async () => {
    await say('Ett.', 3);
    await context.go(0.2);
    engine.cancel();
    engine.cancel();
    await context.go(3);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    expect([clock.waiting, context.listening, context.connected]).to.deep.equal([0, 0, 0]);
  });

  it('halts and goes on, and asks for sound again', async () => {
    await say('Ett.', 0.5);
    await context.go(0.2);
    engine.pause();
    await context.go(30);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    const before = wakes;
    engine.resume();
    expect(wakes).to.equal(before + 1);
    await context.go(0.5);
    expect(log.at(-1)).to.equal('end');
  });

  it('gives a device that has gone back to the browser: the next time it has a new one', async () => {
    await say('Ett.', 0.5);
    await context.go(0.2);
    context.dispatchEvent(new Event('error'));
    expect(log.at(-1)).to.equal('device');
    expect(context.calls.at(-1)).to.equal('close');
  });

  it('keeps nothing of a clock that is gone: with a new one it begins at once', async () => {
    context.currentTime = 5000;
    await say('Ett.', 0.4);
    await context.go(0.5);
    context = fakeSound(clock);
    await say('Två.', 0.4);
    expect(context.heard[0]?.[0]).to.be.closeTo(1 + LEAD, 0.001);
  });
});

describe('what is made ready', () => {
  beforeEach(() => loaded('sv'));

  it('is used: it is asked for once, and is heard without waiting for the worker', async () => {
    engine.prepare(utterance('Ett.'));
    engine.prepare(utterance('Ett.'));
    worker().say('Ett.', 0.3, [[0, 0]]);
    speak('Ett.', { volume: 0.5 });
    expect(worker().texts).to.deep.equal(['Ett.']);
    await context.go(0.1);
    expect(log).to.deep.equal(['start', 'boundary 0']);
    expect(context.gains[0]?.gain.value).to.equal(0.5);
  });

  it('is used while it is still coming', async () => {
    engine.prepare(utterance('Ett.'));
    speak('Ett.');
    worker().say('Ett.', 0.3, [[0, 0]]);
    await context.go(0.5);
    expect([worker().texts, log.at(-1)]).to.deep.equal([['Ett.'], 'end']);
  });

  it('is not used for another text, speed or voice, nor twice', async () => {
    void engine.load(voiceOf('en'));
    await quiet();
    const others: readonly [string, Partial<Utterance>][] = [
      ['Två.', {}],
      ['Ett.', { rate: 1.5 }],
      ['Ett.', { voice: voiceOf('en') }],
    ];
    for (const [text, more] of others) {
      engine.prepare(utterance('Ett.'));
      const { length } = worker().requests;
      speak(text, more);
      expect(worker().requests).to.have.length(length + 1);
    }
    engine.prepare(utterance('Tre.'));
    speak('Tre.');
    const { length } = worker().requests;
    speak('Tre.');
    expect(worker().requests).to.have.length(length + 1);
  });

  it('and rested is forgotten', () => {
    engine.prepare(utterance('Ett.'));
    engine.rest();
    speak('Ett.');
    expect(worker().texts).to.deep.equal(['Ett.', 'Ett.']);
  });

  it('before its voice is there is nothing', () => {
    engine.prepare(utterance('One.', { voice: voiceOf('en') }));
    expect(worker().texts).to.deep.equal([]);
  });
});

describe('an engine that is lost midway', () => {
  beforeEach(() => loaded('sv'));

  it('says what it has, then fails; and the next time it begins anew', async () => {
    speak('Ett.');
    worker().answer({ type: 'sound', id: 1, isLast: false, ...sound(0.5, [[0, 0]]) });
    await context.go(0.1);
    worker().fail();
    expect([bytes(), worker().isTerminated]).to.deep.equal([[1250, 1350], true]);
    await context.go(1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'broken']);
    const again = load('sv');
    await quiet();
    expect([again.fault, FakeWorker.made.length, bytes()]).to.deep.equal([undefined, 2, [0, 150]]);
    log.length = 0;
    await say('Ett.');
    await context.go(1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
  });

  it('while it makes the next one ready: what is said now is said to its end', async () => {
    await say('Ett.', 0.5);
    engine.prepare(utterance('Två.'));
    worker().answer({ type: 'failed', id: 2, fault: 'memory', message: 'Nej' });
    await context.go(1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
    expect(voiceOf('sv').bytes).to.equal(1250);
  });

  it('while it is given a second language: that is told, and both are fetched anew', async () => {
    FakeWorker.loads = false;
    const en = load('en');
    await quiet();
    worker().answer({ type: 'failed', fault: 'broken', message: 'damaged' });
    await quiet();
    expect([en.fault, bytes(), clock.waiting]).to.deep.equal(['broken', [1250, 1350], 0]);
    FakeWorker.loads = true;
    await loaded('sv', 'en');
  });
});

describe('making a text into sound', () => {
  beforeEach(() => loaded('sv'));
  const outcome = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      (value) => value,
      (error: Error) => `${error.name}: ${error.message}`,
    );

  it('gives all its samples and the silence after it, without a sound', async () => {
    const rendered = engine.render(utterance('Ett,', { rate: 0.5 }), new AbortController().signal);
    worker().say('Ett,', 0.5, [], 0.25);
    expect(await rendered).to.deep.equal({
      ...{ samples: sound(0.5, [], 0.25).samples },
      sampleRate: 22_050,
      pause: 0.3,
    });
    expect([wakes, context.sources]).to.deep.equal([0, []]);
  });

  it('while it speaks disturbs nothing', async () => {
    speak('Ett.');
    const rendered = engine.render(utterance('Två.'), new AbortController().signal);
    worker().say('Ett.', 0.4, [[0, 0]]);
    worker().say('Två.', 0.4);
    await context.go(1);
    expect(log).to.deep.equal(['start', 'boundary 0', 'end']);
    expect((await rendered).samples).to.have.length(8820);
  });

  it('that fails: the fault; aborted: so; without its voice: broken', async () => {
    const abort = new AbortController();
    const aborted = outcome(engine.render(utterance('Ett.'), abort.signal));
    abort.abort();
    expect(await aborted).to.match(/^AbortError/);
    expect(
      await outcome(engine.render(utterance('One.', { voice: voiceOf('en') }), new AbortController().signal)),
    ).to.equal('Error: broken');
    const failed = outcome(engine.render(utterance('Ett.'), new AbortController().signal));
    worker().answer({ type: 'failed', id: 2, fault: 'memory', message: 'Nej' });
    expect(await failed).to.equal('Error: memory');
  });
});
