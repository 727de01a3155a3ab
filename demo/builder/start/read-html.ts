/** HTML as a first draft: pasted, from a file, or a whole page. Parts that Samverka made are read as Samverka reads them. */
import { localeOf } from '../../../src/localization/messages.js';
import type { Read } from './blocks.js';
import { HtmlBlocks } from './html-blocks.js';
import { partsIn, withParts } from './marked-parts.js';
import { understand } from './understand.js';

/** The language a page says it has, where Samverka has texts for it. */
function languageOf(page: ParentNode, content: ParentNode): string | undefined {
  const around = 'closest' in content ? (content as Element).closest('[lang]') : null;
  const tag = (around ?? page.querySelector('html[lang]'))?.getAttribute('lang') ?? '';
  return localeOf(tag) && tag.split('-')[0]?.toLowerCase();
}

/** What names the site around the text: its title, its header and its footer. */
const aroundOf = (page: ParentNode): string =>
  [...page.querySelectorAll('title,body>header,body>footer,[role=banner],[role=contentinfo]')]
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' '))
    .join('\n');

/** Makes a draft of HTML; `base` is what its addresses are relative to. Nothing of it runs or is shown. */
export function readHtml(html: ParentNode, base: string): Read {
  const content = html.querySelector('body') ?? html;
  const language = languageOf(html, html.querySelector('main,article') ?? content);
  const hosts = partsIn(content);
  const blocks = new HtmlBlocks(base, hosts).read(content.childNodes);
  return hosts.length
    ? withParts(blocks, html, hosts, base, language)
    : understand({ blocks, ...(language && { language }), around: aroundOf(html) });
}
