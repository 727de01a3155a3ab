/** The agreement: its text, and what the text says of its dates, beside the lines with labels that were found before. */
import type { Draft } from '../document/draft.js';
import { filesIn } from './files.js';
import { listed, textOf, type Reading } from './reading.js';
import { defaultTitle } from './section-names.js';
import type { Section } from './sections.js';
import { validityIn } from './validity.js';

export function readAgreement({ heading, blocks }: Section, reading: Reading, said: Draft): Draft {
  const body: string[] = [];
  for (const block of blocks) {
    const files = filesIn(block);
    if (files) reading.files.push(...files);
    else body.push(textOf(block, reading));
  }
  const title = heading?.text ?? defaultTitle('agreement', reading.language);
  return { title, ...listed('body', body), ...validityIn([...body, title]), ...said };
}
