/** Links: safe addresses only, and a word of warning inside those that leave the site. */
import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf, isExternal, safeUrl } from '../document/address.js';
import type { Text } from '../document/schema.js';
import { ADDED, allIn } from '../html/text.js';
import { inEveryLocale, type Msg } from '../localization/messages.js';
import { labelLanguage, wordsOf, type Context } from './context.js';

const warning = (msg: Msg): string => msg('(länk till annan webbplats)');

/** True for a link that leaves the site and does not say so: "Ställ en fråga direktlänk till annan webbplats" does. */
const needsWarning = (url: URL | undefined, words: string): boolean =>
  url !== undefined &&
  isExternal(url) &&
  !inEveryLocale(warning).some((said) => words.toLowerCase().includes(said.slice(1, -1)));

/**
 * A link from the model; the text alone where its address is not safe. `detail` follows the text inside the link;
 * `inner` is shown in place of the text where it is more than words.
 */
export function link(
  text: Text,
  address: string,
  context: Context,
  detail = '',
  hreflang?: string,
  inner?: unknown,
): TemplateResult | string {
  const { words, lang } = wordsOf(text, context);
  const url = safeUrl(address, context.base);
  if (!url) return words;
  const added = [detail, needsWarning(url, words) ? warning(context.msg) : ''].filter(Boolean).join(' ');
  // Below, the space is one text with the words: Chromium leaves a text of white space alone out of a link's name.
  const addedLang = labelLanguage(context, lang === nothing ? undefined : lang);
  return html`<a href=${hrefOf(address, context.base) ?? nothing} lang=${lang} hreflang=${hreflang ?? nothing}
    >${inner ?? words}${added && html`<span class=${ADDED} lang=${addedLang}>${` ${added}`}</span>`}</a
  >`;
}

/** Says inside the author's own links which of them leave the site, in the language of the element. */
export function markLinks(element: Element, context: Context): void {
  for (const anchor of allIn([element], 'a[href]')) {
    // What follows the text of a document's link, its format and size, stays.
    for (const old of anchor.querySelectorAll(`:scope > .${ADDED}`))
      if (inEveryLocale(warning).includes(old.textContent?.trim() ?? '')) old.remove();
    const words = anchor.textContent ?? '';
    if (!words.trim() || !needsWarning(safeUrl(anchor.getAttribute('href') ?? ''), words)) continue;
    const span = document.createElement('span');
    span.className = ADDED;
    span.textContent = ` ${warning(context.msg)}`;
    const lang = labelLanguage(
      context,
      anchor.closest('[lang]')?.getAttribute('lang') ?? context.contentLanguage,
    );
    if (lang !== nothing) span.setAttribute('lang', lang);
    anchor.append(span);
  }
}
