/**
 * The player: a store without DOM. Requests come in, state goes out, and an engine speaks sentence by
 * sentence.
 */
import type { Engine, Reserve, Voice } from '../engines/engine.js';
import { asShown, type LexiconEntry, type Spoken, type SpokenWord } from '../pronunciation/spoken.js';
import type { Sentence, Text } from '../reading/text.js';
import { VoiceChoice } from '../voices/choice.js';
import { Pace } from '../voices/pace.js';
import { Effects } from './effects.js';
import { MIN_VOLUME, rateWithin, within } from './limits.js';
import { Loop } from './loop.js';
import { lengthLeft, mainLanguageOf, sentenceAt } from './position.js';
import { SHOWN, type PlayerState, type Progress, type Trouble } from './states.js';

export { MAX_RATE, MIN_RATE, MIN_VOLUME } from './limits.js';
export type { PlayerState, Progress, Trouble } from './states.js';

export class Player {
  /** Words of the municipality's own. */
  lexicon: readonly LexiconEntry[] = [];
  /** How sentences are said, from the next one on. */
  pronounce = asShown;
  #rate = 1;
  #volume = 1;
  readonly #voices: VoiceChoice;
  readonly #pace = new Pace();
  readonly #effects: Effects;
  readonly #loop: Loop;

  /**
   * @param engines are asked for a voice in this order.
   * @param changed is called after every change, in the same task, and may call in again.
   * @param reserve speaks where they have no voice.
   */
  constructor(engines: readonly Engine[], changed: (state: PlayerState) => void, reserve?: Reserve) {
    this.#voices = new VoiceChoice(engines, reserve);
    this.#effects = new Effects(this.#voices, this.#pace, this, (event) => this.#loop.send(event));
    this.#loop = new Loop(
      (effect) => this.#effects.run(effect),
      () => changed(this.state),
    );
  }

  get state(): PlayerState {
    return SHOWN[this.#loop.state.name];
  }
  get trouble(): Trouble | undefined {
    return this.#loop.state.reading.trouble;
  }
  /** While a voice is fetched. */
  get progress(): Progress | undefined {
    return this.#loop.state.name === 'waiting' ? this.#loop.state.progress : undefined;
  }
  /** The sentence that is read, or that reading continues with; undefined when there is none. */
  get sentence(): Sentence | undefined {
    return this.isOpen ? sentenceAt(this.#loop.state.reading) : undefined;
  }
  /** Its place, from 0. */
  get index(): number {
    return this.#loop.state.reading.index;
  }
  get count(): number {
    return this.sentences.length;
  }
  /** All that is to be read. */
  get sentences(): readonly Sentence[] {
    return this.#loop.state.reading.sentences;
  }
  /** The word that is said: its `shownStart` and `shownEnd` are offsets in the sentence's text. */
  get word(): SpokenWord | undefined {
    return this.#loop.state.reading.word;
  }
  /** True from the request to play until the end. */
  get isOpen(): boolean {
    return this.state !== 'idle' && this.state !== 'unavailable';
  }
  /** The language that most of the text is in. */
  get language(): string {
    return mainLanguageOf(this.sentences);
  }

  /** 1 is normal; from 0.5 to 2. What is being said continues from the word. */
  get rate(): number {
    return this.#rate;
  }
  set rate(rate: number) {
    const wanted = rateWithin(rate);
    if (wanted === this.#rate) return;
    this.#rate = wanted;
    this.#loop.send({ type: 'chosen' });
  }

  /** From 0.1 to 1, the loudest. What is being said continues from the word. */
  get volume(): number {
    return this.#volume;
  }
  set volume(volume: number) {
    const wanted = within(volume, MIN_VOLUME, 1);
    if (wanted === this.#volume) return;
    this.#volume = wanted;
    this.#loop.send({ type: 'chosen' });
  }

  /** How long the rest takes, in ms, by what the sentences so far have taken. */
  get timeLeft(): number {
    return this.#pace.expect(lengthLeft(this.#loop.state.reading), this.#rate);
  }

  /** How a sentence is said. */
  spoken({ text, language }: Sentence): Spoken {
    return this.pronounce(text, language, this.lexicon);
  }

  /** The voices for a language, best first, each once. */
  voicesFor(language: string): readonly Voice[] {
    return this.#voices.all(language).map(({ voice }) => voice);
  }
  /** The voice that a language is read with now. */
  voiceOf(language: string): Voice | undefined {
    return this.#voices.find(language)?.voice;
  }
  /** Looks for the reserve voice, so that `voicesFor` has it too; undefined where the site has none. */
  bringReserve(): Promise<Engine | undefined> {
    return this.#voices.bring();
  }
  /** The voices the visitor has chosen: the id of one for each language. */
  get choices(): Readonly<Record<string, string>> {
    return this.#voices.choices;
  }
  /** Reads a language with this voice; what is being said continues from the word. */
  choose(language: string, id: string): void {
    this.#voices.choose(language, id);
    this.#loop.send({ type: 'chosen' });
  }

  /** Reads a text from a sentence on, from the beginning where none is given; the one read before ends. */
  play(text: Text, index = 0): void {
    this.#loop.send({ type: 'play', text, index });
  }
  /** Halts at the word. */
  pause(): void {
    this.#loop.send({ type: 'pause' });
  }
  /** Continues from where it was paused: to the sample where the engine can, else from the word. */
  resume(): void {
    this.#loop.send({ type: 'resume' });
  }
  stop(): void {
    this.#loop.send({ type: 'stop' });
  }
  /** Takes the word of trouble away. */
  dismiss(): void {
    this.#loop.send({ type: 'dismiss' });
  }
  /** The next sentence; after the last one reading ends. */
  next(): void {
    this.#loop.send({ type: 'skip', step: 1 });
  }
  /** The sentence before; at the first one, its beginning. */
  previous(): void {
    this.#loop.send({ type: 'skip', step: -1 });
  }
  /** Continues from a sentence. */
  goTo(index: number): void {
    this.#loop.send({ type: 'goTo', index });
  }
  /** All of the text is known. Nothing is read where most of it is in a language without a voice. */
  textIsWhole(): void {
    this.#loop.send({ type: 'whole' });
  }
  /**
   * The text has changed. What is no longer there is read no longer; what says something else is read again,
   * once.
   */
  textChanged(): void {
    const { sentence } = this;
    if (sentence) this.#loop.send({ type: 'changed', standing: this.#effects.standing(sentence) });
  }
}
