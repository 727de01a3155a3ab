/** What a check has found: where, how much it matters, and in plain words what to do. */
import type { Locale, Msg } from '../../../src/localization/messages.js';
import type { Path } from '../document/draft.js';

export interface Finding {
  /** The field it is about: the builder leads there. */
  readonly path: Path;
  /** `error`: visitors miss something or meet a fault; `warning`: it should be mended; `advice`: it could be better. */
  readonly kind: 'error' | 'warning' | 'advice';
  /** What is wrong and how to mend it, in one or two short sentences. */
  readonly message: (msg: Msg, locale: Locale) => string;
}
