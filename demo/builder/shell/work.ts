/** The work at hand: the draft with its way back, the second language, the looks, what was not understood; kept in this browser. */
import type { Draft } from '../document/draft.js';
import { forget, keep, recall, type Kept } from '../document/storage.js';
import { Store } from '../document/store.js';
import { otherLanguages } from '../document/texts.js';

/** What somebody begins with. */
export interface Beginning {
  readonly draft: Draft;
  readonly leftovers: readonly string[];
}

export const isEmpty = (draft: Draft): boolean =>
  Object.keys(draft).every((field) => /^(schemaVersion|lang)$/.test(field));

const nothing = (language: string): Draft => ({ schemaVersion: 1, lang: language });

export class Work {
  readonly store: Store;
  second = '';
  looks: Readonly<Record<string, string>> = {};
  leftovers: readonly string[] = [];
  /** False once the browser has refused to keep it. */
  isKept = true;
  /** Counts the documents that were opened. */
  count = 0;

  /** @param language that of an empty document. */
  constructor(private readonly language: string) {
    const kept = recall();
    this.store = new Store(kept?.draft ?? nothing(language));
    if (kept) ({ second: this.second, looks: this.looks, leftovers: this.leftovers } = kept);
  }

  get draft(): Draft {
    return this.store.draft;
  }

  /** The language of the document. */
  get main(): string {
    return String(this.draft['lang'] || this.language);
  }

  /** Begins with another document; what was there can be had back by undoing. */
  open({ draft, leftovers }: Beginning): void {
    this.count++;
    this.leftovers = leftovers;
    this.store.change({ ...nothing(this.language), ...draft });
    [this.second = ''] = otherLanguages(this.draft);
  }

  openEmpty(): void {
    this.open({ draft: nothing(this.language), leftovers: [] });
  }

  keep(): void {
    const { draft, second, looks, leftovers } = this;
    // Nothing has to be kept of nothing: what was forgotten stays forgotten.
    if (isEmpty(draft) && !second && !leftovers.length && !Object.values(looks).some(Boolean))
      return forget();
    this.isKept = keep({ draft, second, looks, leftovers } satisfies Kept);
  }

  /** Forgets all that is kept, and begins anew. */
  forget(): void {
    this.second = '';
    this.looks = {};
    this.openEmpty();
    this.keep();
  }
}
