/** How time grows with the input: not with its square. */
import { expect } from '@esm-bundle/chai';

/** Four times the input may take eight times as long: what grows with the square takes sixteen. */
const GROWTH = 8;
/** What takes less, in ms, tells nothing of how it grows: the clock and the collector of garbage take part. */
const SHORT = 40;
const ROUNDS = 3;

export type Work = () => unknown;

async function timeOf(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Proves that work on n, 4n and 16n grows no faster than it should. The rounds of the three are interleaved, and the best
 * of each counts: a busy machine makes a round longer, never shorter.
 */
export async function expectLinear(prepare: (size: number) => Work, size: number): Promise<void> {
  const works = [1, 4, 16].map((factor) => [prepare(size * factor), Infinity] as [Work, number]);
  for (let round = 0; round < ROUNDS; round++)
    for (const entry of works) entry[1] = Math.min(entry[1], await timeOf(entry[0]));
  const [small = 0, middle = 0, large = 0] = works.map(([, best]) => best);
  const said = `${size}, ${4 * size}, ${16 * size}: ${[small, middle, large].map((time) => time.toFixed(1)).join(', ')} ms`;
  expect(middle, said).to.be.below(GROWTH * Math.max(small, SHORT));
  expect(large, said).to.be.below(GROWTH * Math.max(middle, SHORT));
}

/** A piece again and again. */
export const times = (count: number, piece: string): string => piece.repeat(count);
