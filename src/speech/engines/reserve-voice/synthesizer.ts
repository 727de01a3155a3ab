/** The worker that makes sound of text, as it is seen from the page. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Answer, EngineFile, Request } from './messages.js';
import type { Fault } from '../engine.js';
import { Clip } from './clip.js';
import { outOfMemory, ReserveError } from './fault.js';

/** How long the worker may be silent when it has something to say, in ms: it is then taken to be stuck. */
export interface Limits {
  /** At its start, which includes the download of its script. */
  readonly start: number;
  /** From then on. */
  readonly silence: number;
}

const LIMITS: Limits = { start: 60_000, silence: 20_000 };

interface Policy {
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;

/** Where Trusted Types are enforced, a worker's address has to come from a policy; where they are not, none may be allowed. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  try {
    policy ??= trustedTypes?.createPolicy('samverka', { createScriptURL: (address) => address });
  } catch {
    // The page names the policies that it allows: without enforcement the address alone does.
  }
  return policy?.createScriptURL(url) ?? url;
}

export class Synthesizer {
  /** Rejects when it ends by itself. */
  readonly failed: Promise<never>;
  readonly #worker: Worker;
  readonly #limits: Limits;
  readonly #clips = new Map<number, Clip>();
  /** Who waits for data to be taken, in the order of asking. */
  readonly #loading: (() => void)[] = [];
  #reject: (error: ReserveError) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;
  #isOver = false;

  /**
   * @param closed is called when it has ended by itself.
   * @throws {ReserveError} `blocked` where the page's policy forbids the worker.
   */
  constructor(
    private readonly url: string,
    private readonly closed: () => void,
    limits: Partial<Limits> = {},
  ) {
    this.#limits = { ...LIMITS, ...limits };
    this.failed = new Promise((_, reject) => (this.#reject = reject));
    this.failed.catch(() => undefined);
    try {
      this.#worker = new Worker(trusted(url));
    } catch (cause) {
      throw this.#blocked(cause);
    }
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#answer(data);
    // A script that is missing, that is something else, or that the policy stops, tells only that there was an error.
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#end('broken', this.#blocked(event.message));
    };
  }

  /** Gives the engine data. Rejects when it cannot be started. */
  load(files: readonly EngineFile[]): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.#loading.push(resolve));
    this.#ask(
      { type: 'load', files },
      files.map(([, data]) => data),
    );
    return Promise.race([loaded, this.failed]);
  }

  /** Makes sound of a text, which comes bit by bit. */
  speak(text: string, language: string, rate: number): Clip {
    const clip = new Clip();
    const id = ++this.#count;
    if (this.#isOver) clip.fail('broken');
    else this.#clips.set(id, clip);
    this.#ask({ type: 'speak', id, text, language, rate });
    return clip;
  }

  /** Ends it; what it was asked for never comes. */
  close(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#worker.onmessage = this.#worker.onerror = null;
    this.#worker.terminate();
  }

  #ask(request: Request, transfer: Transferable[] = []): void {
    if (this.#isOver) return;
    this.#worker.postMessage(request, transfer);
    this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (!this.#loading.length && !this.#clips.size) return;
    const { start, silence } = this.#limits;
    this.#timer = setTimeout(
      () => {
        // In a hidden page its answers come late.
        if (document.hidden) this.#watch();
        else this.#end('broken', this.#blocked());
      },
      this.#loading.length ? start : silence,
    );
  }

  #answer(answer: Answer): void {
    if (answer.type === 'loaded') this.#loading.shift()?.();
    else if (answer.type === 'sound') {
      const { id, isLast } = answer;
      const clip = this.#clips.get(id);
      if (isLast) this.#clips.delete(id);
      clip?.add(answer, isLast);
    } else {
      const { fault, message } = answer;
      this.#end(
        fault,
        fault === 'memory'
          ? outOfMemory(message)
          : new ReserveError('broken', (msg) => msg(str`${this.url} svarar inte: ${message}`)),
      );
      return;
    }
    if (!this.#isOver) this.#watch();
  }

  /** An engine that has failed once is not asked again. */
  #end(fault: Fault, error: ReserveError): void {
    this.close();
    this.#reject(error);
    // Before its clips tell: whoever hears of it may ask for a new one.
    this.closed();
    for (const clip of this.#clips.values()) clip.fail(fault);
    this.#clips.clear();
  }

  readonly #blocked = (cause?: unknown): ReserveError =>
    new ReserveError(
      'blocked',
      (msg) =>
        msg(
          str`${this.url} startar inte. Filen ska finnas där som JavaScript, och sidans CSP tillåta worker-src 'self' och trusted-types samverka.`,
        ),
      cause,
    );
}
