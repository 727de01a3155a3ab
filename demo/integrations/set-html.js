/**
 * The browser's own sanitizer, `Element.setHTML()`. Form A (a link) needs nothing. These lines keep the class of form B
 * and of the player, and let the elements themselves through (form C), with the attributes that Samverka reads and no others.
 *
 *   place.setHTML(html, samverka);
 */
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

const sanitizer = new Sanitizer();
sanitizer.allowAttribute('class');
for (const name of tags) sanitizer.allowElement({ name, attributes });

const samverka = { sanitizer };

export default samverka;
