/** The text of an author's nodes, as the model holds it. */

/** The class of what Samverka itself adds among an author's words: no text of theirs. */
export const ADDED = 'samverka-added';

const INLINE = /^(a|abbr|b|br|cite|code|em|font|i|img|mark|q|s|small|span|strong|su[bp]|time|u)$/;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isBlock = (element: Element): boolean => !INLINE.test(element.localName);

/** True for nodes without words of their own: scripts, styles, comments and what Samverka added. */
export const isSilent = (node: Node): boolean =>
  isElement(node)
    ? /^(script|style|template|noscript)$/.test(node.localName) || node.classList.contains(ADDED)
    : !isText(node);

const wordsOf = (node: Node): string => {
  if (isText(node)) return node.data;
  if (isSilent(node)) return '';
  const element = node as Element;
  const words =
    [...node.childNodes].map(wordsOf).join('') +
    (element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '');
  return isBlock(element) || element.localName === 'br' ? ` ${words} ` : words;
};

/** The words of some nodes, white space collapsed. */
export const textOf = (...nodes: readonly Node[]): string =>
  nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim();

/** True for nodes that show something else than words. */
export const hasMedia = (node: Node): boolean =>
  allIn([node], 'img,video,audio,iframe,object,svg,canvas,input').length > 0;

/** All elements that match, among nodes and what they hold, in order. */
export const allIn = (nodes: readonly Node[], selector: string): Element[] =>
  nodes.flatMap((node) =>
    isElement(node) ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)] : [],
  );
