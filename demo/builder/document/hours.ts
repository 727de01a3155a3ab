/** Opening hours as they are written in one field: a line each, and a line without a time before those of a season or a desk. */
import { isDraft, type Value } from './draft.js';
import { withWords, wordsIn } from './texts.js';

const isGroup = (value: Value): boolean => isDraft(value) && Array.isArray(value['hours']);

/** The lines of one entry in a language. */
function linesOf(entry: Value, language: string, main: string): readonly string[] {
  if (!isDraft(entry) || !isGroup(entry)) return [wordsIn(entry, language, main)];
  const hours = entry['hours'] as readonly Value[];
  return [wordsIn(entry['label'], language, main), ...hours.map((each) => wordsIn(each, language, main))];
}

/** All hours in a language, with an empty line between groups. */
export const hoursIn = (hours: readonly Value[], language: string, main: string): string =>
  hours
    .map(
      (entry, index) =>
        `${index && (isGroup(entry) || isGroup(hours[index - 1])) ? '\n' : ''}${linesOf(entry, language, main).join('\n')}`,
    )
    .join('\n')
    .trimEnd();

/** A line that says when or where the hours below it hold, and no time. */
const isLabel = (line: string): boolean =>
  /:$/.test(line) || !/\d[.:]\d\d|\d\s*[–-]\s*\d|stängt|closed/i.test(line);

/** Hours with other words in a language; the other languages keep theirs, entry by entry. */
export function withHours(
  hours: readonly Value[],
  language: string,
  written: string,
  main: string,
): readonly Value[] | undefined {
  const groups = written.trim() ? written.trim().split(/\n[^\S\n]*\n\s*/) : [];
  const entries = groups.flatMap((group): readonly (readonly string[])[] => {
    const lines = group.split('\n').filter((line) => line.trim());
    return lines.length > 1 && isLabel(lines[0] ?? '') ? [lines] : lines.map((line) => [line]);
  });
  const next = entries.map(([first = '', ...others], index): Value => {
    const old = hours[index];
    if (!others.length) return withWords(isGroup(old) ? undefined : old, language, first, main) ?? '';
    const before = isDraft(old) && isGroup(old) ? old : {};
    const lines = (before['hours'] ?? []) as readonly Value[];
    return {
      label: withWords(before['label'], language, first.replace(/:$/, ''), main) ?? '',
      hours: others.map((line, at) => withWords(lines[at], language, line, main) ?? ''),
    };
  });
  return next.length ? next : undefined;
}
