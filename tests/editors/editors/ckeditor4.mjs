/** CKEditor 4 as its package comes. */
async function start(configuration) {
  const opened = configuration ? (await import(configuration)).default : {};
  // It would ask its maker's server whether there is a newer one.
  const editor = window.CKEDITOR.replace('place', { versionCheck: false, ...opened });
  await new Promise((resolve) => editor.once('instanceReady', resolve));
  return {
    set: (html) => new Promise((resolve) => editor.setData(html, { callback: resolve })),
    get: () => editor.getData(),
    empty: () => new Promise((resolve) => editor.setData('', { callback: resolve })),
    focus: () => editor.focus(),
  };
}

export const ckeditor4 = (rest = {}) => ({
  name: 'CKEditor 4',
  packages: ['ckeditor4'],
  files: ['/tests/editors/node_modules/ckeditor4/ckeditor.js'],
  start,
  ...rest,
});
