/** What the reserve voice's tests stand on: sound, a worker and a network that a test moves by hand. */
import type { Clip } from '../../../../src/speech/engines/reserve-voice/clip.js';
import type {
  Answer,
  Manifest,
  Request,
  WordTime,
} from '../../../../src/speech/engines/reserve-voice/messages.js';
import type { Report } from '../../../../src/speech/engines/reserve-voice/fault.js';
import { msgIn } from '../../../../src/localization/messages.js';
import { settle, type Clock } from '../engine/clock.js';

export const RATE = 22_050;

const undo: (() => void)[] = [];

/** Puts something in the place of what the browser has, until `restore()`. */
export function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.push(() => {
    Reflect.deleteProperty(target, name);
    if (own) Object.defineProperty(target, name, own);
  });
}

/** On a busy machine a browser may count its page as hidden, where sound and workers have more time. */
const beSeen = (): void => replace(document, 'hidden', false);

/** Gives the browser all its own back. */
export function restore(): void {
  for (const step of undo.splice(0).reverse()) step();
}

/** A second is so many samples; the words by their times in seconds. */
export function sound(seconds: number, words: readonly WordTime[] = [], value = 0.5) {
  return {
    samples: new Float32Array(Math.round(seconds * RATE)).fill(value),
    words: words.map(([offset, at]) => [offset, Math.round(at * RATE)] as const),
  };
}

/** Gives a clip all of a sound. */
export const fill = (clip: Clip, ...given: Parameters<typeof sound>): void => clip.add(sound(...given), true);

class Node {
  readonly outputs = new Set<unknown>();
  connect(to: unknown): void {
    this.outputs.add(to);
  }
  disconnect(): void {
    this.outputs.clear();
  }
}

class FakeGain extends Node {
  readonly gain = {
    value: 1,
    to: [] as number[],
    setTargetAtTime(value: number) {
      this.to.push(value);
    },
  };
  constructor(context: FakeContext, { gain = 1 } = {}) {
    super();
    this.gain.value = gain;
    context.gains.push(this);
  }
}

class FakeSource extends Node {
  onended: (() => void) | null = null;
  startsAt = NaN;
  endsAt = NaN;
  readonly duration: number;
  isOver = false;
  constructor(context: FakeContext, { buffer }: { buffer: { length: number } }) {
    super();
    this.duration = buffer.length / RATE;
    context.sources.push(this);
  }
  start(at: number): void {
    this.startsAt = at;
    this.endsAt = at + this.duration;
  }
  stop(at: number): void {
    this.endsAt = Math.min(this.endsAt, at);
  }
}

/** An AudioContext whose clock goes when the test lets it. */
export class FakeContext extends EventTarget {
  state = 'running';
  currentTime = 1;
  outputLatency = 0;
  /** Time passes, and the clock stands. */
  isStill = false;
  readonly destination = {};
  readonly gains: FakeGain[] = [];
  readonly sources: FakeSource[] = [];
  readonly calls: string[] = [];
  #listening = 0;

  constructor(readonly clock: Clock) {
    super();
  }

  /** As the page gets it. */
  get it(): AudioContext {
    return this as unknown as AudioContext;
  }

  /** How many listen to it. */
  get listening(): number {
    return this.#listening;
  }
  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(...given);
    this.#listening++;
    (given[2] as AddEventListenerOptions).signal?.addEventListener('abort', () => this.#listening--);
  }

  createBuffer(_: number, length: number): object {
    return { length, copyToChannel: () => undefined };
  }
  become(state: string): void {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  suspend(): Promise<void> {
    this.calls.push('suspend');
    this.become('suspended');
    return Promise.resolve();
  }
  resume(): Promise<void> {
    this.calls.push('resume');
    this.become('running');
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.calls.push('close');
    this.become('closed');
    return Promise.resolve();
  }

  /** Lets so many seconds pass. */
  async go(seconds: number, step = 0.01): Promise<void> {
    for (let left = seconds; left > 1e-9; left -= step) {
      const part = Math.min(step, left);
      if (this.state === 'running' && !this.isStill) this.currentTime += part;
      for (const source of this.sources)
        if (!source.isOver && source.endsAt <= this.currentTime) {
          source.isOver = true;
          source.onended?.();
        }
      await this.clock.tick(part * 1000);
    }
  }

  /** When each sound is heard, from and to. */
  get heard(): [from: number, to: number][] {
    return this.sources
      .filter(({ startsAt, endsAt, outputs }) => outputs.size && endsAt > startsAt)
      .map(({ startsAt, endsAt }) => [startsAt, endsAt]);
  }
  /** What is connected to where sound is heard. */
  get connected(): number {
    return this.gains.filter(({ outputs }) => outputs.size).length;
  }
}

/** Sound that is faked, on that clock. */
export function fakeSound(clock: Clock): FakeContext {
  beSeen();
  replace(window, 'GainNode', FakeGain);
  replace(window, 'AudioBufferSourceNode', FakeSource);
  return new FakeContext(clock);
}

/** A worker that answers as the test says; by itself it takes all data. */
export class FakeWorker {
  static made: FakeWorker[] = [];
  /** Whether it takes data at once. */
  static loads = true;
  readonly requests: Request[] = [];
  isTerminated = false;
  onmessage: ((event: MessageEvent<Answer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;

  readonly url: string;

  /** Its address may be a trusted one. */
  constructor(url: unknown) {
    this.url = String(url);
    FakeWorker.made.push(this);
  }
  postMessage(request: Request): void {
    this.requests.push(request);
    if (request.type === 'load' && FakeWorker.loads) queueMicrotask(() => this.answer({ type: 'loaded' }));
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(data: Answer): void {
    if (!this.isTerminated) this.onmessage?.(new MessageEvent('message', { data }));
  }
  fail(message = 'Uncaught'): void {
    this.onerror?.(new ErrorEvent('error', { message, cancelable: true }));
  }
  /** The texts it was asked for. */
  get texts(): string[] {
    return this.requests.flatMap((request) => (request.type === 'speak' ? [request.text] : []));
  }
  /** Says all of a text that it was asked for: so many seconds, with these words. */
  say(text: string, ...given: Parameters<typeof sound>): void {
    const request = [...this.requests].reverse().find((one) => one.type === 'speak' && one.text === text);
    if (request?.type !== 'speak') throw new Error(`It was not asked for ${text}`);
    this.answer({ type: 'sound', id: request.id, isLast: true, ...sound(...given) });
  }
}

export function fakeWorkers(): typeof FakeWorker {
  FakeWorker.made = [];
  FakeWorker.loads = true;
  replace(window, 'Worker', FakeWorker);
  beSeen();
  return FakeWorker;
}

/** A response that the page itself reads: Firefox reads it in a thread of its own, which `quiet()` does not wait for. */
class PageResponse extends Response {
  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes: number[] = [];
    const reader = this.body?.getReader();
    for (;;) {
      const { done = true, value = [] } = (await reader?.read()) ?? {};
      bytes.push(...value);
      if (done) return new Uint8Array(bytes).buffer;
    }
  }
  override async json(): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await this.arrayBuffer()));
  }
}

/** One request, which is answered bit by bit. */
export class Exchange {
  #body: ReadableStreamDefaultController<Uint8Array> | undefined;
  isAborted = false;
  isCancelled = false;
  isAnswered = false;
  /** Whether all has come that will. */
  isOver = false;

  constructor(
    readonly url: string,
    readonly init: RequestInit,
    private readonly resolve: (response: Response) => void,
    private readonly reject: (error: unknown) => void,
  ) {
    init.signal?.addEventListener('abort', () => {
      if (this.isOver) return;
      this.isAborted = this.isOver = true;
      reject(init.signal?.reason);
      this.#body?.error(init.signal?.reason);
    });
  }
  get isOpen(): boolean {
    return !this.isOver;
  }
  /** Headers come, and then so many bytes. */
  async send(bytes: number, status = 200): Promise<void> {
    if (!this.isAnswered) {
      this.isAnswered = true;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => void (this.#body = controller),
        cancel: () => void (this.isCancelled = this.isOver = true),
      });
      this.resolve(new PageResponse(body, { status }));
    }
    if (bytes && !this.isOver) this.#body?.enqueue(new Uint8Array(bytes).fill(7));
    await settle();
  }
  async end(): Promise<void> {
    await this.send(0);
    if (!this.isOver) {
      this.isOver = true;
      this.#body?.close();
    }
    await settle();
  }
  /** The connection is lost. */
  async lose(): Promise<void> {
    this.isOver = true;
    if (this.isAnswered) this.#body?.error(new TypeError('network error'));
    else this.reject(new TypeError('Failed to fetch'));
    await settle();
  }
  async whole(bytes: number): Promise<void> {
    await this.send(bytes);
    await this.end();
  }
  async json(value: unknown): Promise<void> {
    await this.text(JSON.stringify(value));
  }
  async text(text: string, status = 200): Promise<void> {
    this.isOver = true;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        if (text) controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
    this.resolve(new PageResponse(body, { status }));
    await settle();
  }
}

export class Network {
  readonly exchanges: Exchange[] = [];
  /** Answers by itself where it gives something. */
  answer: (exchange: Exchange) => void = () => undefined;

  fetch = (url: string, init: RequestInit = {}): Promise<Response> =>
    new Promise((resolve, reject) => {
      const exchange = new Exchange(url, init, resolve, reject);
      this.exchanges.push(exchange);
      if (init.signal?.aborted) reject(init.signal.reason);
      else this.answer(exchange);
    });

  /** The last request for a file. */
  of(name: string): Exchange {
    const found = [...this.exchanges].reverse().find(({ url }) => url.includes(name));
    if (!found) throw new Error(`Nobody has asked for ${name}`);
    return found;
  }
  /** The names of the files that were asked for, in order. */
  get names(): string[] {
    return this.exchanges.map(({ url }) => url.replace(/.*\/|\?.*/g, ''));
  }
  /** What is still under way. */
  get open(): string[] {
    return this.exchanges.filter(({ isOpen }) => isOpen).map(({ url }) => url);
  }
}

export function fakeNetwork(): Network {
  const network = new Network();
  replace(window, 'fetch', network.fetch);
  return network;
}

/** A folder with two languages; the files are 1000, 100 and 200 bytes, the worker is 700. */
export const MANIFEST: Manifest = {
  version: '0',
  worker: { file: 'worker.js?w', bytes: 2000, transfer: 700 },
  core: {
    file: 'core.bin?c',
    bytes: 1000,
    transfer: 500,
    parts: [
      ['phontab', 600],
      ['phondata', 400],
    ],
  },
  voices: [
    { language: 'sv', file: 'sv.bin?s', bytes: 100, transfer: 50, parts: [['lang/sv', 100]] },
    { language: 'en', file: 'en.bin?e', bytes: 200, transfer: 150, parts: [['lang/en', 200]] },
  ],
};
export const SIZES: Readonly<Record<string, number>> = { core: 1000, sv: 100, en: 200 };

/** Lets everything happen that needs no time: what is fetched comes in several steps. */
export async function quiet(): Promise<void> {
  for (let step = 0; step < 15; step++) await settle();
}

/** Answers every request for data whole, as soon as it comes, and any for the script. */
export const allComes = (exchange: Exchange): void => {
  const [, name = ''] = /(\w+)\.bin/.exec(exchange.url) ?? [];
  const bytes = SIZES[name];
  if (bytes) void exchange.whole(bytes);
  else void exchange.text('');
};

/** What was told to those who look after the site, in Swedish. */
export function reports(): { report: Report; told: string[] } {
  const told: string[] = [];
  return { told, report: (message) => void told.push(message(msgIn('sv'))) };
}
