/** Runs the machine: one event after the other, the effects of each, and then whoever listens. */
import { INITIAL, next } from './machine.js';
import type { Effect, MachineEvent, MachineState } from './states.js';

export class Loop {
  #state = INITIAL;
  /** What has happened while effects were carried out: it is answered after them. */
  readonly #queue: MachineEvent[] = [];
  #isBusy = false;

  /**
   * @param run carries out an effect; what comes of it at once is sent before it returns.
   * @param tell is called when events and effects have been seen to, and may send again.
   */
  constructor(
    private readonly run: (effect: Effect) => void,
    private readonly tell: () => void,
  ) {}

  get state(): MachineState {
    return this.#state;
  }

  /**
   * Answers an event, and what comes of it at once; then tells of it. A listener that calls in meanwhile is
   * answered there and then, as nothing is under way; what an engine tells while an effect is carried out
   * waits for its turn.
   */
  send(event: MachineEvent): void {
    this.#queue.push(event);
    if (this.#isBusy) return;
    do {
      if (this.#settle()) this.tell();
      if (this.#state.name === 'ready') this.#queue.push({ type: 'told' });
    } while (this.#queue.length);
  }

  /** Answers all that has happened. True when there is something to tell. */
  #settle(): boolean {
    let isNews = false;
    this.#isBusy = true;
    try {
      for (let event = this.#queue.shift(); event; event = this.#queue.shift()) {
        const step = next(this.#state, event);
        if (!step) continue;
        this.#state = step.state;
        isNews ||= event.type !== 'told';
        for (const effect of step.effects) this.run(effect);
      }
    } finally {
      this.#isBusy = false;
      // An engine or a page that throws leaves nothing behind for the next request to stumble over.
      this.#queue.length = 0;
    }
    return isNews;
  }
}
