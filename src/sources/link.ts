/** Form A: a link to a document or a page, alone in its block, whose fragment names the parts to show. */
import { str } from '@lit/localize/internal/str-tag.js';
import { elementNames, type ElementName } from '../document/parts.js';
import type { Report } from '../document/problem.js';
import { isBlock, textOf } from '../html/text.js';

/** What a link's address may set on the elements. */
const IN_LINKS = ['lang', 'heading-level', 'contact', 'parts', 'structured-data'];

/** The largest element that says no more than the link does, and that other elements can follow. */
function blockOf(link: Element): Element {
  const words = textOf(link);
  let block = link;
  for (
    let parent = link.parentElement;
    parent && textOf(parent) === words && !parent.querySelector('img,video,iframe,input,button');
    parent = parent.parentElement
  ) {
    // In these an element may stand only inside; what lies beyond them belongs to the site.
    if (/^(LI|TD|TH|DD|BODY|MAIN|ARTICLE|SECTION|FORM|ASIDE|HEADER|FOOTER)$/.test(parent.tagName)) break;
    block = parent;
    if (isBlock(parent)) break;
  }
  return block;
}

/** True when the block of a link holds nothing else. */
function isAlone(link: Element, block: Element): boolean {
  const holder = isBlock(block) ? block : block.parentElement;
  return holder !== null && textOf(holder) === textOf(link);
}

/** The elements that already follow the block: a copy of the page, or saved HTML, has them. */
function followersOf(block: Element, tags: readonly string[], src: string): Element[] {
  const found: Element[] = [];
  for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName !== tags[found.length] || next.getAttribute('src') !== src) break;
    found.push(next);
  }
  return found.length === tags.length ? found : [];
}

/** Whether an element shows something already: in a copy of the page it may have loaded before its link is found. */
const isShown = (element: Element): boolean => (element as { readonly state?: unknown }).state === 'ready';

function hide(block: HTMLElement, on: boolean): void {
  block.hidden = on;
  // A site's own `p { display: block }` beats `hidden`.
  if (on) block.style.setProperty('display', 'none', 'important');
  else block.style.removeProperty('display');
}

/**
 * Shows the link again when others have taken away all that stood for it. Where they have also put the block back as the
 * author wrote it, as page morphing does (Turbo's refresh, htmx), `again` is called: it is to be embedded anew.
 */
function watch(block: HTMLElement, elements: readonly Element[], again: () => void): void {
  const observer = new MutationObserver(() => {
    // A page that is put aside takes both along.
    if (!block.isConnected || elements.some(({ isConnected }) => isConnected)) return;
    observer.disconnect();
    const isRestored = !block.hidden;
    hide(block, false);
    if (isRestored) again();
  });
  if (elements.length && block.parentNode) observer.observe(block.parentNode, { childList: true });
}

/** The parts that a link asks for; unknown ones are told of. */
function partsOf(link: HTMLAnchorElement, wanted: string, report: Report): ElementName[] {
  return wanted.split(',').flatMap((written) => {
    const name = written.trim() as ElementName;
    if (elementNames.includes(name)) return [name];
    report({
      path: link.hash,
      message: (msg) => msg(str`”${name}” finns inte. Välj bland ${elementNames.join(', ')}.`),
    });
    return [];
  });
}

/**
 * Puts the elements that a link asks for after its block, which is hidden once they show something.
 * @param report takes what is wrong with the link, and the block that it stands in.
 * @returns whether the link is an embedding one.
 */
export function upgradeLink(
  link: HTMLAnchorElement,
  report: (problem: Parameters<Report>[0], block: Element) => void,
): boolean {
  const { samverka, ...options } = Object.fromEntries(new URLSearchParams(link.hash.slice(1)));
  const block = blockOf(link) as HTMLElement;
  if (samverka === undefined || !isAlone(link, block)) return false;
  const tags = partsOf(link, samverka, (problem) => report(problem, block)).map((name) => `samverka-${name}`);
  const src = link.href.split('#')[0] ?? '';
  let elements = followersOf(block, tags, src);
  if (elements.length === 0) {
    elements = tags.map((tag) => document.createElement(tag));
    for (const element of elements) {
      element.setAttribute('src', src);
      for (const name of IN_LINKS) if (options[name]) element.setAttribute(name, options[name]);
    }
  } else hide(block, elements.some(isShown));
  for (const element of elements) element.addEventListener('samverka-load', () => hide(block, true));
  // The player loads nothing: where it is all that is asked for, it stands for the link at once.
  if (tags.length && tags.every((tag) => tag === 'samverka-listen')) hide(block, true);
  block.after(...elements);
  watch(block, elements, () => upgradeLink(link, report));
  return true;
}
