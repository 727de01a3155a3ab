/** The text of an author's nodes, as the model holds it. */

/** The class of what Samverka itself adds among an author's words: no text of theirs. */
export const ADDED = 'samverka-added';

/** What stands in a line of text: white space beside it parts words. */
const INLINE = new RegExp(
  '^(a|abbr|b|bd[io]|big|br|button|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|picture|q|r[bpt]|ruby|' +
    's|samp|select|small|span|strike|strong|su[bp]|svg|time|tt|u|var|wbr)$',
);

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

/** What shows something else than words. */
export const mediaIn = (nodes: readonly Node[]): Element[] =>
  allIn(nodes, 'img,video,audio,iframe,object,svg,canvas,input').filter(
    (element) => !element.closest(`.${ADDED}`),
  );

/** True for nodes that show something else than words. */
export const hasMedia = (node: Node): boolean => mediaIn([node]).length > 0;

/** True where what is taken from some nodes is all that they show. */
export const isAllOf = (taken: readonly Node[], nodes: readonly Node[]): boolean => {
  const [some = '', all = ''] = [taken, nodes].map((each) => textOf(...each).replaceAll(' ', ''));
  return some === all && mediaIn(taken).length === mediaIn(nodes).length;
};

/** All elements that match, among nodes and what they hold, in order. */
export const allIn = (nodes: readonly Node[], selector: string): Element[] =>
  nodes.flatMap((node) =>
    isElement(node) ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)] : [],
  );
