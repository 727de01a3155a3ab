/** sanitize-html, on the server. */
import sanitize from 'sanitize-html';

export const sanitizeHtml = ({ options, ...rest } = {}) => ({
  name: 'sanitize-html',
  packages: ['sanitize-html'],
  clean: (html) => sanitize(html, options),
  isSanitizer: true,
  ...rest,
});
