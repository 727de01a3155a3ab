/**
 * The corpus: sentences, and what is said of each. In a file `# kind` begins a kind; a line is a sentence, `shown → said`,
 * with ` ¦ ` where one utterance ends. A frame, `= … {} …`, is said with each of the fillers, `+ shown → said`, of its kind.
 */
import { readFileSync } from 'node:fs';

/** What is shown and said of a line; the same where nothing else stands there. */
function halves(line) {
  const at = line.lastIndexOf(' → ');
  return at < 0 ? [line, line] : [line.slice(0, at), line.slice(at + 3)];
}

function sentencesOf(lines) {
  const starting = (mark) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => halves(line.slice(2)));
  const fillers = starting('+ ');
  const framed = starting('= ').flatMap(([shown, said]) =>
    fillers.map(([part, words]) => [shown.replace('{}', part), said.replace('{}', words)]),
  );
  return [...framed, ...lines.filter((line) => !/^[=+] /.test(line)).map(halves)];
}

/** The sentences of a language, by kind: `[[shown, said], …]`. */
export function corpusOf(language) {
  const text = readFileSync(new URL(`${language}.txt`, import.meta.url), 'utf8');
  return new Map(
    text
      .split(/^# /m)
      .slice(1)
      .map((section) => {
        const [kind, ...lines] = section.split('\n').map((line) => line.trim());
        return [kind, sentencesOf(lines.filter(Boolean))];
      }),
  );
}

/** What is compared: not case, pauses, spaces, hyphens between letters, nor what ends an utterance. */
export const plain = (utterances) =>
  utterances
    .map((text) =>
      text
        .toLowerCase()
        .replaceAll(',', ' ')
        .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
        .replace(/[.:;!?…)\]\s]+$/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' ¦ ');
