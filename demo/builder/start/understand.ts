/** From blocks to a draft: what each part says goes to its field, and what nobody understands is left over. */
import type { Draft } from '../document/draft.js';
import { readAgreement } from './agreement.js';
import { readAreas } from './areas.js';
import type { Block, Read } from './blocks.js';
import { readContacts } from './contacts.js';
import { readDocuments } from './documents.js';
import { filesIn } from './files.js';
import { withHeadings } from './headings.js';
import { guessLanguage } from './language.js';
import { Leftovers } from './leftovers.js';
import { municipalityIn } from './municipality.js';
import { readPromises } from './promises.js';
import { listed, textOf, withIds, type Reading } from './reading.js';
import { defaultTitle, isIntroduction, type SectionName } from './section-names.js';
import { sectionsOf, type Section, type Sections } from './sections.js';
import { setAside } from './set-aside.js';

const VOWS = /löfte|lovar|promise/i;

/** Parts that come again are one. */
function merged(sections: readonly Section[]): Section[] {
  const whole: Section[] = [];
  for (const section of sections) {
    const earlier = section.name && whole.find(({ name }) => name === section.name);
    if (earlier) earlier.blocks.push(...(section.heading ? [section.heading] : []), ...section.blocks);
    else whole.push(section);
  }
  return whole;
}

/** Headings that nobody knows, on a page about promises that has no other promises: they are the promises. */
function asPromises({ title, opening, sections }: Sections): readonly Section[] {
  const about = [title, ...opening.blocks].some((block) => block && VOWS.test(block.text));
  const isTold = ({ name, heading, blocks }: Section): boolean =>
    name === undefined && heading !== undefined && blocks.length > 0 && !isIntroduction(heading.text);
  if (!about || sections.some(({ name }) => name === 'promises') || !sections.some(isTold)) return sections;
  const blocks = sections.flatMap((section) =>
    isTold(section) ? [...(section.heading ? [section.heading] : []), ...section.blocks] : [],
  );
  const first = sections.findIndex(isTold);
  return sections.flatMap((section, index): Section[] =>
    index === first ? [{ name: 'promises', heading: undefined, blocks }] : isTold(section) ? [] : [section],
  );
}

/** Prose: what introduces the page is its introduction, what is about something else is left over. */
function readProse(section: Section, isEarly: boolean, intro: string[], reading: Reading): void {
  const { heading, blocks } = section;
  const isIntro = heading ? isEarly && isIntroduction(heading.text) : isEarly;
  if (heading) reading.leftovers.block(heading);
  for (const block of blocks) {
    const files = filesIn(block);
    if (files) reading.files.push(...files);
    else if (isIntro && block.kind === 'paragraph') intro.push(textOf(block, reading));
    else reading.leftovers.block(block);
  }
}

/** Documents that stand in other parts, and sentences about them. */
function withFiles(
  documents: Draft | undefined,
  about: readonly string[],
  { files, language }: Reading,
): Draft | undefined {
  if (!documents && !files.length && !about.length) return undefined;
  const { title, intro, items } = documents ?? {};
  const known = (Array.isArray(items) ? items : []) as readonly Draft[];
  const isNew = (file: Draft): boolean => !file['url'] || !known.some(({ url }) => url === file['url']);
  return {
    title: title ?? defaultTitle('documents', language),
    ...listed('intro', [...about, ...((intro as readonly string[] | undefined) ?? [])]),
    items: [...known, ...files.filter(isNew)],
  };
}

/** The name of the municipality: that of a contact first. */
function nameOf(contacts: Draft | undefined, text: string): string | undefined {
  const names = ((contacts?.['items'] ?? []) as readonly Draft[]).map(({ name }) => String(name ?? ''));
  return municipalityIn(names.join('\n')) ?? municipalityIn(text);
}

/** A contact that nobody is named in is the municipality's. */
const named = (contacts: Draft, name: string): Draft => ({
  ...contacts,
  items: withIds(
    (contacts['items'] as readonly Draft[]).map((item) => ('name' in item ? item : { ...item, name })),
    'name',
  ),
});

/** Makes a draft of the blocks; `language` is what the page says of itself, `around` what stands around its text. */
export function understand(source: readonly Block[], language?: string, around = ''): Read {
  const text = source.map((block) => block.text).join('\n');
  const leftovers = new Leftovers();
  const reading: Reading = { language: language ?? guessLanguage(text), leftovers, files: [] };
  const { blocks, dates, agreement: said } = setAside(source, leftovers);
  const all = sectionsOf(withHeadings(blocks));
  const { title, opening } = all;
  const sections = merged(asPromises(all));
  const parts: Partial<Record<SectionName, Draft>> = {};
  const intro: string[] = [];
  const about: string[] = [];
  readProse(opening, true, intro, reading);
  for (const section of sections) {
    const isEarly = Object.keys(parts).length === 0;
    if (section.name === undefined) readProse(section, isEarly, intro, reading);
    else if (section.name === 'priorityAreas') {
      const read = readAreas(section, reading);
      parts.priorityAreas = read.areas;
      about.push(...read.about);
    } else {
      const read = {
        promises: readPromises,
        agreement: readAgreement,
        documents: readDocuments,
        contacts: readContacts,
      };
      parts[section.name] = read[section.name](section, reading, said);
    }
  }
  if (Object.keys(said).length)
    parts.agreement ??= { title: defaultTitle('agreement', reading.language), ...said };
  if (title) leftovers.links(title, title.links);
  const name = nameOf(parts.contacts, text) ?? municipalityIn(around);
  const documents = withFiles(parts.documents, about, reading);
  const { promises, agreement, priorityAreas, contacts } = parts;
  return {
    draft: {
      schemaVersion: 1,
      lang: reading.language,
      ...(title && { title: title.text }),
      ...(name && { municipality: { name } }),
      ...listed('intro', intro),
      ...(promises && { promises }),
      ...(agreement && { agreement }),
      ...(priorityAreas && { priorityAreas }),
      ...(documents && { documents }),
      ...(Object.keys(dates).length && { dates }),
      ...(contacts && { contacts: name ? named(contacts, name) : contacts }),
    },
    leftovers: leftovers.list(),
  };
}
