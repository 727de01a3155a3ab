/** The language of a place in the page, and a notice when it changes. */
import { localeOf, sourceLocale, type Locale } from './messages.js';

/** The languages around a node from the nearest outwards, through shadow hosts. */
function* languagesAround(node: Node): Generator<string> {
  for (let at: Node | null = node; at;) {
    // Not `instanceof`: an element may have been moved to the document of a frame.
    const language = 'getAttribute' in at ? (at as Element).getAttribute('lang') : null;
    if (typeof language === 'string') yield language;
    // A link has a `host` too, so only that of a shadow root counts.
    at = at.parentNode ?? (at.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (at as ShadowRoot).host : null);
  }
}

/** What language a node is in, and which locale its texts are shown in. */
export interface Language {
  /** The nearest `lang`, as written; '' where there is none. */
  readonly tag: string;
  /** The nearest `lang` that Samverka has texts for; Swedish where there is none. */
  readonly locale: Locale;
}

/** Reads the language of a node from its nearest `lang`; an unknown one falls back to the next one outwards. */
export function languageOf(node: Node): Language {
  let tag: string | undefined;
  for (const language of languagesAround(node)) {
    tag ??= language;
    const locale = localeOf(language);
    if (locale) return { tag, locale };
  }
  return { tag: tag ?? '', locale: sourceLocale };
}

/** True when text in `inner` needs a `lang` of its own inside text in `outer`. */
export const differs = (inner: string | undefined, outer: string): inner is string =>
  inner !== undefined && inner.toLowerCase() !== outer.toLowerCase();

const followers = new Map<Element, () => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

const notify = (): void => {
  for (const [element, changed] of followers) if (element.isConnected) changed();
};

/**
 * Calls `changed` whenever a `lang` around a connected element may have changed, until `unfollow`.
 * One observer serves the page; it watches each root that has a follower inside.
 */
export function follow(element: Element, changed: () => void): void {
  followers.set(element, changed);
  observer ??= new MutationObserver(notify);
  for (let root = element.getRootNode(); !watched.has(root);) {
    watched.add(root);
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
    // A host's own `lang` lies in the root outside it.
    root = root.host.getRootNode();
  }
}

/** Ends what `follow` began. */
export const unfollow = (element: Element): boolean => followers.delete(element);
