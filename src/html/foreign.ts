/**
 * Finds the Samverka content in another page and copies it as text and safe links: structure and language are kept,
 * every other attribute is not, and nothing that runs, loads or styles comes along.
 */
import { hrefOf } from '../document/address.js';
import type { Contacts } from '../document/document.js';
import { optionsOf } from '../document/options.js';
import { listOf, selectorOf, type ItemName, type Part, type PartName } from '../document/parts.js';
import type { Report } from '../document/problem.js';
import { areStray, orphansOf } from './orphans.js';
import { readPart } from './read.js';
import { ADDED, isBlock, isElement, isSilent, isText } from './text.js';

const KEPT =
  /^(abbr|b|blockquote|br|d[dlt]|div|em|h[1-6]|i|li|ol|p|q|small|span|strong|su[bp]|t(able|body|d|foot|h|head|ime|r)|u|ul)$/;
const DROPPED = /^(iframe|object|svg|math|form|button|select|textarea|video|audio|canvas|dialog|nav)$/;
const ITEMS = Object.keys(listOf) as readonly ItemName[];
const OPTIONS = ['status', 'place', 'period'];
const ATTRIBUTES = [
  'lang',
  'dir',
  'datetime',
  'hreflang',
  'data-field',
  'data-value',
  'data-when',
  'data-done',
];

function copy(nodes: Iterable<Node>, base: string): Node[] {
  return [...nodes].flatMap((node): Node[] => {
    if (isText(node)) return [new Text(node.data)];
    const isAdded = isElement(node) && node.classList.contains(ADDED);
    if (!isElement(node) || (isSilent(node) && !isAdded) || DROPPED.test(node.localName)) return [];
    const name = node.localName;
    if (name === 'img') return [new Text(node.getAttribute('alt') ?? '')];
    const written = node.getAttribute('href');
    const href = name === 'a' && written !== null && hrefOf(written, base);
    const element = document.createElement(
      href ? name : KEPT.test(name) ? name : isBlock(node) ? 'div' : 'span',
    );
    for (const attribute of ATTRIBUTES) {
      const value = node.getAttribute(attribute);
      if (value !== null) element.setAttribute(attribute, value);
    }
    // An item keeps what its attributes say, and a class to know it by.
    const item = ITEMS.find((each) => node.matches(selectorOf(each)));
    if (item) element.className = `samverka-${item}`;
    for (const option of item ? OPTIONS : []) {
      const value = optionsOf(node)(option);
      if (value !== undefined) element.setAttribute(`data-${option}`, value);
    }
    if (href) element.setAttribute('href', href);
    // In a page that was saved with Samverka's rendering in it.
    if (isAdded) element.className = ADDED;
    element.append(...copy(node.childNodes, base));
    return [element];
  });
}

/** Reads a part from another page; undefined where the page has none. Its language is the one it has there. */
export function findPart<N extends Exclude<PartName, 'page'>>(
  name: N,
  page: Document,
  base: string,
  report: Report,
): { readonly part: Part<N>; readonly language: string | undefined } | undefined {
  const selector = selectorOf(name);
  const [first, ...others] = [...page.querySelectorAll(selector)].flatMap((host) => {
    // A marked div around a custom element counts once.
    if (host.parentElement?.closest(selector)) return [];
    const nodes = copy(areStray(host.childNodes) ? orphansOf(host) : host.childNodes, base);
    return areStray(nodes)
      ? []
      : [
          {
            part: readPart(name, nodes, optionsOf(host), report),
            language: host.closest<HTMLElement>('[lang]')?.lang,
          },
        ];
  });
  if (!first || name !== 'contact-card') return first;
  // A page has one list of promises and one agreement, but as many cards as it has contacts.
  const contacts = first.part as Contacts;
  const items = [contacts, ...others.map(({ part }) => part as Contacts)].flatMap((card) => card.items);
  return { ...first, part: Object.assign(contacts, { items }) as unknown as Part<N> };
}
