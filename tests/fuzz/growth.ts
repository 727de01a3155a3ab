/** How time grows with the input: not with its square. */
/** Four times the input may take eight times as long: what grows with the square takes sixteen. */
const GROWTH = 8;
/** What takes less, in ms, tells nothing of how it grows: the clock and the collector of garbage take part. */
const SHORT = 40;
const ROUNDS = 12;
const MORE_ROUNDS = 4;

export type Work = () => unknown;

/** Work, and the shortest time that it has taken, in ms. */
interface Timed {
  readonly work: Work;
  best: number;
}

async function timeOf(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Whether a step of growth is too large in every round: the best time of each work counts. */
async function growsTooFast(works: readonly Timed[], rounds: number): Promise<boolean> {
  const isSlow = ({ best }: Timed, index: number): boolean => {
    const before = works[index - 1]?.best ?? Infinity;
    return best >= GROWTH * Math.max(before, SHORT);
  };
  for (let round = 0; round < rounds; round++) {
    for (const each of works) each.best = Math.min(each.best, await timeOf(each.work));
    if (!works.some(isSlow)) return false;
  }
  return true;
}

/**
 * Proves that work on n, 4n and 16n grows no faster than it should. The rounds of the three are interleaved, and the best
 * of each counts: a busy machine makes a round longer, never shorter. So rounds go on until the best times show that the
 * growth is right; where it is wrong no number of rounds does. One step may be too large for another reason, as what
 * no longer fits the cache: what grows with the square does so in the next step too, to 64n.
 */
export async function expectLinear(prepare: (size: number) => Work, size: number): Promise<void> {
  const timed = (factor: number): Timed => ({ work: prepare(size * factor), best: Infinity });
  const works = [timed(1), timed(4), timed(16)];
  if (!(await growsTooFast(works, ROUNDS))) return;
  const further = [works[2] ?? timed(16), timed(64)];
  if (!(await growsTooFast(further, MORE_ROUNDS))) return;
  const said = [...works, ...further.slice(1)].map(({ best }) => `${best.toFixed(1)} ms`).join(', ');
  throw new Error(`Input of ${size}, and of 4, 16 and 64 times that, takes ${said}.`);
}

/** A piece again and again. */
export const times = (count: number, piece: string): string => piece.repeat(count);
