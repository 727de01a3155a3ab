/** Every snippet that the documentation shows: fenced in the sources, `pre` in the pages that are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const SITE = 'dist/documentation';

const decode = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The pages of the site, by their paths in it; the example themes too. */
export const pagePaths = () =>
  readdirSync(join(root, SITE), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('example/'))
    .sort();

export const pageHtml = (path) => readFileSync(join(root, SITE, path), 'utf8');

/** What is fenced in a source file. */
export const snippetsOf = (source) =>
  [...readFileSync(join(root, source), 'utf8').matchAll(/^```(\w*)(.*)\n([^]*?)\n```/gm)].map(
    ([, language, kinds, code]) => ({ language, kinds: kinds.trim().split(' ').filter(Boolean), code }),
  );

/** A fence without a language may hold nothing but lines of headers. */
const isHeaders = (code) =>
  code
    .trim()
    .split('\n')
    .every((line) => /^[A-Z][\w-]+: \S/.test(line));

/** What a page of the site shows, in its order: `{page, language, kinds, code, lang}`. */
export function shownSnippets(path) {
  const html = pageHtml(path);
  const [, lang] = /<html lang="(\w+)"/.exec(html);
  return [...html.matchAll(/<pre( [^>]*)?>([^]*?)<\/pre>/g)].map(([, attributes = '', inside]) => {
    const attribute = (name) => decode(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    const code = decode(inside.replace(/<[^>]+>/g, ''));
    return {
      page: path,
      lang,
      language: attribute('data-language') || (isHeaders(code) ? 'http' : ''),
      kinds: attribute('data-kind').split(' ').filter(Boolean),
      code,
    };
  });
}
