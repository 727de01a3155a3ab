/**
 * HTML that is copied into other systems, built as a tree and written as text. A string in the tree is always text: it
 * is escaped in one place, here, and can never become a tag.
 */

export interface Markup {
  readonly name: string;
  /** Those that are undefined are left out; '' stands for an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly (string | Markup)[];
}

export type Content = string | Markup | undefined | readonly Content[];

const flat = (content: Content): (string | Markup)[] =>
  content === undefined || content === ''
    ? []
    : typeof content === 'string' || 'name' in content
      ? [content]
      : content.flatMap(flat);

export const element = (
  name: string,
  attributes: Markup['attributes'] = {},
  ...content: readonly Content[]
): Markup => ({ name, attributes, content: content.flatMap(flat) });

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, between tags and in the value of an attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const VOID = /^(meta|link|br)$/;
/** What stands inside a line; each other element has lines of its own. */
const INLINE = /^(a|span|strong)$/;

const open = ({ name, attributes }: Markup): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) =>
      value === undefined ? '' : value ? ` ${attribute}="${escape(value)}"` : ` ${attribute}`,
    )
    .join('')}>`;

const isLine = (content: string | Markup): boolean =>
  typeof content === 'string' || INLINE.test(content.name);

const inLine = (content: string | Markup): string =>
  typeof content === 'string'
    ? escape(content.replace(/[ \t\r\n]+/g, ' '))
    : VOID.test(content.name)
      ? open(content)
      : `${open(content)}${content.content.map(inLine).join('')}</${content.name}>`;

/** The lines of some content, indented by two spaces a level. */
function linesOf(content: readonly (string | Markup)[], indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    if (line.trim()) lines.push(indent + line.trim());
    line = '';
  };
  for (const each of content) {
    if (typeof each === 'string' || isLine(each)) {
      line += inLine(each);
      continue;
    }
    flush();
    if (each.content.every(isLine)) lines.push(indent + inLine(each));
    else lines.push(indent + open(each), ...linesOf(each.content, `${indent}  `), `${indent}</${each.name}>`);
  }
  flush();
  return lines;
}

/** Content as text, ready to be pasted. */
export const written = (content: Content): string => linesOf(flat(content), '').join('\n');
