/** Markdown to HTML that everybody can use: headings with ids, tables that scroll by themselves, snippets that say what they are. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Marked } from 'marked';
import { sitePathOf } from './source.mjs';

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where the site's folder is in the repository once it is built, seen from which samverka.js is one step up. */
const SITE = 'dist/documentation';
const SOURCES = 'demo/documentation';

/** The address in the site of what a link in a source file leads to. */
export function addressIn(page, href) {
  if (/^([a-z]+:|#|\/)/i.test(href)) return href;
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(href);
  const target = posix.join(SOURCES, posix.dirname(page.source), path);
  const from = posix.join(SITE, posix.dirname(page.path));
  const to = target.startsWith(`${SOURCES}/`)
    ? posix.join(SITE, sitePathOf(target.slice(SOURCES.length + 1)))
    : target.startsWith('demo/builder/')
      ? target.replace('demo/', 'dist/')
      : target;
  if (!to.startsWith('dist/'))
    throw new Error(
      `${SOURCES}/${page.source} links to ${href}, which is not in the site. Link to a page, to ../../builder/ or to ../../../dist/.`,
    );
  return posix.relative(from, to) + rest;
}

/** The size of a WebP, so that nothing moves when it comes: https://developers.google.com/speed/webp/docs/riff_container */
function sizeOfPicture(page, href) {
  const bytes = readFileSync(new URL(href, new URL(page.source, import.meta.url)));
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') throw new Error(`${page.source}: ${href} is no WebP.`);
  return bytes.toString('latin1', 12, 16) === 'VP8X'
    ? { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    : { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** The id of a heading: its words, as they are in an address. */
export const slugOf = (text) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const plain = (html) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** @returns the content without its first heading, and the headings of the second level. */
export function renderMarkdown(markdown, page) {
  const ids = new Set();
  const sections = [];
  let title = '';
  let last = 'innehall';
  let tables = 0;
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        if (depth === 1) {
          title = html;
          return '';
        }
        const base = slugOf(plain(html));
        let id = base;
        for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
        ids.add(id);
        last = id;
        if (depth === 2) sections.push({ id, html });
        return `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      link({ href, title: tip, tokens }) {
        const text = this.parser.parseInline(tokens);
        const about = tip ? ` title="${escape(tip)}"` : '';
        return `<a href="${escape(addressIn(page, href))}"${about}>${text}</a>`;
      },
      image({ href, text }) {
        const { width, height } = sizeOfPicture(page, href);
        return `<img src="${escape(addressIn(page, href))}" alt="${escape(text)}" width="${width}" height="${height}" loading="lazy">`;
      },
      // The first word is the language, the others say what it is: tests/documentation/ runs each by them.
      code({ text, lang = '' }) {
        const [language = '', ...kinds] = lang.split(' ').filter(Boolean);
        const kind = kinds.length ? ` data-kind="${escape(kinds.join(' '))}"` : '';
        return `<pre data-language="${escape(language)}"${kind} data-listen="skip"><code translate="no">${escape(text)}</code></pre>\n`;
      },
      codespan({ text }) {
        return `<code translate="no">${escape(text)}</code>`;
      },
      table(token) {
        tables++;
        // The first column says what a row is about.
        const cell = (each, index, scope) => {
          const isHead = scope === 'col' || index === 0;
          const id = scope === 'col' && index === 0 ? ` id="table-${tables}"` : '';
          const html = this.parser.parseInline(each.tokens);
          // A corner without a word heads nothing.
          return isHead && html ? `<th scope="${scope}"${id}>${html}</th>` : `<td${id}>${html}</td>`;
        };
        const row = (cells, scope) =>
          `<tr>${cells.map((each, index) => cell(each, index, scope)).join('')}</tr>`;
        const body = token.rows.map((cells) => row(cells, 'row')).join('\n');
        // In a frame that a keyboard can scroll, named after the heading above and the table's first word.
        return `<div class="table" role="group" aria-labelledby="${last} table-${tables}" tabindex="0">
<table>
<thead>${row(token.header, 'col')}</thead>
<tbody>
${body}
</tbody></table>
</div>\n`;
      },
    },
  });
  const content = marked.parse(markdown);
  return { title, content, sections };
}
