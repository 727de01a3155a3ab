/** HTML that tries to run a script, and what may stand in a page after it has been made safe. */
import fc from 'fast-check';
import { HOSTILE, SCRIPTS } from './documents.js';

const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const ATTRIBUTES = [
  ...[
    'href',
    'src',
    'srcdoc',
    'srcset',
    'data',
    'action',
    'formaction',
    'xlink:href',
    'style',
    'poster',
    'background',
    'lang',
    'dir',
  ],
  ...[
    'onclick',
    'onerror',
    'onload',
    'ONFOCUS',
    'onbeginevent',
    'onanimationstart',
    'ontoggle',
    'is',
    'slot',
    'shadowrootmode',
    'ping',
  ],
  ...[
    'class',
    'id',
    'name',
    'datetime',
    'hreflang',
    'data-field',
    'data-value',
    'data-when',
    'data-done',
    'data-status',
    'target',
    'rel',
  ],
];

const TAGS = [
  ...[
    'a',
    'a',
    'a',
    'p',
    'div',
    'span',
    'h2',
    'h3',
    'ul',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'td',
    'b',
    'time',
    'img',
    'area',
    'base',
    'link',
  ],
  ...[
    'iframe',
    'object',
    'embed',
    'svg',
    'animate',
    'set',
    'use',
    'foreignObject',
    'math',
    'mtext',
    'mglyph',
    'annotation-xml',
    'style',
  ],
  ...[
    'script',
    'template',
    'noscript',
    'form',
    'button',
    'input',
    'details',
    'video',
    'source',
    'marquee',
    'xmp',
    'plaintext',
    'title',
  ],
  ...[
    'meta',
    'isindex',
    'keygen',
    'dialog',
    'textarea',
    'select',
    'option',
    'frameset',
    'body',
    'samverka-promise',
    'samverka-page',
    'x-y',
  ],
];

const LABELS = ['Status', 'Plats', 'Period', 'Utfall', 'E-post', 'Telefon', 'Parter', 'Publicerad'];

const value = fc.oneof(
  fc.constantFrom(...HOSTILE, ...SCRIPTS),
  fc.constantFrom(
    'ran()',
    'samverka-added',
    'samverka-promise',
    'samverka-rows',
    'notice',
    'document',
    'open',
    '0',
    'x:expression(ran())',
  ),
);

const attributes = fc
  .array(fc.tuple(fc.constantFrom(...ATTRIBUTES), value), { maxLength: 3 })
  .map((all) => all.map(([name, content]) => ` ${name}="${escape(content)}"`).join(''));

const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
        { weight: 1, arbitrary: fc.constantFrom(...SCRIPTS, 'ljus').map(escape) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom(...LABELS), value)
            .map(([label, words]) => `<p>${label}: ${escape(words)}</p>`),
        },
        {
          weight: 5,
          arbitrary: fc
            .tuple(fc.constantFrom(...TAGS), attributes, tie('html'))
            .map(([tag, all, inside]) => `<${tag}${all}>${inside}</${tag}>`),
        },
      ),
      { maxLength: 3 },
    )
    .map((parts) => parts.join('')),
}));

export const hostileHtml = html;
export const hostileValue = value;
export const hostileAttributes = attributes;

const SAFE_TAG =
  /^(a|abbr|article|b|blockquote|br|d[dlt]|div|em|h[1-6]|i|li|ol|p|q|samverka-[a-z-]+|section|small|span|strong|su[bp]|t(able|body|d|foot|h|head|ime|r)|u|ul)$/;
const SAFE_ATTRIBUTE =
  /^(class|data-(field|value|when|done|status|place|period|written|long|samverka-rendered)|datetime|dir|href|hreflang|id|lang|role|aria-hidden)$/;
/** The picture of a meter, which is Samverka's own, and what may stand in it. */
const PICTURE = 'svg.samverka-meter,svg.samverka-meter>rect,svg.samverka-meter>path';
const PICTURE_ATTRIBUTE = /^(class|viewBox|preserveAspectRatio|width|height|d|aria-hidden|focusable)$/;

/** Why what stands below an element could do harm; undefined where it could not. Its own attributes are the page's. */
export function harmIn(element: Element): string | undefined {
  for (const each of element.querySelectorAll<HTMLElement>('*')) {
    const written = each.outerHTML.slice(0, 500);
    const isPicture = each.matches(PICTURE);
    if (!isPicture && !SAFE_TAG.test(each.localName)) return `<${each.localName}> in ${written}`;
    for (const name of each.getAttributeNames())
      if (!(isPicture ? PICTURE_ATTRIBUTE : SAFE_ATTRIBUTE).test(name)) return `${name} in ${written}`;
    // Of a link in the page itself, so that what the browser makes of its address is what counts.
    if (
      each instanceof HTMLAnchorElement &&
      each.hasAttribute('href') &&
      !/^(https?|mailto|tel):$/.test(each.protocol)
    )
      return `${each.protocol} in ${written}`;
  }
  return undefined;
}
