/**
 * Tiptap. Form A (a link) needs nothing. This extension keeps the class of form B and of the player on a div, with the
 * paragraphs, headings and lists in it.
 *
 *   new Editor({ extensions: [StarterKit, ...samverka] });
 */
import { Node } from '@tiptap/core';

const part = Node.create({
  name: 'samverkaPart',
  group: 'block',
  content: 'block*',
  defining: true,
  addAttributes: () => ({ class: { default: null } }),
  parseHTML: () => [{ tag: 'div[class^="samverka-"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
});

const samverka = [part];

export default samverka;
