/** What is read of an element: nothing, other words than its own, or what stands in it. */

/** What leads to other pages or is another page's: read only where it is selected. */
const BESIDE = [
  'nav,dialog',
  ...'menu menubar toolbar tablist search navigation dialog alertdialog'
    .split(' ')
    .map((role) => `[role=${role}]`),
].join();

/** Never read: what the page hides from readers, what is not text, and ways to other pages. The player never reads itself. */
const HIDDEN = [
  BESIDE,
  'script,style,template,noscript,iframe,object,embed,audio,video,canvas,datalist',
  'samverka-listen,[data-listen=skip],[aria-hidden=true],[inert]',
  // What has been struck out, how a word of a ruby is read, and what leads to a note.
  'del,s,strike,[role=deletion],rt,rp,[role=doc-noteref]',
].join();

/** Whether an element stands in a menu or the like. */
export const isBeside = (element: Element): boolean => element.closest(BESIDE) !== null;

const CONTROLS =
  'button,input,select,textarea,meter,progress,[role=button],[role=checkbox],[role=switch],[role=slider],[role=textbox],[role=combobox],[role=listbox]';

/** A heading may wrap the button that opens what it is the heading of. */
const HEADING = 'h1,h2,h3,h4,h5,h6,summary,[role=heading]';

/** The mark of a note: “2”, “[4]”, “*”. */
const NOTE = /^[\s([]*([a-z]|[\d*†‡§][\d*†‡§\s,–-]*)[\s)\]]*$/;
/** What has an exponent: a unit, a variable, a number. */
const BASE = /(?:^|[^\p{L}\d])(?:[kdcm]?m|\p{L}|\d\d?)$/u;

const GRAPHIC = 'img,svg,[role=img]';

/** What its label names all of, whatever stands in it. */
const NAMED = `${HEADING},a[href]`;

/** What is part of a line of text by its nature, wherever a style puts it. */
const PHRASING =
  'a,abbr,b,bdi,bdo,cite,code,data,del,dfn,em,font,i,img,ins,kbd,label,mark,q,s,samp,small,span,strong,sub,sup,svg,time,u,var,button';

/** Whether raised characters are the mark of a note, not an exponent. */
function isNote(element: Element): boolean {
  if (element.localName !== 'sup' || !NOTE.test(element.textContent)) return false;
  const before = element.previousSibling?.textContent?.slice(-8) ?? '';
  return (
    /\S$/.test(before) &&
    (!BASE.test(before) || element.closest('a') !== null || element.querySelector('a') !== null)
  );
}

/** Whether nothing of an element is read. */
export const isSkipped = (element: Element): boolean =>
  element.matches(HIDDEN) ||
  isNote(element) ||
  (element.matches(CONTROLS) &&
    !(element.matches('button,[role=button]') && element.parentElement?.closest(HEADING)));

/**
 * Whether an element goes on in the line of text that it stands in. `display` is the used one: `float`, `position` and
 * the layout of an icon's link make blocks of what still is read in the line, words for screen readers for example.
 * A formula is in the line always: `display` of its parts is `block` in WebKit, `block math` in the others.
 */
export const isInLine = (element: Element, style: CSSStyleDeclaration, around: string): boolean =>
  /^(inline|contents|ruby)/.test(style.display) ||
  element.closest('math') !== null ||
  (element.matches(PHRASING) &&
    (/^(absolute|fixed)/.test(style.position) ||
      style.cssFloat !== 'none' ||
      /^inline-[fg]/.test(around) ||
      isLetter(element)));

/** Whether an element is one of the letters that a word was cut into, to be moved one by one. */
function isLetter(element: Element): boolean {
  const all = [...(element.parentElement?.children ?? [])];
  return (
    all.length > 2 && all.every((other) => other.matches('span,b') && other.textContent.trim().length < 2)
  );
}

/** Whether an element in a line of text stands apart from the words around it, which a large first letter does not. */
export const isApart = (
  element: Element,
  { display, cssFloat }: CSSStyleDeclaration,
  around: string,
): boolean =>
  element.matches(`${GRAPHIC},li,dt,dd,p,td,h1,h2,h3,h4,h5,h6`) ||
  (cssFloat !== 'none' && element.textContent.trim().length > 1) ||
  (cssFloat === 'none' && (display === 'block' || /^inline-[fg]/.test(around)) && !isLetter(element));

/** Whether a style hides the text of an element from those who see. What fades in, as a dialog that opens, is about to be seen. */
export const isUnseen = (element: Element, style: CSSStyleDeclaration): boolean =>
  (style.opacity === '0' && !element.getAnimations().length) ||
  (style.overflowY !== 'visible' && style.maxHeight === '0px') ||
  style.textDecorationLine.includes('line-through');

/**
 * The words that are read in place of what stands in an element, '' for nothing; undefined where it is read as it stands.
 * A label replaces what is in a line of text, not a container, whose label only names it.
 */
export function alternativeOf(element: Element, isInline: boolean): string | undefined {
  const said = element.getAttribute('data-listen-as');
  if (said !== null) return said;
  const { localName } = element;
  const isGraphic = element.matches(GRAPHIC);
  const label = element.getAttribute('aria-label')?.trim();
  if (label && (isGraphic || element.matches(isInline ? `${NAMED},${PHRASING}` : NAMED))) return label;
  if (isGraphic) return element.getAttribute('alt') ?? element.querySelector('title')?.textContent ?? '';
  if (localName === 'math') return element.getAttribute('alttext') ?? undefined;
  if (localName === 'mfrac' || localName === 'msup')
    return [...element.children]
      .map(({ textContent }) => textContent.trim())
      .join(localName === 'mfrac' ? '⁄' : '^');
  // An exponent after a number would be one number with it.
  if (
    localName === 'sup' &&
    /^\d+$/.test(element.textContent) &&
    /\d$/.test(element.previousSibling?.textContent ?? '')
  )
    return `^${element.textContent}`;
  return (element.matches('abbr') && element.getAttribute('title')?.trim()) || undefined;
}
