/** What the engine's tests stand on: the engine, a scripted browser below it, and a clock that they move. */
import { WebSpeech, type Limits } from '../../../../src/speech/engines/web-speech.js';
import type { SpeechEvents, Utterance, Voice } from '../../../../src/speech/engines/engine.js';
import { installSpeech, type FakeSpeech, type Script } from '../../../speech-synthesis.js';
import { Clock } from './clock.js';

/** Writes down what an engine tells. */
export const writing = (log: string[]): SpeechEvents => ({
  start: () => void log.push('start'),
  boundary: (offset) => void log.push(`boundary ${offset}`),
  unreliable: () => void log.push('unreliable'),
  end: () => void log.push('end'),
  fail: (fault) => void log.push(fault),
});

let stage: Stage | undefined;

export class Stage {
  readonly clock = new Clock().install();
  readonly fake: FakeSpeech;
  readonly engine: WebSpeech;
  /** What the engine has told of the utterances without a log of their own. */
  readonly log: string[] = [];

  constructor(script: Partial<Script>, limits: Partial<Limits>) {
    this.fake = installSpeech(script);
    this.engine = new WebSpeech(limits);
  }

  voice(language = 'sv', name?: string): Voice {
    const voices = this.engine.voicesFor(language);
    const voice = name === undefined ? voices[0] : voices.find((one) => one.name === name);
    if (!voice) throw new Error(`No voice ${name ?? ''} for ${language}.`);
    return voice;
  }

  /** Has the engine say a text, and gives what it tells of it. */
  speak(text: string, more: Partial<Utterance> = {}, log = this.log): string[] {
    const utterance = {
      text,
      voice: more.voice ?? this.voice(),
      rate: 1,
      volume: 1,
      duration: 1000,
      ...more,
    };
    this.engine.speak(utterance, writing(log));
    return log;
  }

  /** The page's first utterance is over. */
  async hasSpoken(): Promise<void> {
    this.speak('Först.', {}, []);
    this.fake.say();
    await this.clock.tick(1000);
    this.fake.calls.length = 0;
  }
}

/** A browser that does what the script says, with limits as the engine has them unless others are given. */
export function setStage(script: Partial<Script> = {}, limits: Partial<Limits> = {}): Stage {
  clearStage();
  return (stage = new Stage(script, limits));
}

export function clearStage(): void {
  stage?.fake.restore();
  stage?.clock.restore();
  stage = undefined;
  hide(false);
}

/** The page is hidden, or shown again. */
export function hide(isHidden: boolean): void {
  if (isHidden) Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  else Reflect.deleteProperty(document, 'hidden');
}
