/** SunEditor. */
async function start() {
  const editor = await new Promise((onload) => {
    const editor = window.SUNEDITOR.create(document.querySelector('#place'), {
      events: { onload: () => onload(editor) },
    });
  });
  return {
    set: (html) => editor.$.html.set(html),
    get: () => editor.$.html.get(),
    empty: () => editor.$.html.set(''),
    focus: () => editor.$.focusManager.focus(),
  };
}

export const suneditor = {
  name: 'SunEditor',
  packages: ['suneditor'],
  files: [
    '/tests/editors/node_modules/suneditor/dist/suneditor.min.css',
    '/tests/editors/node_modules/suneditor/dist/suneditor.min.js',
  ],
  start,
};
