/** What a file is called after its page: "Löften 2025/2026" gives "löften-2025-2026". All systems that visitors have take it. */

/** In code points. */
const LONGEST = 80;
/** In UTF-8, with room for an extension: what Linux and Android take is 255. */
const MOST_BYTES = 240;
const FALLBACK = 'samverka';

/** Names that are devices in Windows, whatever follows a dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(\.|$)/;

const trim = (name: string): string => name.replace(/^[-. ]+|[-. ]+$/g, '');

/** The beginning of a name that is not too long; characters are never cut. */
function short(name: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const character of [...name].slice(0, LONGEST)) {
    bytes += encoder.encode(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}

/** The name of a file after the page: without an extension, in lower case, at most 80 characters, never empty. */
export function fileName(title: string): string {
  const name = title
    // What has no width, and half characters: soft hyphens, and what turns the direction of a name. First of all, as Firefox's
    // normalize() makes U+FFFD of half a character (seen in 153).
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    // What Windows, macOS or Android forbid, white space, and all kinds of dashes.
    .replace(/[\\/:*?"<>|\p{Cc}\s\p{Pd}]+/gu, '-');
  // Cutting may lay bare a hyphen, and a prefix make it too long.
  const kept = trim(short(trim(name)));
  if (RESERVED.test(kept)) return trim(short(`${FALLBACK}-${kept}`));
  return kept || FALLBACK;
}
