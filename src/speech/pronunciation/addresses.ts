/** Addresses on the web and of e-mail, and numbers with more than one dot. */
import { sayService } from './codes.js';
import { END, type Rule, type Wording } from './language.js';

const LABELS = '(?:[\\p{L}\\d_-]{1,63}\\.){1,6}';
/** What is an address without https:// or www. too. */
const DOMAINS = 'se|nu|com|org|net|eu|info|gov|edu|io|dk|no|fi|de|uk';

/** The rules of addresses. */
export function addressRules(wording: Wording): Rule[] {
  const { sign, sayNumber, number } = wording;
  return [
    [
      'address',
      `https?://\\S*[\\p{L}\\d/]|[\\p{L}\\d._+-]{1,64}@${LABELS}\\p{L}{2,24}${END}|` +
        `(?:www\\.${LABELS}\\p{Ll}+|${LABELS}(?:${DOMAINS}))(?![\\p{L}\\d@-])(?:/\\S*[\\p{L}\\d/]|/)?|` +
        `(?!${number.replace('(', '(?:')}(?![.\\d]))\\d+(?:\\.\\d+){2,9}`,
      ([shown = '']) =>
        (shown.match(/^https?:\/\/|\/$|\d+|[\p{L}\p{M}]+|[^]/gu) ?? []).map((part, at, { length }) => [
          part,
          part.endsWith('/') && (!at || at === length - 1)
            ? ''
            : (sign(part) ?? (/^\d/.test(part) ? (sayService(wording, part) ?? sayNumber(part)) : part)),
        ]),
    ],
  ];
}
