/** The work at hand: the draft with its way back, the second language, the looks, what was not understood; kept in this browser. */
import type { Draft } from '../document/draft.js';
import { merged, mergedLines } from '../document/merge.js';
import { modern } from '../document/modern.js';
import { forget, keep, recall, type Kept } from '../document/storage.js';
import { Store } from '../document/store.js';
import { otherLanguages } from '../document/texts.js';
import { blockOf, type Decision, type Piece, type Read, type Source } from '../start/blocks.js';
import { understand } from '../start/understand.js';

/** What somebody begins with. */
export type Beginning = Read;

export const isEmpty = (draft: Draft): boolean =>
  Object.keys(draft).every((field) => /^(schemaVersion|lang)$/.test(field));

const nothing = (language: string): Draft => ({ schemaVersion: 1, lang: language });

/** What stands beside a draft and goes back and forth with it: what it was read from, and what of that it does not have. */
interface Beside {
  readonly leftovers: readonly string[];
  readonly pieces: readonly Piece[];
  readonly source?: Source;
  readonly decisions: ReadonlyMap<number, Decision>;
}

const ALONE: Beside = { leftovers: [], pieces: [], decisions: new Map() };

export class Work {
  readonly store: Store;
  second = '';
  looks: Readonly<Record<string, string>> = {};
  /** False once the browser has refused to keep it. */
  isKept = true;
  /** Counts the documents that were opened. */
  count = 0;
  readonly #beside = new WeakMap<Draft, Beside>();
  #current: Beside = ALONE;

  /** @param language that of an empty document. */
  constructor(private readonly language: string) {
    const kept = recall();
    this.store = new Store(kept ? modern(kept.draft) : nothing(language));
    if (kept) {
      ({ second: this.second, looks: this.looks } = kept);
      this.#current = { ...ALONE, leftovers: kept.leftovers };
    }
    this.#beside.set(this.draft, this.#current);
    this.store.listen(() => {
      const known = this.#beside.get(this.draft);
      if (known) this.#current = known;
      else this.#beside.set(this.draft, this.#current);
    });
  }

  get draft(): Draft {
    return this.store.draft;
  }

  /** The lines that were not understood. */
  get leftovers(): readonly string[] {
    return this.#current.leftovers;
  }

  /** The pieces of the source with where they went; none for a document that was opened. */
  get pieces(): readonly Piece[] {
    return this.#current.pieces;
  }

  /** The language of the document. */
  get main(): string {
    return String(this.draft['lang'] || this.language);
  }

  /** Begins with another document; what was there can be had back by undoing. */
  open({ draft, leftovers, pieces = [], source }: Beginning): void {
    this.count++;
    this.#change(
      { ...nothing(this.language), ...modern(draft) },
      { leftovers, pieces, ...(source && { source }), decisions: new Map() },
    );
    [this.second = ''] = otherLanguages(this.draft);
  }

  openEmpty(): void {
    this.open({ draft: nothing(this.language), leftovers: [] });
  }

  /** Keeps the draft, and puts lines that nothing was made of beside it. */
  addLeftovers(lines: readonly string[]): void {
    this.#change({ ...this.draft }, { ...this.#current, leftovers: [...this.leftovers, ...lines] });
  }

  /** Takes a line away that was not understood; it can be had back by undoing. */
  forgetLeftover(at: number): void {
    this.#change({ ...this.draft }, { ...this.#current, leftovers: this.leftovers.toSpliced(at, 1) });
  }

  /** Puts a piece of the source where somebody says, and reads the rest anew; what was written since stays. */
  decide(at: number, decision: Decision): void {
    const { source, decisions, leftovers } = this.#current;
    if (!source) return;
    const next = new Map(decisions).set(at, decision);
    const before = understand(source, decisions);
    const after = understand(source, next);
    this.#change(
      modern(merged(before.draft, after.draft, this.draft) as Draft),
      {
        leftovers: mergedLines(before.leftovers, after.leftovers, leftovers),
        pieces: after.pieces ?? [],
        source,
        decisions: next,
      },
      `piece-${at}`,
    );
  }

  /** Puts a line that was not understood where somebody says. */
  moveLeftover(at: number, kind: NonNullable<Decision['kind']>): void {
    const line = this.leftovers[at] ?? '';
    const { source, pieces } = this.#current;
    const piece = source && pieces.find(({ text, place }) => text === line && place !== 'title');
    if (piece) return this.decide(piece.at, { kind });
    // The line has no place in a source, as where it is an address of a link: it is read alone.
    const [, text = line, url] = /^(.{1,300}?): (https?:\S+|mailto:\S+|\/\S*)$/.exec(line) ?? [];
    const links = url ? [{ text, url }] : [];
    const alone: Source = { blocks: [blockOf({ text, links })], language: this.main };
    const read = understand(alone, new Map([[0, { kind }]]));
    this.#change(modern(merged(nothing(this.main), read.draft, this.draft) as Draft), {
      ...this.#current,
      leftovers: this.leftovers.toSpliced(at, 1),
    });
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

  #change(draft: Draft, beside: Beside, step?: string): void {
    this.#beside.set(draft, beside);
    this.store.change(draft, step);
  }
}
