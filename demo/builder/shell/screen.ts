/** What is on the screen: shown anew once after all that happens at a time, and where the focus goes then. */
import { render, type TemplateResult } from 'lit';
import type { Path } from '../document/draft.js';
import { controlId } from '../form/context.js';

const CONTROLS = 'input,textarea,select';

export class Screen {
  #isAsked = false;
  /** What has the focus after the next rendering. */
  #next: string | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly template: () => TemplateResult,
  ) {}

  /** Shows what is new, once, after all that happens now. */
  render(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      render(this.template(), this.root);
      const next = this.#next;
      this.#next = undefined;
      if (next) document.getElementById(next)?.focus();
    });
  }

  /** Gives the focus to an element with the next rendering. */
  focus(id: string): void {
    this.#next = id;
  }

  /** Gives the focus to the first control in an item, once it is there. */
  async focusIn(id: string): Promise<void> {
    await this.#rendered();
    const item = document.getElementById(id);
    const holder = item?.localName === 'summary' ? item.parentElement : item;
    holder?.querySelector<HTMLElement>(CONTROLS)?.focus();
  }

  /** Gives the focus to the control of a path, or of what is around it, once it is there. */
  async focusNearest(path: Path): Promise<void> {
    await this.#rendered();
    for (let length = path.length; length >= 0; length--) {
      const found = document.getElementById(controlId(path.slice(0, length)));
      if (!found) continue;
      const control = found.matches(`${CONTROLS},summary,[tabindex]`)
        ? found
        : found.querySelector<HTMLElement>(CONTROLS);
      control?.focus();
      control?.scrollIntoView({ block: 'center' });
      return;
    }
  }

  async #rendered(): Promise<void> {
    while (this.#isAsked) await Promise.resolve();
  }
}
