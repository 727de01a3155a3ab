/** The text as the engine is given it, and the way back from the engine's positions in it. */

/**
 * What the engine would take for something else than text: SSML (`<`, `>`, `&`), phonemes (`[[…]]`), its own commands
 * (control characters, of which NUL ends the text), and half a surrogate pair, which would eat the character after it.
 */
const NOT_TEXT = /[<>&[\]\p{Cc}\p{Cs}]/gu;

/** As long as the text, unit for unit, so that positions stay. */
export const cleaned = (text: string): string => text.replace(NOT_TEXT, ' ');

/** Gives the offset in UTF-16 units of a position that counts code points from 1. Positions must not fall. */
export function offsetsIn(text: string): (position: number) => number {
  let codePoints = 0;
  let offset = 0;
  return (position) => {
    while (codePoints < position - 1 && offset < text.length) {
      offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
      codePoints += 1;
    }
    return offset;
  };
}
