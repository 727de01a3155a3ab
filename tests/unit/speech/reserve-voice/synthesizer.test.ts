/** The worker as it is seen from the page: what is asked of it, and all the ways in which it does not answer. */
import { expect } from '@esm-bundle/chai';
import { msgIn } from '../../../../src/localization/messages.js';
import { ReserveError } from '../../../../src/speech/engines/reserve-voice/fault.js';
import { Synthesizer } from '../../../../src/speech/engines/reserve-voice/synthesizer.js';
import { Clock } from '../engine/clock.js';
import { hide } from '../engine/stage.js';
import { FakeWorker, fakeWorkers, restore } from './stage.js';

const data = () => [['phontab', new ArrayBuffer(8)]] as const;

/** What a promise is rejected with. */
const rejection = (promise: Promise<unknown>): Promise<ReserveError> =>
  promise.then(
    () => expect.fail('It was resolved'),
    (error: ReserveError) => error,
  );

const BLOCKED = (url: string): string =>
  `${url} startar inte. Filen ska finnas där som JavaScript, och sidans CSP tillåta worker-src 'self' och trusted-types samverka.`;

describe('the synthesizer', () => {
  let clock: Clock;
  let closed: number;
  beforeEach(() => {
    clock = new Clock().install();
    fakeWorkers();
    closed = 0;
  });
  afterEach(() => {
    restore();
    hide(false);
    clock.restore();
  });

  const open = (
    ...limits: ConstructorParameters<typeof Synthesizer> extends [unknown, unknown, ...infer R] ? R : never
  ) => {
    const synthesizer = new Synthesizer('/w.js', () => void closed++, ...limits);
    return { synthesizer, worker: FakeWorker.made.at(-1) as FakeWorker };
  };

  it('gives the worker data, which it need not copy, and waits until it is taken', async () => {
    FakeWorker.loads = false;
    const { synthesizer, worker } = open();
    let isLoaded = false;
    const files = data();
    void synthesizer.load(files).then(() => (isLoaded = true));
    expect(worker.requests).to.deep.equal([{ type: 'load', files }]);
    await clock.tick(100);
    expect(isLoaded).to.equal(false);
    worker.answer({ type: 'loaded' });
    await clock.tick(0);
    expect(isLoaded).to.equal(true);
  });

  it('knows which data have been taken, when two wait', async () => {
    FakeWorker.loads = false;
    const { synthesizer, worker } = open();
    const taken: number[] = [];
    for (const which of [1, 2]) void synthesizer.load(data()).then(() => taken.push(which));
    worker.answer({ type: 'loaded' });
    await clock.tick(0);
    expect(taken).to.deep.equal([1]);
    worker.answer({ type: 'loaded' });
    await clock.tick(0);
    expect(taken).to.deep.equal([1, 2]);
  });

  it('gives each text its own sound, as it comes', () => {
    const { synthesizer, worker } = open();
    const [one, two] = [synthesizer.speak('Ett.', 'sv', 1), synthesizer.speak('Two.', 'en', 1.5)];
    expect(worker.requests).to.deep.equal([
      { type: 'speak', id: 1, text: 'Ett.', language: 'sv', rate: 1 },
      { type: 'speak', id: 2, text: 'Two.', language: 'en', rate: 1.5 },
    ]);
    const samples = new Float32Array(3);
    worker.answer({ type: 'sound', id: 1, samples, words: [[0, 0]], isLast: false });
    worker.answer({ type: 'sound', id: 1, samples, words: [], isLast: true });
    worker.answer({ type: 'sound', id: 2, samples, words: [], isLast: false });
    expect([one.sounds.length, one.isWhole, two.sounds.length, two.isWhole]).to.deep.equal([
      2,
      true,
      1,
      false,
    ]);
    expect(one.sounds[0]?.words).to.deep.equal([[0, 0]]);
  });

  it('sets no timer while there is nothing to wait for', async () => {
    const { synthesizer, worker } = open();
    expect(clock.waiting).to.equal(0);
    await synthesizer.load(data());
    expect(clock.waiting).to.equal(0);
    synthesizer.speak('Ett.', 'sv', 1);
    expect(clock.waiting).to.equal(1);
    worker.say('Ett.', 1);
    expect(clock.waiting).to.equal(0);
  });

  it('that is closed asks nothing, hears nothing and waits for nothing', () => {
    const { synthesizer, worker } = open();
    const clip = synthesizer.speak('Ett.', 'sv', 1);
    synthesizer.close();
    worker.isTerminated = false;
    worker.say('Ett.', 1);
    worker.fail();
    expect([clip.sounds, closed, clock.waiting]).to.deep.equal([[], 0, 0]);
  });

  it('whose worker breaks before it has its data: said at once, not when the data have come', async () => {
    const { synthesizer, worker } = open();
    const failed = rejection(synthesizer.failed);
    worker.fail();
    expect(await failed).to.include({ fault: 'blocked' });
    expect([worker.isTerminated, closed, clock.waiting]).to.deep.equal([true, 1, 0]);
    expect(await rejection(synthesizer.load(data()))).to.include({ fault: 'blocked' });
    expect(synthesizer.speak('Ett.', 'sv', 1).fault).to.equal('broken');
    expect([worker.requests, clock.waiting]).to.deep.equal([[], 0]);
  });

  it('whose worker breaks while it has texts to say: all of them fail, and it ends', () => {
    const { synthesizer, worker } = open();
    const clips = ['Ett.', 'Två.'].map((text) => synthesizer.speak(text, 'sv', 1));
    worker.fail();
    expect(clips.map(({ fault }) => fault)).to.deep.equal(['broken', 'broken']);
    expect([worker.isTerminated, closed, clock.waiting]).to.deep.equal([true, 1, 0]);
  });

  it('has told that it is over when its texts fail: who hears of it may ask for a new one', () => {
    const { synthesizer, worker } = open();
    const clip = synthesizer.speak('Ett.', 'sv', 1);
    let wasClosed = 0;
    clip.onchange = () => (wasClosed = closed);
    worker.fail();
    expect(wasClosed).to.equal(1);
  });

  for (const [fault, words] of [
    ['memory', 'Minnet räckte inte till för reservrösten.'],
    ['broken', '/w.js svarar inte: Cannot enlarge memory'],
  ] as const) {
    it(`whose worker cannot start the engine: ${fault}, with what it says`, async () => {
      FakeWorker.loads = false;
      const { synthesizer, worker } = open();
      const failed = rejection(synthesizer.load(data()));
      worker.answer({ type: 'failed', fault, message: 'Cannot enlarge memory' });
      const error = await failed;
      expect([error.fault, error.words(msgIn('sv'))]).to.deep.equal([fault, words]);
      expect([worker.isTerminated, closed, clock.waiting]).to.deep.equal([true, 1, 0]);
    });

    it(`whose worker cannot say a text: ${fault}`, () => {
      const { synthesizer, worker } = open();
      const clip = synthesizer.speak('Ett.', 'sv', 1);
      worker.answer({ type: 'failed', id: 1, fault, message: 'Cannot enlarge memory' });
      expect([clip.fault, worker.isTerminated, closed]).to.deep.equal([fault, true, 1]);
    });
  }

  it('whose worker never takes its data: blocked, after a minute', async () => {
    FakeWorker.loads = false;
    const { synthesizer, worker } = open();
    const failed = rejection(synthesizer.load(data()));
    await clock.tick(59_999);
    expect(worker.isTerminated).to.equal(false);
    await clock.tick(1);
    expect((await failed).words(msgIn('sv'))).to.equal(BLOCKED('/w.js'));
    expect([worker.isTerminated, closed, clock.waiting]).to.deep.equal([true, 1, 0]);
  });

  it('whose worker falls silent in a text: broken, 20 s after its last sign of life', async () => {
    const { synthesizer, worker } = open();
    const clip = synthesizer.speak('Ett.', 'sv', 1);
    await clock.tick(19_000);
    worker.answer({ type: 'sound', id: 1, samples: new Float32Array(1), words: [], isLast: false });
    await clock.tick(19_999);
    expect(clip.fault).to.equal(undefined);
    await clock.tick(1);
    expect([clip.fault, worker.isTerminated]).to.deep.equal(['broken', true]);
  });

  it('whose worker answers late in a hidden page: that is no fault', async () => {
    const { synthesizer } = open();
    const clip = synthesizer.speak('Ett.', 'sv', 1);
    hide(true);
    await clock.tick(100_000);
    expect(clip.fault).to.equal(undefined);
    hide(false);
    await clock.tick(20_000);
    expect(clip.fault).to.equal('broken');
  });

  it('takes the limits it is given', async () => {
    FakeWorker.loads = false;
    const { synthesizer } = open({ start: 10, silence: 5 });
    const failed = rejection(synthesizer.load(data()));
    await clock.tick(10);
    expect((await failed).fault).to.equal('blocked');
    const other = open({ silence: 5 }).synthesizer.speak('Ett.', 'sv', 1);
    await clock.tick(5);
    expect(other.fault).to.equal('broken');
  });
});

describe('a real worker', () => {
  const script = (body: string, type = 'text/javascript'): string =>
    `/test-server/json?type=${type}&body=${encodeURIComponent(body)}`;

  const broken: Readonly<Record<string, string>> = {
    'that is missing': '/test-server/status/404',
    'that is a page': script('<!doctype html>', 'text/html'),
    'of a type that is no script': script('postMessage({ type: "loaded" })', 'text/csv'),
    'with half a script': script('onmessage = () => { postMessage('),
    'that throws at its start': script('throw new Error("Nej")'),
    'that throws when it is asked': script('onmessage = () => { throw new Error("Nej") }'),
    'of another host': `${location.origin.replace('localhost', '127.0.0.1')}/dist/reserve-voice/worker.js`,
    'that never answers': script('onmessage = () => {}'),
  };
  for (const [what, url] of Object.entries(broken))
    it(`${what}: blocked, with what to do`, async () => {
      let closed = 0;
      let failed: Promise<ReserveError>;
      try {
        const synthesizer = new Synthesizer(url, () => void closed++, {
          start: what === 'that never answers' ? 50 : 10_000,
        });
        failed = rejection(synthesizer.load(data()));
      } catch (error) {
        // At once, for that there need not be a worker.
        failed = Promise.resolve(error as ReserveError);
        closed++;
      }
      const error = await failed;
      expect(error).to.be.instanceOf(ReserveError);
      expect([error.fault, error.words(msgIn('sv'))]).to.deep.equal(['blocked', BLOCKED(url)]);
      expect(closed).to.equal(1);
    });

  it('is told in English too', async () => {
    const error = await rejection(new Synthesizer('/test-server/status/404', () => undefined).failed);
    expect(error.words(msgIn('en'))).to.match(/^\/test-server\/status\/404 does not start\. /);
  });
});

describe('a page’s policy for workers', () => {
  interface Told {
    readonly fault?: string;
    readonly policies: readonly string[];
    readonly violations: readonly string[];
  }
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  /** Starts a worker in a page with that policy, and gives what came of it. */
  async function start(policy: string): Promise<Told & { before: readonly string[] }> {
    frame = document.createElement('iframe');
    const page = '/tests/unit/speech/reserve-voice/policies.html';
    frame.src = `/test-server/csp?page=${page}&policy=${encodeURIComponent(policy)}`;
    const ready = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    document.body.append(frame);
    await ready;
    const page_ = frame.contentWindow as unknown as { policies: string[]; start: () => Promise<Told> };
    const before = [...page_.policies];
    return { before, ...(await page_.start()) };
  }
  const TYPES = "require-trusted-types-for 'script';";

  for (const [how, policy] of [
    [
      'a strict policy',
      "default-src 'none'; script-src 'self' 'unsafe-inline'; worker-src 'self'; connect-src 'self'",
    ],
    ['Trusted Types that allow samverka', `${TYPES} trusted-types samverka`],
    ['Trusted Types without a list', TYPES],
  ] as const)
    it(`${how}: it starts, and its policy is made only then`, async () => {
      const { fault, before, policies, violations } = await start(policy);
      expect([before, policies, violations, fault]).to.deep.equal([[], ['samverka'], [], undefined]);
    });

  it('a list of policies that is not enforced: it starts without one', async () => {
    const { fault } = await start('trusted-types lit-html');
    expect(fault).to.equal(undefined);
  });

  for (const [how, policy] of [
    ['Trusted Types without samverka', `${TYPES} trusted-types lit-html`],
    ['Trusted Types and no policy', `${TYPES} trusted-types 'none'`],
    ["worker-src 'none'", "worker-src 'none'"],
  ] as const)
    it(`${how}: blocked`, async () => {
      const { fault } = await start(policy);
      expect(fault).to.equal('blocked');
    });
});
