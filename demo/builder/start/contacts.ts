/** Contacts: a name, and the lines that say how to reach it. */
import type { Draft } from '../document/draft.js';
import { contactFields, isName, splitLabels } from './contact-lines.js';
import { withIds, type Reading } from './reading.js';
import { defaultTitle } from './section-names.js';
import type { Section } from './sections.js';

/** A contact that others come before in a name: municipality, police, a person. */
const hasReach = (contact: Draft): boolean =>
  ['visitingAddress', 'postalAddress', 'phone', 'email'].some((field) => field in contact);

/** A postal code and a place: they go on with a street, or stand for the postal address. */
function withCity(contact: Draft, city: Draft): Draft | undefined {
  const visiting = contact['visitingAddress'] as Draft | undefined;
  const postal = contact['postalAddress'] as Draft | undefined;
  if (postal && !postal['postalCode']) return { ...contact, postalAddress: { ...postal, ...city } };
  if (visiting && !visiting['postalCode'] && !visiting['city'])
    return { ...contact, visitingAddress: { ...visiting, ...city } };
  return postal ? undefined : { ...contact, postalAddress: city };
}

/** The contact with what a line says; undefined where it has that already. */
function withFields(contact: Draft, { city, ...said }: Draft): Draft | undefined {
  if (city) return withCity(contact, city as Draft);
  const hours = said['openingHours'];
  if (Array.isArray(hours)) {
    const earlier = contact['openingHours'];
    return { ...contact, ...said, openingHours: [...(Array.isArray(earlier) ? earlier : []), ...hours] };
  }
  return Object.keys(said).some((name) => name in contact) ? undefined : { ...contact, ...said };
}

/** Reads contacts; `isFirstName` tells whether the heading itself is a name, where there is no other. */
export function readContacts({ heading, blocks }: Section, reading: Reading): Draft {
  const contacts: Draft[] = [];
  const numbers: Draft[] = [];
  let contact: Draft | undefined;
  const put = (next: Draft): void => {
    if (contact) contacts[contacts.length - 1] = next;
    else contacts.push(next);
    contact = next;
  };
  const lines = blocks.flatMap(splitLabels);
  for (const [index, block] of lines.entries()) {
    const next = lines[index + 1];
    const fields = block.kind === 'heading' ? undefined : contactFields(block);
    if (fields) {
      const { emergencyNumbers, ...own } = fields;
      if (Array.isArray(emergencyNumbers)) numbers.push(...(emergencyNumbers as Draft[]));
      if (!Object.keys(own).length) continue;
      // A second telephone number begins another contact only where a name says whose it is.
      if ('name' in own && contact && 'name' in contact) contact = undefined;
      const whole = withFields(contact ?? {}, own);
      if (whole) {
        put(whole);
        const used = Object.values(own).some((value) => typeof value === 'object') || 'email' in own;
        if (!used) reading.leftovers.links(block, block.links);
      } else reading.leftovers.block(block);
      continue;
    }
    const isNamed = contact !== undefined && 'name' in contact;
    const leads =
      next !== undefined && next.kind !== 'heading' && (contactFields(next) !== undefined || isName(next));
    if (
      block.kind === 'heading' ||
      (isName(block) && (!isNamed || (contact && hasReach(contact) && leads)))
    ) {
      if (!contact || isNamed || block.kind === 'heading') {
        contact = undefined;
        put({ name: block.text });
      } else put({ name: block.text, ...contact });
      reading.leftovers.links(block, block.links);
    } else if (isName(block) && contact && !('role' in contact) && !hasReach(contact)) {
      put({ ...contact, role: block.text });
      reading.leftovers.links(block, block.links);
    } else reading.leftovers.block(block);
  }
  return {
    title: heading?.text ?? defaultTitle('contacts', reading.language),
    items: withIds(contacts, 'name'),
    ...(numbers.length && { emergencyNumbers: numbers }),
  };
}
