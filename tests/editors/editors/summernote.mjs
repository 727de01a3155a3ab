/** Summernote without Bootstrap. */
async function start() {
  const place = window.$('#place');
  await new Promise((resolve) => place.summernote({ callbacks: { onInit: resolve } }));
  return {
    set: (html) => void place.summernote('code', html),
    get: () => place.summernote('code'),
    empty: () => void place.summernote('reset'),
    focus: () => void place.summernote('focus'),
  };
}

export const summernote = {
  name: 'Summernote',
  packages: ['summernote'],
  files: [
    '/tests/editors/node_modules/summernote/dist/summernote-lite.css',
    '/tests/editors/node_modules/jquery/dist/jquery.js',
    '/tests/editors/node_modules/summernote/dist/summernote-lite.js',
  ],
  start,
};
