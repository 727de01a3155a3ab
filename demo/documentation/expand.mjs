/** Puts in what is made from the code: `<!-- generated: NAME ARGUMENTS -->` becomes what generated/NAME.mjs gives. */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DIRECTIVE = /^<!-- generated: ([\w-]+) ?(.*?) *-->$/gm;

/** The Markdown of a page, whole. A module exports `default (language, context, argument) => Markdown or HTML`. */
export async function expandGenerated(page, context) {
  const made = new Map();
  for (const [directive, name, argument] of page.markdown.matchAll(DIRECTIVE)) {
    const file = fileURLToPath(new URL(`generated/${name}.mjs`, import.meta.url));
    if (!existsSync(file))
      throw new Error(
        `demo/documentation/${page.source} asks for ${name}: write demo/documentation/generated/${name}.mjs.`,
      );
    const { default: make } = await import(pathToFileURL(file).href);
    made.set(directive, await make(page.language, context, argument));
  }
  return page.markdown.replace(DIRECTIVE, (directive) => `\n${made.get(directive).trim()}\n`);
}
