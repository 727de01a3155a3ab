/** What the form needs to know, and what it may ask for. */
import type { Locale, Msg } from '../../../src/localization/messages.js';
import type { Finding } from '../checks/finding.js';
import { pathName, type Draft, type Path, type Value } from '../document/draft.js';

export interface FormContext {
  readonly msg: Msg;
  /** The locale of the builder itself. */
  readonly locale: Locale;
  readonly draft: Draft;
  /** The language of the document. */
  readonly main: string;
  /** The second language; '' for none. */
  readonly second: string;
  /** By the name of their path. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** How many there are in each item of a list, by the name of its path. */
  readonly counts: ReadonlyMap<string, number>;
  /** The names of the paths of what is unfolded. */
  readonly open: ReadonlySet<string>;
  readonly requests: FormRequests;
}

export interface FormRequests {
  /** @param isTyped whether more of the same will come: it is undone together. */
  change(path: Path, value: Value, isTyped?: boolean): void;
  /** Several at once, undone together. */
  changeAll(changes: readonly (readonly [path: Path, value: Value])[]): void;
  add(path: Path): void;
  remove(path: Path, at: number): void;
  move(path: Path, from: number, to: number): void;
  unfold(path: Path, isOpen: boolean): void;
}

/** The id of the control of a field; of the one in the second language with its tag. */
export const controlId = (path: Path, language = ''): string =>
  `falt-${pathName(path) || 'sidan'}${language && `-${language}`}`;
