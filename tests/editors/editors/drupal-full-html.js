/** CKEditor 5 as Drupal configures it for Full HTML, a format without a filter: everything is allowed. */
export default {
  htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
};
