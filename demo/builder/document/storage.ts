/** Keeps the work in this browser, on this site only, until somebody forgets it. */
import { isDraft, type Draft } from './draft.js';

/** Named after the page, so that two builders of one site keep apart. */
const KEY = 'samverka-builder';

export interface Kept {
  readonly draft: Draft;
  /** The second language, '' for none. */
  readonly second: string;
  readonly looks: Readonly<Record<string, string>>;
  /** What was not understood of what the work began with. */
  readonly leftovers: readonly string[];
}

/** What was kept; undefined where there is nothing, or nothing that can be read. */
export function recall(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    if (!kept || !isDraft(kept.draft)) return undefined;
    const { draft, second = '', looks = {}, leftovers = [] } = kept;
    return { draft, second, looks, leftovers };
  } catch {
    // Private windows and full disks: the work is kept as long as the page is.
    return undefined;
  }
}

/** Keeps the work. @returns whether it could be kept. */
export function keep(work: Kept): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept there.
  }
}
