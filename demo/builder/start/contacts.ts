/** Contacts: a name, and the lines that say how to reach it. */
import type { Draft } from '../document/draft.js';
import type { Block } from './blocks.js';
import {
  contactFields,
  isName,
  isPersonName,
  isRole,
  joinLabels,
  personIn,
  phoneLabel,
  splitLabels,
} from './contact-lines.js';
import { isDays, isHoursLabel, isSeason, isTime, timeIn } from './hours.js';
import { withIds, type Reading } from './reading.js';

/** What makes a contact of a name. */
const REACH = [
  'visitingAddress',
  'postalAddress',
  'phone',
  'phones',
  'email',
  'openingHours',
  'ask',
  'more',
] as const;

const hasReach = (contact: Draft): boolean =>
  ['visitingAddress', 'postalAddress', 'phone', 'phones', 'email'].some((field) => field in contact);

/** A contact while it is read: its fields, the blocks that they came from, and what the next lines belong to. */
interface Entry {
  contact: Draft;
  readonly blocks: Block[];
  /** What the hours and the number that follow are of: "Öppettider reception". */
  label: string;
  /** The desk that hours are of, in any season. */
  desk: string;
  /** Days whose time is on the next line. */
  days: string;
}

/** "Öppettider" alone says no more than the field does. */
const isGeneral = (label: string): boolean => /^(?:öppettider|öppet|opening hours|hours|open)$/i.test(label);

/** A postal code and a place: they go on with a street, or stand for the postal address. */
function withCity(contact: Draft, city: Draft): Draft | undefined {
  const visiting = contact['visitingAddress'] as Draft | undefined;
  const postal = contact['postalAddress'] as Draft | undefined;
  if (postal && !postal['postalCode']) return { ...contact, postalAddress: { ...postal, ...city } };
  if (visiting && !visiting['postalCode'] && !visiting['city'])
    return { ...contact, visitingAddress: { ...visiting, ...city } };
  return postal ? undefined : { ...contact, postalAddress: city };
}

/** A further number: the numbers are a list once there are several, each with what it is called. */
function withPhone(contact: Draft, phone: Draft, label: string): Draft {
  const named = { ...(label && { label }), ...phone };
  const { phone: first, phones, ...others } = contact;
  if (Array.isArray(phones)) return { ...contact, phones: [...phones, named] };
  if (first === undefined) return label ? { ...others, phones: [named] } : { ...contact, phone };
  return { ...contact, phones: [named] };
}

/** Hours go to the group that their season, or the desk that they are of, has begun. */
function withHours(contact: Draft, hours: readonly string[], label: string): Draft {
  const earlier = (contact['openingHours'] ?? []) as readonly (string | Draft)[];
  if (!label) return { ...contact, openingHours: [...earlier, ...hours] };
  const last = earlier.at(-1);
  if (typeof last === 'object' && last['label'] === label) {
    const own = last['hours'] as readonly string[];
    return { ...contact, openingHours: [...earlier.slice(0, -1), { label, hours: [...own, ...hours] }] };
  }
  return { ...contact, openingHours: [...earlier, { label, hours: [...hours] }] };
}

/** The contact with what a line says; undefined where it has that already. */
function withFields(
  entry: Entry,
  { city, phone, openingHours, ...said }: Draft,
  block: Block,
): Draft | undefined {
  let { contact } = entry;
  if (Object.keys(said).some((name) => name in contact)) return undefined;
  contact = { ...contact, ...said };
  if (city) return withCity(contact, city as Draft);
  if (phone) {
    const label = phoneLabel(block) ?? entry.label;
    const isFirst = !('phone' in contact) && !('phones' in contact);
    contact = withPhone(contact, phone as Draft, isFirst && !entry.label ? '' : label);
  }
  if (Array.isArray(openingHours)) contact = withHours(contact, openingHours as string[], entry.label);
  return contact;
}

/** Reads the lines of contacts, which may come from several places of a page. */
export function readContacts(passages: readonly (readonly Block[])[], reading: Reading): Draft | undefined {
  const entries: Entry[] = [];
  const numbers: Draft[] = [];
  let entry: Entry | undefined;
  const begin = (contact: Draft, block: Block): void => {
    entry = { contact, blocks: [block], label: '', desk: '', days: '' };
    entries.push(entry);
  };
  const extend = (contact: Draft, block: Block): void => {
    if (!entry) return begin(contact, block);
    entry.contact = contact;
    entry.blocks.push(block);
  };
  for (const blocks of passages) {
    const lines = joinLabels(blocks.flatMap(splitLabels));
    // What begins with a name is another contact than the one before.
    if (lines[0] && isName(lines[0]) && !isHoursLabel(lines[0].text)) entry = undefined;
    for (const [index, block] of lines.entries()) {
      const { text } = block;
      const current = entry as Entry | undefined;
      const label = text.replace(/:$/, '');
      if (isHoursLabel(text) || isSeason(text)) {
        if (current) current.blocks.push(block);
        else begin({}, block);
        const own = entry as Entry | undefined;
        if (own && isHoursLabel(text)) {
          own.desk = isGeneral(label) ? '' : label;
          own.label = own.desk;
        } else if (own) own.label = own.desk ? `${own.desk}, ${label}` : label;
        continue;
      }
      if (current && isDays(text) && lines[index + 1] && isTime(lines[index + 1]?.text ?? '')) {
        current.days = text;
        current.blocks.push(block);
        continue;
      }
      if (current?.days && isTime(text)) {
        extend(withHours(current.contact, [`${current.days} ${timeIn(text)}`], current.label), block);
        current.days = '';
        continue;
      }
      const fields = block.kind === 'heading' ? undefined : contactFields(block);
      if (fields) {
        const { emergencyNumbers, ...own } = fields;
        if (Array.isArray(emergencyNumbers)) numbers.push(...(emergencyNumbers as Draft[]));
        if (!Object.keys(own).length) {
          reading.place(block, 'contacts');
          continue;
        }
        if ('name' in own && current && 'name' in current.contact) entry = undefined;
        const whole = withFields(
          entry ?? { contact: {}, blocks: [], label: '', desk: '', days: '' },
          own,
          block,
        );
        if (whole) {
          extend(whole, block);
          const used = Object.values(own).some((value) => typeof value === 'object') || 'email' in own;
          if (!used) reading.leftovers.links(block, block.links);
        } else reading.leftovers.block(block);
        continue;
      }
      const person = personIn(text);
      if (person && (!current || 'name' in current.contact || !hasReach(current.contact))) {
        begin(person, block);
        continue;
      }
      const contact = current?.contact;
      const isNamed = contact !== undefined && 'name' in contact;
      const next = lines[index + 1];
      const leads =
        next !== undefined &&
        next.kind !== 'heading' &&
        (contactFields(next) !== undefined || isName(next) || isHoursLabel(next.text));
      const first = String(contact?.['name'] ?? '');
      if (contact && isRole(first) && isPersonName(text) && !('role' in contact) && !hasReach(contact)) {
        extend({ ...contact, name: text, role: first }, block);
      } else if (isNamed && block.isMore && !('role' in contact)) {
        extend({ ...contact, role: text }, block);
      } else if (
        block.kind === 'heading' ||
        (isName(block) && (!isNamed || (contact && hasReach(contact) && leads)))
      ) {
        if (!contact || isNamed || block.kind === 'heading') begin({ name: label }, block);
        else extend({ name: text, ...contact }, block);
        reading.leftovers.links(block, block.links);
      } else if (isName(block) && contact && !('role' in contact) && !hasReach(contact)) {
        extend({ ...contact, role: text }, block);
        reading.leftovers.links(block, block.links);
      } else reading.leftovers.block(block);
    }
  }
  const found: Draft[] = [];
  for (const { contact, blocks } of entries) {
    if (REACH.some((field) => field in contact)) {
      found.push(contact);
      for (const block of blocks) reading.place(block, 'contacts');
    } else reading.leftovers.blocks(blocks);
  }
  return found.length || numbers.length
    ? { items: withIds(found, 'name'), ...(numbers.length && { emergencyNumbers: numbers }) }
    : undefined;
}
