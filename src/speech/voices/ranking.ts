/** Which voices can read a language, and which of them is best. */
import type { Voice } from '../engines/engine.js';
import { primaryOf } from '../../localization/primary.js';

const regionOf = (tag: string): string => /[-_]([a-z]{2})(?![a-z0-9])/i.exec(tag)?.[1]?.toLowerCase() ?? '';

/** Where a language without a region is taken to be from, for a Swedish municipality. */
const HOME: Readonly<Record<string, string>> = { sv: 'se', en: 'gb' };

/** Names that tell of quality, best first; what matches none comes after them and before the poor ones. */
const GOOD = [
  /natural|neural|premium|siri/i,
  /enhanced|förbättrad|wavenet|studio|online|google/i,
  /alva|klara|oskar|bengt|sofie/i,
];
/** espeak's many characters, macOS's novelties and reduced voices. */
const POOR =
  /espeak|compact|eloquence|\+|\b(eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley|albert|bahh|bells|boing|bubbles|cellos|fred|jester|junior|ralph|trinoids|whisper|wobble|zarvox)\b/i;

function score({ name, language, isLocal }: Voice, wanted: string): number {
  const region = regionOf(wanted) || HOME[primaryOf(wanted)];
  const good = GOOD.findIndex((pattern) => pattern.test(name));
  const isPoor = POOR.test(name);
  return (
    (isLocal ? 1000 : 0) +
    (isPoor ? -100 : good < 0 ? 0 : 40 - 10 * good) +
    // espeak's own voice before the characters that it can be made into.
    (name.includes('+') ? -100 : 0) +
    (regionOf(language) === region ? 5 : 0)
  );
}

/** Sorts the voices of a language: those on the machine first, then by quality, then by region. */
export function rank<V extends Voice>(voices: readonly V[], language: string): V[] {
  return voices
    .map((voice) => ({ voice, points: score(voice, language) }))
    .sort((one, other) => other.points - one.points)
    .map(({ voice }) => voice);
}
