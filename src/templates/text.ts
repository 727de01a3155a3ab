/** Text, headings and paragraphs: from the author's own nodes where there are any, from the model otherwise. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../document/schema.js';
import { nodesOf } from '../document/authored.js';
import { isElement } from '../html/text.js';
import { wordsOf, type Context, type Lang } from './context.js';
import { markLinks } from './link.js';

const copies = new WeakMap<Node, Element>();

const levelOf = (node: Node | undefined): number => Number(/^H(\d)$/.exec(node?.nodeName ?? '')?.[1] ?? 0);

/** An author's heading at a level; what stands in it moves along, and back when the level is its own again. */
function atLevel(heading: Element, level: number): Element {
  const name = `h${Math.min(6, level)}`;
  const old = copies.get(heading) ?? heading;
  let next = old;
  if (heading.localName === name) next = heading;
  else if (old.localName !== name) {
    next = document.createElement(name);
    for (const { name: attribute, value } of heading.attributes) next.setAttribute(attribute, value);
  }
  if (next !== old) next.append(...old.childNodes);
  copies.set(heading, next);
  return next;
}

/** The author's nodes for a field, made ready to be shown; undefined where it came from a document. */
export function authored(owner: object, field: string, context: Context): readonly Node[] | undefined {
  const { contentLanguage, language, level, relevel } = context;
  const title = levelOf(nodesOf(owner, 'title')?.[0] ?? nodesOf(owner, 'name')?.[0]);
  return nodesOf(owner, field)?.map((node) => {
    if (!isElement(node)) return node;
    markLinks(node, context);
    if (contentLanguage && contentLanguage !== language && !node.hasAttribute('lang'))
      node.setAttribute('lang', contentLanguage);
    // Headings further down keep their distance to the title.
    const own = levelOf(node);
    return own ? atLevel(node, relevel ? level + Math.max(0, own - title) : own) : node;
  });
}

/** A text inside another element; wrapped only where it needs a `lang`. */
export function inline(text: Text, context: Context): string | TemplateResult {
  const { words, lang } = wordsOf(text, context);
  return lang === nothing ? words : html`<span lang=${lang}>${words}</span>`;
}

/**
 * Paragraphs of a field. `mark` names them, so that they can be told apart when the page is read again; so is text of a
 * document that could be taken for a line "Label: value".
 */
export const paragraphs = (
  owner: object,
  field: string,
  texts: Text | readonly Text[] | undefined,
  context: Context,
  mark?: string,
): unknown =>
  authored(owner, field, context) ??
  (texts === undefined ? [] : Array.isArray(texts) ? (texts as readonly Text[]) : [texts as Text]).map(
    (text) => {
      const { words, lang } = wordsOf(text, context);
      return html`<p lang=${lang} data-field=${mark ?? (words.includes(':') ? field : nothing)}>${words}</p>`;
    },
  );

const headings: readonly ((lang: Lang, words: string) => TemplateResult)[] = [
  (lang, words) => html`<h2 lang=${lang}>${words}</h2>`,
  (lang, words) => html`<h3 lang=${lang}>${words}</h3>`,
  (lang, words) => html`<h4 lang=${lang}>${words}</h4>`,
  (lang, words) => html`<h5 lang=${lang}>${words}</h5>`,
  (lang, words) => html`<h6 lang=${lang}>${words}</h6>`,
];

/** The heading of a part or an item; nothing where it has no title. The author's level stays unless another is asked for. */
export function heading(owner: object, title: Text, context: Context, field = 'title'): unknown {
  const nodes = authored(owner, field, context);
  if (nodes) return nodes;
  const { words, lang } = wordsOf(title, context);
  return words ? headings[context.level - 2]?.(lang, words) : nothing;
}
