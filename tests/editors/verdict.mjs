/** What became of a snippet: what a visitor reads of it, beside what they read where no editor has been at it. */
import { around, wordsOf } from './snippets.mjs';

/**
 * shown: just as from the snippet itself; beside: that, and words of the editor's that should have given way to it;
 * plain: the editor's words, without Samverka; gone: there were no words, and nothing is shown; code: code is printed on
 * the page; different: something else is shown; lost: words of the editor's are missing.
 */
export const verdicts = ['shown', 'beside', 'plain', 'gone', 'code', 'different', 'lost'];

/** Markup, an entity, JSON or one of our tags among the words. */
const CODE = /<\/?[a-z!]|&(lt|gt|amp|nbsp);|samverka-|[{}]|="/i;

/** True when the words stand in the text, in their order. */
function hasWords(text, words) {
  let from = 0;
  for (const word of words) {
    from = text.indexOf(word, from);
    if (from < 0) return false;
    from += word.length;
  }
  return true;
}

/**
 * @param seen what the visitor gets of what came out of the editor
 * @param asWritten what they get of the snippet itself
 * @returns one of `verdicts`
 */
export function verdictOn({ html }, seen, asWritten) {
  if (CODE.test(seen.text)) return 'code';
  if (seen.parts.some(({ isShown }) => isShown)) {
    if (seen.models !== asWritten.models) return 'different';
    if (seen.text === asWritten.text) return 'shown';
    return hasWords(seen.text, asWritten.text.split(' ')) ? 'beside' : 'different';
  }
  if (!hasWords(seen.text, wordsOf(around(html)))) return 'lost';
  return wordsOf(html).length ? 'plain' : 'gone';
}
