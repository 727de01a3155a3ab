/** The sanitizer of the browser itself. */
async function start(configuration) {
  const opened = configuration ? (await import(configuration)).default : {};
  const place = document.createElement('div');
  return { set: (html) => place.setHTML(html, opened), get: () => place.innerHTML };
}

export const setHtml = (rest = {}) => ({
  name: 'Element.setHTML()',
  packages: [],
  files: [],
  start,
  isSanitizer: true,
  ...rest,
});
