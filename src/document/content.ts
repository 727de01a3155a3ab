/** What an element shows, and where it came from. */
import type { SamverkaDocument } from './document.js';

export interface Content<P> {
  readonly part: P;
  /** The language of its texts, where it has one of its own. */
  readonly language: string | undefined;
  /** What its addresses are relative to. */
  readonly base: string;
  /** The document it stands in, where there is one. */
  readonly document: SamverkaDocument | undefined;
  /** Where it came from: an address, `data`, `html`, or `given` by the element around it. */
  readonly source: string;
  /** Whether it says little else than what the element said before: what has changed is shown in the same nodes. */
  readonly isRevision?: boolean;
}
