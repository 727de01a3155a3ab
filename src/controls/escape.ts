/** Whether the page has a use of its own for `Esc`: then it does not stop reading. */

/** A modal dialog, or a popover that `Esc` closes. A browser that does not know these selectors has neither. */
const ON_TOP = ['dialog:modal', '[popover=""]:popover-open', '[popover=auto]:popover-open'];

const isExpanded = (element: Element): boolean => element.getAttribute('aria-expanded') === 'true';

/** Whether `Esc` clears a field: Chromium and Safari do that to a search field that has words in it. */
const isCleared = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/**
 * Notes what of the page `Esc` may close, before the page's own listeners run: a dialog, a popover, a menu or a list whose
 * control has the focus, the words in a search field.
 * @returns whether it was for the page, asked when they have run. A control that is still expanded had no use for it.
 */
export function noteEscape(page: Document, event: Event): () => boolean {
  const path = event.composedPath();
  const isOnTop = ON_TOP.some(
    (selector) => CSS.supports(`selector(${selector})`) && page.querySelector(selector) !== null,
  );
  const control = path.find((at): at is Element => at instanceof Element && isExpanded(at));
  const isForField = isCleared(path[0]);
  return () => isOnTop || isForField || (control !== undefined && !isExpanded(control));
}
