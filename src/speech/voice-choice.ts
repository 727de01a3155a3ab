/** Which voice reads each language: the one that the visitor chose, else the best on their machine. */
import type { Engine, Voice } from './engines/engine.js';
import { primaryOf } from './primary.js';

/** A voice, and the engine that speaks with it. */
export interface Cast {
  readonly engine: Engine;
  readonly voice: Voice;
}

export class VoiceChoice {
  /** The id of the voice the visitor chose, for each language. */
  readonly #chosen = new Map<string, string>();
  /** Voices that have failed since the visitor last asked to play. */
  readonly #failed = new Set<string>();
  /** The voice of each language, for as long as one reading lasts. */
  readonly #known = new Map<string, Cast>();

  /** @param engines are asked for a voice in this order. */
  constructor(private readonly engines: readonly Engine[]) {}

  /** The ids of the chosen voices, by language. */
  get choices(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#chosen);
  }

  /** The voices for a language, best first. */
  all(language: string): Cast[] {
    const casts = this.engines.flatMap((engine) =>
      engine.voicesFor(language).map((voice) => ({ engine, voice })),
    );
    // Some browsers list a voice twice.
    return [...new Map(casts.map((cast) => [cast.voice.id, cast])).values()];
  }

  /** The voice of a language. Network voices only where they are chosen. */
  find(language: string): Cast | undefined {
    const primary = primaryOf(language);
    let found = this.#known.get(primary);
    if (found) return found;
    const usable = this.all(language).filter(({ voice }) => !this.#failed.has(voice.id));
    found =
      usable.find(({ voice }) => voice.id === this.#chosen.get(primary)) ??
      usable.find(({ voice }) => voice.isLocal);
    if (found) this.#known.set(primary, found);
    return found;
  }

  /** Waits until there is a voice for a language, none can come any more, or nobody waits. */
  async wait(language: string, isOver: () => boolean): Promise<void> {
    for (const engine of this.engines)
      if (await engine.wait(() => isOver() || this.find(language) !== undefined)) return;
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
    this.#known.clear();
  }
}
