/** Form B: plain HTML with a class. A Samverka element is put around the author's content, inside what they marked. */
import { elementNames, isItem, listOf, selectorOf, type ElementName } from '../document/parts.js';

const CUSTOM = elementNames.map((name) => `samverka-${name}`).join();

/** What cannot hold a block: there the element goes around it. */
const NARROW = /^(P|UL|OL|DL|TABLE|H[1-6]|PRE|SPAN|A|ADDRESS)$/;

const nameOf = (place: Element): ElementName | undefined =>
  elementNames.find((name) => place.classList.contains(`samverka-${name}`));

/** A promise or an area in a marked list is read by the list. */
const isReadByOther = (place: Element, name: ElementName): boolean =>
  isItem(name) && place.parentElement?.closest(selectorOf(listOf[name])) instanceof Element;

/** Matches what may have to be upgraded. */
export const marked = elementNames.map((name) => `.samverka-${name}`).join();

/** Makes the element of a marked place that has none yet. */
export function upgradeHtml(place: HTMLElement): void {
  const name = nameOf(place);
  if (!name || place.matches(CUSTOM) || isReadByOther(place, name)) return;
  const tag = `samverka-${name}`;
  if (place.closest(tag) || place.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  const { observedAttributes = [] } = (customElements.get(tag) ?? {}) as { observedAttributes?: string[] };
  for (const name of ['lang', ...observedAttributes]) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  if (NARROW.test(place.tagName)) {
    // The place itself may turn into rows; links to it go on working.
    if (place.id) element.id = place.id;
    place.removeAttribute('id');
    place.before(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}
