/** No word of an author's HTML is lost, doubled or moved, whatever they have written. */
import { anyHtml, headedHtml, orphanedHtml } from './editor-html.js';
import { parsed, shown } from './page.js';
import { property } from './property.js';
import { fateOf, numbered, wordsIn } from './words.js';

/** Proves that the words of some HTML are all in the page that shows it: those of texts in order, those of fields anywhere. */
const isKept =
  (isOrderKept: boolean) =>
  async (html: string): Promise<void> => {
    const content = parsed(html);
    const before = wordsIn(content);
    const page = await shown(content);
    const fate = fateOf(before, wordsIn(page), isOrderKept);
    if (fate) throw new Error(`${fate}\nIt became: ${page.innerHTML.replace(/<!--.*?-->/g, '')}`);
  };

describe('no word is lost', () => {
  // The first heading of a part is shown first, wherever it stood.
  property('of any part of a page in HTML', anyHtml.map(numbered), 1000, isKept(false), String);
  property(
    'or moved of a part that begins with its heading',
    headedHtml.map(numbered),
    1000,
    isKept(true),
    String,
  );
  property('of what a CMS moved out of an element', orphanedHtml.map(numbered), 300, isKept(false), String);
});
