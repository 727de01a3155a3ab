/** What one promise is called among others, and what a part is called that came without a heading. */
import { localeOf } from '../../../src/localization/messages.js';

/** The parts of a document, by the names of its fields. */
export type SectionName =
  'promises' | 'agreement' | 'priorityAreas' | 'documents' | 'contacts' | 'relatedLinks';

/** "Medborgarlöfte 1", "Löfte nr 2: …": one promise, not the section with all. */
export const isOnePromise = (heading: string): boolean =>
  /(löfte|promise|pledge)\s*(nr\.?|nummer|no\.?|#)?\s*\d{1,2}(?!\d)/iu.test(heading.slice(0, 60));

const defaults = {
  sv: {
    promises: 'Medborgarlöften',
    agreement: 'Överenskommelse',
    priorityAreas: 'Prioriterade områden',
    documents: 'Dokument',
    contacts: 'Kontakt',
    relatedLinks: 'Relaterad information',
  },
  en: {
    promises: 'Citizens’ promises',
    agreement: 'Agreement',
    priorityAreas: 'Priority areas',
    documents: 'Documents',
    contacts: 'Contact',
    relatedLinks: 'Related links',
  },
} as const;

/** What a part is called that came without a heading: content in the language of the document, no text of the builder's. */
export const defaultTitle = (name: SectionName, language: string): string =>
  defaults[localeOf(language) === 'en' ? 'en' : 'sv'][name];
