/** Tiptap with its StarterKit. */
async function start(configuration) {
  const [{ Editor }, { StarterKit }, opened] = await Promise.all([
    import('/tests/editors/node_modules/@tiptap/core/dist/index.js'),
    import('/tests/editors/node_modules/@tiptap/starter-kit/dist/index.js'),
    configuration ? import(configuration) : undefined,
  ]);
  const element = document.createElement('div');
  document.querySelector('#place').replaceWith(element);
  const editor = new Editor({ element, extensions: [StarterKit, ...(opened?.default ?? [])] });
  return {
    set: (html) => editor.commands.setContent(html),
    get: () => editor.getHTML(),
    empty: () => editor.commands.clearContent(),
    focus: () => editor.view.focus(),
  };
}

export const tiptap = (rest = {}) => ({
  name: 'Tiptap',
  packages: ['@tiptap/core', '@tiptap/starter-kit'],
  files: [],
  start,
  ...rest,
});
