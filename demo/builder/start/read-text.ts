/** Text that was pasted out of Word, a mail or an old page, as a first draft. */
import { blocksInText } from './text-blocks.js';
import type { Read } from './blocks.js';
import { understand } from './understand.js';

export const readText = (text: string): Read => understand({ blocks: blocksInText(text) });
