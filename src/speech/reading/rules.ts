/** What is read of an element: nothing, other words than its own, or what stands in it. */

/** Never read: what the page hides from readers, what is not text, and ways to other pages. The player never reads itself. */
const HIDDEN = [
  'script,style,template,noscript,iframe,object,embed,audio,video,canvas,datalist,nav,dialog',
  'samverka-listen,[data-listen=skip],[aria-hidden=true],[inert]',
  ...'menu menubar toolbar tablist search navigation dialog alertdialog'
    .split(' ')
    .map((role) => `[role=${role}]`),
].join();

const CONTROLS =
  'button,input,select,textarea,meter,progress,[role=button],[role=checkbox],[role=switch],[role=slider],[role=textbox],[role=combobox],[role=listbox]';

/** A heading may wrap the button that opens what it is the heading of. */
const HEADING = 'h1,h2,h3,h4,h5,h6,summary,[role=heading]';

const GRAPHIC = 'img,svg,[role=img]';

/** What its label names all of, whatever stands in it. */
const NAMED = `${HEADING},a[href]`;

/** What is part of a line of text by its nature, wherever a style puts it. */
const PHRASING =
  'a,abbr,b,bdi,bdo,cite,code,data,del,dfn,em,font,i,img,ins,kbd,label,mark,q,s,samp,small,span,strong,sub,sup,svg,time,u,var,button';

/** Whether nothing of an element is read. */
export const isSkipped = (element: Element): boolean =>
  element.matches(HIDDEN) ||
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
    (/^(absolute|fixed)/.test(style.position) || style.cssFloat !== 'none' || /^inline-[fg]/.test(around)));

/** Whether an element in a line of text stands apart from the words around it, which a large first letter does not. */
export const isApart = (
  element: Element,
  { display, cssFloat }: CSSStyleDeclaration,
  around: string,
): boolean =>
  element.matches(GRAPHIC) ||
  (cssFloat !== 'none' && element.textContent.trim().length > 1) ||
  (cssFloat === 'none' && (display === 'block' || /^inline-[fg]/.test(around)));

/**
 * The words that are read in place of what stands in an element, '' for nothing; undefined where it is read as it stands.
 * A label replaces what is in a line of text, not a container, whose label only names it.
 */
export function alternativeOf(element: Element, isInline: boolean): string | undefined {
  const said = element.getAttribute('data-listen-as');
  if (said !== null) return said;
  const isGraphic = element.matches(GRAPHIC);
  const label = element.getAttribute('aria-label')?.trim();
  if (label && (isGraphic || element.matches(isInline ? `${NAMED},${PHRASING}` : NAMED))) return label;
  if (isGraphic) return element.getAttribute('alt') ?? element.querySelector('title')?.textContent ?? '';
  return (element.matches('abbr') && element.getAttribute('title')?.trim()) || undefined;
}
