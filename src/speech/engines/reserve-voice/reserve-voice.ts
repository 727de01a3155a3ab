/** The engine that speaks where the browser has no voice: the sound is made in a worker on the visitor's own machine. */
import type { Manifest, ManifestData, EngineFile } from './messages.js';
import { primaryOf } from '../../primary.js';
import { RESERVE } from '../../voice-choice.js';
import type { Engine, Fault, Rendered, SpeechEvents, Utterance, Voice } from '../engine.js';
import { SAMPLE_RATE, type Clip } from './clip.js';
import { fetchData } from './download.js';
import { ReserveError, type Report } from './fault.js';
import { Playback } from './playback.js';
import { Synthesizer } from './synthesizer.js';

/** The silence after what ends a sentence, and after the rest, at rate 1, in seconds: as the engine itself has within a text. */
const PAUSE = { sentence: 0.3, clause: 0.15 };

/** How long it is silent after a text, in seconds. */
const pauseAfter = (text: string, rate: number): number =>
  (/[,;–—-]["”’»)\]]*$/.test(text) ? PAUSE.clause : PAUSE.sentence) / rate;

interface Prepared {
  readonly key: string;
  readonly clip: Clip;
}

const keyOf = ({ text, rate, voice }: Utterance): string => `${voice.id} ${rate} ${text}`;

export class ReserveVoice implements Required<Engine> {
  readonly #voices: readonly Voice[];
  #synthesizer: Synthesizer | undefined;
  /** The languages that the synthesizer has. */
  readonly #loaded = new Set<string>();
  /** What is being fetched. */
  readonly #loads = new Map<string, Promise<Fault | undefined>>();
  #last: Promise<unknown> = Promise.resolve();
  readonly #progress = new Map<string, Set<(part: number) => void>>();
  #abort = new AbortController();
  #prepared: Prepared | undefined;
  #playback: Playback | undefined;
  /** What was said ends then, with the silence after it, by the context's clock in seconds. */
  #free = 0;

  /**
   * @param folder its address, with a slash at the end.
   * @param wake gives the page's context, which the browser may still refuse to run.
   */
  constructor(
    private readonly folder: string,
    private readonly manifest: Manifest,
    private readonly wake: () => AudioContext | undefined,
    private readonly report: Report,
  ) {
    this.#voices = manifest.voices.map(({ language }) => this.#voice(language));
  }

  voicesFor(language: string): readonly Voice[] {
    return this.#voices.filter((voice) => voice.language === primaryOf(language));
  }

  wait(isEnough: () => boolean): Promise<boolean> {
    return Promise.resolve(isEnough());
  }

  load(voice: Voice, progress: (part: number) => void = () => undefined): Promise<Fault | undefined> {
    const { language } = voice;
    const listeners = this.#progress.get(language) ?? new Set();
    this.#progress.set(language, listeners.add(progress));
    let loading = this.#loads.get(language);
    if (!loading) {
      const { signal } = this.#abort;
      const tell = (part: number): void => listeners.forEach((listener) => listener(part));
      // One after the other: the first brings what all of them need.
      const next = this.#last
        .then(() => this.#load(language, signal, tell))
        .finally(() => {
          this.#loads.delete(language);
          this.#progress.delete(language);
        });
      this.#last = loading = next;
      this.#loads.set(language, next);
    }
    return loading;
  }

  prepare(utterance: Utterance): void {
    const key = keyOf(utterance);
    if (key === this.#prepared?.key) return;
    const clip = this.#clip(utterance);
    this.#prepared = clip && { key, clip };
  }

  speak(utterance: Utterance, events: SpeechEvents): void {
    // What goes on from the last one keeps its silence; `cancel()` has taken that away.
    this.#playback?.stop();
    const context = this.wake();
    const { key, clip: prepared } = this.#prepared ?? {};
    const isPrepared = key === keyOf(utterance) && !prepared?.fault;
    const clip = isPrepared ? prepared : this.#clip(utterance);
    this.#prepared = undefined;
    if (!clip || !context) {
      queueMicrotask(() => events.fail('broken'));
      return;
    }
    const playback = new Playback(context, clip, this.#free, utterance.volume, {
      ...events,
      end: () => {
        this.#free = playback.endsAt + pauseAfter(utterance.text, utterance.rate);
        events.end(true);
      },
      fail: (fault) => {
        this.#free = 0;
        // A context whose device has gone does not come back.
        if (fault === 'device') void context.close().catch(() => undefined);
        events.fail(fault);
      },
    });
    this.#playback = playback;
  }

  cancel(): void {
    this.#playback?.stop();
    this.#playback = undefined;
    this.#free = 0;
  }

  pause(): void {
    this.#playback?.pause();
  }

  resume(): void {
    this.wake();
    this.#playback?.resume();
  }

  rest(): void {
    this.cancel();
    this.#prepared = undefined;
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  async render(utterance: Utterance, signal: AbortSignal): Promise<Rendered> {
    const clip = this.#clip(utterance);
    if (!clip) throw new Error('broken' satisfies Fault);
    const { text, rate } = utterance;
    return { samples: await clip.whole(signal), sampleRate: SAMPLE_RATE, pause: pauseAfter(text, rate) };
  }

  #clip({ text, voice, rate }: Utterance): Clip | undefined {
    return this.#loaded.has(voice.language)
      ? this.#synthesizer?.speak(text, voice.language, rate)
      : undefined;
  }

  #dataOf(language: string): readonly ManifestData[] {
    const own = this.manifest.voices.filter((voice) => voice.language === language);
    return this.#synthesizer ? own : [this.manifest.core, ...own];
  }

  /** A voice that knows at any time what is left to fetch of it. */
  #voice(language: string): Voice {
    const left = (): number => {
      if (this.#loaded.has(language)) return 0;
      const data = this.#dataOf(language).reduce((sum, { transfer }) => sum + transfer, 0);
      return data + (this.#synthesizer ? 0 : this.manifest.worker.transfer);
    };
    return {
      id: `${RESERVE}${language}`,
      name: 'eSpeak NG',
      language,
      isLocal: true,
      get bytes() {
        return left();
      },
    };
  }

  async #load(
    language: string,
    signal: AbortSignal,
    progress: (part: number) => void,
  ): Promise<Fault | undefined> {
    if (signal.aborted) return 'interrupted';
    if (this.#loaded.has(language)) return undefined;
    let synthesizer = this.#synthesizer;
    try {
      const data = this.#dataOf(language);
      const { transfer, file } = this.manifest.worker;
      const total = data.reduce((sum, one) => sum + one.transfer, synthesizer ? 0 : transfer);
      const parts = data.map(() => 0);
      // The worker's own script is fetched meanwhile, unseen.
      const engine = (synthesizer ??= new Synthesizer(new URL(file, this.folder).href, () =>
        this.#lose(engine),
      ));
      const files = await Promise.all(
        data.map(async (one, index) => {
          const bytes = await fetchData(one, this.folder, signal, (part) => {
            parts[index] = part * one.transfer;
            progress(parts.reduce((sum, each) => sum + each) / total);
          });
          return filesIn(one, bytes);
        }),
      );
      await Promise.race([engine.load(files.flat()), aborted(signal)]);
      this.#synthesizer = engine;
      this.#loaded.add(language);
      progress(1);
      return undefined;
    } catch (error) {
      if (synthesizer !== this.#synthesizer) synthesizer?.close();
      if (signal.aborted) return 'interrupted';
      const { fault, words } =
        error instanceof ReserveError ? error : new ReserveError('broken', () => String(error), error);
      this.report(words, error);
      return fault;
    }
  }

  /** The worker has ended by itself: the next one that is asked for begins anew. */
  #lose(synthesizer: Synthesizer): void {
    if (this.#synthesizer !== synthesizer) return;
    this.#synthesizer = undefined;
    this.#prepared = undefined;
    this.#loaded.clear();
  }
}

/** The engine's own files in a file of data. */
function filesIn({ parts }: ManifestData, data: ArrayBuffer): EngineFile[] {
  let at = 0;
  return parts.map(([path, bytes]) => [path, data.slice(at, (at += bytes))] as const);
}

/** Rejects when the signal aborts. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
