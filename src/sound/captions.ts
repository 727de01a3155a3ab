/** The sentences as captions: a WebVTT file (W3C, "WebVTT: The Web Video Text Tracks Format"), one cue a sentence. */

/** When a sentence is heard, in seconds. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** On one line: a line break would end the cue or the header. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A time as WebVTT writes it: `00:01:02.345`. */
function timestamp(milliseconds: number): string {
  const digits = (value: number, length: number): string => String(Math.floor(value)).padStart(length, '0');
  const hours = digits(milliseconds / 3_600_000, 2);
  const minutes = digits((milliseconds / 60_000) % 60, 2);
  const seconds = digits((milliseconds / 1000) % 60, 2);
  return `${hours}:${minutes}:${seconds}.${digits(milliseconds % 1000, 3)}`;
}

/**
 * A WebVTT file.
 * @param lead how much later the sound begins than the cues say, in seconds.
 */
export function captions(title: string, cues: readonly Cue[], lead: number): Blob {
  // The header may not have an arrow either.
  const header = `WEBVTT - ${oneLine(title).replaceAll('-->', '→')}`;
  const blocks = cues.flatMap(({ text, start, end }) => {
    const [from, to] = [start, end].map((time) => Math.round((time + lead) * 1000)) as [number, number];
    const said = oneLine(text).replace(/[&<>]/g, (character) => ENTITIES[character]!);
    // A cue that ends as it begins is not valid, and nobody has heard it.
    return said && to > from ? [`${timestamp(from)} --> ${timestamp(to)}\n${said}`] : [];
  });
  return new Blob([`${[header, ...blocks].join('\n\n')}\n`], { type: 'text/vtt;charset=utf-8' });
}
