/** A page as it lies in the repository: what stands first in its file, and where it goes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path in the site of a source file: Swedish at the top, as in the demo. */
export const sitePathOf = (source) => source.replace(/^sv\//, '').replace(/\.md$/, '.html');

/** The first paragraph of a page, as words, up to what a search engine shows. */
function firstWords(markdown) {
  const paragraph = markdown.split(/\n{2,}/).find((block) => /^[\p{L}*_[]/u.test(block)) ?? '';
  const words = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*_]/g, '')
    .replace(/\s+/g, ' ');
  const sentences = words.match(/.+?[.:!?](?= |$)/g) ?? [words];
  return sentences
    .reduce((text, sentence) => (text && (text + sentence).length > 160 ? text : text + sentence), '')
    .trim();
}

/** @param source the file's path in demo/documentation/. */
export function readSource(folder, source) {
  const [, head = '', body] =
    /^(?:---\n([^]*?)\n---\n)?([^]*)$/.exec(
      readFileSync(join(folder, source), 'utf8').replaceAll('\r\n', '\n'),
    ) ?? [];
  const said = Object.fromEntries(
    head.split('\n').map((line) => {
      const [, key, value] = /^(\w+): *(.*)$/.exec(line) ?? [];
      return [key, value];
    }),
  );
  const title = /^# +(.+)$/m.exec(body)?.[1];
  if (!title) throw new Error(`demo/documentation/${source} has no title: begin it with a line “# …”.`);
  const isDecision = source.startsWith('decisions/');
  const name = source.replace(/^\w+\//, '').replace(/\.md$/, '');
  return {
    source,
    path: sitePathOf(source),
    /** What the two languages of a page have in common. */
    name,
    language: source.startsWith('sv/') ? 'sv' : 'en',
    isDecision,
    title: title.replace(/[`*]/g, ''),
    menu: said.menu ?? title,
    description: said.description ?? firstWords(body),
    order: Number(said.order ?? 40),
    /** Whom the page is for: editors, owners, visitors or developers. */
    audience: said.audience ?? (isDecision || name === 'index' || name === 'owners' ? '' : 'owners'),
    /** A script of the page's own, beside the site script. */
    script: said.script,
    markdown: body,
  };
}
