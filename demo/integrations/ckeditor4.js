/**
 * CKEditor 4. Form A (a link) needs nothing. The first rule keeps the class of form B and of the player on a div, the
 * second lets editors use the elements themselves (form C), and the lines before teach CKEditor that they are blocks that
 * hold blocks. `pasteFilter` lets a paste keep what the source view keeps.
 *
 *   CKEDITOR.replace('place', samverka);
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

const { dtd } = CKEDITOR;
for (const tag of tags) {
  dtd[tag] = dtd.div;
  for (const parent of ['$block', '$blockLimit', 'body', 'div', 'li', 'td'])
    dtd[parent] = { ...dtd[parent], [tag]: 1 };
}

const samverka = {
  extraAllowedContent: ['div[id,lang,data-*](samverka-*)', ...tags.map((tag) => `${tag}[*](*)`)].join('; '),
  pasteFilter: null,
};

export default samverka;
