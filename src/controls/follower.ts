/** Lets the controls follow the visitor, as a bar at the lower end of the window that never hides what has the focus. */

/** Room at the end of the page, so that all of it can be scrolled clear of the bar. */
const rules = (height: number): string =>
  `@media screen{html{padding-block-end:${height}px;scroll-padding-block-end:${height}px}}`;

export class Follower {
  /** Whether the controls are out of view, and shown in the bar instead. */
  isFloating = false;
  #isDismissed = false;
  #isAway = false;
  #isPlaced = false;
  #bar: HTMLElement | undefined;
  #sheet: CSSStyleSheet | undefined;
  readonly #events = new AbortController();
  readonly #observer: IntersectionObserver;

  /** @param changed is called when the controls are to move. */
  constructor(
    place: Element,
    private readonly changed: () => void,
  ) {
    this.#observer = new IntersectionObserver((entries) => {
      this.#isAway = entries.at(-1)?.isIntersecting === false;
      this.#decide();
    });
    this.#observer.observe(place);
    // WCAG 2.4.11: the focus is never hidden. `scroll-padding` does it for most browsers, and this for the others.
    document.addEventListener('focusin', ({ target }) => this.#reveal(target as Element), {
      signal: this.#events.signal,
    });
  }

  /** How much of the window's lower end is covered, in px. */
  get height(): number {
    if (!this.isFloating || !this.#bar) return 0;
    const panel = this.#bar.querySelector('.panel:not([hidden])');
    const tops = [this.#bar, panel ?? this.#bar].map((box) => box.getBoundingClientRect().top);
    return innerHeight - Math.min(...tops);
  }

  /** Puts the bar where it is to be; called after it has been rendered. */
  place(bar: HTMLElement): void {
    this.#bar = bar;
    if (this.isFloating === this.#isPlaced) return;
    this.#isPlaced = this.isFloating;
    // The top layer is above all, whatever the page has around the element: `transform` would make `fixed` scroll along.
    if ('popover' in bar) {
      bar.popover = this.isFloating ? 'manual' : null;
      if (this.isFloating) bar.showPopover();
    }
    this.#makeRoom();
    if (document.activeElement) this.#reveal(document.activeElement);
  }

  /** Hides the bar until the next time the player is asked to play. */
  dismiss(): void {
    this.#isDismissed = true;
    this.#decide();
  }

  close(): void {
    this.#observer.disconnect();
    this.#events.abort();
    this.isFloating = false;
    if (this.#bar) this.place(this.#bar);
  }

  #decide(): void {
    const isFloating = this.#isAway && !this.#isDismissed;
    if (isFloating === this.isFloating) return;
    this.isFloating = isFloating;
    this.changed();
  }

  #makeRoom(): void {
    const sheets = document.adoptedStyleSheets as CSSStyleSheet[] | undefined;
    if (!sheets) return;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(this.isFloating ? rules(this.height) : '');
    const others = sheets.filter((sheet) => sheet !== this.#sheet);
    document.adoptedStyleSheets = this.isFloating ? [...others, this.#sheet] : others;
  }

  #reveal(element: Element): void {
    if (!this.isFloating || !this.#bar) return;
    if (element.shadowRoot?.contains(this.#bar)) return;
    const { top, bottom } = element.getBoundingClientRect();
    const end = innerHeight - this.height;
    if (bottom > end && top > 0) scrollBy({ top: Math.min(bottom - end + 8, top), behavior: 'auto' });
  }
}
