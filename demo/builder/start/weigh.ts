/** Weighs the words of a heading or of the line before a list: what it says that follows, and how surely. */
import { CUES, FULL_STOP, NEAREST, type Kind, type Sign } from './cues.js';

/** The weight that each kind has, with its signs. */
export class Weights {
  readonly #all = new Map<Kind, { weight: number; signs: Sign[] }>();

  add(kind: Kind, weight: number, sign: Sign): this {
    const own = this.#all.get(kind) ?? { weight: 0, signs: [] };
    own.weight += weight;
    own.signs.push(sign);
    this.#all.set(kind, own);
    return this;
  }

  /** Adds what others weigh, in part. */
  include(others: Weights, part: number): this {
    for (const [kind, { weight, signs }] of others.#all)
      for (const [index, sign] of signs.entries()) this.add(kind, index ? 0 : weight * part, sign);
    return this;
  }

  of(kind: Kind): number {
    return this.#all.get(kind)?.weight ?? 0;
  }

  /** What weighs most; undefined where nothing weighs as much as `least`. */
  best(
    least: number,
  ): { readonly kind: Kind; readonly weight: number; readonly signs: readonly Sign[] } | undefined {
    let best: { kind: Kind; weight: number; signs: Sign[] } | undefined;
    for (const [kind, { weight, signs }] of this.#all)
      if (weight >= least && weight > (best?.weight ?? 0)) best = { kind, weight, signs };
    return best;
  }
}

/** Longer lines are no headings, and what a sentence says is at its end. */
const MOST = 300;

/** The weights of a text, which is a heading, or a line that stands before what it is about. */
function weightsOf(text: string, where: 'heading' | 'line'): Weights {
  const found = CUES.flatMap((cue) => {
    const match = cue.words.exec(text);
    return match ? [{ cue, at: match.index }] : [];
  });
  const nearest = found.reduce<number | undefined>(
    (best, { at }) =>
      best === undefined ? at : where === 'heading' ? Math.min(best, at) : Math.max(best, at),
    undefined,
  );
  const part = where === 'line' && /[.!?]$/.test(text) ? FULL_STOP : 1;
  const weights = new Weights();
  for (const { cue, at } of found)
    weights.add(cue.kind, (cue[where] + (at === nearest ? NEAREST : 0)) * part, cue.sign);
  return weights;
}

export const saidByHeading = (text: string): Weights => weightsOf(text.slice(0, MOST), 'heading');

/** The weights of the line before a list: of its last sentence. */
export const saidByLine = (text: string): Weights => weightsOf(lastSentence(text.slice(-MOST)), 'line');

/** The last sentence of a text: a full stop, a space and a capital letter end the one before it. */
export function lastSentence(text: string): string {
  const ends = [...text.matchAll(/[.!?]["”’)]*\s+(?=[\p{Lu}\d])/gu)];
  const last = ends.at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** As much as a heading must weigh to say what a part of the page is. */
export const SURE = 3;
