/** Jodit. It asks what to do with pasted HTML; the answer, in the language of its page, is to keep it. */
async function start() {
  const editor = window.Jodit.make('#place');
  await editor.waitForReady();
  return {
    set: (html) => (editor.value = html),
    get: () => editor.value,
    empty: () => (editor.value = ''),
    focus: () => editor.focus(),
  };
}

export const jodit = {
  name: 'Jodit',
  packages: ['jodit'],
  files: [
    '/tests/editors/node_modules/jodit/es2021/jodit.min.css',
    '/tests/editors/node_modules/jodit/es2021/jodit.min.js',
  ],
  start,
  answer: (page) => page.getByRole('button', { name: 'Behåll', exact: true }).click(),
};
