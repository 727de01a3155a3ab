/** The engine that speaks where the browser has no voice: the sound is made in a worker on the visitor's own machine. */
import type { Manifest, ManifestData, EngineFile } from './messages.js';
import { primaryOf } from '../../../localization/primary.js';
import { RESERVE } from '../../voices/choice.js';
import type { Engine, Fault, Rendered, SpeechEvents, Utterance, Voice } from '../engine.js';
import { SAMPLE_RATE, type Clip } from './clip.js';
import { distrust, fetchData, refresh } from './download.js';
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

/** What is being fetched of a language. */
interface Loading {
  readonly ended: Promise<Fault | undefined>;
  /** Those who are told how much has come. */
  readonly listeners: Set<(part: number) => void>;
}

const keyOf = ({ text, rate, voice }: Utterance): string => `${voice.id} ${rate} ${text}`;

export class ReserveVoice implements Required<Engine> {
  readonly #voices: readonly Voice[];
  #synthesizer: Synthesizer | undefined;
  /** The languages that the synthesizer has. */
  readonly #loaded = new Set<string>();
  readonly #loads = new Map<string, Loading>();
  #last: Promise<unknown> = Promise.resolve();
  #abort = new AbortController();
  #prepared: Prepared | undefined;
  #playback: Playback | undefined;
  /** What was said ends then, with the silence after it, by the clock of this context in seconds. */
  #free = 0;
  #context: AudioContext | undefined;

  /**
   * @param folder its address, with a slash at the end.
   * @param wake gives the page's context, which the browser may still refuse to run.
   */
  constructor(
    private readonly folder: string,
    private readonly manifest: Manifest,
    private readonly wake: () => AudioContext | undefined,
    /** Of the last one who asked: the first may have left the page. */
    public report: Report,
  ) {
    this.#voices = manifest.voices.map(({ language }) => this.#voice(language));
  }

  voicesFor(language: string): readonly Voice[] {
    return this.#voices.filter((voice) => voice.language === primaryOf(language));
  }

  wait(isEnough: () => boolean): Promise<boolean> {
    return Promise.resolve(isEnough());
  }

  load({ language }: Voice, progress: (part: number) => void = () => undefined): Promise<Fault | undefined> {
    let loading = this.#loads.get(language);
    if (!loading) {
      const { signal } = this.#abort;
      const listeners: Loading['listeners'] = new Set();
      const tell = (part: number): void => listeners.forEach((listener) => listener(part));
      // One after the other: the first brings what all of them need.
      const ended = this.#last.then(() => this.#load(language, signal, tell));
      this.#last = ended;
      const next = { ended, listeners };
      void ended.then(() => this.#loads.get(language) === next && this.#loads.delete(language));
      this.#loads.set(language, (loading = next));
    }
    loading.listeners.add(progress);
    return loading.ended;
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
    this.#prepared = this.#playback = undefined;
    if (!clip || !context) {
      events.fail('broken');
      return;
    }
    if (context !== this.#context) this.#free = 0;
    this.#context = context;
    const pause = pauseAfter(utterance.text, utterance.rate);
    const playback = new Playback(context, clip, this.#free, utterance.volume, pause, {
      ...events,
      end: () => {
        this.#free = playback.endsAt + pause;
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
    playback.start();
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
    // What is asked for from now on is fetched anew.
    this.#loads.clear();
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
    rested: AbortSignal,
    progress: (part: number) => void,
  ): Promise<Fault | undefined> {
    if (rested.aborted) return 'interrupted';
    if (this.#loaded.has(language)) return undefined;
    const known = this.#synthesizer;
    let synthesizer = known;
    const { worker } = this.manifest;
    const data = this.#dataOf(language);
    // What fails in one part is not fetched in the others.
    const abort = new AbortController();
    const { signal } = abort;
    const rest = (): void => abort.abort(rested.reason);
    rested.addEventListener('abort', rest);
    try {
      const engine = (synthesizer ??= await this.#start(signal));
      const total = data.reduce((sum, one) => sum + one.transfer, known ? 0 : worker.transfer);
      const parts = data.map(() => 0);
      // The worker's own script is fetched meanwhile, unseen.
      const fetched = Promise.all(
        data.map(async (one, index) => {
          const bytes = await fetchData(one, this.folder, signal, (part) => {
            parts[index] = part * one.transfer;
            progress(parts.reduce((sum, each) => sum + each) / total);
          });
          return filesIn(one, bytes);
        }),
      );
      await Promise.race([
        fetched.then((files) => engine.load(files.flat())),
        engine.failed,
        aborted(signal),
      ]);
      progress(1);
      this.#synthesizer = engine;
      this.#loaded.add(language);
      return undefined;
    } catch (error) {
      if (!known) synthesizer?.close();
      if (rested.aborted) return 'interrupted';
      const { fault, words, cause } =
        error instanceof ReserveError ? error : new ReserveError('broken', () => String(error), error);
      if (fault !== 'download') distrust([worker], this.folder);
      if (fault === 'broken') distrust(data, this.folder);
      this.report(words, cause);
      return fault;
    } finally {
      rested.removeEventListener('abort', rest);
      abort.abort();
    }
  }

  async #start(signal: AbortSignal): Promise<Synthesizer> {
    const url = new URL(this.manifest.worker.file, this.folder).href;
    await refresh(url, signal);
    signal.throwIfAborted();
    const synthesizer: Synthesizer = new Synthesizer(url, () => this.#lose(synthesizer));
    return synthesizer;
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
