/**
 * A browser's `speechSynthesis` that a test scripts: it plays every fault in FIELD.md section 5, by hand, step by step, or
 * by itself, and remembers all that was asked of it.
 *
 *     const fake = installSpeech({ ...FIREFOX, voices: LINUX });
 *     button.click();
 *     fake.start(); fake.boundary(5); fake.end();
 *     fake.restore();
 */

/** A voice as the browser gives it. */
export function nativeVoice(
  name: string,
  lang: string,
  more: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice {
  const voice = { name, lang, voiceURI: name, localService: true, default: false, ...more };
  genuine.add(voice);
  return voice;
}
const genuine = new WeakSet<object>();

const network = (name: string, lang: string): SpeechSynthesisVoice =>
  nativeVoice(name, lang, { localService: false });
const speechd = (name: string, lang: string): SpeechSynthesisVoice =>
  nativeVoice(name, lang, { voiceURI: `urn:moz-tts:speechd:${name}?${lang}`, localService: false });

export const ALVA = nativeVoice('Alva', 'sv-SE');
export const DANIEL = nativeVoice('Daniel', 'en-GB');
/** One Swedish and one English, both on the machine. */
export const SIMPLE = [ALVA, DANIEL];
/** Every voice says that it is the default. */
export const MACOS = [
  ['Albert', 'en-US'],
  ['Alva', 'sv-SE'],
  ['Klara (förbättrad)', 'sv-SE'],
  ['Oskar (Premium)', 'sv-SE'],
  ['Eddy (svenska (Sverige))', 'sv-SE'],
  ['Daniel', 'en-GB'],
  ['Samantha', 'en-US'],
  ['Nora', 'nb-NO'],
].map(([name = '', lang = '']) =>
  nativeVoice(name, lang, { voiceURI: `com.apple.voice.${name}`, default: true }),
);
/** As Android writes its tags. */
export const ANDROID_VOICES = [
  nativeVoice('English United States', 'en_US', { default: true }),
  nativeVoice('svenska Sverige', 'sv_SE'),
  nativeVoice('norsk bokmål Norge', 'nb_NO'),
];
/** Firefox says of speech-dispatcher's voices that they are not local. */
export const FIREFOX_LINUX = [
  speechd('swedish', 'sv'),
  speechd('English+Adam', 'en-GB'),
  speechd('English (Great Britain)', 'en-GB'),
];
/** Chrome on a desktop without a Swedish voice: its own network voices have none. */
export const CHROME_NO_SWEDISH = [
  nativeVoice('Microsoft David - English (United States)', 'en-US', { default: true }),
  network('Google US English', 'en-US'),
  network('Google Deutsch', 'de-DE'),
];
/** The only Swedish ones send the text to Microsoft. */
export const EDGE = [
  nativeVoice('Microsoft David - English (United States)', 'en-US', { default: true }),
  network('Microsoft Sofie Online (Natural) - Swedish (Sweden)', 'sv-SE'),
  network('Microsoft Mattias Online (Natural) - Swedish (Sweden)', 'sv-SE'),
];
/** 13,000 voices: what Chromium on Linux gives with espeak's characters, in about 130 languages. */
export function linuxVoices(count = 13_000): SpeechSynthesisVoice[] {
  const languages = [
    'af',
    'sv',
    'en-GB',
    'en-US',
    'nb',
    'de',
    'fi',
    ...Array.from({ length: 120 }, (_, i) => `x${i}`),
  ];
  return Array.from({ length: count }, (_, i) => {
    const lang = languages[i % languages.length] ?? '';
    const character = Math.floor(i / languages.length);
    return nativeVoice(`${lang} espeak-ng${character ? `+character${character}` : ''}`, lang, {
      voiceURI: `espeak ${i}`,
    });
  });
}

/** How one utterance goes when the browser speaks by itself. */
export interface Course {
  /** Whether `start` is told. */
  readonly starts: boolean;
  /** Offsets of the boundaries: `right` at each word, `none`, or those given for a text. */
  readonly boundaries: 'right' | 'none' | ((text: string) => readonly number[]);
  readonly ends: boolean;
  /** Fails with this, before it begins. */
  readonly error: SpeechSynthesisErrorCode | undefined;
  /** Fails with this when it has begun. */
  readonly errorAfterStart: SpeechSynthesisErrorCode | undefined;
}

export interface Script extends Course {
  /** The voices known at once; `fake.setVoices()` gives more. */
  readonly voices: readonly SpeechSynthesisVoice[];
  /** Whose browser it is, as `navigator.vendor` says. */
  readonly vendor: string;
  /** Whether `voiceschanged` is told. */
  readonly tellsOfVoices: boolean;
  /** False: `speechSynthesis` has no addEventListener (Safari before 16). */
  readonly isEventTarget: boolean;
  /** What a cancelled utterance tells. */
  readonly cancelTells: 'end' | 'interrupted' | 'canceled' | 'nothing';
  /** When: within `cancel()`, or so many ms later. */
  readonly cancelTellsAfter: 'once' | number;
  /** What is spoken within so many ms of a cancel is lost without a word. */
  readonly losesAfterCancel: number;
  /** Only if what was cancelled had not begun, and until it has told (Firefox). */
  readonly losesOnlyAtStart: boolean;
  /** `speaking` before `start` is told: true in Chromium, `pending` instead in Firefox. */
  readonly isSpeakingAtOnce: boolean;
  /** `speaking` never becomes false again. */
  readonly staysSpeaking: boolean;
  /** `pause()` is `cancel()`. */
  readonly pauseIsCancel: boolean;
  /** A voice is heard only if `lang` equals the voice's, else the default one. */
  readonly mindsLang: boolean;
  /** After so many utterances nothing is ever told again. */
  readonly diesAfter: number;
  /** Holds utterances weakly, as browsers do: one that is collected never ends. */
  readonly isForgetful: boolean;
  /** Speaks by itself, with so many ms from one event to the next; by hand where undefined. */
  readonly speed: number | undefined;
  /** What is otherwise for this utterance, the `n`-th from 1. */
  readonly plan: (call: SpeakCall, n: number) => Partial<Course>;
}

const HONEST: Script = {
  voices: SIMPLE,
  vendor: '',
  tellsOfVoices: true,
  isEventTarget: true,
  starts: true,
  boundaries: 'right',
  ends: true,
  error: undefined,
  errorAfterStart: undefined,
  cancelTells: 'interrupted',
  cancelTellsAfter: 0,
  losesAfterCancel: 0,
  losesOnlyAtStart: false,
  isSpeakingAtOnce: true,
  staysSpeaking: false,
  pauseIsCancel: false,
  mindsLang: false,
  diesAfter: Infinity,
  isForgetful: false,
  speed: undefined,
  plan: () => ({}),
};

/** What browsers do. */
export const FIREFOX: Partial<Script> = {
  voices: FIREFOX_LINUX,
  cancelTells: 'end',
  cancelTellsAfter: 10,
  losesAfterCancel: 50,
  losesOnlyAtStart: true,
  isSpeakingAtOnce: false,
};
export const SAFARI: Partial<Script> = {
  voices: MACOS,
  vendor: 'Apple Computer, Inc.',
  tellsOfVoices: false,
  cancelTells: 'canceled',
  cancelTellsAfter: 10,
  losesAfterCancel: 250,
};
export const ANDROID: Partial<Script> = { voices: ANDROID_VOICES, pauseIsCancel: true, mindsLang: true };

export interface SpeakCall {
  readonly method: 'speak';
  readonly text: string;
  /** The name of the voice asked for, and of the one that is heard. */
  readonly voice: string | undefined;
  readonly heard: string | undefined;
  readonly lang: string;
  readonly rate: number;
  readonly volume: number;
  /** How many stand before it. */
  readonly ahead: number;
  /** The browser has lost it without a word. */
  readonly isLost: boolean;
  readonly time: number;
}
export type Call = SpeakCall | { readonly method: 'cancel' | 'pause' | 'resume'; readonly time: number };

/** Stands for SpeechSynthesisUtterance. */
export class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart: ((event: SpeechSynthesisEvent) => void) | null = null;
  onboundary: ((event: SpeechSynthesisEvent) => void) | null = null;
  onend: ((event: SpeechSynthesisEvent) => void) | null = null;
  onerror: ((event: SpeechSynthesisErrorEvent) => void) | null = null;
  #voice: SpeechSynthesisVoice | null = null;

  constructor(readonly text = '') {
    super();
  }

  get voice(): SpeechSynthesisVoice | null {
    return this.#voice;
  }
  set voice(voice: SpeechSynthesisVoice | null) {
    if (voice && !genuine.has(voice)) throw new TypeError('It is no SpeechSynthesisVoice.');
    this.#voice = voice;
  }

  tell(type: 'start' | 'boundary' | 'end' | 'error', more: object = {}): void {
    const event = Object.assign(new Event(type), { utterance: this, charIndex: 0, name: '', ...more });
    this[`on${type}`]?.(event as unknown as SpeechSynthesisErrorEvent);
    this.dispatchEvent(event);
  }
}

/** Something to be heard; without an utterance it is an earlier page's. */
interface Entry {
  readonly utterance: () => FakeUtterance | undefined;
  readonly course: Course;
  readonly text: string;
  hasStarted: boolean;
}

export class FakeSpeech extends EventTarget {
  readonly calls: Call[] = [];
  /** Another script may set it. */
  paused = false;
  onvoiceschanged: (() => void) | null = null;
  /** The script; a test may change it as it goes. */
  script: Script;
  /** How often the voices were asked for. */
  asked = 0;
  /** Called in each `speak()`, before it returns. */
  onSpeak: (call: SpeakCall) => void = () => {};
  #voices: readonly SpeechSynthesisVoice[];
  #queue: Entry[] = [];
  #count = 0;
  #lostUntil = -Infinity;
  #isStuck = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Set<() => void>();
  readonly #restore: (() => void)[] = [];

  constructor(script: Partial<Script> = {}) {
    super();
    this.script = { ...HONEST, ...script };
    this.#voices = this.script.voices;
    if (!this.script.isEventTarget)
      Object.assign(this, { addEventListener: undefined, removeEventListener: undefined });
  }

  // What a page sees.

  get speaking(): boolean {
    const [current] = this.#queue;
    return this.#isStuck || Boolean(current && (current.hasStarted || this.script.isSpeakingAtOnce));
  }
  get pending(): boolean {
    return this.#queue.some(({ hasStarted }, i) => !hasStarted && (i > 0 || !this.script.isSpeakingAtOnce));
  }

  getVoices(): SpeechSynthesisVoice[] {
    this.asked++;
    return [...this.#voices];
  }

  speak(utterance: FakeUtterance): void {
    const { text, voice, lang, rate, volume } = utterance;
    const isLost = performance.now() < this.#lostUntil;
    const isTaken = voice && (!this.script.mindsLang || lang === voice.lang);
    const heard = isTaken ? voice : (this.#voices.find((one) => one.default) ?? this.#voices[0]);
    const call: SpeakCall = {
      method: 'speak',
      text,
      voice: voice?.name,
      heard: heard?.name,
      lang,
      rate,
      volume,
      ahead: this.#queue.length,
      isLost,
      time: performance.now(),
    };
    this.#count++;
    this.#note(call);
    if (!isLost) {
      this.#queue.push({
        utterance: this.script.isForgetful ? weakly(utterance) : strongly(utterance),
        course: { ...this.script, ...this.script.plan(call, this.#count) },
        text,
        hasStarted: false,
      });
      if (this.script.staysSpeaking) this.#isStuck = true;
      if (this.#queue.length === 1) this.#run();
    }
    this.onSpeak(call);
  }

  cancel(): void {
    this.#note({ method: 'cancel', time: performance.now() });
    clearTimeout(this.#timer);
    const cancelled = this.#queue;
    this.#queue = [];
    const { cancelTells, cancelTellsAfter, losesAfterCancel, losesOnlyAtStart } = this.script;
    const [current] = cancelled;
    if (current && (!losesOnlyAtStart || !current.hasStarted))
      this.#lostUntil = performance.now() + losesAfterCancel;
    if (cancelTells === 'nothing' || this.#isDead) return;
    const tell = (): void => {
      if (losesOnlyAtStart) this.#lostUntil = -Infinity;
      cancelled.forEach(({ utterance }, i) => {
        if (cancelTells === 'end') utterance()?.tell('end');
        else utterance()?.tell('error', { error: i ? 'canceled' : cancelTells });
      });
      this.#look();
    };
    if (cancelTellsAfter === 'once') tell();
    else setTimeout(tell, cancelTellsAfter);
  }

  pause(): void {
    this.#note({ method: 'pause', time: performance.now() });
    if (this.script.pauseIsCancel) this.cancel();
    else this.paused = true;
  }

  resume(): void {
    this.#note({ method: 'resume', time: performance.now() });
    this.paused = false;
    if (this.#queue[0] && !this.#queue[0].hasStarted) this.#run();
  }

  // What a test does.

  /** The voices are these from now on; `voiceschanged` is told if the script says so. */
  setVoices(voices: readonly SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    if (!this.script.tellsOfVoices) return;
    this.onvoiceschanged?.();
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** The present utterance begins. */
  start(): void {
    this.#step('start', 'start');
  }
  /** It comes to a word. */
  boundary(charIndex: number, name = 'word'): void {
    this.#step('boundary', 'boundary', { charIndex, name });
  }
  /** It ends, and the next in the queue is the present one. */
  end(): void {
    this.#step('end', 'end');
  }
  /** It fails. */
  fail(error: SpeechSynthesisErrorCode): void {
    this.#step('fail', 'error', { error });
  }
  /** It begins, tells of each word and ends. */
  say(): void {
    const text = this.#queue[0]?.text ?? '';
    this.start();
    for (const at of wordStarts(text)) this.boundary(at);
    this.end();
  }

  /** Speaks what an earlier page has left; it tells nobody. */
  leave(text = 'Från en tidigare sida'): void {
    this.#queue.push({ utterance: () => undefined, course: this.script, text, hasStarted: true });
  }

  /** What was asked to be said, in order; what was lost too. */
  get spoken(): SpeakCall[] {
    return this.calls.filter((call) => call.method === 'speak');
  }
  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }
  get last(): SpeakCall | undefined {
    return this.spoken.at(-1);
  }
  /** The text of the present utterance. */
  get now(): string | undefined {
    return this.#queue[0]?.text;
  }
  /** The names of the calls, in order. */
  get methods(): string[] {
    return this.calls.map(({ method }) => method);
  }
  count(method: Call['method']): number {
    return this.methods.filter((name) => name === method).length;
  }

  /** Waits until it is so; looks after every call and every event. */
  when(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Takes the place of the browser's own. */
  install(): this {
    this.#put('speechSynthesis', this);
    this.#put('SpeechSynthesisUtterance', FakeUtterance);
    this.#put('vendor', this.script.vendor, navigator);
    return this;
  }

  /** A browser without speech. */
  uninstall(): this {
    this.#put('speechSynthesis');
    this.#put('SpeechSynthesisUtterance');
    return this;
  }

  /** Gives the browser its own back. */
  restore(): void {
    clearTimeout(this.#timer);
    this.#queue = [];
    for (const restore of this.#restore.splice(0).reverse()) restore();
  }

  #put(name: string, value?: unknown, holder: object = window): void {
    const own = Object.getOwnPropertyDescriptor(holder, name);
    Reflect.deleteProperty(holder, name);
    if (value !== undefined)
      Object.defineProperty(holder, name, { value, configurable: true, writable: true });
    this.#restore.push(() => {
      Reflect.deleteProperty(holder, name);
      if (own) Object.defineProperty(holder, name, own);
    });
  }

  get #isDead(): boolean {
    return this.#count > this.script.diesAfter;
  }

  #note(call: Call): void {
    this.calls.push(call);
    this.#look();
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }

  #step(what: string, type: 'start' | 'boundary' | 'end' | 'error', more: object = {}): void {
    const [current] = this.#queue;
    if (!current) throw new Error(`${what}(): nothing is being said.`);
    if (this.#isDead) return;
    if (type === 'end' || type === 'error') {
      this.#queue.shift();
      clearTimeout(this.#timer);
    } else current.hasStarted = true;
    current.utterance()?.tell(type, more);
    if (this.#queue[0] && this.#queue[0] !== current && (type === 'end' || type === 'error')) this.#run();
    this.#look();
  }

  /** Goes through the present utterance by itself, if the script says so. */
  #run(): void {
    const { speed } = this.script;
    const [entry] = this.#queue;
    clearTimeout(this.#timer);
    if (!entry || speed === undefined) return;
    const { starts, boundaries, ends, error, errorAfterStart } = entry.course;
    const steps: (() => void)[] = [];
    if (error) steps.push(() => this.fail(error));
    else {
      if (starts) steps.push(() => this.start());
      if (errorAfterStart) steps.push(() => this.fail(errorAfterStart));
      else {
        const offsets =
          boundaries === 'right'
            ? wordStarts(entry.text)
            : boundaries === 'none'
              ? []
              : boundaries(entry.text);
        steps.push(...offsets.map((at) => () => this.boundary(at)));
        if (ends) steps.push(() => this.end());
      }
    }
    const next = (): void => {
      if (this.#queue[0] !== entry || this.paused) return;
      steps.shift()?.();
      if (steps.length && this.#queue[0] === entry) this.#timer = setTimeout(next, speed);
    };
    this.#timer = setTimeout(next, speed);
  }
}

// Two functions, as closures of one function keep all that any of them needs.
const strongly =
  <T>(value: T) =>
  (): T =>
    value;
function weakly<T extends object>(value: T): () => T | undefined {
  const weak = new WeakRef(value);
  return () => weak.deref();
}

/** Where words begin, as a right browser tells. */
export const wordStarts = (text: string): number[] =>
  [...text.matchAll(/[\p{L}\p{N}]\S*/gu)].map(({ index }) => index);

/** Makes one and installs it. */
export const installSpeech = (script: Partial<Script> = {}): FakeSpeech => new FakeSpeech(script).install();
