/** Which part of a document a heading begins, in Swedish and English, and what a part is called that came without one. */
import { localeOf } from '../../../src/localization/messages.js';

export type SectionName = 'promises' | 'agreement' | 'priorityAreas' | 'documents' | 'contacts';

const names: readonly (readonly [SectionName, RegExp])[] = [
  [
    'contacts',
    /^(kontakt(a|er|uppgifter|information|vägar|personer)?|contacts?|contact (us|information|details)|hör av dig|har du frågor|get in touch)(?!\p{L})/iu,
  ],
  [
    'priorityAreas',
    /\b(prioriterade?|prioritera|gemensamma)\b.*\b(områden|problem)\b|\b(fokus|insats|problem|samverkans)områden\b|\b(priority|focus|prioritised) areas?\b/iu,
  ],
  [
    'documents',
    /^(dokument|relaterade dokument|bilagor|handlingar|filer|ladda (ner|ned)|läs (mer|även)|mer information|documents?|related documents|downloads?|attachments|read more)\b/iu,
  ],
  [
    'promises',
    /(medborgar|trygghets)löfte|^(våra |årets |polisens |kommunens )?löften?\b|\bcitizens?[’'`]?s?[’'`]? promises?\b|\b(our|the) promises\b|^promises?\b/iu,
  ],
  ['agreement', /överenskommelse|samverkansavtal|^avtal|\bagreement\b/iu],
];

/** The part that a heading begins; undefined for any other. */
export const sectionNamed = (heading: string): SectionName | undefined =>
  names.find(([, pattern]) => pattern.test(heading))?.[0];

/** "Medborgarlöfte 1", "Löfte nr 2: …": one promise, not the section with all. */
export const isOnePromise = (heading: string): boolean =>
  /(löfte|promise)\s*(nr\.?|nummer|no\.?|#)?\s*\d{1,2}(?!\d)/iu.test(heading);

/** True for headings of prose that introduces the page. */
export const isIntroduction = (heading: string): boolean =>
  /^(bakgrund|inledning|introduktion|om |vad är|så (här )?arbetar|background|introduction|about|what (is|are))/iu.test(
    heading,
  );

const defaults = {
  sv: {
    promises: 'Medborgarlöften',
    agreement: 'Överenskommelse',
    priorityAreas: 'Prioriterade områden',
    documents: 'Dokument',
    contacts: 'Kontakt',
  },
  en: {
    promises: 'Citizens’ promises',
    agreement: 'Agreement',
    priorityAreas: 'Priority areas',
    documents: 'Documents',
    contacts: 'Contact',
  },
} as const;

/** What a part is called that came without a heading: content in the language of the document, no text of the builder's. */
export const defaultTitle = (name: SectionName, language: string): string =>
  defaults[localeOf(language) === 'en' ? 'en' : 'sv'][name];
