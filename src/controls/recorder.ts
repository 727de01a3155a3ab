/** "Save as sound": has the reserve voice say the whole text, and makes files of it. One at a time, and never by itself. */
import type * as sound from '../sound/index.js';
import type { Engine, Fault } from '../speech/engines/engine.js';
import type { Player } from '../speech/player/player.js';
import type { Sentence } from '../speech/reading/text.js';
import { primaryOf } from '../localization/primary.js';

/** A file to save. */
export interface SavedFile {
  /** An address of the page's own, for as long as the recording is kept. */
  readonly url: string;
  /** With its ending. */
  readonly name: string;
  readonly extension: string;
  readonly bytes: number;
}

/** How far a recording is. */
export type Recording =
  | { readonly state: 'working'; readonly part: number }
  | {
      readonly state: 'done';
      readonly files: readonly SavedFile[];
      /** The languages that the voice does not speak. */
      readonly leftOut: readonly string[];
    }
  | { readonly state: 'failed'; readonly fault: Fault };

const FAULTS: readonly string[] = ['download', 'memory'] satisfies Fault[];

const isFault = (value: string): value is Fault => FAULTS.includes(value);

export class Recorder {
  recording: Recording | undefined;
  #abort: AbortController | undefined;

  /** @param changed is called whenever `recording` is another. */
  constructor(private readonly changed: () => void) {}

  /** Records all that the player reads, at its speed. */
  async start(
    player: Player,
    engine: Required<Pick<Engine, 'voicesFor' | 'load' | 'render'>>,
    title: string,
    loadSound: () => Promise<typeof sound>,
  ): Promise<void> {
    this.cancel();
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    const show = (recording: Recording): void => {
      if (signal.aborted) return;
      this.recording = recording;
      this.changed();
    };
    show({ state: 'working', part: 0 });
    const sentences = [...player.sentences];
    const leftOut = new Map<string, string>();
    const { rate, language } = player;

    async function voiceOf({
      language,
    }: Sentence): Promise<ReturnType<Engine['voicesFor']>[number] | undefined> {
      const [voice] = engine.voicesFor(language);
      if (!voice) leftOut.set(primaryOf(language), language);
      const fault = voice?.bytes ? await engine.load(voice) : undefined;
      if (fault) throw new Error(fault);
      return voice;
    }
    async function* parts(): AsyncGenerator<sound.SpokenPart> {
      for (let index = 0; index < sentences.length; index += 1) {
        const sentence = sentences[index] as Sentence;
        show({ state: 'working', part: index / sentences.length });
        const { text, words } = player.spoken(sentence);
        const voice = words.length ? await voiceOf(sentence) : undefined;
        if (!voice) continue;
        const utterance = { text, voice, rate, volume: 1, duration: 0 };
        yield { text: sentence.text, ...(await engine.render(utterance, signal)) };
      }
    }
    try {
      const { soundFile, fileName } = await loadSound();
      const made = await soundFile(parts(), { sampleRate: 22_050, title, language, signal });
      const file = (blob: Blob, extension: string): SavedFile => ({
        url: URL.createObjectURL(blob),
        name: `${fileName(title)}.${extension}`,
        extension,
        bytes: blob.size,
      });
      const files = [file(made.sound, made.extension), file(made.captions, 'vtt')];
      if (signal.aborted) for (const { url } of files) URL.revokeObjectURL(url);
      else show({ state: 'done', files, leftOut: [...leftOut.values()] });
    } catch (error) {
      const { message, name } = error as Error;
      const fault = name === 'RangeError' ? 'memory' : isFault(message) ? message : 'broken';
      if (!signal.aborted) console.warn('Samverka <samverka-listen>', error);
      show({ state: 'failed', fault });
    }
  }

  /** Ends a recording, and forgets the files of the last one. */
  cancel(): void {
    this.#abort?.abort();
    const { recording } = this;
    if (recording?.state === 'done') for (const { url } of recording.files) URL.revokeObjectURL(url);
    this.recording = undefined;
    this.changed();
  }
}
