/** The part with documents. */
import type { Draft } from '../document/draft.js';
import { fileAt, filesIn } from './files.js';
import { listed, textOf, type Reading } from './reading.js';
import { defaultTitle } from './section-names.js';
import type { Section } from './sections.js';

/** Each link in a list or alone in its block is one, the other blocks introduce them. */
export function readDocuments({ heading, blocks }: Section, reading: Reading): Draft {
  const intro: string[] = [];
  const items: Draft[] = [];
  for (const block of blocks) {
    const files = filesIn(block, true);
    if (files) items.push(...files);
    else if (block.kind === 'item') {
      const [link] = block.links;
      if (link) items.push(fileAt(block, link));
      else items.push({ title: block.text, url: '' });
      if (link) reading.leftovers.words(block, block.text.replace(link.text, ''));
    } else if (block.kind === 'paragraph') intro.push(textOf(block, reading));
    else reading.leftovers.block(block);
  }
  return {
    title: heading?.text ?? defaultTitle('documents', reading.language),
    ...listed('intro', intro),
    items,
  };
}
