/** How time grows with the input: not with its square. */
/** Four times the input may take eight times as long: what grows with the square takes sixteen. */
const GROWTH = 8;
/** What takes less, in ms, tells nothing of how it grows: the clock and the collector of garbage take part. */
const SHORT = 40;
const ROUNDS = 12;

export type Work = () => unknown;

async function timeOf(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Proves that work on n, 4n and 16n grows no faster than it should. The rounds of the three are interleaved, and the best
 * of each counts: a busy machine makes a round longer, never shorter. So rounds go on until the best times show that the
 * growth is right; where it is wrong no number of rounds does.
 */
export async function expectLinear(prepare: (size: number) => Work, size: number): Promise<void> {
  const works = [1, 4, 16].map((factor) => ({ work: prepare(size * factor), best: Infinity }));
  const isSlow = (before: number, after: number): boolean => after >= GROWTH * Math.max(before, SHORT);
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of works) each.best = Math.min(each.best, await timeOf(each.work));
    const [small = 0, middle = 0, large = 0] = works.map(({ best }) => best);
    if (!isSlow(small, middle) && !isSlow(middle, large)) return;
  }
  const said = works.map(({ best }) => `${best.toFixed(1)} ms`).join(', ');
  throw new Error(`Input of ${size}, ${4 * size} and ${16 * size} takes ${said}.`);
}

/** A piece again and again. */
export const times = (count: number, piece: string): string => piece.repeat(count);
