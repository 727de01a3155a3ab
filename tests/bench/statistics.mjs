/** What a benchmark may say of samples from a busy machine: medians, how far they spread, and ratios within one round. */

function quantile(sorted, part) {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

/** The median, and the quartiles that half of the samples lie between. */
export function summary(samples) {
  const ordered = [...samples].sort((a, b) => a - b);
  return { median: quantile(ordered, 0.5), low: quantile(ordered, 0.25), high: quantile(ordered, 0.75) };
}

export const median = (samples) => summary(samples).median;

/** How many times the baseline, round by round: what disturbs one round disturbs both. */
export const ratios = (samples, baseline) => summary(samples.map((value, round) => value / baseline[round]));

/** The exponent of growth between two sizes: 1 is linear, 2 is the square. */
export const growth = (size, time, larger, longer) => Math.log(longer / time) / Math.log(larger / size);

/**
 * Measures each variant once a round, in turn, beginning with another one each time.
 * @returns the samples by the variant's name, in the order of the rounds.
 */
export async function interleave(rounds, variants, measure) {
  const names = Object.keys(variants);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (let step = 0; step < names.length; step++) {
      const name = names[(step + round) % names.length];
      samples[name][round] = await measure(variants[name], name);
    }
  return samples;
}

const digits = (value) => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

export const number = (value, fraction = digits(Math.abs(value))) =>
  value.toLocaleString('en', { minimumFractionDigits: fraction, maximumFractionDigits: fraction });

/** `12.3 (11.9–13.0)`: the median, and the quartiles. */
export function spread(samples) {
  const { median: middle, low, high } = summary(samples);
  const fraction = digits(middle);
  return `${number(middle, fraction)} (${number(low, fraction)}–${number(high, fraction)})`;
}

/** `1.12 ×` */
export const times = (ratio) => `${number(ratio, ratio >= 100 ? 0 : ratio >= 10 ? 1 : 2)} ×`;
