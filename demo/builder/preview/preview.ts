/** The page that shows what is written, in a frame of its own: the project's own elements, from the script that the site has too. */
import type { SamverkaDocument } from '../../../src/document/document.js';
import { isLook, looks, type Looks } from './looks.js';

export interface Showing {
  readonly document: SamverkaDocument | undefined;
  /** The language of the page around it, which labels and voice follow. */
  readonly language: string;
  readonly isDark: boolean;
  readonly looks: Looks;
  /** The site's font, as CSS has it; '' for the browser's own. */
  readonly font: string;
}

export class Preview {
  #frame: HTMLIFrameElement | undefined;
  #showing: Showing | undefined;
  #shown: SamverkaDocument | undefined;

  /** Takes the frame once it is in the page. */
  readonly attach = (frame: Element | undefined): void => {
    if (!(frame instanceof HTMLIFrameElement) || frame === this.#frame) return;
    this.#frame = frame;
    frame.addEventListener('load', () => {
      this.#shown = undefined;
      this.#update();
    });
    this.#update();
  };

  show(showing: Showing): void {
    this.#showing = showing;
    this.#update();
  }

  #update(): void {
    const page = this.#frame?.contentDocument;
    const element = page?.querySelector('samverka-page') as
      (HTMLElement & { data: unknown }) | null | undefined;
    if (!page || !element || !this.#showing) return;
    const { document: shown, language, isDark, looks: chosen, font } = this.#showing;
    const root = page.documentElement;
    if (root.lang !== language) root.lang = language;
    root.style.colorScheme = isDark ? 'dark' : 'light';
    root.style.fontFamily = font;
    for (const look of looks) {
      const value = chosen[look.name] ?? '';
      if (isLook(look, value)) root.style.setProperty(look.name, value);
      else root.style.removeProperty(look.name);
    }
    if (shown === this.#shown) return;
    this.#shown = shown;
    element.data = shown;
  }
}
