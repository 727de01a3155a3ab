/** Shows where reading is, with the CSS Custom Highlight API: nothing in the page is changed. */
import { adopter } from '../../styles/sheet.js';
import { rangesOf, type PageSentence } from '../reading/block.js';

const SENTENCE = 'samverka-sentence';
const WORD = 'samverka-word';

/**
 * In a layer, so that the site's own rules win. Text has at least 7:1 on both, in light and in dark.
 * `light-dark()` is newer than highlights: what does not know it takes the light ones.
 * Nothing of it is printed.
 * Chromium takes the root's `color-scheme` for them, and with forced colours paints all highlights as `Highlight`.
 */
const rules = `@layer samverka{@media screen{
::highlight(${SENTENCE}){background-color:#ffefb0;color:#1b1b1b;background-color:light-dark(#ffefb0,#4a3d00);color:light-dark(#1b1b1b,#fff)}
::highlight(${WORD}){background-color:#0b4a8f;color:#fff;background-color:light-dark(#0b4a8f,#ffd84d);color:light-dark(#fff,#1b1b1b)}
@media (forced-colors:active){
::highlight(${SENTENCE}){background-color:Highlight;color:HighlightText}
}}}`;

/** Puts the rules into a root: Firefox and WebKit want them in every shadow root that has a highlight. */
const adopt = adopter(rules);

export class Highlighter {
  #sentence: PageSentence | undefined;
  /** Where the sentence stands, for scrolling. */
  #ranges: readonly Range[] = [];
  /** What of it is marked. */
  #marked: readonly Range[] = this.#ranges;

  /** Makes ready to highlight in these roots. */
  style(roots: Iterable<Node>): void {
    for (const root of roots) adopt(root);
  }

  /**
   * Shows a sentence and, within it, a word; nothing without a sentence.
   * @param start of the word in the sentence's text, in UTF-16 units.
   */
  show(sentence: PageSentence | undefined, start = 0, end = 0): void {
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      this.#ranges = sentence ? rangesOf(sentence.block, sentence.start, sentence.end) : [];
    }
    const place = (from: number, to: number): Range[] =>
      sentence && end > start ? rangesOf(sentence.block, sentence.start + from, sentence.start + to) : [];
    const word = place(start, end);
    // There two highlights look alike, so the word is where the sentence has none.
    const isForced = matchMedia('(forced-colors: active)').matches && word.length > 0;
    const marked = isForced ? [...place(0, start), ...place(end, sentence?.text.length ?? 0)] : this.#ranges;
    if (marked !== this.#marked) {
      this.#marked = marked;
      this.#set(SENTENCE, marked, 0);
    }
    this.#set(WORD, isForced ? [] : word, 1);
  }

  get ranges(): readonly Range[] {
    return this.#ranges;
  }

  /** Chrome 105, Safari 17.2 and Firefox 140 have highlights; elsewhere the page is heard and not marked. */
  #set(name: string, ranges: readonly Range[], priority: number): void {
    const registry = globalThis.CSS?.highlights as HighlightRegistry | undefined;
    if (!registry) return;
    if (!ranges.length) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  }
}
