/**
 * CKEditor 5 as Drupal configures it for Basic HTML: besides its plugins' own elements, what the format's list names;
 * with `?class=samverka-*` also the div with such a class, as Drupal makes a rule of it.
 */
const added = new URL(import.meta.url).searchParams.get('class');

export default {
  heading: {
    options: [
      { model: 'paragraph', title: 'Paragraph' },
      ...[2, 3, 4, 5, 6].map((level) => ({ model: `heading${level}`, view: `h${level}`, title: `${level}` })),
    ],
  },
  htmlSupport: {
    allow: [
      { name: /^(cite|dl|dt|dd)$/ },
      { name: /^h[2-6]$/, attributes: ['id'] },
      { name: 'a', attributes: ['hreflang'] },
      { name: 'blockquote', attributes: ['cite'] },
      { name: /^[uo]l$/, attributes: ['type', 'start'] },
      ...(added ? [{ name: 'div', classes: new RegExp(`^(${added.replace('*', '.*')})$`) }] : []),
    ],
  },
};
