/**
 * The browser's own voices, with what they do wrong put right. Each workaround names where its fault is told of.
 * `pause()` is never called: it is `cancel()` on Android, Chrome on Windows does not resume after 10 s, and Chromium on Linux
 * never ends the utterance (HadrienGardeur/read-aloud-best-practices#5, easy-speech#300).
 */
import { primaryOf } from '../../localization/primary.js';
import { SAYS } from '../reading/text.js';
import { rank } from '../voices/ranking.js';
import type { Engine, SpeechEvents, Utterance, Voice } from './engine.js';

/** How long things may take, in ms. */
export interface Limits {
  /** An empty list of voices. */
  readonly voices: number;
  /** A list without the language. */
  readonly language: number;
  /** Between polls of the list. */
  readonly poll: number;
  /** From `speak()` to a sign of life. */
  readonly start: number;
  /** On top of twice the expected length, from there to the end. */
  readonly end: number;
  /** From `cancel()` to the next `speak()`, where the cancelled one tells nothing; as the browser needs where undefined. */
  readonly settle?: number;
}

const LIMITS: Limits = {
  voices: 3000,
  language: 1000,
  poll: 100,
  start: 5000,
  end: 4000,
};

const WITHIN = /[\p{L}\p{M}\p{N}]/u;

/** How many boundaries that make sense earn trust back, after one that did not. */
const EARNED = 3;

/**
 * Where the word begins that a boundary tells of: there, or after the space, the signs or the half of an emoji that it is at.
 * NaN within a word, and where no word follows.
 */
function wordAt(text: string, offset: number): number {
  let at = offset;
  while (at >= 0 && at < text.length && !SAYS.test(text[at] ?? '')) at++;
  return text[at] === undefined || WITHIN.test(text[at - 1] ?? '') ? NaN : at;
}

/** What is being said. Kept here, as an utterance that is collected never ends (Chromium, Firefox). */
interface Turn {
  readonly utterance: Utterance;
  readonly events: SpeechEvents;
  spoken?: SpeechSynthesisUtterance;
  hasStarted: boolean;
  /** Where the last boundary was. */
  at: number;
  /** Where the last word began that has been told. */
  told: number;
  /** How many boundaries have made sense, since one did not; up to `EARNED`, which is enough to be believed. */
  trust: number;
  timer?: ReturnType<typeof setTimeout>;
}

export class WebSpeech implements Engine {
  readonly #limits: Limits;
  readonly #natives = new WeakMap<Voice, SpeechSynthesisVoice>();
  /** The turn whose events count: a cancelled one ends with `end` in Firefox and `error` in Chromium. */
  #turn: Turn | undefined;
  /** Waits for what was cancelled to tell that it has ended. */
  #settling: Promise<void> | undefined;
  #settled: (() => void) | undefined;
  #hasSpoken = false;
  /** When there was first a voice, on `performance.now()`'s clock. */
  #listed: number | undefined;

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Ends all speech: Chromium goes on over reload and navigation (mdn/dom-examples#307). */
  silence(): void {
    this.#drop();
    this.#synth?.cancel();
  }

  voicesFor(language: string): readonly Voice[] {
    const primary = primaryOf(language);
    const voices = this.#voices
      .filter(({ lang }) => primaryOf(lang) === primary)
      .map((native): Voice => {
        const { name, lang, voiceURI, localService } = native;
        const voice = {
          id: `${voiceURI} ${name} ${lang}`,
          name,
          language: lang,
          // Firefox on Linux says false of its local voices.
          isLocal: localService || voiceURI.startsWith('urn:moz-tts:speechd:'),
        };
        this.#natives.set(voice, native);
        return voice;
      });
    return rank(voices, language);
  }

  async wait(isEnough: () => boolean): Promise<boolean> {
    const { voices, language, poll } = this.#limits;
    const start = performance.now();
    while (this.#synth) {
      if (isEnough()) return true;
      // Asking for the list tells when there first was one.
      const some = this.#voices.length ? this.#listed : undefined;
      const limit =
        some === undefined ? start + voices : Math.min(some + language, start + voices + language);
      if (performance.now() >= limit) return false;
      await this.#newVoices(poll);
    }
    return false;
  }

  speak(utterance: Utterance, events: SpeechEvents): void {
    this.#drop();
    const turn: Turn = { utterance, events, hasStarted: false, at: -1, told: -1, trust: EARNED };
    this.#turn = turn;
    // What is still said, by us or by another script, would be heard first.
    if (!this.#settling && this.#isBusy) this.#cancel();
    // The first one stands in the visitor's click, where iOS wants it.
    if (!this.#settling || !this.#hasSpoken) this.#start(turn);
    else void this.#settling.then(() => this.#turn === turn && this.#start(turn));
  }

  cancel(): void {
    if (!this.#turn) return;
    const { spoken } = this.#turn;
    this.#drop();
    if (spoken && this.#isBusy) this.#cancel();
  }

  get #synth(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }

  get #isBusy(): boolean {
    return Boolean(this.#synth?.speaking || this.#synth?.pending);
  }

  get #voices(): readonly SpeechSynthesisVoice[] {
    const voices = this.#synth?.getVoices() ?? [];
    if (voices.length) this.#listed ??= performance.now();
    return voices;
  }

  /** Resolves when the list may have changed: Safari and some Firefox never tell (mdn/browser-compat-data#20104). */
  #newVoices(poll: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#synth?.removeEventListener?.('voiceschanged', done);
        resolve();
      };
      const timer = setTimeout(done, poll);
      this.#synth?.addEventListener?.('voiceschanged', done);
    });
  }

  #cancel(): void {
    const waiting: Promise<void> = new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        if (this.#settling === waiting) this.#settling = this.#settled = undefined;
        resolve();
      };
      // Safari loses what is spoken within 250 ms of a cancel, Firefox within its start (phetsims/scenery#1288).
      const { settle = navigator.vendor.startsWith('Apple') ? 250 : 50 } = this.#limits;
      const timer = setTimeout(done, settle);
      // Safari loses what comes within its limit, whatever the cancelled one has told.
      if (settle < 100) this.#settled = done;
    });
    this.#settling = waiting;
    this.#synth?.cancel();
  }

  /** Hears no more of the present turn. */
  #drop(): void {
    clearTimeout(this.#turn?.timer);
    this.#turn = undefined;
  }

  #start(turn: Turn): void {
    const { text, voice, rate, volume } = turn.utterance;
    const synth = this.#synth;
    const native = this.#natives.get(voice);
    if (!synth || !native) {
      this.#finish(turn, () => turn.events.fail('broken'));
      return;
    }
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = native;
    // Android takes no notice of the voice unless `lang` equals the voice's own.
    spoken.lang = native.lang;
    spoken.rate = rate;
    spoken.volume = volume;
    spoken.onstart = () => this.#begin(turn);
    spoken.onboundary = (event) => this.#word(turn, event);
    spoken.onend = () => this.#end(turn);
    spoken.onerror = ({ error }) => this.#error(turn, error);
    turn.spoken = spoken;
    this.#hasSpoken = true;
    this.#watch(turn, this.#limits.start, () => turn.events.fail('silent'));
    // Another script may have paused it; on a synthesiser that is not paused this does nothing.
    if (synth.paused) synth.resume();
    synth.speak(spoken);
  }

  /** Ends a turn that shows no sign of life: start and end do not always come (easy-speech#367). */
  #watch(turn: Turn, limit: number, tell: () => void): void {
    clearTimeout(turn.timer);
    turn.timer = setTimeout(() => {
      // In a hidden page timers and events come late.
      if (document.hidden) this.#watch(turn, limit, tell);
      else {
        // What is cancelled may tell of it at once: nobody hears it any more.
        this.#drop();
        this.#cancel();
        tell();
      }
    }, limit);
  }

  #watchEnd(turn: Turn): void {
    this.#watch(turn, 2 * turn.utterance.duration + this.#limits.end, () => turn.events.end(false));
  }

  /** An utterance is over: the present one, or one that was cancelled. */
  #finish(turn: Turn, tell: () => void): void {
    if (this.#turn !== turn) this.#settled?.();
    else {
      this.#drop();
      tell();
    }
  }

  #begin(turn: Turn): void {
    if (this.#turn !== turn || turn.hasStarted) return;
    turn.hasStarted = true;
    this.#watchEnd(turn);
    turn.events.start();
  }

  /** Safari's boundaries can be far off (readium/speech#64): only those that make sense count, and they again in time. */
  #word(turn: Turn, { name, charIndex }: SpeechSynthesisEvent): void {
    if (this.#turn !== turn || (name && name !== 'word')) return;
    this.#begin(turn);
    // It is slow, but it lives.
    this.#watchEnd(turn);
    const { text } = turn.utterance;
    const at = wordAt(text, charIndex);
    // The same word again, or the signs after the last one, tell nothing.
    if (charIndex === turn.at || at === turn.at || /^[^\p{L}\p{N}]+$/u.test(text.slice(charIndex))) return;
    if (at > turn.at) turn.trust = Math.min(EARNED, turn.trust + 1);
    else {
      if (turn.trust >= EARNED) turn.events.unreliable();
      turn.trust = 0;
    }
    if (at >= 0) turn.at = at;
    if (turn.trust < EARNED || at <= turn.told) return;
    turn.told = at;
    turn.events.boundary(at);
  }

  #end(turn: Turn): void {
    // Some voices end without ever having begun.
    this.#begin(turn);
    this.#finish(turn, () => turn.events.end(true));
  }

  #error(turn: Turn, error: SpeechSynthesisErrorCode): void {
    const fault = /^(interrupted|canceled)$/.test(error)
      ? 'interrupted'
      : error === 'not-allowed'
        ? 'refused'
        : 'broken';
    this.#finish(turn, () => turn.events.fail(fault));
  }
}
