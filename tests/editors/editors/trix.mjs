/** Trix. What is saved is the value of its field. */
async function start() {
  const field = Object.assign(document.createElement('input'), { type: 'hidden', id: 'field' });
  const element = document.createElement('trix-editor');
  element.setAttribute('input', 'field');
  const ready = new Promise((resolve) =>
    element.addEventListener('trix-initialize', resolve, { once: true }),
  );
  document.querySelector('#place').replaceWith(field, element);
  await ready;
  return {
    set: (html) => element.editor.loadHTML(html),
    get: () => field.value,
    empty: () => element.editor.loadHTML(''),
    focus: () => element.focus(),
  };
}

export const trix = {
  name: 'Trix',
  packages: ['trix'],
  files: [
    '/tests/editors/node_modules/trix/dist/trix.css',
    '/tests/editors/node_modules/trix/dist/trix.umd.min.js',
  ],
  start,
};
