/** A page as it lies in the repository: what stands first in its file, and where it goes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path in the site of a source file: Swedish at the top, as in the demo. */
export const sitePathOf = (source) => source.replace(/^sv\//, '').replace(/\.md$/, '.html');

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
  if (!said.description && !isDecision)
    throw new Error(`demo/documentation/${source} has no description: write one between --- and ---.`);
  return {
    source,
    path: sitePathOf(source),
    /** What the two languages of a page have in common. */
    name: source.replace(/^\w+\//, '').replace(/\.md$/, ''),
    language: source.startsWith('sv/') ? 'sv' : 'en',
    isDecision,
    title: title.replace(/[`*]/g, ''),
    menu: said.menu ?? title,
    description: said.description ?? `A decision about Samverka: ${title}.`,
    order: Number(said.order ?? 100),
    /** Whom the page is for: editors, owners, visitors or developers; nobody's list has one without. */
    audience: said.audience ?? '',
    /** A script of the page's own, beside the site script. */
    script: said.script,
    markdown: body,
  };
}
