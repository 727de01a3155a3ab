/** What a file is called, on every system that it may be saved on. */
import { expect } from '@esm-bundle/chai';
import { fileName } from '../../../src/sound/index.js';

const NAMES: readonly (readonly [string, string, string])[] = [
  ['keeps Swedish letters', 'Löften Åre Ärlig', 'löften-åre-ärlig'],
  ['composes letters that are written as two', 'A\u030are', 'åre'],
  ['takes away what is forbidden', 'a\\b/c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['takes away control characters and line breaks', ' \tLöften\r\n\u0000 2025\u0085 ', 'löften-2025'],
  ['has one hyphen for a dash and its spaces', 'Löften – Värmdö — kommun', 'löften-värmdö-kommun'],
  ['keeps a dot inside', 'Kap. 2.1', 'kap.-2.1'],
  ['has no dots at its ends', '...hemlig. . .', 'hemlig'],
  ['drops what has no width or turns the direction', 'med\u00adborgar\u200b\u202elöften', 'medborgarlöften'],
  ['drops half a character', 'a\ud83db', 'ab'],
  ['keeps other scripts', 'وعود المواطنين', 'وعود-المواطنين'],
  ['is never a device', 'CON', 'samverka-con'],
  ['is never a device with a dot', 'Lpt1.Löften', 'samverka-lpt1.löften'],
  ['may begin as a device does', 'Control', 'control'],
  ['is never empty', '', 'samverka'],
  ['keeps a sign that is allowed', ' ?/…\u2013. ', '…'],
  ['is never only hyphens', '- / -', 'samverka'],
];

describe('the name of a file', () => {
  for (const [what, title, name] of NAMES) it(what, () => expect(fileName(title)).to.equal(name));

  it('is at most 80 characters, none of them cut', () => {
    expect(fileName('ö'.repeat(200))).to.equal('ö'.repeat(80));
    expect(fileName(`${'a'.repeat(79)}😀b`)).to.equal(`${'a'.repeat(79)}😀`);
    // The cut has laid bare a hyphen.
    expect(fileName(`${'a'.repeat(79)} b`)).to.equal('a'.repeat(79));
  });

  it('leaves room for an extension in 255 bytes', () => {
    const name = fileName('😀'.repeat(100));
    expect(name).to.equal('😀'.repeat(60));
  });
});
