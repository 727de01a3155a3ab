/** Finds links and marked HTML in the page, now and when content is added later, and makes elements of them. */
import { RENDERED } from '../elements/base/light-content.js';
import { marked, upgradeHtml } from './html.js';
import { links, upgradeLink } from './link.js';

/** Upgrades what stands in a root, itself included. */
function upgradeIn(root: Element): void {
  const all = (selector: string): Element[] => [
    ...(root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  for (const place of all(marked)) if (place instanceof HTMLElement) upgradeHtml(place);
  for (const link of all(links))
    // What Samverka has shown is not followed further.
    if (link instanceof HTMLAnchorElement && !link.closest(`[${RENDERED}]`)) upgradeLink(link);
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
