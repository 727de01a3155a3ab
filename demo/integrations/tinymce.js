/**
 * TinyMCE 5 to 8. Form A (a link) and form B (a class) need nothing. These two lines let editors use the elements
 * themselves (form C): the first makes TinyMCE know them, as blocks; the second keeps their attributes.
 *
 *   tinymce.init({ selector: 'textarea', ...samverka });
 *
 * Put an element in through the source view (*Tools › Source code*): where somebody copies an empty one from a page and
 * pastes it, TinyMCE takes the text alone. Where your CMS wants text, write "custom_elements" and "extended_valid_elements" with these values. Never write
 * `~samverka-page`: the tilde makes it inline, and the content inside is lifted out.
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

const samverka = {
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[*]`).join(','),
};

export default samverka;
