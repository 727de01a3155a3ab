/** The document that parts standing on their own make together: for a page whose author has written them. */
import type { Contacts, SamverkaDocument } from './document.js';
import { isItem, keyOf, type PartName } from './parts.js';

/** A part, and whose it is. */
export interface Standing {
  readonly partName: PartName;
  readonly model: unknown;
}

/** @returns none where nothing stands there. Contacts of several cards are one list; of other parts the first counts. */
export function gather(
  standing: readonly Standing[],
  lang: string,
  title: string,
): SamverkaDocument | undefined {
  const parts: Record<string, unknown> = {};
  for (const { partName: name, model } of standing) {
    if (!model || name === 'page' || isItem(name)) continue;
    const earlier = parts[keyOf[name]] as Contacts | undefined;
    parts[keyOf[name]] =
      earlier && name === 'contact-card'
        ? { ...earlier, items: [...earlier.items, ...(model as Contacts).items] }
        : (earlier ?? model);
  }
  if (Object.keys(parts).length === 0) return undefined;
  return { schemaVersion: 1, lang, title, publisher: { name: '' }, ...parts };
}
