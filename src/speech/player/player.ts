/** The player: a store without DOM. Requests come in, state goes out, and an engine speaks sentence by sentence. */
import { utteranceEnd } from './clauses.js';
import type { Engine, Fault, Reserve, Utterance, Voice } from '../engines/engine.js';
import { Pace, type Timing } from '../voices/pace.js';
import { relocate } from './relocate.js';
import { asShown, type LexiconEntry, type Spoken, type SpokenWord } from '../pronunciation/spoken.js';
import { SAYS, type Sentence, type Text } from '../reading/text.js';
import { VoiceChoice, type Cast } from '../voices/choice.js';
import { primaryOf } from '../../localization/primary.js';

/** `unavailable`: the last request to play could not be met; `trouble` says why. */
export type PlayerState = 'idle' | 'loading' | 'playing' | 'paused' | 'unavailable';

/**
 * What the visitor has to be told. `nothing`: there is nothing to read; `voice`: no voice for the language; `parts`: what is
 * in these languages was left out; `refused`, `broken`: the browser did not speak; `download`: the reserve voice did not
 * arrive; `memory`: the machine has no room for it; `device`: the sound went away while it read.
 */
export interface Trouble {
  readonly kind: 'nothing' | 'voice' | 'parts' | 'refused' | 'broken' | 'download' | 'memory' | 'device';
  readonly languages: readonly string[];
}

/** How much of a voice has come, from 0 to 1, and how large it is, in bytes. */
export interface Progress {
  readonly part: number;
  readonly bytes: number;
}

export const MIN_RATE = 0.5;
export const MAX_RATE = 2;
export const MIN_VOLUME = 0.1;

export class Player {
  /** Words of the municipality's own. */
  lexicon: readonly LexiconEntry[] = [];
  /** How sentences are said, from the next one on. */
  pronounce = asShown;
  readonly #changed: (state: PlayerState) => void;
  readonly #pace = new Pace();
  #state: PlayerState = 'idle';
  #trouble: Trouble | undefined;
  /** From the first request to play on. */
  #text!: Text;
  #sentences: readonly Sentence[] = [];
  #index = 0;
  /** Where in the sentence reading goes on, in UTF-16 units of what is shown. */
  #offset = 0;
  #word: SpokenWord | undefined;
  #rate = 1;
  #volume = 1;
  readonly #voices: VoiceChoice;
  #engine: Engine | undefined;
  #timing: Timing | undefined;
  #failures = 0;
  #progress: Progress | undefined;
  /** Whether the engine is halted within an utterance that it can go on with. */
  #isHeld = false;
  /** The languages without a voice that were passed over. */
  readonly #leftOut = new Map<string, string>();
  /** The place of a sentence that has changed while it was read: it is begun again once, not for ever. */
  #begunAgain = -1;
  /** Counts what has been asked for, so that what comes late is not heard. */
  #turn = 0;
  /** What was asked for when the engine was last asked to speak. */
  #spoken = 0;

  /**
   * @param engines are asked for a voice in this order.
   * @param changed is called after every change, in the same task.
   * @param reserve speaks where they have no voice.
   */
  constructor(engines: readonly Engine[], changed: (state: PlayerState) => void, reserve?: Reserve) {
    this.#voices = new VoiceChoice(engines, reserve);
    this.#changed = changed;
  }

  get state(): PlayerState {
    return this.#state;
  }
  get trouble(): Trouble | undefined {
    return this.#trouble;
  }
  /** While a voice is fetched. */
  get progress(): Progress | undefined {
    return this.#progress;
  }
  /** The sentence that is read, or that reading goes on with; undefined when there is none. */
  get sentence(): Sentence | undefined {
    return this.isOpen ? this.#sentences[this.#index] : undefined;
  }
  /** Its place, from 0. */
  get index(): number {
    return this.#index;
  }
  get count(): number {
    return this.#sentences.length;
  }
  /** The word that is said: its `shownStart` and `shownEnd` are offsets in the sentence's text. */
  get word(): SpokenWord | undefined {
    return this.#word;
  }
  /** True from the request to play until the end. */
  get isOpen(): boolean {
    return this.#state === 'playing' || this.#state === 'paused' || this.#state === 'loading';
  }
  /** The language that most of the text is in. */
  get language(): string {
    const sizes = new Map<string, number>();
    let main = '';
    for (const { language, text } of this.#sentences) {
      const primary = primaryOf(language);
      const size = (sizes.get(primary) ?? 0) + text.length;
      sizes.set(primary, size);
      if (size > (sizes.get(primaryOf(main)) ?? 0)) main = language;
    }
    return main;
  }

  /** 1 is normal; from 0.5 to 2. What is being said goes on from the word. */
  get rate(): number {
    return this.#rate;
  }
  set rate(rate: number) {
    const next = Math.min(MAX_RATE, Math.max(MIN_RATE, rate)) || 1;
    if (next === this.#rate) return;
    this.#rate = next;
    this.#goOn();
  }

  /** From 0.1 to 1, the loudest. What is being said goes on from the word. */
  get volume(): number {
    return this.#volume;
  }
  set volume(volume: number) {
    const next = Math.min(1, Math.max(MIN_VOLUME, volume)) || 1;
    if (next === this.#volume) return;
    this.#volume = next;
    this.#goOn();
  }

  /** How long the rest takes, in ms, by what the sentences so far have taken. */
  get timeLeft(): number {
    const rest = this.#sentences.slice(this.#index);
    const length = rest.reduce((sum, { text }) => sum + text.length, 0) - this.#offset;
    return this.#pace.expect(Math.max(0, length), this.#rate);
  }

  /** The voices for a language, best first, each once. */
  voicesFor(language: string): readonly Voice[] {
    return this.#voices.all(language).map(({ voice }) => voice);
  }

  /** Looks for the reserve voice, so that `voicesFor` has it too; undefined where the site has none. */
  bringReserve(): Promise<Engine | undefined> {
    return this.#voices.bring();
  }

  /** All that is to be read, and how a sentence of it is said. */
  get sentences(): readonly Sentence[] {
    return this.#sentences;
  }
  spoken({ text, language }: Sentence): Spoken {
    return this.pronounce(text, language, this.lexicon);
  }

  /** The voice that a language is read with now. */
  voiceOf(language: string): Voice | undefined {
    return this.#voices.find(language)?.voice;
  }

  /** The voices the visitor has chosen: the id of one for each language. */
  get choices(): Readonly<Record<string, string>> {
    return this.#voices.choices;
  }

  /** Reads a language with this voice; what is being said goes on from the word. */
  choose(language: string, id: string): void {
    this.#voices.choose(language, id);
    this.#goOn();
  }

  /** Reads a text from a sentence on, from the beginning where none is given; the one read before ends. */
  play(text: Text, index = 0): void {
    this.#silence();
    this.#text = text;
    this.#sentences = text.sentences;
    this.#move(index);
    this.#voices.renew();
    this.#leftOut.clear();
    this.#failures = 0;
    this.#trouble = undefined;
    if (!this.#sentences.length) {
      this.#give('nothing');
      return;
    }
    // What most of a text is in has to be counted; where that has a voice, reading may begin before.
    if (!this.#canSpeak) text.refresh(true);
    this.#voices.wake(this.#sentences);
    if (this.#canSpeak) this.#begin();
    else void this.#await(this.language, true);
  }

  /** All of the text has been read. Nothing is read where most of it is in a language without a voice. */
  textIsWhole(): void {
    if (!this.isOpen) return;
    this.#voices.wake(this.#sentences);
    if (this.#state !== 'playing' || this.#canSpeak) return;
    this.#silence();
    void this.#await(this.language, true);
  }

  /** Halts at the word. */
  pause(): void {
    if (this.#state !== 'playing') return;
    this.#offset = this.#word?.shownStart ?? this.#offset;
    // Who is told that it begins may pause before anything is said.
    if (this.#spoken === this.#turn && this.#engine?.pause) {
      this.#engine.pause();
      this.#timing?.pause();
      this.#isHeld = true;
    } else this.#silence();
    this.#set('paused');
  }

  /** Goes on from where it was paused: to the sample where the engine can, else from the word. */
  resume(): void {
    if (this.#state !== 'paused') return;
    const { sentence } = this;
    this.#renew();
    this.#failures = 0;
    this.#trouble = undefined;
    if (this.#isHeld && sentence && this.#sentences[this.#index]?.text === sentence.text) {
      const turn = this.#turn;
      this.#isHeld = false;
      this.#set('playing');
      if (turn !== this.#turn) return;
      this.#timing?.resume();
      this.#engine?.resume?.();
      return;
    }
    this.#silence();
    this.#voices.renew();
    this.#voices.wake(this.#sentences);
    this.#begin();
  }

  stop(): void {
    this.#silence();
    this.#trouble = undefined;
    this.#end('idle');
  }

  /** Takes the word of trouble away. */
  dismiss(): void {
    this.#trouble = undefined;
    this.#set(this.isOpen ? this.#state : 'idle');
  }

  /** The next sentence; after the last one reading ends. */
  next(): void {
    this.#skip(1);
  }

  /** The sentence before; at the first one, its beginning. */
  previous(): void {
    this.#skip(-1);
  }

  /** Goes on from a sentence. */
  goTo(index: number): void {
    if (!this.isOpen || index < 0 || index >= this.#sentences.length) return;
    if (this.#state === 'loading') {
      this.#move(index);
      return;
    }
    this.#silence();
    this.#trouble = undefined;
    this.#move(index);
    this.#begin();
  }

  /** The text has changed. What is no longer there is read no longer; what says something else is read again, once. */
  textChanged(): void {
    const { sentence } = this;
    if (!sentence || this.#state === 'loading') return;
    const standing = this.#text.standing(sentence);
    const index = this.#index;
    const isPlaying = this.#state === 'playing';
    const isAgain = isPlaying && this.#begunAgain === index;
    if (standing === 'same' || (standing === 'changed' && isAgain)) return;
    const before = this.#sentences;
    this.#silence();
    this.#renew(this.#text.refresh(true));
    const isNew = !before.some(({ key }) => key === this.sentence?.key);
    // What is replaced for ever, as a clock, is left.
    if (isAgain && isNew && this.#index === index) this.#move(index + 1);
    this.#begunAgain = this.#index;
    if (isPlaying) this.#speak();
    else this.#changed(this.#state);
  }

  /** Takes the text as it is now. True when the present sentence is still in it. */
  #renew(after = this.#text.refresh()): boolean {
    const before = this.#sentences;
    if (before === after) return true;
    const { index, isSame } = relocate(before, this.#index, after);
    const isUnchanged = isSame && after[index]?.text === before[this.#index]?.text;
    this.#sentences = after;
    if (isUnchanged) this.#index = index;
    else this.#move(index);
    return isSame;
  }

  #skip(step: 1 | -1): void {
    if (this.#state !== 'playing' && this.#state !== 'paused') return;
    this.#silence();
    const isThere = this.#renew();
    let index = this.#index + (isThere || step < 0 ? step : 0);
    while (index > 0 && index < this.#sentences.length && !this.#canRead(index)) index += step;
    this.#move(Math.max(0, index));
    if (this.#index >= this.#sentences.length) this.stop();
    else if (this.#state === 'playing') this.#speak();
    else this.#changed(this.#state);
  }

  /** Whether there is a voice for most of the text that can speak at once. */
  get #canSpeak(): boolean {
    const cast = this.#voices.find(this.language);
    return cast !== undefined && !cast.voice.bytes;
  }

  /** Whether there is anything to say at a place, and a voice to say it. */
  #canRead(index: number): boolean {
    const sentence = this.#sentences[index];
    return (
      sentence !== undefined &&
      SAYS.test(sentence.text) &&
      this.#text.standing(sentence) !== 'gone' &&
      (this.#voices.find(sentence.language) !== undefined || !this.#voices.isSettled(sentence.language))
    );
  }

  #move(index: number): void {
    this.#begunAgain = -1;
    this.#index = index;
    this.#offset = 0;
    this.#word = undefined;
  }

  /**
   * Waits for a voice: for the browser to tell of its own, or for the reserve voice to be fetched.
   * @param isMain whether nothing is read without it.
   */
  async #await(language: string, isMain: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#set('loading');
    const isOver = (): boolean => this.#turn !== turn;
    const fault = await this.#voices.wait(language, isOver, ({ bytes = 0 }, part) => {
      if (isOver()) return;
      this.#progress = { part, bytes };
      this.#changed(this.#state);
    });
    if (isOver()) return;
    this.#progress = undefined;
    this.#renew();
    const told = fault === 'download' || fault === 'memory' ? fault : undefined;
    if (this.#voices.find(language)) {
      // The voice that was chosen did not come, and another one reads.
      if (told) this.#trouble = { kind: told, languages: [language] };
      this.#begin();
    } else if (!isMain) this.#begin();
    else this.#give(told ?? (this.#failures ? 'broken' : 'voice'), [language]);
  }

  #begin(): void {
    const turn = ++this.#turn;
    this.#set('playing');
    // Who is told of the new state may have asked for something else.
    if (turn === this.#turn) this.#speak();
  }

  /** Speaks the present sentence from where it is, or else the next one that can be read. */
  #speak(): void {
    for (;;) {
      const sentence = this.#sentences[this.#index];
      const standing = sentence ? this.#text.standing(sentence) : 'gone';
      // It may say something else now, or there may be more of it.
      if (standing !== 'same' && !this.#text.isWhole) {
        this.#renew();
        continue;
      }
      if (!sentence) {
        this.#finish();
        return;
      }
      // What has gone unnoticed, through a style sheet, is not read.
      const isGone = standing === 'gone';
      if (!isGone && !this.#voices.isSettled(sentence.language)) {
        void this.#await(sentence.language, primaryOf(sentence.language) === primaryOf(this.language));
        return;
      }
      const found = isGone ? undefined : this.#voices.find(sentence.language);
      const spoken = found && this.spoken(sentence);
      const first = spoken?.words.find(({ shownEnd }) => shownEnd > this.#offset);
      if (found && spoken && first) {
        this.#say(found, spoken, first.start);
        return;
      }
      if (!found && !isGone && !this.#leftOut.has(primaryOf(sentence.language)))
        this.#leftOut.set(primaryOf(sentence.language), sentence.language);
      this.#move(this.#index + 1);
    }
  }

  /** What is said in one go of a sentence from an offset on. */
  #utterance(spoken: Spoken, from: number, voice: Voice): Utterance {
    const text = spoken.text.slice(from, utteranceEnd(spoken.text, from)).trimEnd();
    const duration = this.#pace.expect(text.length, this.#rate);
    return { text, voice, rate: this.#rate, volume: this.#volume, duration };
  }

  /** Says a sentence from an offset in what is said, in one utterance or, when it is long, in several. */
  #say({ engine, voice }: Cast, spoken: Spoken, from: number): void {
    const turn = ++this.#turn;
    const end = utteranceEnd(spoken.text, from);
    const words = spoken.words.filter((word) => word.start >= from && word.start < end);
    const utterance = this.#utterance(spoken, from, voice);
    const isNow = (): boolean => turn === this.#turn;
    const show = (word: SpokenWord | undefined): void => {
      if (!isNow() || word === this.#word) return;
      this.#word = word;
      this.#offset = word?.shownStart ?? this.#offset;
      this.#changed(this.#state);
    };
    const timing = this.#pace.begin(voice.id, utterance.text.length, this.#rate, words, from, show);
    this.#timing = timing;
    if (from === 0 || !this.#word) show(words[0]);
    // Who is told may have asked for something else.
    if (!isNow()) return;
    this.#engine = engine;
    this.#spoken = turn;
    engine.speak(utterance, {
      start: () => isNow() && timing.start(),
      boundary: (offset) => isNow() && timing.boundary(offset),
      unreliable: () => isNow() && timing.unreliable(),
      end: (isTold) => {
        if (!isNow()) return;
        timing.end(isTold);
        this.#failures = 0;
        if (end < spoken.text.length) this.#say({ engine, voice }, spoken, end);
        else this.#ended();
      },
      fail: (fault) => isNow() && this.#fail(fault, voice),
    });
    if (isNow()) this.#prepare(spoken, end, { engine, voice });
  }

  /** Makes ready what is said next, so that no gap is heard: the rest of a sentence, or else the sentence after it. */
  #prepare(spoken: Spoken, end: number, cast: Cast): void {
    if (end < spoken.text.length) {
      cast.engine.prepare?.(this.#utterance(spoken, end, cast.voice));
      return;
    }
    const sentence = this.#sentences[this.#index + 1];
    if (!sentence) return;
    const { language } = sentence;
    const found = this.#voices.find(language);
    const text = this.#text;
    if (!this.#voices.isSettled(language))
      void this.#voices.wait(language, () => !this.isOpen || text !== this.#text);
    else if (found?.engine.prepare) {
      const next = this.spoken(sentence);
      const [first] = next.words;
      if (first) found.engine.prepare(this.#utterance(next, first.start, found.voice));
    }
  }

  /** A sentence has been said. */
  #ended(): void {
    const { sentence } = this;
    const isThere = this.#renew();
    if (isThere || this.#sentences[this.#index]?.key === sentence?.key) this.#move(this.#index + 1);
    this.#speak();
  }

  #fail(fault: Fault, voice: Voice): void {
    this.#timing?.stop();
    if (fault === 'interrupted' || fault === 'device') {
      // Somebody else has silenced it: the visitor decides when it goes on.
      this.#offset = this.#word?.shownStart ?? this.#offset;
      this.#silence();
      if (fault === 'device') this.#trouble = { kind: fault, languages: [] };
      this.#set('paused');
      return;
    }
    if (fault === 'refused') {
      this.#give('refused');
      return;
    }
    this.#voices.fail(voice.id);
    const language = this.#sentences[this.#index]?.language ?? '';
    const next = this.#voices.find(language);
    const isFirst = ++this.#failures < 2;
    // The next voice is tried once, and at last the reserve voice.
    if (
      next
        ? isFirst || next.voice.bytes !== undefined
        : voice.bytes === undefined && !this.#voices.isSettled(language)
    )
      this.#speak();
    else this.#give(fault === 'memory' ? fault : 'broken', [language]);
  }

  /** Goes on from the word, with what has been chosen. */
  #goOn(): void {
    const isPlaying = this.#state === 'playing';
    if (isPlaying) this.#offset = this.#word?.shownStart ?? this.#offset;
    if (isPlaying || this.#isHeld) this.#silence();
    if (isPlaying) this.#voices.wake(this.#sentences);
    const turn = this.#turn;
    this.#changed(this.#state);
    if (isPlaying && turn === this.#turn) this.#speak();
  }

  #silence(): void {
    this.#turn++;
    this.#isHeld = false;
    this.#timing?.stop();
    this.#engine?.cancel();
  }

  #finish(): void {
    const languages = [...this.#leftOut.values()];
    if (languages.length) this.#trouble = { kind: 'parts', languages };
    this.#end('idle');
  }

  /** Tells the visitor why nothing can be read. */
  #give(kind: Trouble['kind'], languages: readonly string[] = []): void {
    this.#silence();
    this.#trouble = { kind, languages };
    this.#end('unavailable');
  }

  #end(state: 'idle' | 'unavailable'): void {
    this.#turn++;
    this.#progress = undefined;
    this.#voices.rest();
    this.#move(0);
    this.#set(state);
  }

  #set(state: PlayerState): void {
    this.#state = state;
    this.#changed(state);
  }
}
