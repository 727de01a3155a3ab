/** TinyMCE 5 to 8, with the plugins that a CMS ships. */
async function start(configuration) {
  const opened = configuration ? (await import(configuration)).default : {};
  const [editor] = await window.tinymce.init({
    target: document.querySelector('#place'),
    license_key: 'gpl',
    promotion: false,
    branding: false,
    plugins: `code link lists table${window.tinymce.majorVersion === '5' ? ' paste' : ''}`,
    ...opened,
  });
  return {
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
    empty: () => editor.setContent(''),
    focus: () => editor.focus(),
  };
}

export const tinymce = (major, rest = {}) => ({
  name: `TinyMCE ${major}`,
  packages: [`tinymce-${major}`],
  files: [`/tests/editors/node_modules/tinymce-${major}/tinymce.min.js`],
  start,
  ...rest,
});
