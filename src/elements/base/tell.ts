/** Tells developers and editors what is wrong; visitors are never told. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Problem } from '../../document/problem.js';
import { languageOf } from '../../localization/language.js';
import { msgIn } from '../../localization/messages.js';

/** The class of the notes shown to editors. */
const NOTE = 'samverka-check';

/** True when an editor asks to see what is wrong: `?samverka-check` in the page's address. */
export const isChecking = (): boolean => new URLSearchParams(location.search).has('samverka-check');

/** What is wrong where something was thrown: what the error says of it, or that this cannot be shown. */
export const problemOf = (cause: unknown, path: string): Problem =>
  (cause as { problem?: Problem }).problem ?? {
    path,
    message: (msg) => msg(str`Innehållet gick inte att visa: ${(cause as Error).message}`),
    cause,
  };

const notes = new WeakMap<Element, HTMLElement>();

/** Removes the notes beside an element. */
export function clear(element: Element): void {
  notes.get(element)?.remove();
  notes.delete(element);
}

function noteBeside(element: Element, line: string): void {
  let note = notes.get(element);
  if (!note) {
    note = document.createElement('ul');
    note.className = NOTE;
    notes.set(element, note);
  }
  const item = document.createElement('li');
  item.textContent = line;
  note.append(item);
  if (note.previousElementSibling !== element) element.after(note);
}

/**
 * Reports a problem in the language of the element: as a `samverka-error` event, as one line in the console, and beside
 * the element, or what stands for it in the page, for an editor who asks.
 */
export function tell(element: Element, { path, message, cause }: Problem, beside = element): void {
  const words = message(msgIn(languageOf(element).locale));
  const line = path && !words.includes(path) ? `${path}: ${words}` : words;
  element.dispatchEvent(
    new CustomEvent('samverka-error', {
      bubbles: true,
      composed: true,
      detail: { path, message: words, cause },
    }),
  );
  console.warn(`Samverka <${element.localName}> ${line}`);
  if (isChecking()) noteBeside(beside, line);
}
