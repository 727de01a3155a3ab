/** Which voice reads each language: the one that the visitor chose, else the best on their machine. */
import type { Engine, Fault, Reserve, Voice } from '../engines/engine.js';
import { primaryOf } from '../../localization/primary.js';
import type { Sentence } from '../reading/text.js';

/** How the ids of the reserve voice's voices begin. */
export const RESERVE = 'reserve ';

/** A voice, and the engine that speaks with it. */
export interface EngineVoice {
  readonly engine: Engine;
  readonly voice: Voice;
}

export class VoiceChoice {
  readonly #engines: readonly Engine[];
  readonly #reserve: Reserve | undefined;
  /** The id of the voice the visitor chose, for each language. */
  readonly #chosen = new Map<string, string>();
  /** Voices that have failed since the visitor last asked to play. */
  readonly #failed = new Set<string>();
  /** The voice of each language, for as long as one reading lasts. */
  readonly #known = new Map<string, EngineVoice>();

  /** Languages that no voice has come for since the visitor last asked to play. */
  readonly #without = new Set<string>();
  /** The reserve voice's, when it has been asked for. */
  #own: Engine | undefined;

  /** @param engines are asked for a voice in this order, and then the reserve voice. */
  constructor(engines: readonly Engine[], reserve?: Reserve) {
    this.#engines = engines;
    this.#reserve = reserve;
  }

  /** The ids of the chosen voices, by language. */
  get choices(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#chosen);
  }

  /** The voices for a language, best first. */
  all(language: string): EngineVoice[] {
    const casts = [...this.#engines, ...(this.#own ? [this.#own] : [])].flatMap((engine) =>
      engine.voicesFor(language).map((voice) => ({ engine, voice })),
    );
    // Some browsers list a voice twice.
    return [...new Map(casts.map((cast) => [cast.voice.id, cast])).values()];
  }

  /** The voice of a language. Network voices only where they are chosen. */
  find(language: string): EngineVoice | undefined {
    const primary = primaryOf(language);
    let found = this.#known.get(primary);
    if (found) return found;
    const usable = this.all(language).filter(({ voice }) => !this.#failed.has(voice.id));
    const chosen = this.#chosen.get(primary);
    found = usable.find(({ voice }) => voice.id === chosen);
    // One that has not been asked for yet is waited for.
    if (!found && (!chosen?.startsWith(RESERVE) || !this.#reserve?.isWanted() || this.#without.has(primary)))
      found = usable.find(({ voice }) => voice.isLocal);
    if (found) this.#known.set(primary, found);
    return found;
  }

  /** Whether there is no need to wait: a voice that can speak at once, or none that could come. */
  isSettled(language: string): boolean {
    const found = this.find(language);
    return found ? !found.voice.bytes : !this.#reserve?.isWanted() || this.#without.has(primaryOf(language));
  }

  /** In the visitor's click: asks for sound where the reserve voice may have to read one of these sentences. */
  wake(sentences: readonly Sentence[]): void {
    const reserve = this.#reserve;
    if (
      reserve?.isWanted() &&
      sentences.some(({ language }) => (this.find(language)?.voice ?? { bytes: 0 }).bytes !== undefined)
    )
      reserve.wake();
  }

  /** Asks for the reserve voice, so that it is among the voices. */
  async bring(): Promise<Engine | undefined> {
    return (this.#own = this.#reserve?.isWanted() ? await this.#reserve.bring() : undefined);
  }

  /**
   * Waits until a voice for a language can speak, none can come any more, or nobody waits.
   * @param progress is called with the voice that is fetched, and how much of it has come, from 0 to 1.
   * @returns why a voice that there is cannot be had.
   */
  async wait(
    language: string,
    isOver: () => boolean,
    progress?: (voice: Voice, part: number) => void,
  ): Promise<Fault | undefined> {
    const isEnough = (): boolean => isOver() || this.find(language) !== undefined;
    for (const engine of this.#engines) if (await engine.wait(isEnough)) break;
    if (!isEnough()) await this.bring();
    if (isOver()) return undefined;
    // Of those that are there, the reserve voice was preferred, but the site no longer has it.
    if (!this.find(language)) this.#without.add(primaryOf(language));
    const { engine, voice } = this.find(language) ?? {};
    if (!voice?.bytes) return undefined;
    const fault = await engine?.load?.(voice, (part) => progress?.(voice, part));
    if (fault && !isOver()) {
      this.fail(voice.id);
      this.#without.add(primaryOf(language));
    }
    return fault;
  }

  /** Nobody listens any more. */
  rest(): void {
    this.#own?.rest?.();
    this.#reserve?.rest();
  }

  choose(language: string, id: string): void {
    this.#chosen.set(primaryOf(language), id);
    this.#failed.delete(id);
    this.#known.clear();
  }

  /** Leaves a voice out until the visitor asks to play again. */
  fail(id: string): void {
    this.#failed.add(id);
    this.#known.clear();
  }

  /** The visitor asks to play: every voice has its chance again. */
  renew(): void {
    this.#failed.clear();
    this.#without.clear();
    this.#known.clear();
  }
}
