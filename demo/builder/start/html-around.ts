/** What of a page belongs to the site and not to its text, and why; and what only looks as if it did. */
import { isElement, textOf } from '../../../src/html/text.js';
import type { Around } from './blocks.js';

/** Nothing in these is shown as words. */
const SILENT =
  /^(script|style|template|noscript|head|title|link|meta|iframe|object|svg|math|canvas|audio|video|select|textarea|input|datalist|samverka-listen)$/;
/** What Word draws in front of an item itself. */
const MARKER = /mso-list:\s*ignore/i;
const ROLES: Readonly<Partial<Record<string, Around>>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'control',
  dialog: 'dialog',
  alertdialog: 'dialog',
};
const COOKIES =
  /(?:^|[\s_-])(?:cookies?|kakor|cookie-?\w*|consent|gdpr|onetrust|cookiebot|cookielaw|usercentrics)(?:$|[\s_-])/i;
/** A picture that is written as a word, beside the words that say the same. */
const ICON = /(?:^|[\s_-])(?:icons?|material-\w+|glyphicon|fa|chevron|arrow)(?:$|[\s_-])/i;

const named = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

export const isSilentHtml = (element: Element): boolean =>
  SILENT.test(element.localName) ||
  MARKER.test(element.getAttribute('style') ?? '') ||
  (element.getAttribute('aria-hidden') === 'true' && ICON.test(named(element)));

/** True for the header of the site; one with the only main heading of the page is the page's own. */
function isSiteHeader(element: Element): boolean {
  const own = element.querySelectorAll('h1').length;
  const all = element.ownerDocument.querySelectorAll('h1').length;
  return own === 0 || own < all;
}

/** What a button unfolds: the element that it names, or the one after it. */
function unfoldedBy(button: Element): Element | undefined {
  const [id = ''] = (
    button.getAttribute('aria-controls') ??
    button.getAttribute('href')?.replace(/^[^#]*#/, '') ??
    ''
  ).split(' ');
  const named = id ? button.ownerDocument.getElementById(id) : null;
  const panel = named ?? (button.closest('h1,h2,h3,h4,h5,h6,dt') ?? button).nextElementSibling;
  return panel ?? undefined;
}

/** True for a control that stands as the heading of what it unfolds, as in an accordion; not for the button of a menu. */
export function isFold(element: Element): boolean {
  const { localName } = element;
  const isControl =
    element.hasAttribute('aria-expanded') ||
    /^(collapse|accordion)$/.test(
      element.getAttribute('data-toggle') ?? element.getAttribute('data-bs-toggle') ?? '',
    );
  if (localName === 'summary') return true;
  if (
    !isControl ||
    !(localName === 'button' || localName === 'a' || element.getAttribute('role') === 'button')
  )
    return false;
  const panel = unfoldedBy(element);
  return (
    panel !== undefined &&
    !/^(nav|form|ul)$/.test(panel.localName) &&
    !panel.querySelector('nav,[role=menu],input[type=search]') &&
    textOf(...panel.childNodes) !== ''
  );
}

const inHeading = (element: Element): boolean =>
  element.closest('h1,h2,h3,h4,h5,h6,summary,dt,[role=heading]') !== null;

/** Why an element with all that is in it is left out; undefined for content. */
export function aroundOf(element: Element): Around | undefined {
  const { localName } = element;
  const role = ROLES[element.getAttribute('role') ?? ''];
  if (localName === 'nav') return 'navigation';
  if (localName === 'dialog') return 'dialog';
  if (localName === 'button' || (role === undefined && element.getAttribute('role') === 'button'))
    return inHeading(element) || isFold(element) ? undefined : 'control';
  if (role && !(role === 'dialog' && element.querySelector('h1'))) return role;
  const isWhole = !element.closest('main,article,section,[role=main]');
  if ((localName === 'header' || element.getAttribute('role') === 'banner') && isWhole)
    return isSiteHeader(element) ? 'header' : undefined;
  if ((localName === 'footer' || element.getAttribute('role') === 'contentinfo') && isWhole) return 'footer';
  if (/^(div|section|aside|p)$/.test(localName) && COOKIES.test(named(element)))
    return element.querySelector('main,h1') ? undefined : 'cookies';
  return undefined;
}

/** The id of what is folded away below a control. */
export const panelOf = (element: Element): Element | undefined =>
  isElement(element) ? unfoldedBy(element) : undefined;
