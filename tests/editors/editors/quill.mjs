/** Quill with its theme Snow. What is saved is the HTML of its root. */
async function start() {
  const place = document.createElement('div');
  document.querySelector('#place').replaceWith(place);
  const quill = new window.Quill(place, { theme: 'snow' });
  return {
    set: (html) => quill.clipboard.dangerouslyPasteHTML(html),
    get: () => quill.root.innerHTML,
    empty: () => quill.setText(''),
    focus: () => quill.focus(),
  };
}

export const quill = {
  name: 'Quill',
  packages: ['quill'],
  files: [
    '/tests/editors/node_modules/quill/dist/quill.snow.css',
    '/tests/editors/node_modules/quill/dist/quill.js',
  ],
  start,
};
