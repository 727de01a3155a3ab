/** js-xss, on the server. */
import xss from 'xss';

export const jsXss = ({ options, ...rest } = {}) => ({
  name: 'js-xss',
  packages: ['xss'],
  clean: (html) => xss(html, options),
  isSanitizer: true,
  ...rest,
});
