/** DOMPurify, in the browser. */
async function start(configuration) {
  const opened = configuration ? (await import(configuration)).default : {};
  let saved = '';
  return { set: (html) => (saved = window.DOMPurify.sanitize(html, opened)), get: () => saved };
}

export const dompurify = (rest = {}) => ({
  name: 'DOMPurify',
  packages: ['dompurify'],
  files: ['/tests/editors/node_modules/dompurify/dist/purify.js'],
  start,
  isSanitizer: true,
  ...rest,
});
