/** The speaking engine, eSpeak NG: its start, the files it reads, and one text at a time. */
import create, { type Engine, type EngineModule } from '@echogarden/espeak-ng-emscripten';
import type { EngineFile } from '../speech/engines/reserve-voice/messages.js';
import { SAMPLE_RATE, type Portion, Portions } from './portions.js';
import { cleaned, offsetsIn } from './text.js';

/** Where the engine looks for its data, in its own file system. */
const FOLDER = '/usr/share/espeak-ng-data';

/** In words a minute: what is normal, and between what the engine speaks well. */
const NORMAL = 175;
const SLOWEST = 80;
const FASTEST = 450;

export class ReserveVoice {
  /** The engine's name of each language's voice: its file's path below `lang/`, by the name of the file. */
  readonly #voices = new Map<string, string>();
  readonly #module: EngineModule;
  /** What the engine writes of its troubles. It has no other way to say that a dictionary is damaged. */
  readonly #complaints: string[];
  #engine: Engine | undefined;

  private constructor(module: EngineModule, complaints: string[]) {
    this.#module = module;
    this.#complaints = complaints;
  }

  /** Makes the engine, without data. */
  static async create(): Promise<ReserveVoice> {
    const complaints: string[] = [];
    const module = await create({ print: () => {}, printErr: (line) => void complaints.push(line) });
    return new ReserveVoice(module, complaints);
  }

  /** Gives it data; the first must have what every language needs. Damaged data is an error. */
  add(files: readonly EngineFile[]): void {
    for (const [path, data] of files) {
      const folder = path.includes('/') ? `${FOLDER}/${path.slice(0, path.lastIndexOf('/'))}` : FOLDER;
      this.#module.FS_createPath('/', folder.slice(1), true, true);
      this.#module.FS.writeFile(`${FOLDER}/${path}`, new Uint8Array(data));
    }
    this.#engine ??= this.#start();
    for (const [path] of files) if (path.startsWith('lang/')) this.#addVoice(path.slice('lang/'.length));
  }

  #start(): Engine {
    const engine = new this.#module.eSpeakNGWorker();
    // Without its tables it starts too, and is silent.
    if (engine.get_samplerate() !== SAMPLE_RATE) throw new Error('The data of the reserve voice is damaged.');
    return engine;
  }

  #addVoice(voice: string): void {
    this.#complaints.length = 0;
    const isThere = this.#engine?.set_voice(voice) === 0;
    if (!isThere || this.#complaints.length)
      throw new Error(`The reserve voice cannot use ${voice}: ${this.#complaints[0] ?? 'it is not there'}`);
    this.#voices.set(voice.slice(voice.lastIndexOf('/') + 1), voice);
  }

  /** Says a text, and hands over its sound as it comes; all of it has come when this returns. */
  speak(text: string, language: string, rate: number, send: (portion: Portion) => void): void {
    // The engine looks languages up in a list that it made at its start; a file's path it always finds.
    const voice = this.#voices.get(language.toLowerCase());
    if (!this.#engine || !voice || this.#engine.set_voice(voice) !== 0)
      throw new Error(`The reserve voice has no data for ${language}.`);
    // It complains, for one, that it has no English dictionary for the Latin words in a Greek text, and goes on.
    this.#complaints.length = 0;
    this.#engine.set_rate(Math.round(Math.min(FASTEST, Math.max(SLOWEST, NORMAL * rate))));
    const spoken = cleaned(text);
    const offsetOf = offsetsIn(spoken);
    const portions = new Portions(send);
    // The engine says a word, or rests for a moment, where there is nothing to say.
    if (spoken.trim())
      this.#engine.synthesize(spoken, (samples, events) => {
        for (const { type, text_position, audio_position } of events)
          if (type === 'word')
            portions.addWord(offsetOf(text_position), Math.round((audio_position / 1000) * SAMPLE_RATE));
        portions.addSamples(samples);
      });
    portions.end();
  }
}
