/** Long sentences in shorter utterances: engines have limits, and some fall silent after 15 s. */

/** Nothing shorter is split, in UTF-16 units of what is said. */
const LONG = 200;

/**
 * The end of the utterance that begins at `start`: the end of the text, or a clause's end about 200
 * characters on. Limits: 32,767 characters in Chromium, 4,000 on Android; Google's voices stop after 15 s
 * (HadrienGardeur/read-aloud-best-practices#4).
 */
export function utteranceEnd(text: string, start: number): number {
  if (text.length - start <= LONG) return text.length;
  const rest = text.slice(start, start + 2 * LONG);
  let end = 0;
  for (const { index } of rest.matchAll(/[,;:–)] |[–—]/g)) if (!end || index < LONG) end = index + 1;
  // Without a clause, at a space; without even that, where it is.
  end ||= text.length - start <= 2 * LONG ? text.length - start : rest.lastIndexOf(' ') + 1 || rest.length;
  return text.length - start - end < LONG / 10 ? text.length : start + end;
}
