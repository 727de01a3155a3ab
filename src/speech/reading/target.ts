/** What a player reads, and what of it the visitor has selected. */

/** The nearest ancestor that matches, through shadow hosts. */
function closestOutside(from: Element, selector: string): Element | null {
  for (let at: Element | null = from; at;) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/**
 * The elements a player reads: those of its `for`, looked for in its own root and then in the document; without one the page
 * around it, else `main` or the dialog around it, of which nothing is read from outside, else `main`, else `body`.
 * @param missing is told of each id that is nowhere.
 */
export function targetsOf(player: Element, ids: string, missing: (id: string) => void): Element[] {
  const page = player.ownerDocument;
  const found = ids
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((id) => {
      const root = player.getRootNode() as Document | ShadowRoot;
      const element = root.getElementById?.(id) ?? page.getElementById(id);
      if (!element) missing(id);
      return element ?? [];
    });
  // What stands inside another one is read with it.
  if (ids.trim())
    return [...new Set(found)].filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
  const main = 'main,[role=main]';
  return [
    closestOutside(player, 'samverka-page') ??
      closestOutside(player, `${main},dialog,[role$=dialog]`) ??
      page.querySelector(main) ??
      page.body,
  ];
}

/** The open shadow roots below a root. */
const shadowRootsIn = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );

/** What the visitor has selected, in the page or in one of its shadow roots; undefined where it is nothing. */
export function selectionIn(page: Document): Range | undefined {
  const selection = page.getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  // A selection inside a shadow root is told of as its host. Chrome 137, Firefox 142 and Safari 26 tell more.
  const inside = range.collapsed
    ? selection.getComposedRanges?.({ shadowRoots: shadowRootsIn(page) })[0]
    : undefined;
  if (inside) {
    range.setStart(inside.startContainer, inside.startOffset);
    range.setEnd(inside.endContainer, inside.endOffset);
  }
  const { host } = range.commonAncestorContainer.getRootNode() as Partial<ShadowRoot>;
  // In Safari the clicks on a player's own button may select its words.
  return range.toString().trim() && !host?.matches('samverka-listen') ? range : undefined;
}
