/** What is wrong with a document, where, and how to mend it, in the reader's language. */
import type { Msg } from '../localization/messages.js';

export interface Problem {
  /** Where: a path in the document (`promises.items[0].title`), an address, or an element. */
  readonly path: string;
  /** What is wrong and how to mend it, in one line. */
  readonly message: (msg: Msg) => string;
  /** The error underneath, where there is one. */
  readonly cause?: unknown;
}

/** Takes problems as they are found. */
export type Report = (problem: Problem) => void;

/** Thrown where nothing can be shown. */
export class SamverkaError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.path, { cause: problem.cause });
    this.name = 'SamverkaError';
  }
}

/** No document has this many faults by accident; the rest are counted, not told. */
const MOST = 20;

/** Collects problems, at most twenty and then a count, so that a hostile document can't flood the page. */
export class Problems {
  readonly #first: Problem[] = [];
  #count = 0;

  readonly add: Report = (problem) => {
    if (this.#count++ < MOST) this.#first.push(problem);
  };

  /** All that was added, or the first twenty and how many more there are. */
  list(): readonly Problem[] {
    const more = this.#count - MOST;
    return more > 0
      ? [...this.#first, { path: '', message: (msg) => msg('Det finns fler fel.') }]
      : this.#first;
  }
}
