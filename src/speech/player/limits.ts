/** How fast and how loud the player can be. */

export const MIN_RATE = 0.5;
export const MAX_RATE = 2;
export const MIN_VOLUME = 0.1;

/** Returns the value within its limits; 1 where it is no number. */
export const within = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value)) || 1;

export const rateWithin = (rate: number): number => within(rate, MIN_RATE, MAX_RATE);
