/** The draft of a page from its parts, once every passage has been given to one. */
import type { Draft } from '../document/draft.js';
import type { AgreementParts } from './agreement.js';
import type { AreaParts } from './areas.js';
import type { Block, Decision } from './blocks.js';
import { readContacts } from './contacts.js';
import type { DocumentParts } from './documents.js';
import { headingOf, type Outline, type Section } from './outline.js';
import { periodOf } from './period.js';
import type { PromiseParts } from './promises.js';
import { publisherOf } from './publisher.js';
import { listed, textOf, type Reading } from './reading.js';
import type { RelatedLinks } from './related-links.js';
import { defaultTitle } from './section-names.js';

/** What is known of a page beside its passages. */
export interface Beside {
  readonly text: string;
  readonly around: string;
  readonly dates: Draft;
  readonly agreement: Draft;
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** The parts of a page while they are gathered. */
export interface PageParts {
  readonly intro: Block[];
  readonly promises: PromiseParts;
  readonly areas: AreaParts;
  readonly agreement: AgreementParts;
  readonly documents: DocumentParts;
  readonly links: RelatedLinks;
  readonly contacts: (readonly Block[])[];
  contactsTitle: Block | undefined;
}

/** The contacts under their heading; one that nobody is named in is the publisher's. */
const withTitle = (
  contacts: Draft,
  title: Block | undefined,
  name: Draft[string],
  { language }: Reading,
): Draft => {
  const items = contacts['items'] as readonly Draft[];
  return {
    title: title?.text.replace(/:$/, '') ?? defaultTitle('contacts', language),
    ...contacts,
    items: items.map((item) => ('name' in item || name === undefined ? item : { name, ...item })),
  };
};

/** Returns the draft of a page, and leaves over what no part of it has a place for. */
export function draftOf(parts: PageParts, outline: Outline, reading: Reading, beside: Beside): Draft {
  const { title } = outline;
  const page = title && headingOf({ heading: title } as Section).of('promises') > 0 ? title : undefined;
  // Without promises, what they build on introduces the page.
  if (!parts.promises.items.length && !parts.promises.title) {
    for (const block of parts.promises.takeIntro()) parts.intro.push(block);
    parts.intro.sort((one, other) => one.at - other.at);
  }
  if (title) reading.leftovers.links(title, title.links);
  const intro = parts.intro.map((block) => textOf(block, reading));
  const promises = parts.promises.read(page);
  const period = promises && periodOf(outline, parts.promises, intro);
  const areas = parts.areas.read();
  const contacts = readContacts(parts.contacts, reading);
  if (!contacts && parts.contactsTitle) reading.leftovers.block(parts.contactsTitle);
  const agreement = parts.agreement.read(beside.agreement);
  const related = parts.links.read();
  const documents = parts.documents.read();
  const publisher = publisherOf({ ...beside, contacts, title: title?.text ?? '' });
  const name = publisher?.['name'];
  return {
    schemaVersion: 1,
    lang: reading.language,
    ...(title && { title: title.text }),
    ...(publisher && { publisher }),
    ...listed('intro', intro),
    ...(promises && { promises: { ...promises, ...(period && { period }) } }),
    ...(agreement && { agreement }),
    ...(areas && { priorityAreas: areas }),
    ...(documents && { documents }),
    ...(Object.keys(beside.dates).length && { dates: beside.dates }),
    ...(contacts && { contacts: withTitle(contacts, parts.contactsTitle, name, reading) }),
    ...(related && { relatedLinks: related }),
  };
}
