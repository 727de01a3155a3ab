/** Text, headings and paragraphs: from the author's own nodes where there are any, from the model otherwise. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../document/schema.js';
import { nodesOf } from '../../document/authored.js';
import { isElement } from '../../html/text.js';
import { wordsOf, type Context, type Lang } from './context.js';
import { markLinks } from './link.js';

/** The author's nodes for a field, made ready to be shown; undefined where it came from a document. */
export function authored(owner: object, field: string, context: Context): readonly Node[] | undefined {
  const nodes = nodesOf(owner, field)?.filter(isElement);
  if (!nodes) return undefined;
  const { contentLanguage, language } = context;
  for (const element of nodes) {
    markLinks(element, context);
    if (contentLanguage && contentLanguage !== language && !element.hasAttribute('lang'))
      element.setAttribute('lang', contentLanguage);
  }
  return nodesOf(owner, field);
}

/** A text inside another element; wrapped only where it needs a `lang`. */
export function inline(text: Text, context: Context): string | TemplateResult {
  const { words, lang } = wordsOf(text, context);
  return lang === nothing ? words : html`<span lang=${lang}>${words}</span>`;
}

/** Paragraphs of a field. `mark` names them, so that they can be told apart when the page is read again. */
export const paragraphs = (owner: object, field: string, texts: Text | readonly Text[] | undefined, context: Context, mark?: string): unknown =>
  authored(owner, field, context) ??
  (texts === undefined ? [] : Array.isArray(texts) ? (texts as readonly Text[]) : [texts as Text]).map((text) => {
    const { words, lang } = wordsOf(text, context);
    return html`<p lang=${lang} data-field=${mark ?? nothing}>${words}</p>`;
  });

const headings: readonly ((lang: Lang, words: string) => TemplateResult)[] = [
  (lang, words) => html`<h2 lang=${lang}>${words}</h2>`,
  (lang, words) => html`<h3 lang=${lang}>${words}</h3>`,
  (lang, words) => html`<h4 lang=${lang}>${words}</h4>`,
  (lang, words) => html`<h5 lang=${lang}>${words}</h5>`,
  (lang, words) => html`<h6 lang=${lang}>${words}</h6>`,
];

const copies = new WeakMap<Node, Element>();

/** An author's heading at another level, kept so that it is made once. */
function atLevel(heading: Node, level: number): Element {
  let copy = copies.get(heading);
  if (copy?.localName !== `h${level}`) {
    copy = document.createElement(`h${level}`);
    for (const { name, value } of (heading as Element).attributes) copy.setAttribute(name, value);
    copy.append(...heading.cloneNode(true).childNodes);
    copies.set(heading, copy);
  }
  return copy;
}

/** The heading of a part or an item; nothing where it has no title. The author's level stays unless another is asked for. */
export function heading(owner: object, title: Text, context: Context, field = 'title'): unknown {
  const nodes = authored(owner, field, context);
  if (nodes) return context.relevel ? nodes.map((node) => atLevel(node, context.level)) : nodes;
  const { words, lang } = wordsOf(title, context);
  return words ? headings[context.level - 2]?.(lang, words) : nothing;
}
