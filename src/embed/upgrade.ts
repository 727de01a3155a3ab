/** Finds links and marked HTML in the page, now and when content is added later, and makes elements of them. */
import { RENDERED } from '../elements/base/light-content.js';
import { problemOf, tell } from '../elements/base/tell.js';
import { loadDocuments } from '../on-demand/modules.js';
import { marked, upgradeHtml } from './html.js';

/** Matches what may be an embedding link. */
const links = 'a[href*="samverka="]';

const seen = new WeakSet<Element>();

/** Embeds what a link leads to, once; what reads the link is needed for what it leads to as well. */
async function upgradeLink(link: HTMLAnchorElement): Promise<void> {
  if (seen.has(link)) return;
  seen.add(link);
  try {
    const { upgradeLink } = await loadDocuments();
    // A link that stands among other words may stand alone later.
    if (!upgradeLink(link, (problem, block) => tell(link, problem, block))) seen.delete(link);
  } catch (cause) {
    tell(link, problemOf(cause, ''));
  }
}

/** Upgrades what stands in a root, itself included. */
function upgradeIn(root: Element): void {
  const all = (selector: string): Element[] => [
    ...(root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  for (const place of all(marked)) if (place instanceof HTMLElement) upgradeHtml(place);
  for (const link of all(links))
    // What Samverka has shown is not followed further.
    if (link instanceof HTMLAnchorElement && !link.closest(`[${RENDERED}]`)) void upgradeLink(link);
}

let observer: MutationObserver | undefined;

/** Upgrades the page and all that is added to it later. Calling it again does nothing. */
export function upgrade(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element && target.closest(`[${RENDERED}]`)) continue;
      // Somebody has replaced what stood in a marked place.
      if (target instanceof HTMLElement && target.matches(marked)) upgradeHtml(target);
      for (const node of addedNodes)
        if (node instanceof Element && node.isConnected && !node.hasAttribute(RENDERED)) upgradeIn(node);
    }
  });
  const start = (): void => {
    upgradeIn(document.documentElement);
    observer?.observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
