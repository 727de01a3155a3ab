/** The worker that makes sound of text, as it is seen from the page. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Answer, EngineFile, Request } from './messages.js';
import type { Fault } from '../engine.js';
import { Clip } from './clip.js';
import { outOfMemory, ReserveError } from './fault.js';

/** How long the worker may be silent when it has something to say, in ms: it is then taken to be stuck. */
const PATIENCE = 20_000;
/** The same for its start, which includes the download of its script. */
const START = 60_000;

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
  readonly #worker: Worker;
  readonly #clips = new Map<number, Clip>();
  #loading: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  /**
   * @param closed is called when it has ended by itself.
   * @throws {ReserveError} `blocked` where the page's policy forbids the worker.
   */
  constructor(
    private readonly url: string,
    private readonly closed: () => void,
  ) {
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
    return new Promise((resolve, reject) => {
      this.#loading = { resolve, reject };
      this.#ask(
        { type: 'load', files },
        files.map(([, data]) => data),
      );
    });
  }

  /** Makes sound of a text, which comes bit by bit. */
  speak(text: string, language: string, rate: number): Clip {
    const clip = new Clip();
    const id = ++this.#count;
    this.#clips.set(id, clip);
    this.#ask({ type: 'speak', id, text, language, rate });
    return clip;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
  }

  #ask(request: Request, transfer: Transferable[] = []): void {
    this.#worker.postMessage(request, transfer);
    this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#loading || this.#clips.size)
      this.#timer = setTimeout(() => this.#end('broken', this.#blocked()), this.#loading ? START : PATIENCE);
  }

  #answer(answer: Answer): void {
    if (answer.type === 'loaded') {
      this.#loading?.resolve();
      this.#loading = undefined;
    } else if (answer.type === 'sound') {
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
    this.#watch();
  }

  /** An engine that has failed once is not asked again. */
  #end(fault: Fault, error: ReserveError): void {
    this.close();
    this.#loading?.reject(error);
    this.#loading = undefined;
    for (const clip of this.#clips.values()) clip.fail(fault);
    this.#clips.clear();
    this.closed();
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
