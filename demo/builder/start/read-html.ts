/** HTML as a first draft: pasted, from a file, or a whole page. Parts that Samverka made are read as Samverka reads them. */
import { localeOf } from '../../../src/localization/messages.js';
import type { Read } from './blocks.js';
import { HtmlBlocks } from './html-blocks.js';
import { partsIn, withParts } from './marked-parts.js';
import { understand } from './understand.js';

/** Where the text of a page stands. */
const CONTENT = ['main', '[role=main]', 'article', '#content', '#main'];

/** The part of a page that is about something; what stands around it belongs to the site. */
function contentOf(page: ParentNode): ParentNode {
  for (const selector of CONTENT) {
    const found = [...page.querySelectorAll(selector)];
    // Several articles are a list of them: none is the page's own.
    if (found.length === 1 && found[0]?.textContent?.trim()) return found[0];
  }
  return page.querySelector('body') ?? page;
}

/** The language a page says it has, where Samverka has texts for it. */
function languageOf(page: ParentNode, content: ParentNode): string | undefined {
  const around = 'closest' in content ? (content as Element).closest('[lang]') : null;
  const tag = (around ?? page.querySelector('html[lang]'))?.getAttribute('lang') ?? '';
  return localeOf(tag) && Intl.getCanonicalLocales(tag)[0];
}

/** What names the site around the text: its title, its header and its footer. */
const aroundOf = (page: ParentNode): string =>
  [...page.querySelectorAll('title,body>header,body>footer,[role=banner],[role=contentinfo]')]
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' '))
    .join('\n');

/** Makes a draft of HTML; `base` is what its addresses are relative to. Nothing of it runs or is shown. */
export function readHtml(html: ParentNode, base: string): Read {
  const content = contentOf(html);
  const language = languageOf(html, content);
  const hosts = partsIn(content);
  const blocks = new HtmlBlocks(base, hosts).read(content.childNodes);
  return hosts.length
    ? withParts(blocks, html, hosts, base, language)
    : understand(blocks, language, aroundOf(html));
}
