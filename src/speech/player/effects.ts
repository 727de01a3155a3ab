/** Carries out what the machine asks for. Here alone something is heard, waited for, or looked up. */
import type { Engine, Utterance } from '../engines/engine.js';
import type { Spoken } from '../pronunciation/spoken.js';
import type { Sentence, Text } from '../reading/text.js';
import type { VoiceChoice } from '../voices/choice.js';
import type { Pace, Timing } from '../voices/pace.js';
import { phraseAfter, phraseAt, type Phrase } from './phrase.js';
import { mainLanguageOf, sentenceAt, stepped } from './position.js';
import { seek, step } from './search.js';
import type { Effect, MachineEvent, Reading } from './states.js';

/** How everything is said from the next utterance on. */
export interface Manner {
  readonly rate: number;
  readonly volume: number;
  spoken(sentence: Sentence): Spoken;
}

export class Effects {
  /** From the first reading on. */
  #text!: Text;
  #isOpen = false;
  #engine: Engine | undefined;
  #timing: Timing | undefined;
  /** Counts what has been asked for, so that what comes late is not heard. */
  #turn = 0;

  /** @param send takes what comes of an effect, now or later. */
  constructor(
    private readonly voices: VoiceChoice,
    private readonly pace: Pace,
    private readonly manner: Manner,
    private readonly send: (event: MachineEvent) => void,
  ) {}

  /** How the text stands to what was read of it. */
  standing(sentence: Sentence): ReturnType<Text['standing']> {
    return this.#text.standing(sentence);
  }

  run(effect: Effect): void {
    const { voices } = this;
    const text = this.#text;
    switch (effect.type) {
      case 'silence':
        this.#turn++;
        this.#timing?.stop();
        this.#engine?.cancel();
        return;
      case 'hold':
        this.#engine?.pause?.();
        this.#timing?.pause();
        return;
      case 'release':
        this.#timing?.resume();
        this.#engine?.resume?.();
        return;
      case 'say':
        return this.#say(effect.phrase, effect.reading);
      case 'open':
        this.#text = effect.text;
        this.#isOpen = true;
        voices.renew();
        return this.#survey();
      case 'survey':
        return this.#survey();
      case 'seek': {
        const { reading } = effect;
        const from = effect.isAfter ? stepped(reading, text.refresh(), 1) : reading;
        return this.send(seek(from, this.#ground));
      }
      case 'step':
        return this.send({ type: 'stepped', reading: step(effect.reading, effect.step, this.#ground) });
      case 'look':
        return this.send({ type: 'looked', sentences: text.refresh() });
      case 'reread':
        return this.send({ type: 'reread', sentences: text.refresh(true) });
      case 'wait':
        return void this.#wait(effect.language);
      case 'replace': {
        const { voice, fault, language } = effect;
        this.#timing?.stop();
        voices.fail(voice.id);
        const by = voices.find(language)?.voice;
        return this.send({
          type: 'replaced',
          fault,
          failed: voice,
          by,
          mayCome: !voices.isSettled(language),
          language,
        });
      }
      case 'renewVoices':
        return voices.renew();
      case 'wake':
        return voices.wake(text.sentences);
      case 'rest':
        this.#isOpen = false;
        return voices.rest();
    }
  }

  get #ground(): Parameters<typeof seek>[1] {
    return { text: this.#text, voices: this.voices, spoken: (sentence) => this.manner.spoken(sentence) };
  }

  #survey(): void {
    const text = this.#text;
    const canSpeak = (language: string): boolean => {
      const voice = this.voices.find(language)?.voice;
      return voice !== undefined && !voice.bytes;
    };
    let language = mainLanguageOf(text.sentences);
    // What most of a text is in has to be counted; where that has a voice, reading may begin before.
    if (text.sentences.length && !text.isWhole && !canSpeak(language)) {
      text.refresh(true);
      language = mainLanguageOf(text.sentences);
    }
    this.voices.wake(text.sentences);
    this.send({ type: 'surveyed', sentences: text.sentences, canSpeak: canSpeak(language), language });
  }

  #utterance({ text, voice }: Phrase): Utterance {
    const { rate, volume } = this.manner;
    return { text, voice, rate, volume, duration: this.pace.expect(text.length, rate) };
  }

  #say(phrase: Phrase, reading: Reading): void {
    const turn = ++this.#turn;
    const isNow = (): boolean => turn === this.#turn;
    const utterance = this.#utterance(phrase);
    const { engine, voice, text, words, from } = phrase;
    const timing = this.pace.begin(voice.id, text.length, this.manner.rate, words, from, (word) => {
      if (isNow()) this.send({ type: 'word', word });
    });
    this.#timing = timing;
    this.#engine = engine;
    let isOver = false;
    engine.speak(utterance, {
      start: () => isNow() && timing.start(),
      boundary: (offset) => isNow() && timing.boundary(offset),
      unreliable: () => isNow() && timing.unreliable(),
      end: (isTold) => {
        if (!isNow()) return;
        isOver = true;
        timing.end(isTold);
        this.send({ type: 'said' });
      },
      fail: (fault) => {
        if (!isNow()) return;
        isOver = true;
        timing.stop();
        this.send({ type: 'failed', fault });
      },
    });
    if (!isOver) this.#prepare(phrase, reading);
  }

  /**
   * Makes ready what is said next, so that no gap is heard: the rest of a sentence, or else the sentence
   * after it.
   */
  #prepare(phrase: Phrase, reading: Reading): void {
    const rest = phraseAfter(phrase);
    if (rest) {
      rest.engine.prepare?.(this.#utterance(rest));
      return;
    }
    const sentence = sentenceAt({ ...reading, index: reading.index + 1 });
    if (!sentence) return;
    const { voices } = this;
    const { language } = sentence;
    const text = this.#text;
    const voice = voices.find(language);
    if (!voices.isSettled(language)) void voices.wait(language, () => !this.#isOpen || text !== this.#text);
    else if (voice?.engine.prepare) {
      const spoken = this.manner.spoken(sentence);
      const [first] = spoken.words;
      if (first) voice.engine.prepare(this.#utterance(phraseAt(voice, spoken, first.start)));
    }
  }

  /** Waits for a voice: for the browser to tell of its own, or for the reserve voice to be fetched. */
  async #wait(language: string): Promise<void> {
    const turn = ++this.#turn;
    const isOver = (): boolean => turn !== this.#turn;
    const fault = await this.voices.wait(language, isOver, ({ bytes = 0 }, part) => {
      if (!isOver()) this.send({ type: 'progress', progress: { part, bytes } });
    });
    if (isOver()) return;
    const isThere = this.voices.find(language) !== undefined;
    this.send({ type: 'arrived', fault, isThere, sentences: this.#text.refresh() });
  }
}
