/**
 * An imitation of Drupal: CKEditor 5 with the rules that Drupal gives it for a text format, and then, for a format that
 * limits the tags, sanitize-html in the place of Drupal's own filter.
 */
import { readFileSync } from 'node:fs';
import sanitize from 'sanitize-html';
import { ckeditor5 } from './ckeditor5.mjs';

const HERE = '/tests/editors/editors';

/** What Basic HTML allows when Drupal's standard profile is installed; `lang` and `dir` are allowed everywhere. */
const BASIC = {
  tags: 'br p h2 h3 h4 h5 h6 cite dl dt dd a blockquote ul ol li strong em code img'.split(' '),
  attributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'hreflang'],
    blockquote: ['cite'],
    ul: ['type'],
    ol: ['type', 'start'],
    ...Object.fromEntries([2, 3, 4, 5, 6].map((level) => [`h${level}`, ['id']])),
    img: [
      'src',
      'alt',
      'height',
      'width',
      'data-entity-uuid',
      'data-entity-type',
      'data-caption',
      'data-align',
    ],
  },
};

/** The class that the line in our documentation allows on a div. */
const [, OUR_CLASS] = /^<div class="([^"]+)">$/m.exec(
  readFileSync(new URL('../../../demo/integrations/drupal.md', import.meta.url), 'utf8'),
);

const filter = (tags, allowedClasses) => (html) =>
  sanitize(html, {
    allowedTags: [...BASIC.tags, ...tags],
    allowedAttributes: BASIC.attributes,
    allowedClasses,
  });

const packages = ['ckeditor5', 'sanitize-html'];

export const drupalBasic = ckeditor5({
  name: 'Drupal, Basic HTML (imitated)',
  packages,
  configuration: `${HERE}/drupal-basic-html.js`,
  filter: filter([], {}),
});

export const drupalBasicOpened = ckeditor5({
  name: 'Drupal, Basic HTML with our lines (imitated)',
  lines: 'drupal.md',
  packages,
  configuration: `${HERE}/drupal-basic-html.js?class=${encodeURIComponent(OUR_CLASS)}`,
  filter: filter(['div'], { div: [OUR_CLASS] }),
});

export const drupalFull = ckeditor5({
  name: 'Drupal, Full HTML (imitated)',
  packages: ['ckeditor5'],
  configuration: `${HERE}/drupal-full-html.js`,
});
