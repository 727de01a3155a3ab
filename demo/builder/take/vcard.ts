/** The contacts of a document as files that phones and address books open. */
import type { SamverkaDocument } from '../../../src/document/document.js';
import { vCard } from '../../../src/document/vcard.js';
import { idOf } from '../../../src/document/slug.js';
import { Wording } from './wording.js';

export interface ContactFile {
  readonly name: string;
  readonly text: string;
}

/** A file for each contact, named after it. `base` is what addresses in the document are relative to. */
export function contactFiles(document: SamverkaDocument, language: string, base: string): ContactFile[] {
  const { say } = new Wording(document, language);
  const taken = new Set<string>();
  return (document.contacts?.items ?? []).map((contact, index) => {
    const wanted = idOf(say(contact.name), index);
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
    taken.add(name);
    return { name: `${name}.vcf`, text: vCard(contact, say, base) };
  });
}
