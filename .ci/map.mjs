/**
 * Which room of the house may import which, for the linter (eslint.config.js) and tests/tooling/map.test.mjs. From the roof down:
 * a room may import only such as stand below it, so there is no way around. Besides these it may import itself.
 */

/** The folders and files of src/. */
export const ROOMS = {
  samverka: ['define', 'embed', 'version'],
  react: ['elements'],
  index: ['document', 'elements', 'embed', 'speech', 'version'],
  define: ['elements', 'version'],
  embed: ['document', 'elements', 'on-demand'],
  elements: ['controls', 'document', 'localization', 'on-demand', 'speech', 'templates'],
  'on-demand': ['controls', 'document', 'html', 'localization', 'sound', 'sources', 'speech', 'templates'],
  controls: ['localization', 'sound', 'speech'],
  sources: ['document', 'html', 'localization'],
  templates: ['document', 'html', 'localization', 'styles'],
  html: ['document', 'localization'],
  document: ['localization'],
  'reserve-voice': ['speech'],
  speech: ['localization', 'styles'],
  sound: [],
  styles: [],
  localization: [],
  version: [],
};

/** The folders of demo/builder/, which may import any of src/ too; nothing in src/ knows of the builder. */
export const BUILDER_ROOMS = {
  main: ['shell', 'texts'],
  shell: ['checks', 'document', 'form', 'preview', 'start', 'take', 'texts'],
  form: ['checks', 'document', 'texts'],
  checks: ['document', 'take', 'texts'],
  take: ['document', 'texts'],
  start: ['document'],
  preview: ['texts'],
  document: [],
  texts: [],
};
