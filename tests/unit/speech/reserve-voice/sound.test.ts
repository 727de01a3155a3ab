/** A clip in the browser's own sound: what is really heard of it, and when. */
import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import type { SpeechEvents } from '../../../../src/speech/engines/engine.js';
import { Clip } from '../../../../src/speech/engines/reserve-voice/clip.js';
import { Playback } from '../../../../src/speech/engines/reserve-voice/playback.js';
import { RATE, sound } from './stage.js';

/** An event that is told, and when by the clock of the sound. */
type Told = readonly [what: string, at: number];

/** What hears it, in the sound's own thread, and says where by the clock of the sound: on a busy machine WebKit passes it over. */
const EAR = URL.createObjectURL(
  new Blob(
    [
      `registerProcessor('ear', class extends AudioWorkletProcessor {
        process([[samples = new Float32Array(128)]]) {
          this.port.postMessage([currentFrame, samples]);
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
  /** What was heard, from the first sample that is not silent; NaN where the ear was passed over. */
  readonly heard: number[] = [];
  /** Whether it was passed over just before that. */
  hasMissedBeginning = false;
  /** The frame that comes next, by the clock of the sound. */
  #next = NaN;
  #waiting: (() => void)[] = [];

  async open(): Promise<this> {
    const { context } = this;
    await context.audioWorklet.addModule(EAR);
    const ear = new AudioWorkletNode(context, 'ear');
    ear.port.onmessage = ({ data: [at, samples] }: MessageEvent<[number, Float32Array]>) => {
      const missed = at - this.#next || 0;
      if (this.heard.length) for (let count = 0; count < missed; count++) this.heard.push(NaN);
      else if (samples.some(Boolean)) this.hasMissedBeginning = missed > 0;
      if (this.heard.length || samples.some(Boolean)) this.heard.push(...samples);
      this.#next = at + samples.length;
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
  /** Where in what is heard the sound is now; the ear is heard later. */
  get now(): number {
    return Math.round(this.context.currentTime * RATE) - (this.#next - this.heard.length);
  }
  /** How many samples were passed over. */
  get missed(): number {
    return this.heard.filter(Number.isNaN).length;
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
    const whole = Math.round(0.1 * RATE) * 2 + Math.round(0.2 * RATE);
    const heard = studio.heard.slice(from, loud).filter((sample) => !Number.isNaN(sample));
    const most = studio.missed + (studio.hasMissedBeginning ? whole : 0);
    expect(heard.length).to.be.within(whole - most, whole);
    expect(new Set(heard), 'neither gap nor overlap').to.deep.equal(new Set([0.25]));
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
    for (const loudness of [0.25, 0.5]) {
      const { length } = studio.heard.filter((sample) => sample === loudness);
      const whole = Math.round(0.05 * RATE);
      const most = studio.missed + (studio.hasMissedBeginning ? whole : 0);
      expect(length, String(loudness)).to.be.within(whole - most, whole);
    }
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
    // Where the ear was passed over so many samples may be missing; in Chromium, where the clock leaps as it is held, none is.
    let [next, most] = [studio.hasMissedBeginning ? NaN : 1, 0];
    const wrong = studio.heard.findIndex((sample) => {
      if (!sample) {
        if (Number.isNaN(sample)) most += 1;
        return false;
      }
      const number = sample * 0x8000;
      const isWrong = number < next || number > next + most;
      [next, most] = [number + 1, 0];
      return isWrong;
    });
    expect(wrong, 'the first sample that is not the next').to.equal(-1);
  });

  it('stop silences what sounds and what was to come, within a hundredth of a second, and softly', async () => {
    const { clip } = studio;
    clip.add(sound(0.5, [[0, 0]], 0.5), false);
    clip.add(sound(1, [[4, 0.5]], 0.5), true);
    const playback = studio.play();
    await studio.when(() => studio.heard.length > 2000);
    playback.stop();
    const { now } = studio;
    await studio.when(() => studio.heard.length > now + 0.7 * RATE);
    // One batch of sound may be under way.
    const rest = studio.heard.slice(now + 0.01 * RATE + 1024);
    expect(rest.length - studio.missed).to.be.greaterThan(5000);
    expect(rest.some(Boolean)).to.equal(false);
    const steps = studio.heard
      .slice(1000)
      .map((sample, index) => Math.abs(sample - studio.heard[999 + index]!))
      .filter((step) => !Number.isNaN(step));
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
    const { now } = studio;
    await context.resume();
    await studio.when(() => studio.heard.length > now + 5000);
    // One batch of sound may be under way.
    expect(studio.heard.slice(now + 1024).some(Boolean)).to.equal(false);
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
