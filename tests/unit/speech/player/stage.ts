/** What the player's tests stand on: an engine that is stepped by hand, a text that changes, and a player that is watched. */
import type {
  Engine,
  Fault,
  Reserve,
  SpeechEvents,
  Utterance,
  Voice,
} from '../../../../src/speech/engines/engine.js';
import { Player } from '../../../../src/speech/player/player.js';
import { pronounce } from '../../../../src/speech/pronunciation/pronounce.js';
import type { Sentence, Text } from '../../../../src/speech/reading/text.js';
import { primaryOf } from '../../../../src/localization/primary.js';

export const ALVA: Voice = { id: 'alva', name: 'Alva', language: 'sv-SE', isLocal: true };
export const KLARA: Voice = { id: 'klara', name: 'Klara', language: 'sv-SE', isLocal: true };
export const OSKAR: Voice = { id: 'oskar', name: 'Oskar', language: 'sv-SE', isLocal: true };
export const SOFIE: Voice = { id: 'sofie', name: 'Sofie', language: 'sv-SE', isLocal: false };
export const DANIEL: Voice = { id: 'daniel', name: 'Daniel', language: 'en-GB', isLocal: true };

/** An engine that does what the test says. */
export class FakeEngine implements Engine {
  readonly spoken: Utterance[] = [];
  cancels = 0;
  /** Fails at once with what this gives for a voice. */
  faultOf: (voice: Voice) => Fault | undefined = () => undefined;
  #events: SpeechEvents | undefined;
  #answer: ((isThere: boolean) => void) | undefined;
  #isEnough: () => boolean = () => true;

  constructor(public voices: readonly Voice[] = [ALVA, DANIEL]) {}

  voicesFor(language: string): readonly Voice[] {
    return this.voices.filter((voice) => primaryOf(voice.language) === primaryOf(language));
  }

  wait(isEnough: () => boolean): Promise<boolean> {
    this.#isEnough = isEnough;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  speak(utterance: Utterance, events: SpeechEvents): void {
    this.spoken.push(utterance);
    this.#events = events;
    const fault = this.faultOf(utterance.voice);
    if (fault) this.fail(fault);
  }

  cancel(): void {
    if (this.#events) this.cancels++;
    this.#events = undefined;
  }

  /** Voices come; or, without any, time is up. */
  async arrive(voices: readonly Voice[] = []): Promise<void> {
    this.voices = [...this.voices, ...voices];
    this.#answer?.(this.#isEnough());
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }

  get isSpeaking(): boolean {
    return this.#events !== undefined;
  }
  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }
  get last(): Utterance | undefined {
    return this.spoken.at(-1);
  }

  start(): void {
    this.#now.start();
  }
  /** Comes to a word. */
  word(word: string): void {
    this.boundary(this.last?.text.indexOf(word) ?? 0);
  }
  boundary(offset: number): void {
    this.#now.boundary(offset);
  }
  unreliable(): void {
    this.#now.unreliable();
  }
  end(): void {
    const now = this.#now;
    this.#events = undefined;
    now.end();
  }
  fail(fault: Fault): void {
    const now = this.#now;
    this.#events = undefined;
    now.fail(fault);
  }
  /** Says all there is, up to so many utterances; gives how many. */
  sayAll(limit = 1000): number {
    let count = 0;
    for (; this.#events && count < limit; count++) {
      this.start();
      this.end();
    }
    return count;
  }

  get #now(): SpeechEvents {
    if (!this.#events) throw new Error('Nothing is being said.');
    return this.#events;
  }
}

/** A sentence as a test writes it, in Swedish unless a language is given. */
export type Written = string | readonly [text: string, language: string];

/** Sentences, each with its own key. */
export const sentences = (...written: readonly Written[]): Sentence[] =>
  written.map((one) => {
    const [text, language] = typeof one === 'string' ? [one, 'sv'] : one;
    return { text, language, key: text };
  });

/** A text that a test changes. */
export class FakeText implements Text {
  isWhole = true;
  /** As the page is now. */
  page: readonly Sentence[];
  /** Hidden by a style sheet: the page has not told of it. */
  readonly hidden = new Set<string>();
  refreshed = 0;

  constructor(public sentences: readonly Sentence[]) {
    this.page = sentences;
  }

  refresh(): readonly Sentence[] {
    this.refreshed++;
    return (this.sentences = this.page);
  }

  standing({ key, text }: Sentence): 'same' | 'changed' | 'gone' {
    const now = this.page.find((sentence) => sentence.key === key);
    return !now || this.hidden.has(key) ? 'gone' : now.text === text ? 'same' : 'changed';
  }
}

/** Changes the page as a script would, and tells the player. */
export function change(text: FakeText, player: { textChanged(): void }, page: readonly Sentence[]): void {
  text.page = page;
  player.textChanged();
}
export const keyed = (text: string, key: string): Sentence => ({ text, language: 'sv', key });
export const without = (text: FakeText, ...keys: string[]): Sentence[] =>
  text.page.filter(({ key }) => !keys.includes(key));

export class Watched {
  /** Each state that was told, in order. */
  readonly states: string[] = [];
  /** How often a change was told. */
  changes = 0;
  /** Called in each change. */
  onChange: (state: string) => void = () => {};
  readonly player: Player;

  constructor(
    readonly engine: FakeEngine,
    engines: readonly Engine[] = [engine],
    reserve?: Reserve,
  ) {
    const changed = (state: string): void => {
      this.changes++;
      if (this.states.at(-1) !== state) this.states.push(state);
      this.onChange(state);
    };
    this.player = new Player(engines, changed, reserve);
    // As the element does, once the rules are there.
    this.player.pronounce = pronounce;
  }

  /** Reads these. */
  play(...written: readonly Written[]): FakeText {
    const text = new FakeText(sentences(...written));
    this.player.play(text);
    return text;
  }

  /** The word that is shown. */
  get word(): string | undefined {
    const { word, sentence } = this.player;
    return word && sentence?.text.slice(word.shownStart, word.shownEnd);
  }
}

/** A player with an engine that has these voices. */
export const watch = (voices?: readonly Voice[]): Watched => new Watched(new FakeEngine(voices));

/** The same with its parts ready to use by themselves. */
export function open(voices?: readonly Voice[]) {
  const watched = watch(voices);
  const { engine, player, states } = watched;
  return { engine, player, states, play: watched.play.bind(watched), word: () => watched.word };
}
