/** A clock that a test moves: `setTimeout`, `clearTimeout` and `performance.now()` go by it, so that nothing waits. */

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly call: () => void;
}

/** Lets all promises go on that can. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

export class Clock {
  now = 1000;
  #timers: Timer[] = [];
  #lastId = 0;
  readonly #own = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };

  install(): this {
    // As in a browser, time has gone on when a timer calls: what is set again and again gets somewhere.
    const setLater = (call: () => void, ms = 0): number => {
      this.#timers.push({ id: ++this.#lastId, at: this.now + Math.max(1, ms), call });
      return this.#lastId;
    };
    const clear = (id?: number): void => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    };
    Object.assign(window, { setTimeout: setLater, clearTimeout: clear });
    performance.now = () => this.now;
    return this;
  }

  restore(): void {
    Object.assign(window, this.#own);
    Reflect.deleteProperty(performance, 'now');
    this.#timers = [];
  }

  /** How many timers are set. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Moves on, calls what is due in its order, and lets promises go on in between. */
  async tick(ms: number): Promise<void> {
    const end = this.now + ms;
    await settle();
    for (;;) {
      const next = this.#timers
        .filter(({ at }) => at <= end)
        .sort((one, other) => one.at - other.at || one.id - other.id)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.call();
      await settle();
    }
    this.now = end;
  }

  /** Time passes without any timer, as in a page that is asleep. */
  sleep(ms: number): void {
    this.now += ms;
  }
}
