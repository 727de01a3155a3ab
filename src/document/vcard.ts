/** A contact as a file: a vCard 3.0 (RFC 2426), which phones, Outlook and macOS all read. */
import { safeUrl, telUrl } from './address.js';
import { isGrouped, type Address, type Contact, type OpeningHours } from './document.js';
import type { Text } from './schema.js';
import { idOf } from './slug.js';

const escape = (text = ''): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Folds a line at 75 octets, never inside a character (RFC 2426, section 2.6). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

const address = (type: string, from: Address | undefined): string | undefined =>
  from &&
  `ADR;TYPE=${type}:${[from.postOfficeBox, '', from.street, from.city, '', from.postalCode, 'Sverige'].map(escape).join(';')}`;

/** "Sommar: måndag–fredag 8–16, lördag 9–12". */
const hoursLine = (hours: OpeningHours, say: (text: Text) => string): string =>
  isGrouped(hours) ? `${say(hours.label)}: ${hours.hours.map(say).join(', ')}` : say(hours);

/**
 * The vCard of a contact.
 * @param say gives a text in the language to write it in.
 * @param base what addresses are relative to.
 */
export function vCard(contact: Contact, say: (text: Text) => string, base: string): string {
  const { role, phone, phones = [], email, more, openingHours } = contact;
  const name = escape(say(contact.name));
  const url = more && safeUrl(more.url, base)?.href;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `N:${name};;;;`,
    `ORG:${name}`,
    // Apple shows a card as an organisation only with this.
    'X-ABShowAs:COMPANY',
    role && `ROLE:${escape(say(role))}`,
    address('WORK', contact.visitingAddress),
    address('POSTAL', contact.postalAddress),
    ...[...(phone ? [phone] : []), ...phones].map(
      ({ display, e164 }) =>
        `TEL;TYPE=WORK,VOICE:${escape(telUrl(display, e164)?.slice('tel:'.length) ?? display)}`,
    ),
    email && `EMAIL;TYPE=INTERNET,WORK:${escape(email)}`,
    url && `URL:${url}`,
    openingHours?.length && `NOTE:${escape(openingHours.map((each) => hoursLine(each, say)).join('\n'))}`,
    'END:VCARD',
    '',
  ]
    .filter((line) => typeof line === 'string')
    .map(fold)
    .join('\r\n');
}

/** Lets the visitor save a contact as a .vcf file named after it. */
export function saveContact(contact: Contact, say: (text: Text) => string, base: string): void {
  const url = URL.createObjectURL(
    new Blob([vCard(contact, say, base)], { type: 'text/vcard;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${idOf(say(contact.name))}.vcf`;
  link.click();
  // The browser has taken the file over once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url));
}
