/** A clip in the browser's own sound: what is really heard of it, and when. */
import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import type { SpeechEvents } from '../../../../src/speech/engines/engine.js';
import { Clip } from '../../../../src/speech/engines/reserve-voice/clip.js';
import { Playback } from '../../../../src/speech/engines/reserve-voice/playback.js';
import { RATE, sound } from './stage.js';

/** An event that is told, and when by the clock of the sound. */
type Told = readonly [what: string, at: number];

/** What hears it, in the sound's own thread, where nothing is missed. */
const EAR = URL.createObjectURL(
  new Blob(
    [
      `registerProcessor('ear', class extends AudioWorkletProcessor {
        process([[samples = new Float32Array(128)]]) {
          this.port.postMessage(samples);
          return true;
        }
      })`,
    ],
    { type: 'text/javascript' },
  ),
);

/** The browser's sound, what is heard of it, and one clip. */
class Studio {
  readonly context = new AudioContext({ sampleRate: RATE });
  readonly clip = new Clip();
  readonly told: Told[] = [];
  /** What was heard, from the first sample that is not silent. */
  readonly heard: number[] = [];
  #waiting: (() => void)[] = [];

  async open(): Promise<this> {
    const { context } = this;
    await context.audioWorklet.addModule(EAR);
    const ear = new AudioWorkletNode(context, 'ear');
    ear.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
      if (this.heard.length || data.some(Boolean)) this.heard.push(...data);
      this.#look();
    };
    ear.connect(context.destination);
    Object.defineProperty(context, 'destination', { value: ear });
    await context.resume();
    return this;
  }
  play(more: Partial<SpeechEvents> = {}, from = 0): Playback {
    const note = (what: string): void => {
      this.told.push([what, this.context.currentTime]);
      this.#look();
    };
    const playback = new Playback(this.context, this.clip, from, 1, 0, {
      start: () => note('start'),
      boundary: (offset) => note(`boundary ${offset}`),
      unreliable: () => note('unreliable'),
      end: () => note('end'),
      fail: note,
      ...more,
    });
    playback.start();
    return playback;
  }
  get names(): string[] {
    return this.told.map(([what]) => what);
  }
  at(what: string): number {
    return this.told.find(([name]) => name === what)?.[1] ?? NaN;
  }
  /** Waits until it is so; looks whenever more is heard or told. */
  when(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(() => isSo() && resolve());
      this.#look();
    });
  }
  #look(): void {
    for (const look of this.#waiting) look();
  }
}

describe('in the browser’s own sound', () => {
  let studio: Studio;
  before(async () => {
    // Sound wants a click first.
    await sendMouse({ type: 'click', position: [1, 1] });
  });
  beforeEach(async () => void (studio = await new Studio().open()));
  afterEach(() => studio.context.close());

  it('a clip of several parts is heard whole, in one piece, and its words by its own clock', async () => {
    const { clip, context } = studio;
    clip.add(sound(0.1, [[0, 0]], 0.25), false);
    const asked = context.currentTime;
    studio.play();
    clip.add(sound(0.2, [[4, 0.15]], 0.25), false);
    clip.add(sound(0.1, [[8, 0.35]], 0.25), true);
    await studio.when(() => studio.names.includes('end'));
    const { length } = studio.heard;
    await studio.when(() => studio.heard.length > length + 1000);
    const loud = studio.heard.length - [...studio.heard].reverse().findIndex(Boolean);
    const from = studio.heard.findIndex(Boolean);
    expect(loud - from).to.equal(Math.round(0.1 * RATE) * 2 + Math.round(0.2 * RATE));
    expect(new Set(studio.heard.slice(from, loud)), 'neither gap nor overlap').to.deep.equal(new Set([0.25]));
    // On a busy machine words are told late, never early.
    expect([studio.names[0], studio.names.at(-2), studio.names.at(-1)]).to.deep.equal([
      'start',
      'boundary 8',
      'end',
    ]);
    expect(studio.at('boundary 8') - asked).to.be.greaterThan(0.35);
    expect(studio.at('end') - asked).to.be.greaterThan(0.4);
    expect(context.state).to.equal('running');
  });

  it('a part that comes late is heard whole', async () => {
    const { clip } = studio;
    clip.add(sound(0.05, [], 0.25), false);
    studio.play();
    await studio.when(() => studio.heard.length > RATE * 0.2);
    clip.add(sound(0.05, [[4, 0.05]], 0.5), true);
    await studio.when(() => studio.names.includes('end'));
    const { length } = studio.heard;
    await studio.when(() => studio.heard.length > length + 1000);
    expect(studio.heard.filter((sample) => sample === 0.25)).to.have.length(Math.round(0.05 * RATE));
    expect(studio.heard.filter((sample) => sample === 0.5)).to.have.length(Math.round(0.05 * RATE));
    expect(studio.names).to.include('boundary 4');
  });

  it('pause stops the sample clock, and resume goes on at the next sample', async () => {
    const { clip, context } = studio;
    // Each sample is another: none is heard twice, and none is left out.
    const samples = Float32Array.from({ length: 0.6 * RATE }, (_, index) => (index + 1) / 0x8000);
    clip.add({ samples, words: [[0, 0]] }, true);
    const playback = studio.play();
    await studio.when(() => studio.names.includes('boundary 0') && studio.heard.length > 2000);
    playback.pause();
    await new Promise((resolve) => context.addEventListener('statechange', resolve, { once: true }));
    const stood = context.currentTime;
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect([context.state, context.currentTime]).to.deep.equal(['suspended', stood]);
    expect(studio.names).to.not.include('end');
    void context.resume();
    playback.resume();
    await studio.when(() => studio.names.includes('end') && studio.heard.at(-1) === 0);
    const from = studio.heard.findIndex(Boolean);
    const wrong = samples.findIndex((sample, index) => sample !== studio.heard[from + index]);
    expect(wrong, 'the first sample that is not the next').to.equal(-1);
  });

  it('stop silences what sounds and what was to come, within a hundredth of a second, and softly', async () => {
    const { clip, context } = studio;
    clip.add(sound(0.5, [[0, 0]], 0.5), false);
    clip.add(sound(1, [[4, 0.5]], 0.5), true);
    const playback = studio.play();
    await studio.when(() => studio.heard.length > 2000);
    playback.stop();
    const before = context.currentTime;
    const { length } = studio.heard;
    await studio.when(() => context.currentTime > before + 0.7);
    // One batch of what the ear hears may be under way.
    const rest = studio.heard.slice(length + 0.01 * RATE + 1024);
    expect(rest.length).to.be.greaterThan(5000);
    expect(rest.some(Boolean)).to.equal(false);
    const steps = studio.heard
      .slice(1000)
      .map((sample, index) => Math.abs(sample - studio.heard[999 + index]!));
    expect(Math.max(...steps), 'no click').to.be.lessThan(0.05);
    expect(studio.names).to.not.include('end');
  });

  it('stopped while it is held, nothing of it is heard when the sound goes on', async () => {
    const { clip, context } = studio;
    clip.add(sound(0.5, [[0, 0]], 0.5), true);
    const playback = studio.play();
    await studio.when(() => studio.heard.length > 2000);
    playback.pause();
    await new Promise((resolve) => context.addEventListener('statechange', resolve, { once: true }));
    playback.stop();
    const { length } = studio.heard;
    await context.resume();
    await studio.when(() => studio.heard.length > length + 5000);
    // What was handed over before it was held is on its way.
    expect(studio.heard.slice(length + 1024).some(Boolean)).to.equal(false);
  });

  it('suspended by others: interrupted; closed: device', async () => {
    studio.clip.add(sound(3, [[0, 0]]), true);
    studio.play();
    await studio.when(() => studio.names.includes('boundary 0'));
    void studio.context.suspend();
    await studio.when(() => studio.names.includes('interrupted'));
    await studio.context.resume();
    studio.play();
    void studio.context.close();
    await studio.when(() => studio.names.includes('device'));
    studio.context.close = () => Promise.resolve();
  });
});
