/**
 * The light DOM of an element: what the author wrote, or one marked child with what Samverka rendered. The author's
 * nodes are never thrown away, and whatever others do to the children is noticed.
 */
import { render } from 'lit';

/** Marks the one child that holds what was rendered. */
export const RENDERED = 'data-samverka-rendered';

export class LightContent {
  readonly #host: HTMLElement;
  readonly #isOther: (element: Element) => boolean;
  readonly #changed: () => void;
  /** What the author wrote, as far as it does not stand in what is shown. */
  #authored: ChildNode[] = [];
  #shown: HTMLElement | undefined;
  /** Whether what is shown was made of the author's own nodes. */
  #own = false;
  #touched = false;
  #observer: MutationObserver | undefined;

  /**
   * @param isOther tells whether an element below the host looks after its own children.
   * @param changed is called when the author's content has changed.
   */
  constructor(host: HTMLElement, isOther: (element: Element) => boolean, changed: () => void) {
    this.#host = host;
    this.#isOther = isOther;
    this.#changed = changed;
  }

  /** Takes the children as they stand as the author's; a marked child that somebody copied is theirs too. */
  start(): void {
    if (this.#observer) return;
    this.#authored = [...this.#host.childNodes];
    this.#observer = new MutationObserver((records) => this.#look(records));
    // Observers also hear of what happens while the element is out of the page.
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  /** Notes that somebody else has changed what is shown. */
  touch(): void {
    this.#touched = true;
  }

  /** Takes what is shown as it stands. */
  settle(): void {
    this.#touched = false;
  }

  /** Whether somebody else has changed what is shown. */
  get isTouched(): boolean {
    return this.#touched;
  }

  /** What to read the author's content from, in order. */
  get source(): readonly ChildNode[] {
    return this.#own && this.#shown ? [this.#shown, ...this.#authored] : this.#authored;
  }

  /**
   * Shows a template in place of the author's content. Rendered into a new child when the nodes in it are `fresh`,
   * or when someone else has changed the old one: Lit would go on in nodes that are no longer there.
   * @param own whether the template holds the author's own nodes.
   */
  show(template: unknown, own: boolean, fresh: boolean): void {
    const old = this.#shown;
    const renew = !old || fresh || this.#touched || old.parentNode !== this.#host || own !== this.#own;
    if (renew) {
      const next = document.createElement('div');
      next.setAttribute(RENDERED, '');
      render(template, next);
      // What was rendered from the author's nodes is the author's content from now on.
      if (old && this.#own && !own) this.#authored = [old, ...this.#authored];
      if (own) this.#authored = [];
      this.#host.replaceChildren(next);
      this.#shown = next;
    } else {
      render(template, old);
      for (const child of [...this.#host.childNodes]) if (child !== old) child.remove();
    }
    this.#own = own;
    this.#touched = false;
    this.#observer?.takeRecords();
  }

  /** Brings the author's content back. */
  restore(): void {
    if (!this.#shown || this.#own) return;
    this.#host.replaceChildren(...this.#authored);
    this.#shown = undefined;
    this.#touched = false;
    this.#observer?.takeRecords();
  }

  /** Adds nodes of the author's that a CMS had moved elsewhere. */
  adopt(nodes: readonly Node[]): void {
    this.#host.append(...nodes);
    this.#observer?.takeRecords();
    this.#authored = [...this.#host.childNodes];
  }

  /**
   * Hears at once of what has happened to the children: an element around may have taken nodes that are about to be shown.
   * Gives true when the author's content has changed.
   */
  hear(): boolean {
    return this.#look(this.#observer?.takeRecords() ?? []);
  }

  #look(records: readonly MutationRecord[]): boolean {
    if (records.some(({ target }) => target === this.#host)) return this.#takeStock();
    if (records.some(({ target }) => this.#isMine(target))) this.#touched = true;
    return false;
  }

  /** Sorts the children anew into what is shown and what the author wrote. */
  #takeStock(): boolean {
    const children = [...this.#host.childNodes];
    const shown = this.#shown;
    const at = shown ? children.indexOf(shown) : -1;
    if (!shown) this.#authored = children;
    else if (at < 0) {
      // Somebody has replaced everything; emptied, a document is shown again.
      this.#shown = undefined;
      if (this.#own || children.length) this.#authored = children;
    } else if (children.length > 1) {
      const before = children.slice(0, at);
      const after = children.slice(at + 1);
      if (this.#own) {
        this.#authored = [...before, shown, ...after];
        this.#shown = undefined;
      } else this.#authored = [...before, ...this.#authored, ...after];
    } else return false;
    this.#changed();
    return true;
  }

  /** True for a node in what this element shows, not in an element further down that looks after itself. */
  #isMine(node: Node): boolean {
    for (let at: Node | null = node; at && at !== this.#host; at = at.parentNode)
      if (at instanceof Element && this.#isOther(at)) return false;
    return this.#shown?.contains(node) ?? false;
  }
}
