/**
 * sanitize-html. Form A (a link) needs nothing. These lines keep the class of form B and of the player on a div, and let
 * the elements themselves through (form C), with the attributes that Samverka reads and no others.
 *
 *   sanitizeHtml(html, samverka);
 */
import sanitizeHtml from 'sanitize-html';

const tags = [
  'samverka-page',
  'samverka-promises',
  'samverka-promise',
  'samverka-priority-areas',
  'samverka-priority-area',
  'samverka-agreement',
  'samverka-documents',
  'samverka-published',
  'samverka-contact-card',
  'samverka-listen',
];
const attributes = [
  ...['src', 'lang', 'heading-level', 'parts', 'structured-data', 'contact', 'status', 'place', 'period'],
  ...['signed', 'valid-from', 'valid-through', 'published', 'updated', 'reviewed'],
  ...['for', 'rate', 'remember', 'reserve-voice', 'id', 'class'],
];

const samverka = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, ...tags],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    div: ['id', 'lang', 'data-*'],
    ...Object.fromEntries(tags.map((tag) => [tag, attributes])),
  },
  allowedClasses: { div: ['samverka-*'] },
};

export default samverka;
