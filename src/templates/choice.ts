/** What the attributes of an element choose of its part: one of the contacts, some sections of a page. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Contact, Contacts } from '../document/document.js';
import type { Option } from '../document/options.js';
import { sectionNames, type Part, type PartName, type SectionName } from '../document/parts.js';
import type { Problem, Report } from '../document/problem.js';

/** The contact that is named, or else the first. */
export function contactIn(contacts: Contacts | undefined, option: Option): Contact | undefined {
  const id = option('contact');
  return id ? contacts?.items.find((contact) => contact.id === id) : contacts?.items[0];
}

const isSection = (name: string): name is SectionName => (sectionNames as readonly string[]).includes(name);

/** The sections asked for, as they are written; all where none are. */
const namesIn = (option: Option): readonly string[] =>
  option('parts')
    ?.split(/[\s,]+/)
    .filter(Boolean) ?? sectionNames;

export const sectionsIn = (option: Option): SectionName[] => namesIn(option).filter(isSection);

const noSuch = (path: string, name: string, known: string): Problem => ({
  path,
  message: (msg) => msg(str`”${name}” finns inte. Välj bland ${known}.`),
});

/** Why a part cannot be shown as it is asked for, if it cannot. Sections that there are none of are told of, and passed over. */
export function refusalOf<N extends PartName>(
  name: N,
  part: Part<N>,
  option: Option,
  report: Report,
): Problem | undefined {
  if (name === 'page')
    for (const section of namesIn(option))
      if (!isSection(section)) report(noSuch('parts', section, sectionNames.join(', ')));
  if (name !== 'contact-card' || contactIn(part as Contacts, option)) return undefined;
  const known = (part as Contacts).items.map(({ id }) => id).join(', ');
  return noSuch('contact', option('contact') ?? '', known);
}
