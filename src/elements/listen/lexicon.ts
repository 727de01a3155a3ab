/** The words that the documents bring which are read. */
import { anyPart } from '../../document/parts.js';
import type { LexiconEntry } from '../../speech/pronunciation/spoken.js';
import { PartElement } from '../base/part-element.js';

/** Collects them from what is read; the nearest come last. */
export const lexiconIn = (targets: readonly Element[]): readonly LexiconEntry[] =>
  targets
    .flatMap((target) => [target, ...target.querySelectorAll(anyPart)])
    .flatMap((element) => (element instanceof PartElement ? element.lexicon : []));
