/** Lets one clip be heard through Web Audio, and tells which word is said by the clock of the sound itself. */
import type { Fault, SpeechEvents } from '../engine.js';
import { SAMPLE_RATE, type Clip } from './clip.js';

/** How long sound may not be running before the visitor is told, in ms: a Bluetooth headset takes a second to wake up. */
const PATIENCE = 3000;
/** The same for sound that was running: a call on a phone, or another page, has taken it. */
const TAKEN = 500;
/** How often the clock is looked at while there is nothing else to do, in ms. */
const LOOK = 250;
/** How long the clock may stand still before the sound is taken to be gone, in ms. */
const STILL = 2000;
/** A look that comes so late comes after a sleep, in ms. */
const SLEPT = 1000;
/** What is to be heard at once is scheduled so far ahead, in seconds, more than Chromium makes in one go: sound in the past would begin late, and lie over the next. */
export const LEAD = 0.05;
/** Sound ends this softly, in seconds, so that nothing clicks. */
const FADE = 0.005;

/**
 * How much later than its clock a context is heard, in seconds. Firefox (140 on Linux, with PulseAudio) is not asked: its page
 * froze for good in one of four beginnings, as the page holds what the sound's own thread waits for while it asks the device.
 * There words are highlighted early by what the output takes: nothing to see, but a fifth of a second with Bluetooth.
 */
const latencyOf = (context: AudioContext): number =>
  'mozInnerScreenX' in globalThis ? 0 : Math.min(1, context.outputLatency || 0);

export class Playback {
  /** When it ends by the context's clock, in seconds; known when all of the clip has come. */
  endsAt = 0;
  readonly #gain: GainNode;
  /** What is scheduled, to be stopped. */
  readonly #sources = new Set<AudioBufferSourceNode>();
  /** Each word that is to come, and when, by the context's clock. */
  #words: { offset: number; at: number }[] = [];
  /** How many of the clip's sounds are scheduled, how many samples they are, and until when. */
  #scheduled = 0;
  #samples = 0;
  #until: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasStarted = false;
  #isHalted = false;
  /** Whether the sound has been running since it was last asked for. */
  #isRunning = false;
  /** The clock at the last look; when it last moved, and when that look was, by `performance.now()`. */
  #clock = -1;
  #moved = performance.now();
  #looked = this.#moved;
  readonly #ended = new AbortController();

  /**
   * @param from by the context's clock: not before it.
   * @param volume from 0 to 1.
   * @param pauseAfter the silence after it, in seconds.
   */
  constructor(
    private readonly context: AudioContext,
    private readonly clip: Clip,
    from: number,
    volume: number,
    private readonly pauseAfter: number,
    private readonly events: SpeechEvents,
  ) {
    this.#until = from;
    this.#gain = new GainNode(context, { gain: volume });
  }

  /** Begins; what there is to tell may be told at once. */
  start(): void {
    const { context, clip } = this;
    this.#gain.connect(context.destination);
    const { signal } = this.#ended;
    context.addEventListener('statechange', () => this.#look(), { signal });
    context.addEventListener('error', () => this.#fail('device'), { signal });
    // What is frozen is not heard (Page Lifecycle).
    document.addEventListener('freeze', () => this.#fail('interrupted'), { signal });
    clip.onchange = () => this.#look();
    this.#look();
  }

  /** Nothing of it is heard or told any more. */
  stop(): void {
    if (this.#ended.signal.aborted) return;
    this.#end();
    const { currentTime, state } = this.context;
    // A clock that stands would let it sound when it goes on.
    const fade = state === 'running' ? FADE : 0;
    this.#gain.gain.setTargetAtTime(0, currentTime, fade / 5);
    for (const source of this.#sources) source.stop(currentTime + fade);
    if (!fade || !this.#sources.size) this.#gain.disconnect();
  }

  pause(): void {
    if (this.#ended.signal.aborted) return;
    this.#isHalted = true;
    this.#isRunning = false;
    clearTimeout(this.#timer);
    this.context.suspend().catch(() => undefined);
  }

  resume(): void {
    this.#isHalted = false;
    this.#looked = this.#moved = performance.now();
    this.#look();
  }

  /** Looks at what has come and what the clock says. */
  #look(): void {
    if (this.#ended.signal.aborted || this.#isHalted) return;
    clearTimeout(this.#timer);
    const { context, clip } = this;
    const { state } = context;
    const now = performance.now();
    if (document.hidden || now - this.#looked > SLEPT) this.#moved = now;
    this.#looked = now;
    if (state !== 'running') {
      const isLong = now - this.#moved > (this.#isRunning ? TAKEN : PATIENCE);
      if (state === 'closed') this.#fail('device');
      else if (isLong) this.#fail(this.#clock < 0 ? 'refused' : 'interrupted');
      else this.#again(LOOK);
      return;
    }
    this.#isRunning = true;
    if (!this.#scheduled && now < clip.readyAt) {
      this.#again(clip.readyAt - now);
      return;
    }
    try {
      this.#schedule();
    } catch (error) {
      this.#fail(error instanceof RangeError ? 'memory' : 'broken');
      return;
    }
    const clock = context.currentTime;
    if (clock !== this.#clock) {
      this.#clock = clock;
      this.#moved = now;
    } else if (now - this.#moved > STILL) {
      this.#fail('device');
      return;
    }
    // What is scheduled is heard a little later.
    const latency = latencyOf(context);
    this.#tell(clock - latency);
    if (this.#ended.signal.aborted || this.#isHalted) return;
    // The next text is asked for while there is still time to schedule it after its pause.
    const end = clip.isWhole || clip.fault ? this.#until + Math.min(latency, this.pauseAfter) : Infinity;
    if (clock < end) {
      const next = Math.min(end, (this.#words[0]?.at ?? Infinity) + latency);
      this.#again(Math.min(LOOK, Math.max(1, (next - clock) * 1000)));
    } else if (clip.fault) this.#fail(clip.fault);
    else this.#finish();
  }

  #again(wait: number): void {
    this.#timer = setTimeout(() => this.#look(), wait);
  }

  /** Puts what has come after what is heard. */
  #schedule(): void {
    const { context, clip } = this;
    for (; this.#scheduled < clip.sounds.length; this.#scheduled++) {
      const { samples, words } = clip.sounds[this.#scheduled] ?? { samples: new Float32Array(), words: [] };
      // What comes late is heard late, not cut. Between two samples it would be resampled.
      const from = Math.max(this.#until, context.currentTime + LEAD);
      const at = Math.ceil(from * SAMPLE_RATE - 1e-3) / SAMPLE_RATE;
      for (const [offset, sample] of words)
        this.#words.push({ offset, at: at + (sample - this.#samples) / SAMPLE_RATE });
      if (!samples.length) continue;
      const buffer = context.createBuffer(1, samples.length, SAMPLE_RATE);
      buffer.copyToChannel(samples, 0);
      const source = new AudioBufferSourceNode(context, { buffer });
      source.connect(this.#gain);
      source.onended = () => {
        this.#sources.delete(source);
        if (!this.#ended.signal.aborted) this.#look();
        else if (!this.#sources.size) this.#gain.disconnect();
      };
      source.start(at);
      this.#sources.add(source);
      this.#samples += samples.length;
      this.#until = at + samples.length / SAMPLE_RATE;
    }
    if (clip.isWhole) this.endsAt = this.#until;
  }

  /** Tells the last word that is heard at a time. */
  #tell(heard: number): void {
    let word: number | undefined;
    while (this.#words[0] && this.#words[0].at <= heard) word = this.#words.shift()?.offset;
    if (word === undefined) return;
    if (!this.#hasStarted) {
      this.#hasStarted = true;
      this.events.start();
    }
    if (!this.#ended.signal.aborted) this.events.boundary(word);
  }

  #finish(): void {
    // What the output has not let be heard yet.
    this.#tell(Infinity);
    if (this.#ended.signal.aborted || this.#isHalted) return;
    this.#end();
    if (!this.#sources.size) this.#gain.disconnect();
    if (!this.#hasStarted) this.events.start();
    this.events.end(true);
  }

  #fail(fault: Fault): void {
    if (this.#ended.signal.aborted) return;
    this.stop();
    this.events.fail(fault);
  }

  #end(): void {
    this.#ended.abort();
    clearTimeout(this.#timer);
    this.clip.onchange = () => undefined;
  }
}
