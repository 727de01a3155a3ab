/** A reserve voice that a test steps by hand, and a player that has one. */
import type {
  Engine,
  Fault,
  Rendered,
  Reserve,
  Utterance,
  Voice,
} from '../../../../src/speech/engines/engine.js';
import { settle } from '../engine/clock.js';
import { FakeEngine, Watched, type Written } from './stage.js';

/** A language's voice, with what is left to fetch of it. */
class ReserveVoice implements Voice {
  readonly id: string;
  readonly name = 'eSpeak NG';
  readonly isLocal = true;

  constructor(
    readonly language: string,
    public bytes: number,
  ) {
    this.id = `reserve ${language}`;
  }
}

interface Load {
  readonly voice: ReserveVoice;
  readonly progress: (part: number) => void;
  readonly resolve: (fault?: Fault) => void;
}

/** It is held as an engine of our own is: to the sample, until something else is asked of it. */
export class FakeReserveEngine extends FakeEngine implements Required<Engine> {
  /** All that was asked of it, in order. */
  readonly calls: string[] = [];
  readonly prepared: Utterance[] = [];
  loads: Load[] = [];
  /** How often a load was asked for, by language. */
  readonly asked: string[] = [];

  constructor(languages: readonly string[] = ['sv', 'en']) {
    super(languages.map((language) => new ReserveVoice(language, 600_000)));
  }

  load(voice: Voice, progress: (part: number) => void = () => {}): Promise<Fault | undefined> {
    this.asked.push(voice.language);
    return new Promise((resolve) => this.loads.push({ voice: voice as ReserveVoice, progress, resolve }));
  }
  override speak(...given: Parameters<FakeEngine['speak']>): void {
    this.calls.push(`speak ${given[0].text}`);
    super.speak(...given);
  }
  override cancel(): void {
    this.calls.push('cancel');
    super.cancel();
  }
  prepare(utterance: Utterance): void {
    this.prepared.push(utterance);
  }
  pause(): void {
    this.calls.push('pause');
  }
  resume(): void {
    this.calls.push('resume');
  }
  render(): Promise<Rendered> {
    throw new Error('The player renders nothing.');
  }
  rest(): void {
    this.calls.push('rest');
    for (const { resolve } of this.loads.splice(0)) resolve('interrupted');
  }

  /** All that is being fetched arrives, or fails. */
  async arrives(fault?: Fault): Promise<void> {
    for (const { voice, resolve } of this.loads.splice(0)) {
      if (!fault) voice.bytes = 0;
      resolve(fault);
    }
    await settle();
  }

  /** These are there. */
  has(...languages: string[]): this {
    for (const voice of this.voices as ReserveVoice[])
      if (languages.includes(voice.language)) voice.bytes = 0;
    return this;
  }
}

/** As a browser's engine: what is enough already is not waited for, and several may wait. */
class Browser extends FakeEngine {
  readonly #waiting: (() => void)[] = [];

  override wait(isEnough: () => boolean): Promise<boolean> {
    if (isEnough()) return Promise.resolve(true);
    return new Promise((resolve) => this.#waiting.push(() => resolve(isEnough())));
  }
  /** Answers the one that has waited longest. */
  async answer(): Promise<void> {
    this.#waiting.shift()?.();
    await settle();
  }
  override async arrive(voices: readonly Voice[] = []): Promise<void> {
    this.voices = [...this.voices, ...voices];
    for (const answer of this.#waiting.splice(0)) answer();
    await settle();
  }
}

export class FakeReserve implements Reserve {
  wakes = 0;
  rests = 0;
  brings = 0;
  wanted = true;
  /** Whether the site has it. */
  isThere = true;

  constructor(readonly engine: FakeReserveEngine) {}

  isWanted(): boolean {
    return this.wanted;
  }
  wake(): void {
    this.wakes++;
  }
  rest(): void {
    this.rests++;
  }
  bring(): Promise<Engine | undefined> {
    this.brings++;
    return Promise.resolve(this.isThere ? this.engine : undefined);
  }
}

/** A player in a browser with these voices, on a site with a reserve voice for these languages. */
export function openWithReserve(voices: readonly Voice[] = [], languages?: readonly string[]) {
  const own = new FakeReserveEngine(languages);
  const reserve = new FakeReserve(own);
  const browser = new Browser(voices);
  const watched = new Watched(browser, [browser], reserve);
  const { player, states } = watched;
  /** The browser has told all it has. */
  const listed = (more?: readonly Voice[]): Promise<void> => browser.arrive(more);
  return {
    own,
    reserve,
    browser,
    player,
    states,
    listed,
    watched,
    play: watched.play.bind(watched),
    word: () => watched.word,
    /** It plays with the reserve voice, which has these languages already. */
    async playing(...written: readonly Written[]) {
      own.has('sv', 'en');
      await player.bringReserve();
      return watched.play(...written);
    },
  };
}
