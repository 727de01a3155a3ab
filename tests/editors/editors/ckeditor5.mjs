/** CKEditor 5, classic, with the plugins that a CMS ships. */
async function start(configuration) {
  const CK = window.CKEDITOR;
  const opened = configuration ? (await import(configuration)).default : undefined;
  const editor = await CK.ClassicEditor.create(document.querySelector('#place'), {
    licenseKey: 'GPL',
    plugins: [
      ...[
        CK.Essentials,
        CK.Paragraph,
        CK.Heading,
        CK.Bold,
        CK.Italic,
        CK.Code,
        CK.Link,
        CK.List,
        CK.BlockQuote,
      ],
      ...[CK.Table, CK.HorizontalLine, CK.RemoveFormat, CK.PasteFromOffice, CK.SourceEditing],
      ...(opened ? [CK.GeneralHtmlSupport] : []),
    ],
    toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList', 'numberedList', 'sourceEditing'],
    ...opened,
  });
  return {
    set: (html) => editor.setData(html),
    get: () => editor.getData(),
    empty: () => editor.setData(''),
    focus: () => editor.editing.view.focus(),
  };
}

export const ckeditor5 = (rest = {}) => ({
  name: 'CKEditor 5',
  packages: ['ckeditor5'],
  files: [
    '/tests/editors/node_modules/ckeditor5/dist/browser/ckeditor5.css',
    '/tests/editors/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js',
  ],
  start,
  ...rest,
});
